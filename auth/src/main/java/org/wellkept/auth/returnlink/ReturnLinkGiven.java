package org.wellkept.auth.returnlink;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;

/**
 * A link that was given out, as whoever may give one sees it.
 *
 * @param email to whom it was sent, while it is open; null where somebody handed it on
 * @param endedAt when the answers were handed over, or the link was taken back; null while it is open
 */
public record ReturnLinkGiven(
        UUID id,
        UUID round,
        String boardName,
        @Nullable String email,
        Instant madeAt,
        Standing standing,
        @Nullable Instant endedAt) {

    /** What became of a link. */
    public enum Standing implements Coded {
        OPEN("open", "Open"),
        HANDED_OVER("handedOver", "Answers handed over"),
        REVOKED("revoked", "Taken back");

        private final String code;
        private final String words;

        Standing(String code, String words) {
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
