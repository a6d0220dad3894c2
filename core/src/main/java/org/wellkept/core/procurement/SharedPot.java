package org.wellkept.core.procurement;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Written;

/**
 * Whether several bodies pay for a contract together: its value is then of the whole pot, which counts once however many of
 * them record it.
 *
 * @param with whom, at most 500 characters
 * @param leadBuyer whether this body buys for all of them: then it counts under this one
 */
public record SharedPot(boolean shared, @Nullable String with, boolean leadBuyer) implements Serializable {

    /** Paid for by the buyer alone. */
    public static final SharedPot NONE = new SharedPot(false, null, false);

    public SharedPot {
        with = Written.orNone(with);
    }
}
