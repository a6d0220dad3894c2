package org.wellkept.ui.anchor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.anchoryear.AnchorRollup.SameBodies;
import org.wellkept.core.anchoryear.AnchorRollup.Share;
import org.wellkept.core.anchoryear.AnchorRollup.Tally;
import org.wellkept.core.anchoryear.FigureTold;
import org.wellkept.core.anchoryear.FigureUnit;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.ui.look.Words;

/** How figures of a yearly return read, each with how many told it. */
final class FigureWords {

    static final String FEWER_THAN_FIVE = "fewer than 5";

    private FigureWords() {}

    /** "120 people", "£1,200,000", "1 home". */
    static String amount(AnchorFigure figure, BigDecimal value) {
        if (figure.unit() == FigureUnit.POUNDS) {
            return "£" + pounds(value);
        }
        boolean one = value.compareTo(BigDecimal.ONE) == 0;
        return Words.number(value) + " "
                + switch (figure.unit()) {
                    case PEOPLE -> one ? "person" : "people";
                    case POSTS -> one ? "post" : "posts";
                    case TONNES -> one ? "tonne" : "tonnes";
                    case HOMES -> one ? "home" : "homes";
                    case HOURS -> one ? "hour" : "hours";
                    case POUNDS -> throw new IllegalStateException("Pounds stand before their number");
                };
    }

    private static String pounds(BigDecimal value) {
        return value.stripTrailingZeros().scale() > 0
                ? Words.number(value.longValue()) + "." + "%02d".formatted(pence(value))
                : Words.number(value);
    }

    private static int pence(BigDecimal value) {
        return value.remainder(BigDecimal.ONE).movePointRight(2).intValue();
    }

    /** What a body told: a number, that it doesn't apply, or nothing. */
    static String told(AnchorFigure figure, FigureTold told, boolean fewerThanFive) {
        if (fewerThanFive) {
            return FEWER_THAN_FIVE;
        }
        BigDecimal value = told.value();
        return value == null ? told.applies() ? "not known" : "doesn’t apply" : amount(figure, value);
    }

    /** The sum, or why there is none. */
    static String sum(AnchorFigure figure, Tally tally) {
        BigDecimal sum = tally.sum();
        if (sum != null) {
            return amount(figure, sum);
        }
        return tally.answered() == 0 ? "Not known" : tally.fewerThanFive() > 0 ? "Fewer than 5 each" : "Doesn’t apply";
    }

    /** "3 of 5 partners told this." with those to whom it doesn't apply, and those whose few people stay out of the sum. */
    static @Nullable String coverage(Tally tally, boolean alone) {
        return alone ? null : coverage(tally);
    }

    private static String coverage(Tally tally) {
        return Words.of(tally.answered(), tally.asked()) + " "
                + Words.form(tally.asked(), "partner", "partners") + " told this."
                + (tally.notApplying() == 0
                        ? ""
                        : " To " + Words.number(tally.notApplying()) + " of them it doesn’t apply.")
                + (tally.fewerThanFive() == 0
                        ? ""
                        : " Left out of the sum: " + Words.number(tally.fewerThanFive())
                                + " with fewer than 5 people.");
    }

    /** "60 of 100 people (60%), at the 3 partners that told both". */
    static @Nullable String share(AnchorFigure figure, @Nullable Share share, boolean alone) {
        if (share == null || share.whole().signum() == 0) {
            return null;
        }
        return Words.number(share.part()) + " of " + amount(figure, share.whole()) + " ("
                + share.part().multiply(BigDecimal.valueOf(100)).divide(share.whole(), 0, RoundingMode.HALF_UP)
                + "%)"
                + (alone ? "." : ", at the " + Words.count(share.bodies(), "partner", "partners") + " that told both.");
    }

    /** How it moved from the year before, among those alone that told it in both. */
    static @Nullable String change(
            AnchorFigure figure, @Nullable SameBodies same, FinancialYear before, boolean alone) {
        if (same == null) {
            return null;
        }
        int moved = same.now().compareTo(same.before());
        String how = moved == 0
                ? "It stayed at " + amount(figure, same.now())
                : (moved > 0 ? "It rose from " : "It fell from ") + amount(figure, same.before()) + " to "
                        + amount(figure, same.now());
        return how + " since " + before.words()
                + (alone
                        ? "."
                        : ", at the " + Words.count(same.bodies(), "partner", "partners")
                                + " that told it in both years.");
    }
}
