package org.wellkept.core.coproduction;

import java.io.Serializable;

/**
 * Something in an account that looks as if it told who somebody is.
 *
 * @param field the field's name in the API, such as {@code said}
 * @param kind what it looks like
 * @param found the words themselves
 * @param around the words with a little of what stands before and after them
 */
public record PersonalDetail(String field, Kind kind, String found, String around) implements Serializable {

    /** What it looks like. */
    public enum Kind {
        EMAIL_ADDRESS("an e-mail address"),
        PHONE_NUMBER("a phone number"),
        NAME("a person’s name");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As in "This looks like …". */
        public String words() {
            return words;
        }
    }
}
