package org.wellkept.ui.accountability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.commitment.CommitmentFlag;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.undertaking.Said;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.look.Share;
import org.wellkept.ui.look.ShareBar;

/** The three answers over the same promises, side by side. */
final class AnswerBars {

    private AnswerBars() {}

    /** @param all the list behind them, or null where the numbers are of the past and no list has them any more */
    static List<AnswerBar> of(Rollup rollup, @Nullable ListLink all) {
        return List.of(said(rollup, all), shown(rollup, all), checked(rollup, all));
    }

    private static AnswerBar said(Rollup rollup, @Nullable ListLink all) {
        return bar(
                "Partners say",
                "What partners said of their own progress.",
                Arrays.stream(Said.values())
                        .map(answer -> new AnswerBar.Part(
                                Mark.of(answer),
                                answer.words(),
                                rollup.said().getOrDefault(answer, 0),
                                all == null ? null : all.said(answer).href()))
                        .toList());
    }

    private static AnswerBar shown(Rollup rollup, @Nullable ListLink all) {
        return bar(
                "Figures show",
                "What the figures show, by the promises’ own targets.",
                Arrays.stream(ShownAnswer.values())
                        .map(answer -> new AnswerBar.Part(
                                Mark.of(answer),
                                answer.words(),
                                rollup.shown().getOrDefault(answer, 0),
                                all == null ? null : all.shown(answer).href()))
                        .toList());
    }

    private static AnswerBar checked(Rollup rollup, @Nullable ListLink all) {
        List<AnswerBar.Part> parts = new ArrayList<>(Arrays.stream(CheckAnswer.values())
                .map(answer -> new AnswerBar.Part(
                        mark(answer),
                        answer.words(),
                        rollup.checked().getOrDefault(answer, 0),
                        all == null ? null : all.checked(answer).href()))
                .toList());
        parts.add(new AnswerBar.Part(
                Mark.CANNOT_TELL,
                CommitmentFlag.NOT_CHECKED.words(),
                rollup.notChecked(),
                all == null ? null : all.marked(CommitmentFlag.NOT_CHECKED).href()));
        parts.add(new AnswerBar.Part(
                Mark.NOT_YET,
                CommitmentFlag.CHECK_WAITS.words(),
                rollup.checkWaits(),
                all == null ? null : all.marked(CommitmentFlag.CHECK_WAITS).href()));
        return bar("Checked", "What somebody independent found.", parts);
    }

    static Mark mark(CheckAnswer answer) {
        return switch (answer) {
            case NO_EVIDENCE -> Mark.BEHIND;
            case NOT_STARTED -> Mark.NOT_YET;
            case LIMITED -> Mark.AT_RISK;
            case SUBSTANTIAL -> Mark.ON_TRACK;
            case COMPLETE -> Mark.KEPT;
        };
    }

    private static AnswerBar bar(String heading, String about, List<AnswerBar.Part> all) {
        List<AnswerBar.Part> parts =
                all.stream().filter(part -> part.count() > 0).toList();
        return new AnswerBar(
                heading,
                about,
                parts.isEmpty()
                        ? null
                        : ShareBar.of(
                                heading,
                                parts.stream()
                                        .map(part -> new Share(part.mark(), inSentence(part.word()), part.count()))
                                        .toList()),
                parts);
    }

    static String inSentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
