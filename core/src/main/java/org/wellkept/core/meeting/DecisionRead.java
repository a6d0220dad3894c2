package org.wellkept.core.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Version;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * A decision of a board. No person is named.
 *
 * @param reference stable, such as {@code WELLSHIRE-D012}
 * @param meeting where it was made, with the board that made it
 * @param resolved what follows "RESOLVED that"
 * @param owner who does what was decided, or null where nothing needs doing
 * @param due until when, as it was written
 * @param promises those that the reader may read
 * @param state whether anything is left of it today
 * @param outcome what came of it, or null while nobody has said
 * @param chain what leads to it and from it, on other agendas and at the board above
 * @param corrections what it said before, oldest first
 */
public record DecisionRead(
        String reference,
        Version version,
        MeetingRef meeting,
        ItemRef item,
        DecisionKind kind,
        String resolved,
        @Nullable OrganisationRef owner,
        @Nullable String ownerRole,
        @Nullable DateWritten due,
        List<PromiseRef> promises,
        DecisionState state,
        LocalDate recordedOn,
        @Nullable Result outcome,
        Chain chain,
        List<Correction> corrections)
        implements Serializable {

    public DecisionRead {
        promises = List.copyOf(promises);
        corrections = List.copyOf(corrections);
    }

    /** The board that made it. */
    public BoardRef board() {
        return meeting.board();
    }

    /** What it says, as it is written anew. */
    public DecisionTerms terms() {
        return new DecisionTerms(
                kind,
                resolved,
                owner == null ? null : owner.slug(),
                ownerRole,
                due == null ? null : due.text(),
                promises.stream().map(PromiseRef::reference).toList());
    }

    /** What came of it, on a day. */
    public record Result(boolean done, String words, LocalDate on) implements Serializable {}

    /**
     * What leads to a decision and from it.
     *
     * @param follows the decision that its agenda item brought back, or null
     * @param escalatedTo the board above that it waits for or waited for, or null
     * @param answer what the board above said without a meeting, or null
     * @param followedBy decisions on items that brought it back, oldest first
     * @param comesUpAt planned meetings that have it on their agenda, soonest first
     */
    public record Chain(
            @Nullable Link follows,
            @Nullable BoardRef escalatedTo,
            @Nullable Answer answer,
            List<Link> followedBy,
            List<MeetingRef> comesUpAt)
            implements Serializable {
        public Chain {
            followedBy = List.copyOf(followedBy);
            comesUpAt = List.copyOf(comesUpAt);
        }
    }

    /** Another decision of the same matter. */
    public record Link(String reference, BoardRef board, DecisionKind kind, LocalDate on) implements Serializable {}

    /** What the board above said of it. */
    public record Answer(String words, LocalDate on) implements Serializable {}

    /** What it said until that day, and why it was corrected. */
    public record Correction(LocalDate on, String because, DecisionKind kind, String resolved)
            implements Serializable {}
}
