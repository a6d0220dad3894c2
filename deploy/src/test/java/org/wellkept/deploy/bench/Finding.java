package org.wellkept.deploy.bench;

import java.util.Locale;

/**
 * What was found.
 *
 * @param product what of the product was measured
 * @param limit what it was measured against
 */
record Finding(String product, String limit, Unit unit, Comparison comparison, Goal goal) {

    /** What figures are counted in; written after the figure. */
    enum Unit {
        MILLISECONDS("ms"),
        SECONDS("s"),
        PER_SECOND("/s"),
        KILOBYTES("kB"),
        MEGABYTES("MB");

        private final String words;

        Unit(String words) {
            this.words = words;
        }

        /** With three significant digits, which is more than a shared machine can tell. */
        String written(double figure) {
            int decimals = figure >= 100 ? 0 : figure >= 10 ? 1 : 2;
            return String.format(Locale.UK, "%,." + decimals + "f %s", figure, words);
        }
    }

    boolean met() {
        return goal.isMetBy(comparison.ratio());
    }
}
