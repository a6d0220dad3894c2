package org.wellkept.deploy.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.mail.Mailing;
import org.wellkept.auth.reset.PasswordResets;
import org.wellkept.auth.reset.ResetAsked;
import org.wellkept.core.outbox.MessagePosted;
import org.wellkept.core.outbox.Sending;

/** Answers who asked for a new password and sends what was posted: at once, and every minute what has to be tried again or was posted by another instance. */
@ApplicationScoped
public class MailRounds {

    private static final Logger LOG = Logger.getLogger(MailRounds.class.getName());

    private final Sending sending;
    private final Mailing mailing;
    private final PasswordResets resets;

    /** So that a thousand messages posted at once do not ask for a thousand rounds. */
    private final AtomicBoolean asked = new AtomicBoolean();

    @Resource
    private @Nullable ManagedScheduledExecutorService scheduler;

    private @Nullable Future<?> repeating;

    @Inject
    MailRounds(Sending sending, Mailing mailing, PasswordResets resets) {
        this.sending = sending;
        this.mailing = mailing;
        this.resets = resets;
    }

    void start(@Observes ContentsThere contents) {
        if (mailing.carrier().isEmpty()) {
            LOG.warning("No mail server is named, so messages to people wait: set WELLKEPT_SMTP_URL and"
                    + " WELLKEPT_MAIL_FROM, and start again.");
        }
        if (scheduler != null) {
            repeating = scheduler.scheduleAtFixedRate(this::send, 5, 60, TimeUnit.SECONDS);
        }
    }

    void posted(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessagePosted message) {
        sendSoon();
    }

    void asked(@Observes(during = TransactionPhase.AFTER_SUCCESS) ResetAsked forgotten) {
        sendSoon();
    }

    private void sendSoon() {
        if (repeating != null && scheduler != null && asked.compareAndSet(false, true)) {
            scheduler.execute(this::send);
        }
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
        if (repeating != null) {
            repeating.cancel(false);
        }
    }

    private synchronized void send() {
        asked.set(false);
        try {
            boolean more = true;
            while (more) {
                more = resets.answer();
            }
            mailing.carrier().ifPresent(sending::sendDue);
        } catch (RuntimeException e) {
            // the next minute tries again; the repetition must not end
            LOG.log(Level.WARNING, "A round of sending messages failed", e);
        }
    }
}
