package org.wellkept.core.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;

/**
 * Remembers who took commitments out as a file. In a transaction of its own, and before the first row leaves: whoever breaks
 * off before the last one has taken the others all the same.
 */
@ApplicationScoped
class ExportTrail {

    private final History history;

    @Inject
    ExportTrail(History history) {
        this.history = history;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void remember(UUID person, CommitmentFilter filter) {
        String within = Stream.of(filter.partnership(), filter.board(), filter.organisation())
                .filter(slug -> slug != null)
                .collect(Collectors.joining(", "));
        history.append(new HistoryEvent(
                person,
                "person",
                person.toString(),
                person,
                "dataTakenOut",
                Map.of("what", within.isEmpty() ? "commitments" : "commitments of " + within)));
    }
}
