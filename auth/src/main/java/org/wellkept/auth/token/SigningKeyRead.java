package org.wellkept.auth.token;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;

/**
 * A signing key, as an administrator sees it; nothing of it is secret.
 *
 * @param id by which tokens name it
 * @param publishedAt since when tokens of it would be believed; null for a key that an older version made
 * @param signsFrom when it began to sign, if it has
 * @param endsAt until when its tokens are believed, once it signs no more
 */
public record SigningKeyRead(
        String id,
        State state,
        @Nullable Instant publishedAt,
        @Nullable Instant signsFrom,
        @Nullable Instant endsAt) {

    /** Where it stands in the order of keys. */
    public enum State implements Coded {
        CURRENT("current", "Signs tokens"),
        NEXT("next", "Will sign after that"),
        PREVIOUS("previous", "Signed before; its last tokens are still good");

        private final String code;
        private final String words;

        State(String code, String words) {
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
