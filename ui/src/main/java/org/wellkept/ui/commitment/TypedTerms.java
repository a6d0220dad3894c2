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
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchor.AnchorStage;
import org.wellkept.core.anchor.AnchorTerms;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.dates.WrittenDates;
import org.wellkept.core.terms.DeliveryPartner;
import org.wellkept.core.terms.Evidence;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.MilestoneStatus;
import org.wellkept.core.terms.MilestoneTerms;
import org.wellkept.core.terms.Pace;
import org.wellkept.core.terms.PaceStep;
import org.wellkept.core.terms.PreventionLevel;
import org.wellkept.core.terms.Stance;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.ui.form.TypedNumber;

/**
 * The writing form's answers as they were typed. Nearly everything can be kept as it is; what cannot is named, all at
 * once, at its field.
 */
record TypedTerms(
        String title,
        String statement,
        String accountableRole,
        String start,
        String due,
        List<TypedMeasure> measures,
        List<TypedMilestone> milestones,
        List<TypedPartner> partners,
        List<String> boards,
        List<ThemeRef> themes,
        @Nullable PreventionLevel preventionLevel,
        @Nullable Evidence evidence,
        String area,
        String plan,
        String planPage,
        String resources,
        boolean resourcesShared,
        String monitoring,
        String coproduction,
        String blockers,
        int cadenceMonths,
        @Nullable TypedAnchor anchor) {

    TypedTerms {
        measures = List.copyOf(measures);
        milestones = List.copyOf(milestones);
        partners = List.copyOf(partners);
        boards = List.copyOf(boards);
        themes = List.copyOf(themes);
    }

    /** A measure as typed. {@code id} is null for a new one. */
    record TypedMeasure(
            @Nullable UUID id,
            String name,
            String unit,
            String baseline,
            String target,
            @Nullable Pace pace,
            List<TypedStep> steps)
            implements Serializable {

        static final TypedMeasure EMPTY = new TypedMeasure(null, "", "", "", "", null, List.of());

        TypedMeasure {
            steps = List.copyOf(steps);
        }

        boolean isBlank() {
            return Stream.of(name, unit, baseline, target).allMatch(String::isBlank) && pace == null;
        }
    }

    /** What is to be reached by when, as typed. */
    record TypedStep(String at, String expected) implements Serializable {

        static final TypedStep EMPTY = new TypedStep("", "");

        boolean isBlank() {
            return at.isBlank() && expected.isBlank();
        }
    }

    /** A milestone as typed. {@code id} is null for a new one. */
    record TypedMilestone(@Nullable UUID id, String title, String due, MilestoneStatus status) implements Serializable {

        static final TypedMilestone EMPTY = new TypedMilestone(null, "", "", MilestoneStatus.SCHEDULED);

        boolean isBlank() {
            return title.isBlank() && due.isBlank();
        }
    }

    /** A delivery partner as chosen. {@code organisation} is a slug, empty while nothing is chosen. */
    record TypedPartner(String organisation, Stance stance, boolean jointLead) implements Serializable {

        static final TypedPartner EMPTY = new TypedPartner("", Stance.SUPPORT, false);
    }

    /** What makes it an anchor action, as typed; no dimension while none is chosen. */
    record TypedAnchor(
            @Nullable AnchorDimension dimension,
            boolean livingWage,
            String amount,
            String unit,
            String before,
            @Nullable AnchorStage stage)
            implements Serializable {

        static final TypedAnchor EMPTY = new TypedAnchor(null, false, "", "", "", null);
    }

    /** What the form makes of the answers: the terms as far as they go, and what stops them from being saved. */
    record Reading(Terms terms, List<FieldProblem> problems) {
        Reading {
            problems = List.copyOf(problems);
        }
    }

    static TypedTerms of(Terms terms) {
        return new TypedTerms(
                terms.title(),
                terms.statement(),
                orEmpty(terms.accountableRole()),
                written(terms.start()),
                written(terms.due()),
                terms.measures().stream().map(TypedTerms::typed).toList(),
                terms.milestones().stream().map(TypedTerms::typed).toList(),
                terms.partners().stream()
                        .map(partner -> new TypedPartner(partner.organisation(), partner.stance(), partner.jointLead()))
                        .toList(),
                terms.boards(),
                terms.themes(),
                terms.preventionLevel(),
                terms.evidence(),
                orEmpty(terms.area()),
                orEmpty(terms.plan()),
                orEmpty(terms.planPage()),
                orEmpty(terms.resources()),
                terms.resourcesShared(),
                orEmpty(terms.monitoring()),
                orEmpty(terms.coproduction()),
                orEmpty(terms.blockers()),
                terms.cadenceMonths(),
                terms.anchor() == null ? null : typed(terms.anchor()));
    }

    /**
     * Reads the answers.
     *
     * @param over what they were written over: it keeps what the form does not ask for, such as a source's own words
     */
    Reading read(Terms over) {
        List<FieldProblem> problems = new ArrayList<>();
        Terms terms = over.toBuilder()
                .title(title.strip())
                .statement(statement.strip())
                .accountableRole(orNull(accountableRole))
                .start(date(start, over.start(), "start", problems))
                .due(date(due, over.due(), "due", problems))
                .measures(measures(problems))
                .milestones(milestones(over, problems))
                .partners(partners.stream()
                        .filter(partner -> !partner.organisation().isEmpty())
                        .map(partner ->
                                new DeliveryPartner(partner.organisation(), partner.stance(), partner.jointLead()))
                        .toList())
                .boards(boards)
                .themes(themes)
                .preventionLevel(preventionLevel)
                .evidence(evidence)
                .area(orNull(area))
                .plan(orNull(plan))
                .planPage(orNull(planPage))
                .resources(orNull(resources))
                .resourcesShared(resourcesShared)
                .monitoring(orNull(monitoring))
                .coproduction(orNull(coproduction))
                .blockers(orNull(blockers))
                .cadenceMonths(cadenceMonths)
                .anchor(anchor == null ? over.anchor() : anchor(anchor, over.anchor(), problems))
                .build();
        return new Reading(terms, problems);
    }

    private List<MeasureTerms> measures(List<FieldProblem> problems) {
        List<MeasureTerms> read = new ArrayList<>();
        for (TypedMeasure measure : measures) {
            if (!measure.isBlank()) {
                read.add(measure(measure, "measures[" + read.size() + "].", problems));
            }
        }
        return read;
    }

    private static MeasureTerms measure(TypedMeasure typed, String field, List<FieldProblem> problems) {
        BigDecimal baseline = TypedNumber.read(typed.baseline());
        BigDecimal target = TypedNumber.read(typed.target());
        return new MeasureTerms(
                typed.id(),
                typed.name().strip(),
                orNull(typed.unit()),
                baseline,
                target,
                baseline == null ? orNull(typed.baseline()) : null,
                target == null ? orNull(typed.target()) : null,
                typed.pace(),
                typed.pace() == Pace.STEPS ? steps(typed.steps(), field, problems) : List.of());
    }

    private static List<PaceStep> steps(List<TypedStep> typed, String field, List<FieldProblem> problems) {
        List<PaceStep> steps = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            TypedStep step = typed.get(i);
            if (step.isBlank()) {
                continue;
            }
            DateWritten at = tooLong(step.at()) ? null : WrittenDates.read(step.at());
            LocalDate day = at == null ? null : at.to();
            BigDecimal expected = TypedNumber.read(step.expected());
            if (day == null) {
                problems.add(new FieldProblem(
                        field + "steps[" + i + "].at",
                        "The step has no day that we can read",
                        "Give a month or a day, such as September 2026"));
            }
            if (expected == null) {
                problems.add(new FieldProblem(
                        field + "steps[" + i + "].expected",
                        "The step has no number",
                        "Give the number to reach by then, in digits"));
            }
            if (day != null && expected != null) {
                steps.add(new PaceStep(day, expected));
            }
        }
        return steps.stream()
                .sorted(java.util.Comparator.comparing(PaceStep::at))
                .toList();
    }

    private static @Nullable AnchorTerms anchor(
            TypedAnchor typed, @Nullable AnchorTerms over, List<FieldProblem> problems) {
        BigDecimal amount = amount("anchor.amount", typed.amount(), problems);
        BigDecimal before = amount("anchor.before", typed.before(), problems);
        AnchorDimension dimension = typed.dimension();
        if (dimension == null) {
            problems.add(new FieldProblem(
                    "anchor.dimension",
                    "It is not said in which role this is",
                    "Choose one: as an employer, a buyer, a landlord and so on"));
            return over;
        }
        return new AnchorTerms(dimension, typed.livingWage(), amount, orNull(typed.unit()), before, typed.stage());
    }

    private static @Nullable BigDecimal amount(String field, String typed, List<FieldProblem> problems) {
        BigDecimal amount = TypedNumber.read(typed);
        if (amount == null && !typed.isBlank()) {
            problems.add(new FieldProblem(
                    field,
                    "“" + typed.strip() + "” is no number",
                    "Write a number in digits, such as 33, or leave it blank"));
        }
        return amount;
    }

    private List<MilestoneTerms> milestones(Terms over, List<FieldProblem> problems) {
        List<MilestoneTerms> read = new ArrayList<>();
        for (TypedMilestone milestone : milestones) {
            if (!milestone.isBlank()) {
                DateWritten before = over.milestones().stream()
                        .filter(known -> known.id() != null && known.id().equals(milestone.id()))
                        .map(MilestoneTerms::due)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                DateWritten due = date(milestone.due(), before, "milestones[" + read.size() + "].due", problems);
                read.add(new MilestoneTerms(milestone.id(), milestone.title().strip(), due, milestone.status()));
            }
        }
        return read;
    }

    /** The same words keep the days that were read from them before, so that saving a form changes nothing by itself. */
    private static @Nullable DateWritten date(
            String typed, @Nullable DateWritten before, String field, List<FieldProblem> problems) {
        String words = typed.strip();
        if (before != null && before.text().equals(words)) {
            return before;
        }
        if (tooLong(words)) {
            problems.add(new FieldProblem(
                    field,
                    "The date has " + words.length() + " characters, and there is room for " + DateWritten.LONGEST,
                    "Give the date alone; the statement has room for the rest"));
            return before;
        }
        return WrittenDates.read(words);
    }

    private static boolean tooLong(String typed) {
        return typed.strip().length() > DateWritten.LONGEST;
    }

    private static TypedAnchor typed(AnchorTerms anchor) {
        return new TypedAnchor(
                anchor.dimension(),
                anchor.livingWage(),
                TypedNumber.written(anchor.amount()),
                orEmpty(anchor.unit()),
                TypedNumber.written(anchor.before()),
                anchor.stage());
    }

    private static TypedMeasure typed(MeasureTerms measure) {
        return new TypedMeasure(
                measure.id(),
                measure.name(),
                orEmpty(measure.unit()),
                measure.baseline() == null
                        ? orEmpty(measure.baselineWritten())
                        : TypedNumber.written(measure.baseline()),
                measure.target() == null ? orEmpty(measure.targetWritten()) : TypedNumber.written(measure.target()),
                measure.pace(),
                measure.steps().stream()
                        .map(step -> new TypedStep(
                                org.wellkept.ui.look.Words.day(step.at()), TypedNumber.written(step.expected())))
                        .toList());
    }

    private static TypedMilestone typed(MilestoneTerms milestone) {
        return new TypedMilestone(milestone.id(), milestone.title(), written(milestone.due()), milestone.status());
    }

    private static String written(@Nullable DateWritten date) {
        return date == null ? "" : date.text();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
