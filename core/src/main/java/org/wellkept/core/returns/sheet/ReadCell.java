package org.wellkept.core.returns.sheet;

/**
 * A cell as somebody left it.
 *
 * @param text words as they stand there; a number as plain digits with a decimal point; a day as people write it
 * @param formula whether it is worked out from other cells, so that the text is what the program last found
 */
record ReadCell(Type type, String text, boolean formula) {

    static final ReadCell BLANK = new ReadCell(Type.WORDS, "", false);

    /** More of a cell is not kept; every field holds less. */
    static final int LONGEST = 40_000;

    enum Type {
        WORDS,
        NUMBER,
        /** A number that is shown as a share of a hundred: 0.75 is 75. */
        PERCENT,
        DAY,
        /** A formula that went wrong, such as a division by nothing. */
        ERROR
    }

    boolean isBlank() {
        return text.isBlank() && type != Type.ERROR && !formula;
    }
}
