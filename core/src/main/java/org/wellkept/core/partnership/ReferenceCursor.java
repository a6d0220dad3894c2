package org.wellkept.core.partnership;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Where a page of records ended: references are ordered by their partnership, then by their number. */
public record ReferenceCursor(UUID partnership, int number) {

    /** Before the first. */
    public static final ReferenceCursor BEGINNING = new ReferenceCursor(new UUID(0, 0), 0);

    /** As it goes out to whoever asks for the next page. */
    public String token() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((partnership + ":" + number).getBytes(StandardCharsets.UTF_8));
    }

    /** The same, come back; empty for a token that is none of ours. */
    public static Optional<ReferenceCursor> read(String token) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split(":", 2);
            return parts.length == 2
                    ? Optional.of(new ReferenceCursor(UUID.fromString(parts[0]), Integer.parseInt(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
