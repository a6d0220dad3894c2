package org.wellkept.core.release;

import org.wellkept.core.Coded;

/**
 * A count of people in a release.
 *
 * @param value the count itself, which nobody is told; the next one is measured against it
 * @param shown how it is told
 */
record Cell(int value, How shown) {

    ReleasedCount told() {
        return switch (shown) {
            case VALUE -> new ReleasedCount.Exactly(value);
            case FEWER -> new ReleasedCount.FewerThanFive();
            case HELD -> new ReleasedCount.KeptBack();
        };
    }

    /** How a count is told. */
    enum How implements Coded {
        VALUE("value", "As it is"),
        FEWER("fewer", "Fewer than 5"),
        HELD("held", "Kept back");

        private final String code;
        private final String words;

        How(String code, String words) {
            this.code = code;
            this.words = words;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String words() {
            return words;
        }
    }
}
