package org.wellkept.core.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Bidi;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.wellkept.core.procurement.Pounds;

/** How numbers and people's own words read in a paper. */
final class PaperWords {

    /** A title on a page that is read in twenty minutes; the annex has the whole of it. */
    static final int TITLE = 70;

    /** Words of others, likewise. */
    static final int QUOTED = 140;

    private static final String ISOLATE = "\u2068";
    private static final String END_OF_ISOLATE = "\u2069";

    private PaperWords() {}

    /** 1,234. */
    static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** "1 promise", "48 promises". */
    static String count(long number, String one, String many) {
        return number(number) + " " + form(number, one, many);
    }

    /** The form that goes with the number. */
    static String form(long number, String one, String many) {
        return number == 1 ? one : many;
    }

    /** A figure as it is told, without what it counts: "1,234", "£38.4m", "12.5 hours". */
    static String amount(BigDecimal value, Basis.Unit unit) {
        return switch (unit) {
            case COUNT -> plain(value);
            case POUNDS -> Pounds.words(value);
            case HOURS, TONNES -> plain(value) + " " + unit.words();
        };
    }

    static String plain(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** Within a sentence: "On track" as "on track". */
    static String within(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    /** A title on a page. */
    static String title(String title) {
        return isolated(shortened(title, TITLE));
    }

    /** What somebody wrote, on one line and not too long. */
    static String quoted(String words) {
        return isolated(shortened(words.strip().replaceAll("\\s+", " "), QUOTED));
    }

    /** Cut between words where there are any. */
    private static String shortened(String words, int most) {
        if (words.codePointCount(0, words.length()) <= most) {
            return words;
        }
        int cut = words.offsetByCodePoints(0, most - 1);
        int space = words.lastIndexOf(' ', cut);
        return words.substring(0, space > cut / 2 ? space : cut) + "…";
    }

    /** Words that are read from right to left don't turn around what stands beside them. */
    static String isolated(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length()) ? ISOLATE + words + END_OF_ISOLATE : words;
    }
}
