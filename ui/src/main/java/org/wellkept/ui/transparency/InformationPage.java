package org.wellkept.ui.transparency;

import java.util.Arrays;
import java.util.List;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.undertaking.Said;
import org.wellkept.ui.look.Mark;

/**
 * A page that says the same to everybody: what the words mean, how accessible this is, what happens to data about readers.
 *
 * @param said the marks of what partners say, with what they mean
 * @param shown the marks of what figures show, with what they mean
 */
public record InformationPage(Frame frame, Contact contact, List<Meaning> said, List<Meaning> shown)
        implements PublicPage {

    private static final String WAITING =
            "What there is to say is unfavourable. The body was told first, and has five working days to reply; before an"
                    + " election it can take longer.";

    public InformationPage {
        said = List.copyOf(said);
        shown = List.copyOf(shown);
    }

    /** A mark, its word and what it means. */
    public record Meaning(Mark mark, String word, String meaning) {}

    static InformationPage about(Contact contact) {
        return new InformationPage(
                Frame.of(
                        "What it means",
                        "What the three answers, the marks and the words on these pages mean.",
                        Place.ABOUT),
                contact,
                Arrays.stream(Said.values())
                        .map(said -> new Meaning(Mark.of(said), said.words(), meaning(said)))
                        .toList(),
                Arrays.stream(ShownAnswer.values())
                        .map(shown -> new Meaning(Mark.of(shown), shown.words(), meaning(shown)))
                        .toList());
    }

    static InformationPage accessibility(Contact contact) {
        return new InformationPage(
                Frame.of(
                        "Accessibility statement",
                        "How accessible these pages are, and what to do if you can’t use them.",
                        null),
                contact,
                List.of(),
                List.of());
    }

    static InformationPage privacy(Contact contact) {
        return new InformationPage(
                Frame.of("Privacy", "What these pages know about their readers: nothing that they keep.", null),
                contact,
                List.of(),
                List.of());
    }

    private static String meaning(Said said) {
        return switch (said) {
            case GREEN -> "We expect to keep it.";
            case AMBER -> "It may slip. The reason is given.";
            case RED -> "It won’t be kept as things are. The reason is given.";
            case COMPLETE -> "We say that it is done.";
            case NO_RETURN -> "Asked by the board, and no answer.";
            case NOT_ASKED -> "No board has asked so far.";
            case WAITING -> WAITING;
        };
    }

    private static String meaning(ShownAnswer shown) {
        return switch (shown) {
            case MET -> "The target is reached, or the promise was completed with evidence.";
            case ON_TRACK -> "The latest figure is where the declared pace puts it on that day, or close to it.";
            case BEHIND ->
                "A milestone is past its date and not reached, or the latest figure is short of the declared pace by more"
                        + " than a tenth of the way from start to target.";
            case OVERDUE -> "It is past its due date and not closed.";
            case CANNOT_TELL ->
                "There is no figure, or no starting figure, start date or pace to read it by. A due date in the future"
                        + " tells nothing by itself.";
            case WAITING -> WAITING;
        };
    }
}
