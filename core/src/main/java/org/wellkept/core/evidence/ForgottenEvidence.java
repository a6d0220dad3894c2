package org.wellkept.core.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Files that nobody posted anything with. They may hold what was never meant to stay, and are removed when they have waited
 * long enough; it can run at any moment and any number of times.
 */
@ApplicationScoped
public class ForgottenEvidence {

    /** Longer than a round takes, from asking to closing. */
    static final Duration PATIENCE = Duration.ofDays(90);

    private final Jdbi jdbi;
    private final EvidenceStore store;
    private final Clock clock;

    @Inject
    ForgottenEvidence(Jdbi jdbi, EvidenceStore store, Clock clock) {
        this.jdbi = jdbi;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Removes what has waited for 90 days. Records that somebody is just working on have their turn the next time.
     *
     * @return how many files
     */
    @Transactional
    public int remove() {
        return jdbi.withHandle(handle -> {
            EvidenceRows rows = new EvidenceRows(handle, LocalDate.now(clock));
            List<UUID> contents = rows.removeWaitingSince(clock.instant().minus(PATIENCE));
            contents.stream()
                    .distinct()
                    .filter(content -> !rows.isUsed(content))
                    .forEach(content -> {
                        store.remove(content);
                        rows.removeContent(content);
                    });
            return contents.size();
        });
    }
}
