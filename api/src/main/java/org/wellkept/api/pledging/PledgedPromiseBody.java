package org.wellkept.api.pledging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.pledging.PledgedPromise;

/**
 * A promise that answers a commitment round.
 *
 * @param follows the reference of the one that it carries on
 * @param note what the board said when it endorsed others and not this one
 */
record PledgedPromiseBody(
        String reference,
        String title,
        String organisation,
        String state,
        @Nullable String follows,
        @Nullable LocalDate endorsedOn,
        @Nullable String note) {

    static PledgedPromiseBody of(PledgedPromise promise) {
        return new PledgedPromiseBody(
                promise.reference(),
                promise.title(),
                promise.organisation().slug(),
                promise.state().code(),
                promise.follows(),
                promise.endorsedOn(),
                promise.note());
    }
}
