package org.wellkept.deploy.bench;

import java.util.Locale;

/** Between which ratios of product to limit it is good enough; both ends count. */
record Goal(double least, double most) {

    static Goal atMost(double most) {
        return new Goal(0, most);
    }

    static Goal atLeast(double least) {
        return new Goal(least, Double.POSITIVE_INFINITY);
    }

    static Goal between(double least, double most) {
        return new Goal(least, most);
    }

    /** There is none: the ratio is told, and judged by whoever reads it. */
    static Goal none() {
        return new Goal(0, Double.POSITIVE_INFINITY);
    }

    boolean isSet() {
        return least > 0 || !Double.isInfinite(most);
    }

    boolean isMetBy(double ratio) {
        return ratio >= least && ratio <= most;
    }

    String words() {
        if (!isSet()) {
            return "none";
        }
        if (least == 0) {
            return "≤ " + number(most);
        }
        return Double.isInfinite(most) ? "≥ " + number(least) : number(least) + " to " + number(most);
    }

    private static String number(double number) {
        return String.format(Locale.UK, "%.2f", number);
    }
}
