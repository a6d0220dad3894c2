package org.wellkept.core.commitment;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Where a page ended: references are ordered by their partnership, then by their number. */
record Cursor(UUID partnership, int number) {

    static final Cursor BEGINNING = new Cursor(new UUID(0, 0), 0);

    String token() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((partnership + ":" + number).getBytes(StandardCharsets.UTF_8));
    }

    static Optional<Cursor> read(String token) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split(":", 2);
            return parts.length == 2
                    ? Optional.of(new Cursor(UUID.fromString(parts[0]), Integer.parseInt(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
