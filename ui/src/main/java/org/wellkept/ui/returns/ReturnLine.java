package org.wellkept.ui.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.returns.ReturnRow;
import org.wellkept.core.update.CameBy;
import org.wellkept.core.update.Rating;
import org.wellkept.ui.commitment.AnswerCell;
import org.wellkept.ui.commitment.CommitmentNavigation;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.look.RatingAndFigures;
import org.wellkept.ui.look.Words;

/**
 * One promise of a return, as it is read.
 *
 * @param boards who asks, where that is more than one; otherwise null
 * @param figures each with what is to be reached: "33 of 300 schools"
 * @param rating what is chosen, or null
 * @param said what is written down or was sent, in order, each with what it is
 * @param notes how it came and what to mind: "carried forward, unchanged"
 * @param mismatch where rating and figures do not agree, or null
 */
public record ReturnLine(
        String reference,
        String title,
        String href,
        @Nullable String boards,
        List<String> figures,
        AnswerCell shown,
        @Nullable AnswerCell rating,
        List<Said> said,
        List<String> notes,
        @Nullable String mismatch) {

    public ReturnLine {
        figures = List.copyOf(figures);
        said = List.copyOf(said);
        notes = List.copyOf(notes);
    }

    /** @param what null where the words say it themselves */
    public record Said(@Nullable String what, String words) {}

    static ReturnLine of(ReturnRow row) {
        return new ReturnLine(
                row.reference(),
                row.title(),
                CommitmentNavigation.one(row.reference()),
                row.boards().size() < 2 ? null : Words.list(row.boards()),
                row.measures().stream().map(ReturnLine::figure).toList(),
                new AnswerCell(
                        Mark.of(row.shown().answer()),
                        row.shown().answer().words(),
                        row.shown().because()),
                rating(row),
                said(row),
                notes(row),
                RatingAndFigures.mismatch(row.answer().rating(), row.shown().answer()));
    }

    private static String figure(ReturnRow.Counted figure) {
        String unit = figure.unit() == null ? figure.name() : figure.unit();
        String now = figure.now() != null
                ? Words.number(figure.now())
                : figure.latest() != null ? Words.number(figure.latest().value()) : "no figure yet";
        return figure.target() == null
                ? now + " " + unit
                : now + " of " + Words.figure(figure.target(), figure.unit() == null ? figure.name() : unit);
    }

    private static @Nullable AnswerCell rating(ReturnRow row) {
        Rating rating = switch (row.standing()) {
            case WRITTEN -> row.answer().rating();
            case SENT -> Objects.requireNonNull(row.last()).rating();
            case WAITING, PAUSED -> null;
        };
        return rating == null ? null : new AnswerCell(Mark.of(rating), rating.words(), null);
    }

    private static List<Said> said(ReturnRow row) {
        List<Said> said = new ArrayList<>();
        ReturnRow.LastWord last = row.last();
        if (row.answer().savedAt() != null) {
            ReturnRow.Answer answer = row.answer();
            add(said, null, answer.done());
            add(said, "Next:", answer.next());
            add(said, "In the way:", answer.reason());
            add(said, "Ask of the board:", answer.ask());
            add(said, "Changed by lived experience:", answer.livedExperience());
        } else if (last != null) {
            add(said, null, last.done());
            add(said, "Next:", last.next());
        }
        return said;
    }

    private static void add(List<Said> said, @Nullable String what, @Nullable String words) {
        if (words != null) {
            said.add(new Said(what, words));
        }
    }

    private static List<String> notes(ReturnRow row) {
        List<String> notes = new ArrayList<>();
        switch (row.standing()) {
            case WAITING -> {
                if (row.answer().savedAt() != null) {
                    notes.add("No rating yet");
                } else if (row.last() != null) {
                    notes.add("As said on " + Words.day(row.last().postedOn()) + "; no answer yet this time");
                }
            }
            case WRITTEN -> notes.add("Not sent yet");
            case SENT ->
                notes.add("Sent on "
                        + Words.day(Objects.requireNonNull(row.last()).postedOn()));
            case PAUSED -> notes.add("Paused, agreed, until " + Words.day(Objects.requireNonNull(row.pausedUntil())));
        }
        if (row.answer().carriedForward()) {
            notes.add("Carried forward, unchanged");
        }
        CameBy cameBy = row.answer().cameBy();
        if (cameBy != null && cameBy != CameBy.SCREEN) {
            notes.add(cameBy == CameBy.LINK ? cameBy.words() + "; not confirmed yet" : cameBy.words());
        }
        return notes;
    }
}
