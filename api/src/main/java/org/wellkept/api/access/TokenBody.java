package org.wellkept.api.access;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A token, in the words of RFC 6749. */
record TokenBody(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("expires_in") long expiresIn) {

    /** Without the token, which must not reach a log. */
    @Override
    public String toString() {
        return "TokenBody[]";
    }
}
