package org.wellkept.api.handover;

import org.jspecify.annotations.Nullable;
import org.wellkept.core.handover.Became;
import org.wellkept.core.handover.Fate;

/**
 * What became of a promise of a body that ended.
 *
 * @param by who carries it today, of one that was carried on
 * @param reason of one that was not carried on
 */
record FateBody(
        String reference,
        String title,
        Became became,
        @Nullable String by,
        @Nullable String reason) {

    static FateBody of(Fate fate) {
        return new FateBody(
                fate.reference(),
                fate.title(),
                fate.became(),
                fate.by() == null ? null : fate.by().slug(),
                fate.reason());
    }
}
