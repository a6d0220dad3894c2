package org.wellkept.core.returns;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sends an organisation's return to every board that asks it.
 *
 * @param organisation its slug
 * @param minutes how long it took all who helped, from 1 to 6,000, or null where they don't say
 * @param publish whether the updates of promises that are public already are made public at once
 * @param evidence ids of the waiting files that the sender has seen and that go along; others go on waiting
 */
public record SendReturn(String organisation, @Nullable Integer minutes, boolean publish, List<UUID> evidence) {

    /** A hundred hours: whoever types more has typed something else. */
    public static final int MOST_MINUTES = 6_000;

    public SendReturn {
        evidence = List.copyOf(evidence);
    }

    /** Without files. */
    public SendReturn(String organisation, @Nullable Integer minutes, boolean publish) {
        this(organisation, minutes, publish, List.of());
    }
}
