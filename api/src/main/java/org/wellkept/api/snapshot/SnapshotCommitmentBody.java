package org.wellkept.api.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.Checked;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.snapshot.SnapshotPromise;
import org.wellkept.core.terms.ThemeRead;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.State;
import org.wellkept.core.update.Rating;

/**
 * A commitment as it stood, in the words and names of then.
 *
 * @param checkWaits whether somebody had checked and it was not public on that day; only outside the partnership
 * @param asked whether the round asked about it
 * @param answerWaits whether something was said of it in the round that was not public on that day; only outside the partnership
 * @param answer what was said of it in the round, or null where nothing was or it waits
 */
record SnapshotCommitmentBody(
        String reference,
        String title,
        String statement,
        String organisation,
        String organisationName,
        @Nullable String accountableRole,
        State state,
        @Nullable ClosedAs closedAs,
        @Nullable DueBody due,
        Visibility visibility,
        Said said,
        @Nullable LocalDate saidOn,
        ShownBody shown,
        @Nullable CheckedBody checked,
        boolean checkWaits,
        boolean evidenceGap,
        boolean unevidenced,
        boolean ownerless,
        boolean stale,
        int changedSinceAgreed,
        ChangesBody changes,
        List<ThemeBody> themes,
        boolean asked,
        @Nullable LocalDate pausedUntil,
        boolean answerWaits,
        @Nullable AnswerBody answer) {

    record DueBody(
            String text, @Nullable LocalDate from, @Nullable LocalDate to) {
        static @Nullable DueBody of(@Nullable DateWritten date) {
            return date == null ? null : new DueBody(date.text(), date.from(), date.to());
        }
    }

    record ShownBody(ShownAnswer answer, String because) {}

    record CheckedBody(CheckAnswer answer, LocalDate on) {
        static @Nullable CheckedBody of(@Nullable Checked checked) {
            return checked == null ? null : new CheckedBody(checked.answer(), checked.on());
        }
    }

    record ChangesBody(int easier, int harder, int clarified) {
        static ChangesBody of(Map<Effect, Integer> changes) {
            return new ChangesBody(
                    changes.getOrDefault(Effect.EASIER, 0),
                    changes.getOrDefault(Effect.HARDER, 0),
                    changes.getOrDefault(Effect.CLARIFIED, 0));
        }
    }

    record ThemeBody(String framework, String theme, String label) {
        static ThemeBody of(ThemeRead theme) {
            return new ThemeBody(theme.ref().framework(), theme.ref().theme(), theme.label());
        }
    }

    record AnswerBody(
            Rating rating,
            @Nullable String done,
            @Nullable String next,
            @Nullable String reason,
            @Nullable String ask,
            LocalDate on,
            boolean late,
            boolean onBehalf,
            boolean carriedForward) {
        static @Nullable AnswerBody of(SnapshotPromise.@Nullable Word word) {
            return word == null
                    ? null
                    : new AnswerBody(
                            word.rating(),
                            word.done(),
                            word.next(),
                            word.reason(),
                            word.ask(),
                            word.on(),
                            word.late(),
                            word.onBehalf(),
                            word.carriedForward());
        }
    }

    static SnapshotCommitmentBody of(SnapshotPromise promise) {
        return new SnapshotCommitmentBody(
                promise.reference(),
                promise.title(),
                promise.statement(),
                promise.organisation().slug(),
                promise.organisation().name(),
                promise.accountableRole(),
                promise.state(),
                promise.closedAs(),
                DueBody.of(promise.due()),
                promise.visibility(),
                promise.said(),
                promise.saidOn(),
                new ShownBody(promise.shown().answer(), promise.shown().because()),
                CheckedBody.of(promise.checked()),
                promise.checkWaits(),
                promise.evidenceGap(),
                promise.unevidenced(),
                promise.ownerless(),
                promise.stale(),
                promise.changedSinceAgreed(),
                ChangesBody.of(promise.changes()),
                promise.themes().stream().map(ThemeBody::of).toList(),
                promise.asked(),
                promise.pausedUntil(),
                promise.wordWaits(),
                AnswerBody.of(promise.word()));
    }
}
