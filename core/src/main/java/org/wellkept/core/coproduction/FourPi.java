package org.wellkept.core.coproduction;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Written;

/**
 * What an organisation says to each prompt of 4Pi, the national involvement standards. Each at most 2,000 characters, and any
 * may be left out.
 *
 * @param principles how power and respect were shared
 * @param purpose whether everybody knew what it was for
 * @param presence who was in the room, and who was missing
 * @param process how it was run
 * @param impact what is different because of it
 */
public record FourPi(
        @Nullable String principles,
        @Nullable String purpose,
        @Nullable String presence,
        @Nullable String process,
        @Nullable String impact)
        implements Serializable {

    /** Of which nothing is said yet. */
    public static final FourPi UNSAID = new FourPi(null, null, null, null, null);

    public FourPi {
        principles = Written.orNone(principles);
        purpose = Written.orNone(purpose);
        presence = Written.orNone(presence);
        process = Written.orNone(process);
        impact = Written.orNone(impact);
    }
}
