package org.wellkept.core.ask;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * An ask of a board. No person is named.
 *
 * @param reference the promise that needs it
 * @param board which answers it
 * @param askedOf the board that was asked, where that one has ended and {@code board} took over from it; otherwise null
 * @param words what is asked
 * @param dueOn the last day of the board's twenty working days
 * @param reply what the board answered, or null while it has not
 * @param withdrawnOn when the organisation took it back, or null
 * @param late whether it waits past its date
 * @param visibility public once an update that says it is, and shared before
 * @param mayAnswer whether the reader can answer it for the board now
 * @param mayWithdraw whether the reader can take it back for the organisation now
 */
public record AskRead(
        UUID id,
        String reference,
        String title,
        OrganisationRef organisation,
        BoardRef board,
        @Nullable BoardRef askedOf,
        String words,
        LocalDate askedOn,
        LocalDate dueOn,
        @Nullable Reply reply,
        @Nullable LocalDate withdrawnOn,
        boolean late,
        Visibility visibility,
        boolean mayAnswer,
        boolean mayWithdraw) {

    /** Whether the board still owes an answer. */
    public boolean waits() {
        return reply == null && withdrawnOn == null;
    }

    /** What the board answered, and when. */
    public record Reply(AskAnswer answer, String words, LocalDate on) {}
}
