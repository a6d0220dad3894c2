package org.wellkept.ui.returnlink;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.returns.ReturnDetails;
import org.wellkept.core.returns.ReturnRow;
import org.wellkept.ui.look.Words;

/**
 * The page that a link leads to: what is asked, how far it is, and the way to hand it over.
 *
 * @param base the link's own path, which every address on the page begins with
 * @param saved the promise that was just kept, or null
 * @param next the address of the first promise without an answer, or null
 * @param problem why it was not handed over, or null
 */
public record LinkOverview(
        String base,
        String organisation,
        String asks,
        String due,
        int answered,
        List<Line> lines,
        @Nullable String next,
        @Nullable String saved,
        @Nullable String problem) {

    public LinkOverview {
        lines = List.copyOf(lines);
    }

    /** @param href null where nothing is asked of it */
    public record Line(
            String reference,
            String title,
            String standing,
            @Nullable String href) {}

    static LinkOverview of(String base, ReturnDetails details, @Nullable String saved, @Nullable String problem) {
        ReturnDetails.Asking round = details.asking().getFirst();
        return new LinkOverview(
                base,
                details.organisation().name(),
                round.boardName() + " asks how your promises stand: " + round.name() + ".",
                Words.day(round.dueOn()),
                details.answered(),
                details.rows().stream().map(row -> line(base, row)).toList(),
                details.rows().stream()
                        .filter(row -> row.standing() == ReturnDetails.Standing.WAITING)
                        .map(row -> base + "/" + row.reference())
                        .findFirst()
                        .orElse(null),
                details.rows().stream()
                        .map(ReturnRow::reference)
                        .filter(reference -> reference.equals(saved))
                        .findFirst()
                        .orElse(null),
                problem);
    }

    private static Line line(String base, ReturnRow row) {
        String standing = switch (row.standing()) {
            case WAITING -> row.answer().savedAt() == null ? "No answer yet" : "Begun, no rating yet";
            case WRITTEN -> "Answered";
            case SENT -> "Answered before";
            case PAUSED -> row.standing().words();
        };
        boolean rests = row.standing() == ReturnDetails.Standing.PAUSED;
        return new Line(row.reference(), row.title(), standing, rests ? null : base + "/" + row.reference());
    }

    /** "4 of 6 promises answered". */
    public String progress() {
        return Words.of(answered, lines.size()) + " " + Words.form(lines.size(), "promise", "promises") + " answered";
    }

    /** Without the link's path, which must not reach a log. */
    @Override
    public String toString() {
        return "LinkOverview[organisation=" + organisation + "]";
    }
}
