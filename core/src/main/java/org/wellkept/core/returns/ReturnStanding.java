package org.wellkept.core.returns;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Subject;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * How one organisation's answer to a round stands.
 *
 * @param partnerships that it belongs to: how it answers is known in those, and to the board's own people
 * @param asked how many promises the round asks about
 * @param answered how many of them have an update since it opened
 * @param paused how many of them are paused, agreed
 * @param sentOn when it was last sent, or null
 * @param late whether the first answer came after the round was due, or after it was reopened
 * @param onBehalf whether the board's officer sent it for the organisation
 * @param minutes how long it took, as far as they said, or null
 */
public record ReturnStanding(
        OrganisationRef organisation,
        Set<UUID> partnerships,
        int asked,
        int answered,
        int paused,
        @Nullable LocalDate sentOn,
        boolean late,
        boolean onBehalf,
        @Nullable Integer minutes) {

    public ReturnStanding {
        partnerships = Set.copyOf(partnerships);
    }

    /**
     * Whether the actor may know: as one of the board's own people, or as a member of a partnership that the organisation
     * belongs to. Silence is told to the body before anyone else learns of it.
     */
    public boolean isKnownTo(Actor actor, UUID board) {
        return partnerships.stream()
                .anyMatch(partnership ->
                        AccessTable.allows(actor, Action.READ_ACCOUNTABILITY, Subject.ofBoard(partnership, board)));
    }

    /** Asked about something that is not paused, and not a word came. */
    public boolean isSilent() {
        return sentOn == null && answered == 0 && paused < asked;
    }
}
