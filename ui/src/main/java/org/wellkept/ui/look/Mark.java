package org.wellkept.ui.look;

import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.terms.MilestoneStatus;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.update.Rating;

/**
 * A mark, told apart by its shape and never by its colour alone. The word stands beside it: it is the answer's own
 * ({@code said.words()}), since one mark serves several answers.
 *
 * <p>Shapes are drawn in {@code currentColor} with holes in place of a second colour, so that one drawing serves light,
 * dark, forced colours and paper. The colour comes from the class {@link #cssClass()}, which {@code css/marks.css} defines.
 */
public enum Mark {
    /** A square tick: reached, or complete. */
    KEPT("kept", evenOdd("M3 1h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2z" + Shape.TICK)),
    /** A round tick: on track, or green. */
    ON_TRACK("on-track", evenOdd("M8 .8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 8 .8z" + Shape.TICK)),
    /** A triangle: at risk, or amber. */
    AT_RISK(
            "at-risk",
            evenOdd("M8 .9a1 1 0 0 1 .9.5l6.4 12.1a1 1 0 0 1-.9 1.5H1.6a1 1 0 0 1-.9-1.5L7.1 1.4A1 1 0 0 1 8 .9z"
                    + "M7.1 5.4v4.7h1.8V5.4zM7.1 11.3v1.9h1.8v-1.9z")),
    /** An octagon: behind, overdue, or red. */
    BEHIND("behind", evenOdd("M5 .9h6L15.1 5v6L11 15.1H5L.9 11V5zM7.1 3.8v5.2h1.8V3.8zM7.1 10.4v1.9h1.8v-1.9z")),
    /** A dashed circle: asked, and silent. */
    NO_WORD(
            "no-word",
            "<circle class=\"mark-tint\" cx=\"8\" cy=\"8\" r=\"6.4\" fill=\"none\" stroke=\"currentColor\""
                    + " stroke-width=\"1.5\" stroke-dasharray=\"2.6 1.42\"/>"
                    + "<path fill=\"currentColor\" d=\"M4.8 7.2h6.4v1.6H4.8z\"/>"),
    /** An open circle: no figures that could show it, or nobody has looked. */
    CANNOT_TELL(
            "cannot-tell",
            "<circle cx=\"8\" cy=\"8\" r=\"6.3\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\"/>"),
    /** Three dots: not asked yet, not public yet, or still to come. */
    NOT_YET(
            "not-yet",
            "<path fill=\"currentColor\" d=\"M3.2 6.6a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8zM8 6.6a1.4 1.4 0 1 1 0 2.8"
                    + " 1.4 1.4 0 0 1 0-2.8zM12.8 6.6a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8z\"/>");

    /** Every mark is drawn in a square of this many units. */
    public static final String VIEW_BOX = "0 0 16 16";

    private final String cssClass;
    private final String drawing;

    Mark(String cssClass, String drawing) {
        this.cssClass = cssClass;
        this.drawing = drawing;
    }

    /** The class that colours the mark and its word, such as {@code on-track}. */
    public String cssClass() {
        return cssClass;
    }

    /** What goes inside an {@code <svg viewBox="0 0 16 16">} or a {@code <symbol>}. */
    public String drawing() {
        return drawing;
    }

    /** The whole drawing, hidden from screen readers: the word beside it says the same. */
    public String svg() {
        return "<svg class=\"mark " + cssClass + "\" viewBox=\"" + VIEW_BOX
                + "\" width=\"16\" height=\"16\" aria-hidden=\"true\" focusable=\"false\">" + drawing + "</svg>";
    }

    public static Mark of(Said said) {
        return switch (said) {
            case GREEN -> ON_TRACK;
            case AMBER -> AT_RISK;
            case RED -> BEHIND;
            case COMPLETE -> KEPT;
            case NO_RETURN -> NO_WORD;
            case NOT_ASKED, WAITING -> NOT_YET;
        };
    }

    public static Mark of(Rating rating) {
        return switch (rating) {
            case GREEN -> ON_TRACK;
            case AMBER -> AT_RISK;
            case RED -> BEHIND;
            case COMPLETE -> KEPT;
        };
    }

    public static Mark of(ShownAnswer shown) {
        return switch (shown) {
            case MET -> KEPT;
            case ON_TRACK -> ON_TRACK;
            case BEHIND, OVERDUE -> BEHIND;
            case CANNOT_TELL -> CANNOT_TELL;
            case WAITING -> NOT_YET;
        };
    }

    public static Mark of(MilestoneStatus status) {
        return switch (status) {
            case SCHEDULED -> NOT_YET;
            case MET -> KEPT;
            case PARTIALLY_MET -> AT_RISK;
            case NOT_MET -> BEHIND;
        };
    }

    private static String evenOdd(String path) {
        return "<path fill=\"currentColor\" fill-rule=\"evenodd\" d=\"" + path + "\"/>";
    }

    /** What two shapes have in common; a nested type, because an enum's constants come before its fields. */
    private static final class Shape {
        static final String TICK = "M6.9 11.6l5.5-5.8-1.3-1.3-4.2 4.5-2.1-2.1-1.3 1.3z";

        private Shape() {}
    }
}
