package org.wellkept.core.release;

import org.wellkept.core.Coded;

/** How many of those who spoke gave an answer, in words: numbers of so few would tell on somebody, and so would "all". */
public enum Part implements Coded {
    FEW("few", "few"),
    SOME("some", "some"),
    MOST("most", "most");

    private final String code;
    private final String words;

    Part(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /**
     * The part that so many are: under a third are few, over two thirds are most; none are few, and all are most.
     *
     * @param of at least 1
     */
    static Part of(int answered, int of) {
        if (answered * 3 < of) {
            return FEW;
        }
        return answered * 3 > of * 2 ? MOST : SOME;
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
