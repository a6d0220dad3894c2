package org.wellkept.core.anchoryear;

import java.math.BigDecimal;
import org.wellkept.core.Coded;

/** In what a figure is counted, and how much of it can be believed of one body in one year. */
public enum FigureUnit implements Coded {
    PEOPLE("people", "people", 0, 1_000_000),
    POSTS("posts", "posts", 0, 1_000_000),
    POUNDS("pounds", "£", 2, 100_000_000_000L),
    TONNES("tonnes", "tonnes", 2, 100_000_000),
    HOMES("homes", "homes", 0, 10_000_000),
    HOURS("hours", "hours", 2, 100_000_000);

    private final String code;
    private final String words;
    private final int decimals;
    private final long most;

    FigureUnit(String code, String words, int decimals, long most) {
        this.code = code;
        this.words = words;
        this.decimals = decimals;
        this.most = most;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    /** How many digits can stand behind the point. */
    public int decimals() {
        return decimals;
    }

    /** The highest figure that is taken. */
    public BigDecimal most() {
        return BigDecimal.valueOf(most);
    }
}
