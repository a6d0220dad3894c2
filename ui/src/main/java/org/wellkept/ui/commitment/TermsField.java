package org.wellkept.ui.commitment;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.terms.DeliveryPartner;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.MilestoneTerms;
import org.wellkept.core.terms.Pace;
import org.wellkept.core.terms.PaceStep;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.terms.TermsBuilder;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.ui.look.Words;

/** An answer of the writing form, for what has to be said of answers one by one: whose text stands, and what changed. */
enum TermsField {
    TITLE("Promise"),
    STATEMENT("What it says"),
    ACCOUNTABLE_ROLE("Who answers for it"),
    START("Start"),
    DUE("By when"),
    MEASURES("How it is measured"),
    MILESTONES("Milestones"),
    BOARDS("Boards"),
    THEMES("Steps, groups and other themes"),
    PREVENTION_LEVEL("Prevention level"),
    PARTNERS("Partners"),
    AREA("Where"),
    PLAN("Plan and page"),
    RESOURCES("Resources"),
    EVIDENCE("Evidence behind it"),
    MONITORING("How it is monitored"),
    COPRODUCTION("Co-production behind it"),
    BLOCKERS("What stands in the way"),
    CADENCE("How often it is reported"),
    ANCHOR("As an anchor institution");

    private static final String NOTHING = "nothing";

    private final String words;

    TermsField(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The answer as a person reads it. */
    String answer(Terms terms, Names names) {
        return switch (this) {
            case TITLE -> terms.title();
            case STATEMENT -> or(terms.statement());
            case ACCOUNTABLE_ROLE -> or(terms.accountableRole());
            case START -> date(terms.start());
            case DUE -> date(terms.due());
            case MEASURES -> lines(terms.measures().stream().map(TermsField::measure));
            case MILESTONES -> lines(terms.milestones().stream().map(TermsField::milestone));
            case BOARDS -> lines(terms.boards().stream().map(names::board).sorted());
            case THEMES -> lines(terms.themes().stream().map(names::theme).sorted());
            case PREVENTION_LEVEL ->
                terms.preventionLevel() == null
                        ? NOTHING
                        : terms.preventionLevel().words();
            case PARTNERS -> lines(terms.partners().stream().map(partner -> partner(partner, names)));
            case AREA -> or(terms.area());
            case PLAN -> lines(Stream.of(terms.plan(), terms.planPage()).filter(Objects::nonNull));
            case RESOURCES -> or(terms.resources()) + (terms.resourcesShared() ? " (a share of a shared pot)" : "");
            case EVIDENCE ->
                terms.evidence() == null ? NOTHING : terms.evidence().words();
            case MONITORING -> or(terms.monitoring());
            case COPRODUCTION -> or(terms.coproduction());
            case BLOCKERS -> or(terms.blockers());
            case CADENCE -> "every " + terms.cadenceMonths() + " months";
            case ANCHOR -> terms.anchor() == null ? NOTHING : AnchorWords.line(terms.anchor());
        };
    }

    /** Whether the two texts answer the same, in whatever order a list stands. */
    boolean isSame(Terms one, Terms other) {
        return comparable(one).equals(comparable(other));
    }

    private Object comparable(Terms terms) {
        TypedTerms typed = TypedTerms.of(terms);
        return switch (this) {
            case TITLE -> typed.title();
            case STATEMENT -> typed.statement();
            case ACCOUNTABLE_ROLE -> typed.accountableRole();
            case START -> typed.start();
            case DUE -> typed.due();
            case MEASURES -> typed.measures();
            case MILESTONES -> typed.milestones();
            case BOARDS -> typed.boards().stream().sorted().toList();
            case THEMES ->
                typed.themes().stream()
                        .sorted(Comparator.comparing(ThemeRef::framework).thenComparing(ThemeRef::theme))
                        .toList();
            case PREVENTION_LEVEL -> java.util.Optional.ofNullable(typed.preventionLevel());
            case PARTNERS ->
                typed.partners().stream()
                        .sorted(Comparator.comparing(TypedTerms.TypedPartner::organisation))
                        .toList();
            case AREA -> typed.area();
            case PLAN -> List.of(typed.plan(), typed.planPage());
            case RESOURCES -> List.of(typed.resources(), typed.resourcesShared());
            case EVIDENCE -> java.util.Optional.ofNullable(typed.evidence());
            case MONITORING -> typed.monitoring();
            case COPRODUCTION -> typed.coproduction();
            case BLOCKERS -> typed.blockers();
            case CADENCE -> typed.cadenceMonths();
            case ANCHOR -> java.util.Optional.ofNullable(typed.anchor());
        };
    }

    /** Writes this one answer of {@code from} over that of {@code to}. */
    void copy(Terms from, TermsBuilder to) {
        switch (this) {
            case TITLE -> to.title(from.title());
            case STATEMENT -> to.statement(from.statement());
            case ACCOUNTABLE_ROLE -> to.accountableRole(from.accountableRole());
            case START -> to.start(from.start());
            case DUE -> to.due(from.due());
            case MEASURES -> to.measures(from.measures());
            case MILESTONES -> to.milestones(from.milestones());
            case BOARDS -> to.boards(from.boards());
            case THEMES -> to.themes(from.themes()).themesWritten(from.themesWritten());
            case PREVENTION_LEVEL -> to.preventionLevel(from.preventionLevel());
            case PARTNERS -> to.partners(from.partners()).partnersWritten(from.partnersWritten());
            case AREA -> to.area(from.area());
            case PLAN -> to.plan(from.plan()).planPage(from.planPage());
            case RESOURCES -> to.resources(from.resources()).resourcesShared(from.resourcesShared());
            case EVIDENCE -> to.evidence(from.evidence());
            case MONITORING -> to.monitoring(from.monitoring());
            case COPRODUCTION -> to.coproduction(from.coproduction());
            case BLOCKERS -> to.blockers(from.blockers());
            case CADENCE -> to.cadenceMonths(from.cadenceMonths());
            case ANCHOR -> to.anchor(from.anchor());
        }
    }

    private static String measure(MeasureTerms measure) {
        StringBuilder said = new StringBuilder(measure.name());
        if (measure.baseline() != null) {
            said.append(", from ").append(Words.figure(measure.baseline(), measure.unit()));
        } else if (measure.baselineWritten() != null) {
            said.append(", from ").append(measure.baselineWritten());
        }
        if (measure.target() != null) {
            said.append(", to reach ").append(Words.figure(measure.target(), measure.unit()));
        } else if (measure.targetWritten() != null) {
            said.append(", to reach ").append(measure.targetWritten());
        }
        if (measure.pace() != null) {
            said.append(", ").append(measure.pace().words().toLowerCase(java.util.Locale.UK));
        }
        if (measure.pace() == Pace.STEPS) {
            said.append(measure.steps().stream().map(TermsField::step).collect(Collectors.joining("; ", ": ", "")));
        }
        return said.toString();
    }

    private static String step(PaceStep step) {
        return Words.number(step.expected()) + " by " + Words.day(step.at());
    }

    private static String milestone(MilestoneTerms milestone) {
        return milestone.title()
                + (milestone.due() == null ? "" : ", " + milestone.due().text()) + " ("
                + milestone.status().words().toLowerCase(java.util.Locale.UK) + ")";
    }

    private static String partner(DeliveryPartner partner, Names names) {
        return names.organisation(partner.organisation()) + ": "
                + partner.stance().words().toLowerCase(java.util.Locale.UK)
                + (partner.jointLead() ? ", joint lead" : "");
    }

    private static String date(@Nullable DateWritten date) {
        return date == null ? NOTHING : date.text();
    }

    private static String or(@Nullable String text) {
        return text == null || text.isBlank() ? NOTHING : text;
    }

    private static String lines(Stream<String> each) {
        String lines = each.collect(Collectors.joining("\n"));
        return lines.isEmpty() ? NOTHING : lines;
    }
}
