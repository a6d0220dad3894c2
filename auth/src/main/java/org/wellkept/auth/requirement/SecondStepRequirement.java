package org.wellkept.auth.requirement;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether an organisation asks a second step of its contributors and leads, and how far they are.
 *
 * @param since since when; null when it does not
 * @param people how many people it concerns
 * @param ready how many of them have a second step
 */
public record SecondStepRequirement(@Nullable Instant since, int people, int ready) implements Serializable {

    public boolean asked() {
        return since != null;
    }
}
