package org.wellkept.api.json;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads ids as they were handed out; the platform's own reader takes shorter ones too, and fills them up. */
public final class Ids {

    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Ids() {}

    public static Optional<UUID> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
