package org.wellkept.core.imports;

import java.util.regex.Pattern;

/** What is done to the text of a cell before it is kept: as little as keeps it readable and storable. */
final class Cells {

    /** More of a cell is not kept; every field holds less. */
    static final int LONGEST = 20_000;

    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\uFFFE\uFFFF&&[^\n\t]]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    /** Turns the direction of reading, or cannot be seen and is no part of a writing system or an emoji. */
    private static final Pattern HIDDEN = Pattern.compile("[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]");

    private Cells() {}

    /**
     * @param hadControls whether control characters were taken out
     */
    record Cleaned(String text, boolean hadControls) {}

    static Cleaned clean(String written) {
        String lines = LINE_END.matcher(strip(written)).replaceAll("\n");
        String text = CONTROL.matcher(lines).replaceAll("");
        boolean hadControls = text.length() < lines.length();
        return new Cleaned(cut(strip(text), LONGEST), hadControls);
    }

    /** Without white space of any kind at both ends. A pattern would take a time that grows with the square. */
    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** On one line, with single spaces. */
    static String oneLine(String text) {
        return strip(SPACE.matcher(text).replaceAll(" "));
    }

    static boolean hasHidden(String text) {
        return HIDDEN.matcher(text).find();
    }

    /** At most so many characters, without halving one. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** At most so many characters, with a mark where words were left away. */
    static String shortened(String text, int longest) {
        return text.length() <= longest ? text : cut(text, longest - 1) + "…";
    }
}
