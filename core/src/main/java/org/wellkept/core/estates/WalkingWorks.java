package org.wellkept.core.estates;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Written;

/**
 * What was built in a year so that people can walk and cycle.
 *
 * @param pounds what went into it
 * @param sharedPot whether it comes from a pot that others count too: then it is never added up
 */
public record WalkingWorks(@Nullable String works, @Nullable BigDecimal pounds, boolean sharedPot)
        implements Serializable {

    /** Nobody says that anything was. */
    public static final WalkingWorks NONE = new WalkingWorks(null, null, false);

    public WalkingWorks {
        works = Written.orNone(works);
    }
}
