package org.wellkept.core.changed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.Terms;

/**
 * What a rewording changes about a promise that was agreed. Due dates and targets are judged by their values: later, or
 * nearer to where things stood, is easier. Everything else is what its owner declares it to be.
 *
 * @param judged what the values say, or null where only its owner can tell
 */
public record TermsChange(
        Changed what, String before, String after, @Nullable Effect judged) {

    /** The changes that count; a new role, partner or theme does not change the promise. */
    public static List<TermsChange> between(
            String titleBefore,
            String statementBefore,
            @Nullable DateWritten dueBefore,
            List<MeasureTerms> measuresBefore,
            Terms after) {
        List<TermsChange> changes = new ArrayList<>();
        words(Changed.TITLE, titleBefore, after.title()).ifPresent(changes::add);
        words(Changed.STATEMENT, statementBefore, after.statement()).ifPresent(changes::add);
        due(dueBefore, after.due()).ifPresent(changes::add);
        for (MeasureTerms before : measuresBefore) {
            changes.addAll(measure(before, byId(after.measures(), before.id())));
        }
        for (MeasureTerms added : after.measures()) {
            if (added.id() == null || byId(measuresBefore, added.id()) == null) {
                changes.add(new TermsChange(Changed.MEASURE, "none", described(added), null));
            }
        }
        return changes;
    }

    private static Optional<TermsChange> words(Changed what, String before, String after) {
        return before.equals(after) ? Optional.empty() : Optional.of(new TermsChange(what, before, after, null));
    }

    private static Optional<TermsChange> due(@Nullable DateWritten before, @Nullable DateWritten after) {
        if (Objects.equals(before, after)) {
            return Optional.empty();
        }
        return Optional.of(new TermsChange(
                Changed.DUE,
                before == null ? "none" : before.text(),
                after == null ? "none" : after.text(),
                later(before == null ? null : before.to(), after == null ? null : after.to())));
    }

    /** No last day is later than any. */
    private static Effect later(@Nullable LocalDate before, @Nullable LocalDate after) {
        if (Objects.equals(before, after)) {
            return Effect.CLARIFIED;
        }
        if (before == null) {
            return Effect.HARDER;
        }
        return after == null || after.isAfter(before) ? Effect.EASIER : Effect.HARDER;
    }

    private static List<TermsChange> measure(MeasureTerms before, @Nullable MeasureTerms after) {
        if (after == null) {
            return List.of(new TermsChange(Changed.MEASURE, described(before), "none", Effect.EASIER));
        }
        List<TermsChange> changes = new ArrayList<>();
        if (!before.name().equals(after.name())
                || !Objects.equals(before.unit(), after.unit())
                || !same(before.baseline(), after.baseline())) {
            changes.add(new TermsChange(Changed.MEASURE, described(before), described(after), null));
        }
        if (!same(before.target(), after.target())) {
            changes.add(new TermsChange(
                    Changed.TARGET,
                    target(before),
                    target(after),
                    further(before.baseline(), before.target(), after.target())));
        }
        if (before.pace() != after.pace() || !before.steps().equals(after.steps())) {
            changes.add(new TermsChange(Changed.PACE, pace(before), pace(after), null));
        }
        return changes;
    }

    private static @Nullable Effect further(
            @Nullable BigDecimal baseline, @Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before == null) {
            return Effect.HARDER;
        }
        if (after == null) {
            return Effect.EASIER;
        }
        if (baseline == null) {
            return null;
        }
        int compared = after.subtract(baseline)
                .abs()
                .compareTo(before.subtract(baseline).abs());
        boolean turned =
                after.subtract(baseline).signum() * before.subtract(baseline).signum() < 0;
        if (turned || compared == 0) {
            return null;
        }
        return compared < 0 ? Effect.EASIER : Effect.HARDER;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    private static @Nullable MeasureTerms byId(List<MeasureTerms> measures, @Nullable UUID id) {
        return measures.stream()
                .filter(measure -> id != null && id.equals(measure.id()))
                .findFirst()
                .orElse(null);
    }

    private static String described(MeasureTerms measure) {
        String baseline =
                measure.baseline() == null ? "" : " from " + measure.baseline().toPlainString();
        return measure.name() + baseline + (measure.unit() == null ? "" : " " + measure.unit());
    }

    private static String target(MeasureTerms measure) {
        if (measure.target() == null) {
            return "none";
        }
        return measure.target().toPlainString() + (measure.unit() == null ? "" : " " + measure.unit());
    }

    private static String pace(MeasureTerms measure) {
        return measure.pace() == null ? "none" : measure.pace().words();
    }
}
