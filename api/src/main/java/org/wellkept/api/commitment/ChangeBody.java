package org.wellkept.api.commitment;

import java.time.LocalDate;
import org.wellkept.core.changed.ChangeRead;
import org.wellkept.core.changed.Changed;
import org.wellkept.core.changed.Effect;

/** A change since agreed: what stood before, what stands now, what that does to the promise, and why. */
record ChangeBody(LocalDate on, Changed what, String before, String after, Effect effect, String reason) {

    static ChangeBody of(ChangeRead change) {
        return new ChangeBody(
                change.on(), change.what(), change.before(), change.after(), change.effect(), change.reason());
    }
}
