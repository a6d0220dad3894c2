package org.wellkept.core.snapshot;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.returns.Standings;
import org.wellkept.core.round.RoundClosed;
import org.wellkept.core.shown.RulesVersion;

/** Freezes what a round found, in the transaction in which it closes: a round that can't be frozen doesn't close. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SnapshotTaking {

    private final Jdbi jdbi;
    private final Clock clock;
    private final Standings standings;
    private final History history;
    private final Event<SnapshotTaken> taken;

    @Inject
    SnapshotTaking(Jdbi jdbi, Clock clock, Standings standings, History history, Event<SnapshotTaken> taken) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.standings = standings;
        this.history = history;
        this.taken = taken;
    }

    void closed(@Observes RoundClosed closed) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        int version = closed.round().reopened() == null ? 1 : 2;
        int promises = jdbi.withHandle(handle -> {
            SnapshotWriting writing = new SnapshotWriting(handle, id, closed.round());
            writing.begin(version, closed.board(), RulesVersion.CURRENT, clock.instant());
            writing.organisations(standings.of(closed.round().id()));
            return writing.promises(closed.board());
        });
        history.append(new HistoryEvent(
                closed.round().id(),
                "round",
                closed.board().slug() + ": " + closed.round().name(),
                closed.by(),
                "snapshot taken",
                Map.of(
                        "version", String.valueOf(version),
                        "promises", String.valueOf(promises),
                        "rules", String.valueOf(RulesVersion.CURRENT.number()))));
        taken.fire(new SnapshotTaken(
                id, closed.board(), Objects.requireNonNull(closed.round().closedOn())));
    }
}
