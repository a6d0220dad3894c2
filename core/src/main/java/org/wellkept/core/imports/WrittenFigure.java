package org.wellkept.core.imports;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure as somebody wrote it into a cell. "2,255", "75 %", "£5,000" and "+44" are figures; "600+", "1 in 3", "£311k"
 * and "10% fewer" are words, and so is what no count of people or pounds can be: NaN, 1e309, a number of 26 digits.
 *
 * @param value null where it is no figure
 * @param unit "%" or "£" where it is written beside the figure
 */
public record WrittenFigure(
        @Nullable BigDecimal value, @Nullable String unit) {

    private static final Pattern FIGURE = Pattern.compile(
            "(?<sign>[+-]?)(?<pounds>£?)(?<whole>\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})(?<part>\\.\\d{1,9})?(?<percent>"
                    + " ?%?)");
    private static final int LONGEST = 40;

    /** Reads it as people in England write figures. */
    public static WrittenFigure of(String written) {
        if (written.length() > LONGEST) {
            return new WrittenFigure(null, null);
        }
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Pd}−]", "-")
                .strip();
        Matcher figure = FIGURE.matcher(text);
        if (!figure.matches() || (!figure.group("pounds").isEmpty() && text.endsWith("%"))) {
            return new WrittenFigure(null, null);
        }
        String part = figure.group("part");
        String digits = figure.group("whole").replace(",", "") + (part == null ? "" : part);
        String sign = figure.group("sign").equals("-") ? "-" : "";
        return new WrittenFigure(new BigDecimal(sign + digits), unit(figure));
    }

    private static @Nullable String unit(Matcher figure) {
        if (!figure.group("pounds").isEmpty()) {
            return "£";
        }
        return figure.group("percent").isBlank() ? null : "%";
    }
}
