package org.wellkept.core.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.shown.Audience;
import org.wellkept.core.snapshot.Frozen;
import org.wellkept.core.snapshot.FrozenSnapshots;
import org.wellkept.core.snapshot.SnapshotPromise;

/** Brings together what an edition is made of. It asks nobody's permission. */
@ApplicationScoped
class PaperMaking {

    private final FrozenSnapshots snapshots;

    @Inject
    PaperMaking(FrozenSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    PaperSource source(Handle handle, UUID snapshot, Edition edition) {
        Audience audience = audience(edition);
        Frozen now = snapshots.of(snapshot, audience);
        List<SnapshotPromise> everyone =
                audience == Audience.PUBLIC ? now.promises() : snapshots.promises(snapshot, Audience.PUBLIC);
        @Nullable
        Frozen before = snapshots
                .before(snapshot)
                .map(earlier -> snapshots.of(earlier.id(), audience))
                .orElse(null);
        return PaperSource.of(
                edition,
                now,
                everyone,
                before,
                new BasisStore(handle, snapshot, audience).find().orElse(null));
    }

    private static Audience audience(Edition edition) {
        return switch (edition) {
            case PAPER -> Audience.PUBLIC;
            case BRIEFING -> Audience.SHARED;
        };
    }
}
