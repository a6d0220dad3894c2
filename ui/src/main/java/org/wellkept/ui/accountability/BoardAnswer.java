package org.wellkept.ui.accountability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.Span;

/** Answers "are promises being kept here?" in one plain paragraph, by what figures show. */
final class BoardAnswer {
    private static final String NO_FIGURES = ": they have no figures, or none that could show it.";

    private final int partners;
    private final int promises;
    private final int kept;
    private final int onTrack;
    private final int behind;
    private final int cannotTell;
    private final int waiting;
    private final String behindWords;

    BoardAnswer(Rollup rollup) {
        this.partners = rollup.byOrganisation().size();
        this.promises = rollup.commitments();
        this.kept = count(rollup, ShownAnswer.MET);
        this.onTrack = count(rollup, ShownAnswer.ON_TRACK);
        this.behind = count(rollup, ShownAnswer.BEHIND) + count(rollup, ShownAnswer.OVERDUE);
        this.cannotTell = count(rollup, ShownAnswer.CANNOT_TELL);
        this.waiting = count(rollup, ShownAnswer.WAITING);
        this.behindWords = behindOrOverdue(rollup);
    }

    /** "behind", "overdue", or both, as far as there are any. */
    static String behindOrOverdue(Rollup rollup) {
        boolean overdue = count(rollup, ShownAnswer.OVERDUE) > 0;
        boolean behind = count(rollup, ShownAnswer.BEHIND) > 0;
        if (overdue && behind) {
            return "behind or overdue";
        }
        return overdue ? "overdue" : "behind";
    }

    List<Span> paragraph() {
        if (promises == 0) {
            return Span.of(
                    "No partner that takes part here has made a promise to this board in public yet. When one does,"
                            + " this page says how it stands.");
        }
        String made = Words.sentence(Words.spelledCount(partners, "partner has", "partners have")) + " made *"
                + (promises == 1 ? "one promise" : Words.number(promises) + " promises")
                + "* to prevent mental ill health here. ";
        return Span.of(made + (promises == 1 ? one() : several()));
    }

    private String one() {
        if (kept == 1) {
            return "Its figures show that it is *kept*.";
        }
        if (onTrack == 1) {
            return "Its figures show that it is *on track*.";
        }
        if (behind == 1) {
            return "Its figures show that it is *" + behindWords + "*.";
        }
        if (waiting == 1) {
            return "What its figures show is *not public yet*: the partner was told first, and may reply.";
        }
        return "*We can’t tell yet* whether it is being kept: it has no figures, or none that could show it.";
    }

    private String several() {
        if (cannotTell == promises) {
            return "*We can’t tell yet* whether any of them are being kept" + NO_FIGURES;
        }
        List<String> parts = new ArrayList<>();
        parts.add(kept == 0 ? "none kept yet" : "*" + Words.spelled(kept) + " kept*");
        if (onTrack > 0) {
            parts.add(Words.spelled(onTrack) + " on track");
        }
        if (behind > 0) {
            parts.add("*" + Words.spelled(behind) + " " + behindWords + "*");
        } else if (waiting == 0) {
            parts.add("none behind");
        }
        return "Their figures show " + Words.list(parts) + "." + notPublicYet() + unknown();
    }

    private String notPublicYet() {
        return switch (waiting) {
            case 0 -> "";
            case 1 -> " For *one it is not public yet*: the partner was told first, and may reply.";
            default ->
                " For *" + Words.spelled(waiting)
                        + " it is not public yet*: the partners were told first, and may reply.";
        };
    }

    private String unknown() {
        return switch (cannotTell) {
            case 0 -> "";
            case 1 -> " For *one we can’t tell yet*: it has no figures, or none that could show it.";
            default -> " For *" + Words.spelled(cannotTell) + " we can’t tell yet*" + NO_FIGURES;
        };
    }

    private static int count(Rollup rollup, ShownAnswer answer) {
        return Optional.ofNullable(rollup.shown().get(answer)).orElse(0);
    }
}
