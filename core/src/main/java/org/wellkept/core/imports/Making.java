package org.wellkept.core.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.core.commitment.CommitmentIntake;
import org.wellkept.core.coproduction.ActivityIntake;
import org.wellkept.core.coproduction.ActivityOrigin;
import org.wellkept.core.estates.RoomIntake;
import org.wellkept.core.estates.RoomOrigin;
import org.wellkept.core.procurement.ContractIntake;

/** Makes of a row what it holds, and takes out again what an import made. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Making {

    private final CommitmentIntake commitments;
    private final ActivityIntake activities;
    private final RoomIntake rooms;
    private final ContractIntake contracts;

    @Inject
    Making(CommitmentIntake commitments, ActivityIntake activities, RoomIntake rooms, ContractIntake contracts) {
        this.commitments = commitments;
        this.activities = activities;
        this.rooms = rooms;
        this.contracts = contracts;
    }

    /** What a row has made. */
    record Made(UUID id, String reference) {}

    /** Refused only for what cannot be stored. */
    Outcome<Made> make(Actor actor, StoredImport stored, UUID maker, ReadRow.Entry entry) {
        boolean asPublished = stored.mode() == ImportMode.PUBLISHED;
        return switch (entry.content()) {
            case ReadRow.Content.Promise promise ->
                commitments
                        .take(
                                actor,
                                stored.partnership(),
                                maker,
                                promise.terms(),
                                entry.source(),
                                entry.ref(),
                                asPublished,
                                stored.id())
                        .map(taken -> new Made(taken.id(), taken.reference()));
            case ReadRow.Content.Activity activity ->
                activities
                        .take(
                                actor,
                                new ActivityOrigin(
                                        stored.partnership(), maker, entry.source(), entry.ref(), stored.id()),
                                activity.terms(),
                                asPublished)
                        .map(taken -> new Made(taken.id(), taken.reference()));
            case ReadRow.Content.Room room ->
                rooms.take(
                                actor,
                                new RoomOrigin(maker, entry.source(), entry.ref(), stored.id()),
                                room.site(),
                                room.space(),
                                asPublished)
                        .map(taken -> new Made(taken.id(), taken.slug()));
            case ReadRow.Content.Contract contract ->
                contracts
                        .take(actor, maker, contract.terms(), stored.id())
                        .map(taken -> new Made(taken.id(), taken.name()));
        };
    }

    /**
     * Removes what an import made, all or nothing.
     *
     * @return the references of those that somebody has touched since: then nothing was removed
     */
    List<String> remove(Actor actor, StoredImport stored) {
        return switch (stored.kind()) {
            case COMMITMENTS, ANCHOR_ACTIONS -> commitments.remove(actor, stored.id());
            case ACTIVITIES -> activities.remove(actor, stored.id());
            case ROOMS -> rooms.remove(actor, stored.id());
            case CONTRACTS -> contracts.remove(actor, stored.id());
        };
    }
}
