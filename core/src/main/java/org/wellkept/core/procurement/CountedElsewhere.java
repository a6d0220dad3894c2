package org.wellkept.core.procurement;

import java.io.Serializable;
import org.wellkept.core.Coded;
import org.wellkept.core.partnership.OrganisationRef;

/** That a contract counts under another body that recorded it too. */
public record CountedElsewhere(OrganisationRef under, Because because) implements Serializable {

    /** Why under that one. */
    public enum Because implements Coded {
        LEAD_BUYER("leadBuyer", "it is marked as the lead buyer"),
        RECORDED_FIRST("recordedFirst", "it recorded the contract first"),
        TOOK_OVER("tookOver", "it took over from the other body and recorded the contract itself");

        private final String code;
        private final String words;

        Because(String code, String words) {
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

    /** As a sentence: "It is counted once, under Open Door: it recorded the contract first." */
    public String sentence() {
        return "It is counted once, under " + under.name() + ": " + because.words() + ".";
    }
}
