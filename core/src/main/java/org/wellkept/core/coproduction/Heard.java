package org.wellkept.core.coproduction;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Written;

/**
 * The third step of an activity's log: what was said. It is the organisation's account, until people who took part confirm or
 * correct it.
 *
 * @param said what people said, at most 10,000 characters, without names
 * @param rung how far people shared in deciding, as the organisation claims
 */
public record Heard(@Nullable String said, @Nullable Rung rung, FourPi fourPi) implements Serializable {

    /** Of which nothing is said yet. */
    public static final Heard UNSAID = new Heard(null, null, FourPi.UNSAID);

    public Heard {
        said = Written.orNone(said);
    }
}
