package org.wellkept.auth.reminder;

import java.util.Arrays;
import java.util.List;
import org.wellkept.core.Coded;

/** How often somebody wants to be told of what comes up and isn't their duty, from seldom to often. */
public enum Often implements Coded {
    NONE("none", "Never"),
    WEEKLY("weekly", "Once a week"),
    DAILY("daily", "On the day");

    private final String code;
    private final String words;

    Often(String code, String words) {
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

    /** The choices that mean fewer letters than this one, from seldom to often. */
    public List<Often> fewer() {
        return Arrays.stream(values())
                .filter(often -> often.compareTo(this) < 0)
                .toList();
    }
}
