package org.wellkept.ui.transparency;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running what somebody wrote as a formula: a cell that could be one gets an apostrophe in front,
 * which spreadsheets show as text.
 *
 * <p>Source: OWASP, CSV Injection.
 */
public final class SpreadsheetCell {
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*%?");

    private SpreadsheetCell() {}

    /** The text as a cell can hold it. */
    public static String neutral(String text) {
        return startsAFormula(text) && !PLAIN_NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    private static boolean startsAFormula(String text) {
        // some programs drop spaces at the beginning before they look
        String seen = text.stripLeading();
        char written = text.isEmpty() ? ' ' : text.charAt(0);
        char first = seen.isEmpty() ? ' ' : seen.charAt(0);
        return written == '\t'
                || written == '\r'
                || written == '\n'
                || switch (first) {
                    case '=', '+', '-', '@', '＝', '＋', '－', '＠' -> true;
                    default -> false;
                };
    }
}
