package org.wellkept.ui.partnership;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.workspace.Place;

/** Where administrators look after partnerships, below {@code /workspace/}. */
final class SettingsNavigation {

    /** The parameter that opens a form at once. */
    static final String ADD = "add";

    /** The parameter that says to which partnership something is added. */
    static final String TO = "to";

    private SettingsNavigation() {}

    /** The part of the screen with the themes that promises are sorted by. */
    static String frameworks() {
        return Place.SETTINGS_PATH + "#frameworks";
    }

    /** What can be added. */
    enum Addition {
        PARTNERSHIP,
        ORGANISATION,
        BOARD;

        static Optional<Addition> named(String word) {
            for (Addition addition : values()) {
                if (addition.word().equals(word)) {
                    return Optional.of(addition);
                }
            }
            return Optional.empty();
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param to the slug of a partnership, or null for a partnership of its own */
    static String add(Addition addition, @Nullable String to) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(ADD, addition.word());
        if (to != null) {
            parameters.put(TO, to);
        }
        return Links.with(Place.SETTINGS_PATH, parameters);
    }
}
