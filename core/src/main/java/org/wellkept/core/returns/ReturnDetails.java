package org.wellkept.core.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.round.RoundQuestion;

/**
 * All that boards ask of an organisation now, with what is answered so far.
 *
 * @param asking the rounds, soonest due first; empty when nobody asks
 * @param rows the promises asked about, in the order of references
 * @param maySend whether the reader may send it; others write down answers
 */
public record ReturnDetails(
        OrganisationRef organisation, boolean small, List<Asking> asking, List<ReturnRow> rows, boolean maySend) {

    public ReturnDetails {
        asking = List.copyOf(asking);
        rows = List.copyOf(rows);
    }

    /** How many promises need no more words: sent, written down with a rating, or paused. */
    public int answered() {
        return (int)
                rows.stream().filter(row -> row.standing() != Standing.WAITING).count();
    }

    /** When something was last kept, or null. */
    public @Nullable Instant savedAt() {
        return rows.stream()
                .map(row -> row.answer().savedAt())
                .filter(at -> at != null)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** How long it takes to answer everything, in minutes, by our estimate. */
    public int minutesAsked() {
        return rows.stream()
                .mapToInt(row -> RoundQuestion.minutes(row.questions(), 1))
                .sum();
    }

    /**
     * A round that asks.
     *
     * @param reopened whether it had closed before: what is sent to it is late
     * @param sentOn when the organisation last sent its answer to it, or null
     */
    public record Asking(
            UUID round,
            String board,
            String boardName,
            String name,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate dueOn,
            boolean reopened,
            Set<RoundQuestion> questions,
            @Nullable LocalDate sentOn) {
        public Asking {
            questions = Set.copyOf(questions);
        }

        /** Whether what is sent to it on that day is late. */
        public boolean isLate(LocalDate on) {
            return reopened || dueOn.isBefore(on);
        }
    }

    /** How far an answer is. */
    public enum Standing implements Coded {
        /** Nothing yet, or no rating yet. */
        WAITING("waiting", "No answer yet"),
        /** Written down with a rating, and not sent. */
        WRITTEN("written", "Written down, not sent"),
        /** An update was posted since the rounds opened. */
        SENT("sent", "Sent"),
        /** Nothing is asked of it. */
        PAUSED("paused", "Paused, agreed");

        private final String code;
        private final String words;

        Standing(String code, String words) {
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
