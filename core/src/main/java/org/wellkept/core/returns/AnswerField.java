package org.wellkept.core.returns;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.wellkept.core.Coded;

/** One thing that somebody answers about a promise. Each is kept by itself, as soon as it is written. */
public sealed interface AnswerField extends Serializable {

    /** What it is called in the API and in problems: {@code done}, or {@code figures[…]} with the measure's id. */
    String code();

    /** What is chosen or told in words. */
    enum Told implements AnswerField, Coded {
        RATING("rating", "Your rating", 20),
        DONE("done", "What was done", 5_000),
        NEXT("next", "What is next", 5_000),
        REASON("reason", "What stands in the way", 2_000),
        ASK("ask", "What you ask of the board", 2_000),
        LIVED_EXPERIENCE("livedExperience", "What people with lived experience changed", 2_000);

        private final String code;
        private final String words;
        private final int longest;

        Told(String code, String words, int longest) {
            this.code = code;
            this.words = words;
            this.longest = longest;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String words() {
            return words;
        }

        /** The most characters that it holds. */
        public int longest() {
            return longest;
        }
    }

    /**
     * The field with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    static AnswerField of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No field is called " + code));
    }

    /** The field with this code, if there is one. */
    static Optional<AnswerField> find(String code) {
        Optional<AnswerField> told = Coded.find(Told.class, code).map(AnswerField.class::cast);
        if (told.isPresent() || !code.startsWith(FigureOf.BEGINS) || !code.endsWith("]")) {
            return told;
        }
        try {
            return Optional.of(
                    new FigureOf(UUID.fromString(code.substring(FigureOf.BEGINS.length(), code.length() - 1))));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** The figure of a measure. */
    record FigureOf(UUID measure) implements AnswerField {
        private static final String BEGINS = "figures[";

        @Override
        public String code() {
            return BEGINS + measure + "]";
        }
    }
}
