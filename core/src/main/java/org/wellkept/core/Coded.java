package org.wellkept.core;

import java.util.Optional;

/** A closed choice with a stable name for storage and the API, and words for people. */
public interface Coded {

    /** The name in storage and over the API, such as {@code onTrack}. */
    String code();

    /** The words on a page, such as "On track". */
    String words();

    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> choices, String code) {
        for (E choice : choices.getEnumConstants()) {
            if (choice.code().equals(code)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    /**
     * The choice with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    static <E extends Enum<E> & Coded> E of(Class<E> choices, String code) {
        return find(choices, code)
                .orElseThrow(
                        () -> new IllegalArgumentException("No " + choices.getSimpleName() + " is called " + code));
    }
}
