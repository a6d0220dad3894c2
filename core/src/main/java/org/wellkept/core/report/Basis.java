package org.wellkept.core.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.ask.AskRead;
import org.wellkept.core.meeting.DecisionKind;

/**
 * What was frozen with a snapshot for its paper, as an audience could know it on that day.
 *
 * @param replies what bodies said beside marks on their promises, in the order in which they were told of them
 * @param asks those that waited first, soonest due first; then those that were answered since the snapshot before
 * @param endorsed references of the promises that the board had endorsed
 * @param themes by framework and in its order
 * @param decisions those that were open, late first
 * @param figures of other capabilities, in the order in which they are told
 */
record Basis(
        List<Replied> replies,
        List<Asked> asks,
        Set<String> endorsed,
        List<Heading> themes,
        List<OpenDecision> decisions,
        List<Gathered> figures) {

    static final String STEPS = "concordat-steps";
    static final String GROUPS = "population-groups";
    static final String COMPONENTS = "plan-components";

    Basis {
        replies = List.copyOf(replies);
        asks = List.copyOf(asks);
        endorsed = Set.copyOf(endorsed);
        themes = List.copyOf(themes);
        decisions = List.copyOf(decisions);
        figures = List.copyOf(figures);
    }

    /** What a body said beside the mark that it was told of last, among those on which it said something. */
    Optional<Replied> replyOn(String reference) {
        return replies.stream()
                .filter(reply -> reply.reference().equals(reference))
                .reduce((earlier, later) -> later);
    }

    List<Heading> themesOf(String framework) {
        return themes.stream()
                .filter(theme -> theme.framework().equals(framework))
                .toList();
    }

    Stream<Gathered> figuresOf(Part part) {
        return figures.stream().filter(figure -> figure.part() == part);
    }

    /** What a body says beside a mark on its promise. */
    record Replied(String reference, String words, LocalDate on) {}

    /**
     * An ask of the board.
     *
     * @param reply what the board answered, or null while it waited
     * @param late whether it waited past its date
     */
    record Asked(
            String reference,
            String title,
            String organisation,
            String words,
            LocalDate askedOn,
            LocalDate dueOn,
            AskRead.@Nullable Reply reply,
            boolean late) {

        boolean waits() {
            return reply == null;
        }
    }

    /** @param oftenMissed whether plans most often miss this group */
    record Heading(String framework, String theme, String label, boolean oftenMissed) {}

    /**
     * A decision of which something was left to do.
     *
     * @param owner who does it, or null where a board looks at it again
     * @param due until when, as it was written
     * @param late whether that had gone by
     */
    record OpenDecision(
            String reference,
            String resolved,
            DecisionKind kind,
            LocalDate decidedOn,
            @Nullable String owner,
            @Nullable String due,
            boolean late) {}

    /**
     * A figure of another capability.
     *
     * @param coverage how many told it, or null where nobody is asked
     */
    record Gathered(
            FigureKey key,
            Part part,
            String words,
            BigDecimal value,
            @Nullable BigDecimal base,
            Unit unit,
            @Nullable Coverage coverage,
            List<PaperFigure.Counted> records) {
        Gathered {
            records = List.copyOf(records);
        }

        PaperFigure asFigure() {
            return new PaperFigure(key, value, base, words, records);
        }
    }

    record Coverage(int answered, int asked) {}

    /** Whose figures they are. */
    enum Part implements Coded {
        COPRODUCTION("coproduction"),
        ANCHOR("anchor");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String words() {
            return code;
        }
    }

    /** In what a figure is counted. */
    enum Unit implements Coded {
        COUNT("count", ""),
        POUNDS("pounds", "£"),
        HOURS("hours", "hours"),
        TONNES("tonnes", "tonnes");

        private final String code;
        private final String words;

        Unit(String code, String words) {
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
