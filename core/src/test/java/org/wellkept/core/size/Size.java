package org.wellkept.core.size;

/**
 * How much there is. Every board hears of as many promises whatever the size, so that what one board costs can be compared.
 *
 * @param partnerships divides the boards and the organisations: each of those sits in one
 * @param commitments each has five updates
 */
public record Size(int partnerships, int boards, int organisations, int commitments) {

    /** England: 10,000 promises of 1,000 organisations to 150 boards. */
    public static final Size S = new Size(50, 150, 1_000, 10_000);

    /** Ten times {@link #S}. */
    public static final Size L = new Size(500, 1_500, 10_000, 100_000);

    public Size {
        if (partnerships < 1 || boards % partnerships != 0 || organisations % partnerships != 0) {
            throw new IllegalArgumentException("Each partnership has as many boards and organisations as the others");
        }
    }

    /** A tenth of each. */
    public Size tenth() {
        return new Size(partnerships / 10, boards / 10, organisations / 10, commitments / 10);
    }
}
