package org.wellkept.core.estates;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Written;

/**
 * How others book a space: with the organisation, never with somebody by name.
 *
 * @param link a page on the web
 */
public record Booking(
        @Nullable String link,
        @Nullable String phone,
        @Nullable String email) implements Serializable {

    /** Nobody says how. */
    public static final Booking UNKNOWN = new Booking(null, null, null);

    public Booking {
        link = Written.orNone(link);
        phone = Written.orNone(phone);
        email = Written.orNone(email);
    }
}
