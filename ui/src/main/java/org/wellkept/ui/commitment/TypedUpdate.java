package org.wellkept.ui.commitment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.evidence.EvidenceGiven;
import org.wellkept.core.update.Figure;
import org.wellkept.core.update.MilestoneNews;
import org.wellkept.core.update.PostUpdate;
import org.wellkept.core.update.Rating;
import org.wellkept.ui.form.TypedNumber;

/** An update as it was typed. What cannot be posted is named, all at once, at its field. */
record TypedUpdate(
        @Nullable Rating rating,
        String period,
        String done,
        String next,
        List<TypedFigure> figures,
        List<MilestoneNews> milestones,
        String reason,
        String ask,
        String livedExperience,
        List<TypedLink> links,
        List<UUID> files) {

    TypedUpdate {
        figures = List.copyOf(figures);
        milestones = List.copyOf(milestones);
        links = List.copyOf(links);
        files = List.copyOf(files);
    }

    /** A figure as typed, for a measure. */
    record TypedFigure(UUID measure, String value, @Nullable LocalDate at, String note) {}

    /** A link as typed. */
    record TypedLink(String title, String url) implements Serializable {
        boolean isBlank() {
            return title.isBlank() && url.isBlank();
        }

        /** Those that say anything, in their order. */
        static Stream<EvidenceGiven> given(List<TypedLink> links) {
            return links.stream()
                    .filter(link -> !link.isBlank())
                    .map(link -> new EvidenceGiven.Link(
                            link.title().strip(), link.url().strip()));
        }
    }

    /** What the form makes of it: the update, or null with what stops it from being posted. */
    record Reading(@Nullable PostUpdate update, List<FieldProblem> problems) {
        Reading {
            problems = List.copyOf(problems);
        }
    }

    Reading read(String reference) {
        List<FieldProblem> problems = new ArrayList<>();
        List<Figure> read = new ArrayList<>();
        for (TypedFigure figure : figures) {
            if (!figure.value().isBlank()) {
                figure(figure, problems, read);
            }
        }
        Rating chosen = rating;
        if (chosen == null) {
            problems.add(new FieldProblem(
                    "rating", "There is no rating yet", "Choose how you see it: red, amber, green or complete"));
        }
        if (chosen == null || !problems.isEmpty()) {
            return new Reading(null, problems);
        }
        return new Reading(
                new PostUpdate(
                        reference,
                        chosen,
                        orNull(period),
                        orNull(done),
                        orNull(next),
                        read,
                        milestones,
                        orNull(reason),
                        orNull(ask),
                        orNull(livedExperience),
                        evidence()),
                problems);
    }

    private List<EvidenceGiven> evidence() {
        return Stream.concat(TypedLink.given(links), files.stream().map(EvidenceGiven.WaitingFile::new))
                .toList();
    }

    private static void figure(TypedFigure typed, List<FieldProblem> problems, List<Figure> read) {
        String field = "figures[" + typed.measure() + "].";
        BigDecimal value = TypedNumber.read(typed.value());
        LocalDate at = typed.at();
        if (value == null) {
            problems.add(new FieldProblem(
                    field + "value",
                    "“" + typed.value().strip() + "” is not a number",
                    "Give digits, such as 84; words have room in what was done"));
        }
        if (at == null) {
            problems.add(
                    new FieldProblem(field + "at", "The figure has no day", "Give the day on which it was counted"));
        }
        if (value != null && at != null) {
            read.add(new Figure(typed.measure(), at, value, orNull(typed.note())));
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
