package org.wellkept.core.ask;

/**
 * How a board stands to what is asked of it, counting what the reader may read and what was not withdrawn.
 *
 * @param late of those that it has not answered, how many are past their date
 */
public record AskStanding(int asked, int answered, int late) {

    public AskStanding {
        if (answered < 0 || late < 0 || answered + late > asked) {
            throw new IllegalArgumentException(answered + " answered and " + late + " late of " + asked);
        }
    }

    /** In words, such as "The board answered 3 of 7 asks; 2 are past their date." */
    public String sentence() {
        if (asked == 0) {
            return "No partner has asked anything of the board.";
        }
        String answers = "The board answered " + answered + " of " + asked + (asked == 1 ? " ask" : " asks");
        return switch (late) {
            case 0 -> answers + (answered == asked ? "." : "; none is past its date.");
            case 1 -> answers + "; 1 is past its date.";
            default -> answers + "; " + late + " are past their date.";
        };
    }
}
