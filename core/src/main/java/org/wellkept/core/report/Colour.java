package org.wellkept.core.report;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A colour of a paper.
 *
 * @param code such as {@code #0c5a5e}
 */
public record Colour(String code) {

    private static final Pattern SHAPE = Pattern.compile("#[0-9a-f]{6}");

    /** Where a board has none of its own. */
    public static final Colour USUAL = new Colour("#0c5a5e");

    /** What text needs on its ground (WCAG 2.2, success criterion 1.4.3). */
    private static final double ENOUGH = 4.5;

    public Colour {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a colour");
        }
    }

    /** The colour that somebody wrote; empty where it is none. */
    public static Optional<Colour> read(@Nullable String written) {
        String code = written == null ? "" : written.strip().toLowerCase(Locale.ROOT);
        return SHAPE.matcher(code).matches() ? Optional.of(new Colour(code)) : Optional.empty();
    }

    /** Whether text of this colour can be read on white paper. */
    public boolean canBeReadOnWhite() {
        return contrastToWhite() >= ENOUGH;
    }

    /** From 1, for white itself, to 21, for black. */
    public double contrastToWhite() {
        return 1.05 / (luminance() + 0.05);
    }

    /** Relative luminance, as WCAG 2.2 defines it. */
    private double luminance() {
        return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
    }

    private double linear(int at) {
        double channel = Integer.parseInt(code.substring(at, at + 2), 16) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
