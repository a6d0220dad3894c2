package org.wellkept.core.returns.sheet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.returns.AnswerField;

/**
 * What a spreadsheet would change in a return, as both are now.
 *
 * @param own whether the reader is one of the organisation's people, and not its boards' officer
 * @param made when the copy went out that came back, or null where the file does not say
 * @param takenInAt when its changes were last taken in, or null
 * @param promises how many of the return's promises it holds
 * @param unchanged how many cells say what is in the return already, or what was in it when the copy went out
 * @param changes what it says that the return does not, in the file's order
 * @param problems what it says that can't be taken in, in the file's order; at most 500
 */
public record SheetPreview(
        UUID id,
        OrganisationRef organisation,
        boolean own,
        String fileName,
        Instant uploadedAt,
        @Nullable Instant made,
        @Nullable Instant takenInAt,
        int promises,
        int unchanged,
        List<Change> changes,
        List<Problem> problems) {

    public SheetPreview {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /** How many changes can be taken in as they are. */
    public int ready() {
        return (int)
                changes.stream().filter(change -> change.state() == State.READY).count();
    }

    /** How many stand against what somebody else wrote. */
    public int clashes() {
        return (int)
                changes.stream().filter(change -> change.state() == State.CLASH).count();
    }

    /**
     * One field of one promise.
     *
     * @param line the file's line
     * @param column the file's heading
     * @param inReturn what is in the return now, or null for nothing; a rating by its code, a figure as plain digits
     * @param inSheet what the spreadsheet says, or null where it was emptied
     */
    public record Change(
            int line,
            String column,
            String reference,
            String title,
            AnswerField field,
            @Nullable String inReturn,
            @Nullable String inSheet,
            State state) {}

    /** How a change stands. */
    public enum State implements Coded {
        READY("ready", "To be taken in"),
        /** Somebody wrote something else there since the copy went out. */
        CLASH("clash", "Somebody else wrote here meanwhile"),
        TAKEN("taken", "Taken in"),
        /** No board asks about the promise any more. */
        NOT_ASKED("notAsked", "No longer asked about");

        private final String code;
        private final String words;

        State(String code, String words) {
            this.code = code;
            this.words = words;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /**
     * Something that is left out, or was read with care.
     *
     * @param line the file's line, or null for the file as a whole
     * @param column the heading, or null for the whole line
     * @param leftOut whether a cell was left out because of it
     */
    public record Problem(
            @Nullable Integer line, @Nullable String column, boolean leftOut, String problem, String mend) {}
}
