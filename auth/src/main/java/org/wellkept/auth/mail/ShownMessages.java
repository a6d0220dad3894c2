package org.wellkept.auth.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.wellkept.core.outbox.Carried;
import org.wellkept.core.outbox.Carrier;
import org.wellkept.core.outbox.Letter;

/**
 * The demonstration's letter box: its messages go nowhere else, since its people do not exist. It remembers the latest
 * ones for as long as the application runs.
 */
@ApplicationScoped
public class ShownMessages implements Carrier {

    /** Where they are shown. */
    public static final String PATH = "/workspace/messages";

    private static final int MOST = 100;

    private final Clock clock;
    private final Deque<ShownMessage> latest = new ArrayDeque<>();

    @Inject
    public ShownMessages(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Carried carry(Letter letter) {
        latest.addFirst(
                new ShownMessage(letter.id(), clock.instant(), letter.recipient(), letter.subject(), letter.text()));
        if (latest.size() > MOST) {
            latest.removeLast();
        }
        return new Carried.Taken();
    }

    /** Latest first. */
    public synchronized List<ShownMessage> latest() {
        return List.copyOf(latest);
    }
}
