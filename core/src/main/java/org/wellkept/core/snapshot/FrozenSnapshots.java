package org.wellkept.core.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.core.access.Actor;
import org.wellkept.core.shown.Audience;

/**
 * Snapshots for whatever is made of them, such as a board's papers. It asks nobody's permission: whoever makes something of
 * a snapshot asks who may read that.
 */
@ApplicationScoped
public class FrozenSnapshots {

    private final Jdbi jdbi;

    @Inject
    FrozenSnapshots(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<SnapshotSummary> find(UUID snapshot) {
        return jdbi.withHandle(handle -> new SnapshotStore(handle, Actor.anyone()).find(snapshot));
    }

    /** The latest snapshot that the same board had of an earlier round. It never becomes another one. */
    public Optional<SnapshotSummary> before(UUID snapshot) {
        return jdbi.withHandle(handle -> new SnapshotStore(handle, Actor.anyone()).before(snapshot));
    }

    /** The promises of a snapshot as an audience could know them, without their themes. */
    public List<SnapshotPromise> promises(UUID snapshot, Audience audience) {
        return jdbi.withHandle(
                handle -> new SnapshotStore(handle, Actor.anyone()).frozen(snapshot, audience, Map.of()));
    }

    /**
     * All of a snapshot that an audience could know.
     *
     * @throws IllegalStateException where there is no such snapshot
     */
    public Frozen of(UUID snapshot, Audience audience) {
        return jdbi.withHandle(handle -> {
            SnapshotStore store = new SnapshotStore(handle, Actor.anyone());
            List<Snapshot.Standing> organisations = store.organisations(snapshot);
            return new Frozen(
                    store.find(snapshot)
                            .orElseThrow(() -> new IllegalStateException("There is no snapshot " + snapshot)),
                    store.frozen(snapshot, audience, store.themes(snapshot)),
                    audience == Audience.SHARED ? organisations : List.of(),
                    organisations.size());
        });
    }
}
