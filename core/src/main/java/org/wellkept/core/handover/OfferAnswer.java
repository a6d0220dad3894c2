package org.wellkept.core.handover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * How one of those whom a promise is offered to answered.
 *
 * @param reason of one that does not take it
 * @param on the day of the answer, or null while it waits
 */
public record OfferAnswer(
        OrganisationRef successor,
        Given given,
        @Nullable String reason,
        @Nullable LocalDate on) {

    /** What was answered. */
    public enum Given implements Coded {
        WAITING("waiting", "Has not answered yet"),
        TAKEN("taken", "Carries it on"),
        DECLINED("declined", "Does not carry it on");

        private final String code;
        private final String words;

        Given(String code, String words) {
            this.code = code;
            this.words = words;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String words() {
            return words;
        }
    }
}
