package org.wellkept.ui.commitment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import gg.jte.generated.precompiled.commitment.JtemeasurabilityGenerated;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.changed.ChangeReason;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.reference.Framework;
import org.wellkept.core.terms.Evidence;
import org.wellkept.core.terms.MeasurabilityCheck;
import org.wellkept.core.terms.PreventionLevel;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.ui.commitment.TypedTerms.TypedAnchor;
import org.wellkept.ui.commitment.TypedTerms.TypedMeasure;
import org.wellkept.ui.commitment.TypedTerms.TypedMilestone;
import org.wellkept.ui.commitment.TypedTerms.TypedPartner;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ChooseMany;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.Rows;
import org.wellkept.ui.look.DateWords;
import org.wellkept.ui.workspace.Fragment;

/**
 * Writes a promise: few fields first, the rest behind "More", and beside them the questions that would make it easier to
 * keep account of. It holds what was typed until it is saved or left; it never saves by itself.
 */
final class CommitmentForm extends Div {

    private static final Set<String> FIRST_FRAMEWORKS = Set.of("concordat-steps", "population-groups");
    private static final String ASKED_FOR_BY_ITS_OWN_FIELD = "prevention-levels";
    private static final int USUAL_CADENCE = 3;

    /** How long somebody stops typing, in milliseconds, before the questions beside the form are asked anew. */
    private static final int PAUSE = 700;

    private final ProblemSummary problems = new ProblemSummary();
    private final TextField title = text("Promise, in one line", 300);
    private final TextArea statement = area("What will be done, and for whom", 10_000);
    private final TextField accountableRole = text("Who answers for it", 200);
    private final TextField start = text("Start", 200);
    private final TextField due = text("By when", 200);
    private final Rows<MeasureFields, TypedMeasure> measures;
    private final Rows<MilestoneFields, TypedMilestone> milestones;
    private final Rows<PartnerFields, TypedPartner> partners;
    private final ChooseMany<String> boards;
    private final Map<String, ChooseMany<ThemeRef>> themes = new LinkedHashMap<>();
    private final Choice<PreventionLevel> preventionLevel = new Choice<>(
            "Kind of prevention",
            "Not said yet",
            Arrays.asList(PreventionLevel.values()),
            PreventionLevel::code,
            PreventionLevel::words);
    private final Choice<Evidence> evidence = new Choice<>(
            "What speaks for it", "Not said yet", Arrays.asList(Evidence.values()), Evidence::code, Evidence::words);
    private final TextField area = text("Where", 300);
    private final TextField plan = text("Plan that it comes from", 300);
    private final TextField planPage = text("Page", 100);
    private final TextArea resources = area("Money, time and space", 2_000);
    private final Checkbox resourcesShared = new Checkbox("This is a share of a pot that others draw on too");
    private final TextArea monitoring = area("How it is followed", 2_000);
    private final TextArea coproduction = area("Shaped together with", 2_000);
    private final TextArea blockers = area("What stands in the way that others decide", 2_000);
    private final Choice<Integer> cadence = new Choice<>(
            "How often it is reported", every(USUAL_CADENCE), List.of(6, 12), String::valueOf, CommitmentForm::every);

    private final Section why = new Section();
    private final TextArea reason = area("Why it changes", 2_000);
    private final RadioButtonGroup<Effect> effect = new RadioButtonGroup<>("What the change does to the promise");
    private final Checkbox correction = new Checkbox("Only a slip of the pen in the title or the statement");

    private final Paragraph answered = new Paragraph();
    private final Fragment questions = new Fragment();

    private final boolean agreed;
    private final @Nullable AnchorFields anchor;
    private Terms over;

    /**
     * Over terms as they stand.
     *
     * @param agreed whether a change of the promise needs a reason that is published
     */
    CommitmentForm(FormChoices choices, Terms terms, boolean agreed) {
        this(choices, terms, agreed, terms.anchor() != null);
    }

    /** @param asAnchor whether it asks for what makes an anchor action */
    CommitmentForm(FormChoices choices, Terms terms, boolean agreed, boolean asAnchor, Component... first) {
        this.agreed = agreed;
        anchor = asAnchor ? new AnchorFields(this::changed) : null;
        this.over = terms;
        boards = new ChooseMany<>(
                "Boards that it is made to",
                null,
                choices.boards().stream().map(board -> board.slug()).toList(),
                choices.names()::board);
        measures = new Rows<>(
                "Add a measure",
                (measure, removed) -> new MeasureFields(measure, this::changed, removed),
                MeasureFields::number,
                TypedMeasure.EMPTY,
                MeasureFields::focusFirst,
                this::changed);
        milestones = new Rows<>(
                "Add a milestone",
                (milestone, removed) -> new MilestoneFields(milestone, removed),
                MilestoneFields::number,
                TypedMilestone.EMPTY,
                MilestoneFields::focusFirst,
                this::changed);
        List<OrganisationRef> organisations = choices.partners();
        partners = new Rows<>(
                "Add a partner",
                (partner, removed) -> new PartnerFields(partner, organisations, removed),
                PartnerFields::number,
                TypedPartner.EMPTY,
                PartnerFields::focusFirst,
                this::changed);
        choices.frameworks().stream()
                .filter(framework -> !framework.slug().equals(ASKED_FOR_BY_ITS_OWN_FIELD))
                .forEach(framework -> themes.put(framework.slug(), themesOf(framework)));
        addClassName("writing");
        add(problems, laidOut(first), beside());
        help();
        fill(terms);
        listen();
        tie();
    }

    private Div laidOut(Component... first) {
        Div dates = new Div(start, due);
        dates.addClassName("field-row");
        Div fields = new Div();
        fields.addClassName("form");
        Section promise = section("The promise", first);
        promise.add(title, statement, accountableRole, dates);
        fields.add(promise);
        if (anchor != null) {
            fields.add(section("As an anchor institution", anchor));
        }
        fields.add(
                section("How we will know", measures),
                section("Who it is for", boards, firstThemes("concordat-steps"), firstThemes("population-groups")),
                more());
        if (agreed) {
            fields.add(layOutWhy());
        }
        return fields;
    }

    private Component firstThemes(String framework) {
        ChooseMany<ThemeRef> field = themes.get(framework);
        return field == null ? new Div() : field;
    }

    private NativeDetails more() {
        Div holder = new Div();
        holder.addClassName("section");
        Div planAndPage = new Div(plan, planPage);
        planAndPage.addClassName("field-row");
        holder.add(titled("Partners"), partners, titled("Milestones"), milestones, titled("Where it belongs"));
        holder.add(area, planAndPage, preventionLevel);
        themes.entrySet().stream()
                .filter(each -> !FIRST_FRAMEWORKS.contains(each.getKey()))
                .forEach(each -> holder.add(each.getValue()));
        holder.add(titled("What is behind it"), resources, resourcesShared, evidence, coproduction);
        holder.add(titled("How it goes on"), monitoring, blockers, cadence);
        return new NativeDetails("More: partners, milestones, plan, resources, evidence", holder);
    }

    private Section layOutWhy() {
        why.addClassNames("section", "card");
        effect.setItems(Effect.values());
        effect.setItemLabelGenerator(Effect::words);
        effect.setHelperText(
                "For a new date or number to reach, the figures decide by themselves, whatever is chosen here.");
        correction.addValueChangeListener(change -> effect.setVisible(!change.getValue()));
        why.add(
                new H2("Why it changes"),
                new Paragraph("It was agreed, so a change of its words, date, number or measure is shown beside it,"
                        + " with your reason. Anything else can be changed without one."),
                reason,
                correction,
                effect);
        return why;
    }

    private Aside beside() {
        answered.getElement().setAttribute("role", "status");
        answered.addClassName("small");
        Aside aside = new Aside(
                new H2("Could somebody tell whether it was kept?"),
                answered,
                questions,
                small("Nothing here stops you from saving."));
        aside.addClassNames("card", "beside-form");
        return aside;
    }

    private void help() {
        title.setHelperText("What will be different: “Train 300 people to talk about wellbeing”.");
        title.setRequiredIndicatorVisible(true);
        statement.setHelperText("A sentence or two in plain words, as anyone may read it later.");
        statement.setMinHeight("7rem");
        accountableRole.setHelperText("A role, never a person’s name: Director of Public Health. People move on.");
        area.setHelperText("As you would write it: Wellshire, or Marsh Lane and Northgate.");
        resources.setHelperText("Such as £40,000 a year, two caretakers, a hall on Thursdays.");
        coproduction.setHelperText("Groups, never names of people.");
        blockers.setHelperText("Such as planning consent, a national contract.");
        for (TextArea each : List.of(resources, monitoring, coproduction, blockers, reason)) {
            each.setMinHeight("5rem");
        }
    }

    private void fill(Terms terms) {
        TypedTerms typed = TypedTerms.of(terms);
        title.setValue(typed.title());
        statement.setValue(typed.statement());
        accountableRole.setValue(typed.accountableRole());
        start.setValue(typed.start());
        due.setValue(typed.due());
        measures.fill(typed.measures().isEmpty() ? List.of(TypedMeasure.EMPTY) : typed.measures());
        milestones.fill(typed.milestones());
        partners.fill(typed.partners());
        boards.setValue(new LinkedHashSet<>(typed.boards()));
        themes.forEach((framework, field) -> field.setValue(typed.themes().stream()
                .filter(theme -> theme.framework().equals(framework))
                .collect(Collectors.toCollection(LinkedHashSet::new))));
        preventionLevel.choose(typed.preventionLevel());
        evidence.choose(typed.evidence());
        area.setValue(typed.area());
        plan.setValue(typed.plan());
        planPage.setValue(typed.planPage());
        resources.setValue(typed.resources());
        resourcesShared.setValue(typed.resourcesShared());
        monitoring.setValue(typed.monitoring());
        coproduction.setValue(typed.coproduction());
        blockers.setValue(typed.blockers());
        cadence.choose(typed.cadenceMonths() == USUAL_CADENCE ? null : typed.cadenceMonths());
        if (anchor != null) {
            anchor.fill(typed.anchor() == null ? TypedAnchor.EMPTY : typed.anchor());
        }
        changed();
    }

    private void listen() {
        for (TextField field : List.of(title, accountableRole, start, due)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(PAUSE);
            field.addValueChangeListener(change -> changed());
        }
        for (TextArea field : List.of(statement, monitoring)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(PAUSE);
            field.addValueChangeListener(change -> changed());
        }
    }

    private void tie() {
        problems.knows("title", title);
        problems.knows("statement", statement);
        problems.knows("accountableRole", accountableRole);
        problems.knows("start", start);
        problems.knows("due", due);
        problems.knows("area", area);
        problems.knows("plan", plan);
        problems.knows("planPage", planPage);
        problems.knows("resources", resources);
        problems.knows("monitoring", monitoring);
        problems.knows("coproduction", coproduction);
        problems.knows("blockers", blockers);
        problems.knows("cadenceMonths", cadence);
        if (anchor != null) {
            anchor.tieTo(problems);
        }
        problems.knows("change.reason", reason);
        problems.knows("change.effect", effect);
        problems.knows("change.correction", correction);
    }

    /** What was typed. */
    TypedTerms typed() {
        return new TypedTerms(
                title.getValue(),
                statement.getValue(),
                accountableRole.getValue(),
                start.getValue(),
                due.getValue(),
                measures.typed(MeasureFields::typed),
                milestones.typed(MilestoneFields::typed),
                partners.typed(PartnerFields::typed),
                List.copyOf(boards.getValue()),
                Stream.concat(
                                themes.values().stream().flatMap(field -> field.getValue().stream()),
                                over.themes().stream().filter(theme -> !themes.containsKey(theme.framework())))
                        .toList(),
                preventionLevel.getValue(),
                evidence.getValue(),
                area.getValue(),
                plan.getValue(),
                planPage.getValue(),
                resources.getValue(),
                resourcesShared.getValue(),
                monitoring.getValue(),
                coproduction.getValue(),
                blockers.getValue(),
                cadence.chosen().orElse(USUAL_CADENCE),
                anchor == null ? null : anchor.typed());
    }

    /** What the form makes of it. */
    TypedTerms.Reading read() {
        return typed().read(over);
    }

    /** Whether anything differs from what the form was filled with. */
    boolean isTouched() {
        Terms now = read().terms();
        return !Arrays.stream(TermsField.values()).allMatch(field -> field.isSame(now, over));
    }

    /** Why agreed terms change, or null while nothing is said about it. */
    @Nullable
    ChangeReason changeReason() {
        if (!agreed || (reason.isEmpty() && effect.isEmpty() && !correction.getValue())) {
            return null;
        }
        return new ChangeReason(
                reason.getValue().strip(), correction.getValue() ? null : effect.getValue(), correction.getValue());
    }

    /** What it was written over. */
    Terms over() {
        return over;
    }

    /** Shows other terms, written over what is stored now: after two people changed the same promise. */
    void refill(Terms terms, Terms stored) {
        over = stored;
        fill(terms);
    }

    void clearProblems() {
        problems.clear();
    }

    /** Says what needs mending, at the fields and above them all. */
    void show(List<FieldProblem> found) {
        tieRows();
        problems.show(found);
    }

    // as the problems count them: a row in which nothing was typed is none
    private void tieRows() {
        for (String rows : List.of("measures", "milestones", "partners")) {
            problems.forget(rows);
        }
        int position = 0;
        for (MeasureFields fields : measures.all()) {
            if (!fields.typed().isBlank()) {
                fields.tieTo(problems, "measures[" + position++ + "].");
            }
        }
        position = 0;
        for (MilestoneFields fields : milestones.all()) {
            if (!fields.typed().isBlank()) {
                fields.tieTo(problems, "milestones[" + position++ + "].");
            }
        }
        position = 0;
        for (PartnerFields fields : partners.all()) {
            if (!fields.typed().organisation().isEmpty()) {
                fields.tieTo(problems, "partners[" + position++ + "].");
            }
        }
    }

    private void changed() {
        start.setHelperText(DateWords.start(start.getValue()));
        due.setHelperText(DateWords.due(due.getValue()));
        MeasurabilityCheck check = MeasurabilityCheck.of(read().terms());
        String count = check.answered() + " of " + check.questions().size() + " questions are answered.";
        if (!answered.getText().equals(count)) {
            answered.setText(count);
        }
        questions.draw(output -> JtemeasurabilityGenerated.render(output, null, check));
    }

    private static ChooseMany<ThemeRef> themesOf(Framework framework) {
        Map<ThemeRef, String> labels = new LinkedHashMap<>();
        framework.themes().forEach(theme -> labels.put(new ThemeRef(framework.slug(), theme.slug()), theme.label()));
        return new ChooseMany<>(
                framework.name(),
                null,
                List.copyOf(labels.keySet()),
                theme -> labels.getOrDefault(theme, theme.theme()));
    }

    private static Section section(String heading, Component... fields) {
        Section section = new Section(new H2(heading));
        section.addClassNames("section", "card");
        section.add(fields);
        return section;
    }

    private static H3 titled(String words) {
        return new H3(words);
    }

    private static Paragraph small(String words) {
        Paragraph small = new Paragraph(words);
        small.addClassName("small");
        return small;
    }

    private static TextField text(String label, int longest) {
        TextField field = new TextField(label);
        field.setMaxLength(longest);
        field.getElement().setAttribute("autocomplete", "off");
        return field;
    }

    private static TextArea area(String label, int longest) {
        TextArea field = new TextArea(label);
        field.setMaxLength(longest);
        return field;
    }

    private static String every(int months) {
        return months == 12 ? "Every year" : "Every " + months + " months";
    }
}
