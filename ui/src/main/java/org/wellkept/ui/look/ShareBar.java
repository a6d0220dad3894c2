package org.wellkept.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One bar in parts, as wide as their counts. Widths are percentages in attributes, so that the bar fits any page and
 * needs no style of its own. What can't be told is hatched and a full part: it is never left out.
 *
 * @param title what the bar shows
 * @param description all its counts in words
 * @param parts those with any; together they are the whole
 * @param whole the sum of all counts, above zero
 */
public record ShareBar(String title, String description, List<Part> parts, int whole) {

    public ShareBar {
        parts = List.copyOf(parts);
    }

    /**
     * A part.
     *
     * @param x where it begins, such as {@code 18.75%}
     * @param width such as {@code 29.17%}
     * @param first whether no gap is cut before it
     */
    public record Part(Share share, String x, String width, boolean first) {
        public boolean hatched() {
            return share.mark() == Mark.CANNOT_TELL;
        }
    }

    public static ShareBar of(String title, List<Share> shares) {
        int whole = shares.stream().mapToInt(Share::count).sum();
        if (whole <= 0) {
            throw new IllegalArgumentException("A bar needs something to show");
        }
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (Share share : shares) {
            if (share.count() > 0) {
                parts.add(new Part(share, percent(before, whole), percent(share.count(), whole), before == 0));
                before += share.count();
            }
        }
        List<String> words = shares.stream()
                .map(share -> Words.number(share.count()) + " " + share.word())
                .toList();
        return new ShareBar(title, "Of " + Words.number(whole) + ": " + Words.list(words) + ".", parts, whole);
    }

    private static String percent(int count, int whole) {
        return String.format(Locale.ROOT, "%.3f%%", 100.0 * count / whole);
    }
}
