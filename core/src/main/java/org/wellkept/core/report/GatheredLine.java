package org.wellkept.core.report;

import java.math.BigDecimal;
import org.wellkept.core.procurement.Pounds;

/** How a figure of another capability is told: with its base, and with how many told it. Pure. */
final class GatheredLine {

    private GatheredLine() {}

    /** Such as "3 of 14 partners that are accredited as Living Wage employers (9 of 14 told it)." */
    static Sentence of(Sentence sentence, Basis.Gathered figure) {
        BigDecimal base = figure.base();
        Basis.Coverage coverage = figure.coverage();
        sentence.figure(figure.key().text(), PaperWords.amount(figure.value(), figure.unit()));
        if (base != null) {
            sentence.text(" of " + PaperWords.amount(base, figure.unit())
                    + (figure.unit() == Basis.Unit.POUNDS && base.signum() > 0
                            ? " (" + Pounds.share(figure.value(), base) + ")"
                            : ""));
        }
        sentence.text(" " + figure.words());
        return coverage == null
                ? sentence
                : sentence.text(" (" + PaperWords.number(coverage.answered()) + " of "
                        + PaperWords.count(coverage.asked(), "partner", "partners") + " told it)");
    }
}
