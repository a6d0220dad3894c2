package org.wellkept.core.reply;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.mark.Mark;
import org.wellkept.core.mark.Publication;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * A mark on a record, with what the body says beside it.
 *
 * @param about what it is on: the answer of the check, or the question; null for the other marks
 * @param organisation the body that was told
 * @param publication how it stands towards the public today
 * @param reply what the body says, or null
 * @param draft what somebody of the body wrote down for its lead; for its own people alone
 */
public record MarkRead(
        UUID id,
        Mark mark,
        @Nullable String about,
        String reference,
        String title,
        OrganisationRef organisation,
        LocalDate toldOn,
        Publication publication,
        @Nullable Reply reply,
        @Nullable String draft,
        May may) {

    /** Whether anyone can read it today. */
    public boolean isPublic() {
        return publication instanceof Publication.Public;
    }

    /** @param writtenOn the day of its latest wording */
    public record Reply(String words, LocalDate writtenOn) {}

    /** What the reader can do with it now. */
    public record May(boolean reply, boolean draft) {}
}
