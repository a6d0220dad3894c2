package org.wellkept.core;

import java.io.Serializable;

/** An opaque token for the state of a record that somebody read: it changes with every write. */
public record Version(String token) implements Serializable {

    public Version {
        if (token.isBlank() || token.length() > 64) {
            throw new IllegalArgumentException("A version is 1 to 64 characters long");
        }
    }

    public static Version of(long number) {
        return new Version(Long.toString(number));
    }
}
