package org.wellkept.core.report;

import java.util.regex.Pattern;

/**
 * The name of a figure within its report, such as {@code shown.behind}: part of an address that is printed and quoted, so it
 * never changes its meaning.
 *
 * @param text words of letters, digits and hyphens with points between them, at most 120 characters
 */
public record FigureKey(String text) implements Comparable<FigureKey> {

    private static final int LONGEST = 120;
    private static final Pattern SHAPE = Pattern.compile("[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)*");

    public FigureKey {
        if (!isKey(text)) {
            throw new IllegalArgumentException("Not the key of a figure");
        }
    }

    /** Whether a figure can be called so. */
    public static boolean isKey(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(FigureKey other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
