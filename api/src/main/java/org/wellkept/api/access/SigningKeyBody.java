package org.wellkept.api.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.token.SigningKeyRead;

/** A key that signs tokens, did or will. */
public record SigningKeyBody(
        String id,
        String state,
        @Nullable Instant publishedAt,
        @Nullable Instant signsFrom,
        @Nullable Instant endsAt) {

    static SigningKeyBody of(SigningKeyRead read) {
        return new SigningKeyBody(read.id(), read.state().code(), read.publishedAt(), read.signsFrom(), read.endsAt());
    }
}
