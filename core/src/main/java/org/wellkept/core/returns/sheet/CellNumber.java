package org.wellkept.core.returns.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.wellkept.core.PlainDay;

/** Numbers as files hold them. */
final class CellNumber {

    /** Programs show no more digits than these, and the rest is their rounding. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int LONGEST = 40;
    private static final int FURTHEST = 30;

    private CellNumber() {}

    /** A number cell; words where it is no number that a figure can be. */
    static ReadCell cell(String written, boolean percent, boolean formula) {
        String digits = written.strip();
        try {
            BigDecimal number = digits.length() > LONGEST ? null : new BigDecimal(digits);
            if (number != null && Math.abs((long) number.scale()) <= FURTHEST) {
                BigDecimal shown = (percent ? number.movePointRight(2) : number).round(SHOWN);
                return new ReadCell(
                        percent ? ReadCell.Type.PERCENT : ReadCell.Type.NUMBER, ReturnColumns.digits(shown), formula);
            }
        } catch (NumberFormatException noNumber) {
            return new ReadCell(ReadCell.Type.WORDS, digits, formula);
        }
        return new ReadCell(ReadCell.Type.WORDS, digits, formula);
    }

    static ReadCell day(LocalDate day, boolean formula) {
        return new ReadCell(ReadCell.Type.DAY, PlainDay.of(day), formula);
    }
}
