package org.wellkept.core.returns.sheet;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.returns.AnswerField;

/**
 * Takes in what a spreadsheet changes.
 *
 * @param organisation the slug of the organisation whose return it is
 * @param insteadOf where somebody else wrote something meanwhile: those fields in which the spreadsheet's word is taken all
 *     the same; others stay as they are
 */
public record TakeInSheet(String organisation, UUID upload, List<Instead> insteadOf) {

    public TakeInSheet {
        insteadOf = List.copyOf(insteadOf);
    }

    /**
     * Whoever takes the spreadsheet's word instead of somebody else's has read that.
     *
     * @param theirs what stood there when it was read, or null for nothing
     */
    public record Instead(
            String reference, AnswerField field, @Nullable String theirs) implements Serializable {}
}
