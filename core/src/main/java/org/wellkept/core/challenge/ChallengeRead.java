package org.wellkept.core.challenge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * A question on a record, with its answers. No person is named.
 *
 * @param reference the record's
 * @param organisation the one that answers
 * @param by the name of the organisation or board that asks
 * @param turns one, or two where the first answer did not satisfy; the first is the question
 * @param late whether it waits for an answer past its date; outside the partnership only once that is public
 * @param draft an answer that somebody of the organisation drafted, for its own people alone
 * @param may what the reader can do with it now
 */
public record ChallengeRead(
        UUID id,
        String reference,
        String title,
        OrganisationRef organisation,
        String by,
        List<Turn> turns,
        ChallengeState state,
        boolean late,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate withdrawnOn,
        Visibility visibility,
        @Nullable String draft,
        May may) {

    public ChallengeRead {
        turns = List.copyOf(turns);
    }

    /** The turn that counts now. */
    public Turn latest() {
        return turns.getLast();
    }

    /**
     * What was asked, and what was answered.
     *
     * @param words the question; in the second turn why the answer did not satisfy
     * @param dueOn the last of the organisation's twenty working days; null while it waits its turn, and outside the
     *     partnership while it may not be told that the day has gone by
     * @param reply null while there is none
     */
    public record Turn(
            String words,
            LocalDate askedOn,
            @Nullable LocalDate dueOn,
            @Nullable String reply,
            @Nullable LocalDate repliedOn) {}

    /**
     * What the reader can do with it now.
     *
     * @param judge close it, or (once) say that the answer does not satisfy, which {@code again} tells
     */
    public record May(boolean answer, boolean draft, boolean judge, boolean again, boolean withdraw) {}
}
