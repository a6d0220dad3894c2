package org.wellkept.ui.commitment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.shown.MeasureRead;
import org.wellkept.core.shown.Observation;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.terms.MilestoneStatus;
import org.wellkept.core.terms.MilestoneTerms;
import org.wellkept.core.undertaking.Answers;
import org.wellkept.core.update.MilestoneNews;
import org.wellkept.core.update.Rating;
import org.wellkept.ui.commitment.TypedUpdate.TypedFigure;
import org.wellkept.ui.commitment.TypedUpdate.TypedLink;
import org.wellkept.ui.evidence.EvidenceField;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.Rows;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.look.RatingAndFigures;
import org.wellkept.ui.look.Words;

/**
 * Tells how a promise stands. What figures show stands above the rating before it is chosen; where the two do not agree,
 * it is said at once, and nothing is refused for it.
 */
final class UpdateForm extends Div {

    /** From the best to the worst, as people think of them. */
    private static final List<Rating> RATINGS = List.of(Rating.GREEN, Rating.AMBER, Rating.RED, Rating.COMPLETE);

    private final ProblemSummary problems = new ProblemSummary();
    private final List<FigureFields> figures = new ArrayList<>();
    private final RadioButtonGroup<Rating> rating = new RadioButtonGroup<>("Your rating");
    private final Paragraph mismatch = new Paragraph();
    private final TextArea done = area("What was done");
    private final TextArea next = area("What is next");
    private final TextArea reason = area("What stands in the way");
    private final TextArea ask = area("What you ask of the board");
    private final TextArea livedExperience = area("What people with lived experience changed");
    private final TextField period = new TextField("Period that this tells of");
    private final List<MilestoneField> milestones = new ArrayList<>();
    private final Rows<LinkFields, TypedLink> links = LinkFields.rows();
    private final EvidenceField files;
    private final @Nullable ShownAnswer shown;

    /** @param files those that wait for the promise's next update */
    UpdateForm(CommitmentDetails commitment, LocalDate today, EvidenceField files) {
        this.files = files;
        Answers answers = commitment.summary().answers();
        shown = answers == null ? null : answers.shown().answer();
        addClassNames("form", "update-form");
        add(problems);
        if (!commitment.measures().isEmpty()) {
            add(figuresOf(commitment.measures(), today));
        }
        add(ratingSection(answers), told());
        if (!commitment.terms().milestones().isEmpty()) {
            add(milestonesOf(commitment.terms().milestones()));
        }
        Section proof = section("Evidence", files, links);
        add(proof);
        tie();
    }

    private Section figuresOf(List<MeasureRead> measures, LocalDate today) {
        Section section = section("Figures");
        for (MeasureRead measure : measures) {
            FigureFields fields = new FigureFields(measure, today);
            figures.add(fields);
            section.add(fields);
        }
        return section;
    }

    private Section ratingSection(@Nullable Answers answers) {
        Section section = section("How you see it");
        if (answers != null) {
            Div shows = new Div(
                    new Span("Figures show so far: "),
                    marked(
                            Mark.of(answers.shown().answer()),
                            answers.shown().answer().words()),
                    new Span(" " + answers.shown().because()));
            shows.addClassName("shows");
            section.add(shows);
        }
        rating.setItems(RATINGS);
        rating.setRenderer(new ComponentRenderer<Component, Rating>(each -> marked(Mark.of(each), each.words())));
        rating.setRequiredIndicatorVisible(true);
        rating.addValueChangeListener(change -> rated(change.getValue()));
        mismatch.getElement().setAttribute("role", "status");
        mismatch.addClassName("mismatch");
        reason.setHelperText("For red and amber the reason is needed. It is shown beside the rating.");
        ask.setHelperText("Such as a decision, a room, an introduction. Empty if there is nothing.");
        section.add(rating, mismatch, reason, ask);
        rated(null);
        return section;
    }

    private Section told() {
        period.setHelperText("As you would write it: July to September 2026. May be empty.");
        period.setMaxLength(100);
        livedExperience.setHelperText("What is different because of them. Groups, never names of people.");
        return section("What happened", done, next, livedExperience, period);
    }

    private Section milestonesOf(List<MilestoneTerms> all) {
        Section section = section("Milestones");
        for (MilestoneTerms milestone : all) {
            UUID id = milestone.id();
            if (id != null) {
                MilestoneField field = new MilestoneField(id, milestone);
                milestones.add(field);
                section.add(field.standing);
            }
        }
        return section;
    }

    private void rated(@Nullable Rating chosen) {
        boolean troubled = chosen == Rating.RED || chosen == Rating.AMBER;
        String words = RatingAndFigures.mismatch(chosen, shown);
        mismatch.setText(words == null ? "" : words);
        reason.setVisible(troubled || words != null);
        reason.setLabel(troubled ? "What stands in the way" : "Why you rate it so");
        reason.setRequiredIndicatorVisible(troubled);
        ask.setVisible(troubled || words != null);
    }

    private void tie() {
        problems.knows("rating", rating);
        problems.knows("period", period);
        problems.knows("done", done);
        problems.knows("next", next);
        problems.knows("reason", reason);
        problems.knows("ask", ask);
        problems.knows("livedExperience", livedExperience);
        for (FigureFields field : figures) {
            problems.knows("figures[" + field.measure + "].value", field.value);
            problems.knows("figures[" + field.measure + "].at", field.at);
        }
    }

    TypedUpdate typed() {
        return new TypedUpdate(
                rating.getValue(),
                period.getValue(),
                done.getValue(),
                next.getValue(),
                figures.stream().map(FigureFields::typed).toList(),
                milestones.stream()
                        .filter(MilestoneField::isChanged)
                        .map(MilestoneField::news)
                        .toList(),
                reason.isVisible() ? reason.getValue() : "",
                ask.isVisible() ? ask.getValue() : "",
                livedExperience.getValue(),
                links.typed(LinkFields::typed),
                files.files());
    }

    boolean isTouched() {
        return !rating.isEmpty()
                || !done.isEmpty()
                || !next.isEmpty()
                || !livedExperience.isEmpty()
                || figures.stream().anyMatch(field -> !field.value.isEmpty());
    }

    void clearProblems() {
        problems.clear();
    }

    /** Somebody may have used a file that waits, or taken one away. */
    void refreshFiles() {
        files.refresh();
    }

    /** The door counts figures, links and files as they were sent; here they are found by what they are for. */
    void show(List<FieldProblem> found) {
        problems.forget("figures[0");
        int position = 0;
        for (FigureFields field : figures) {
            if (!field.value.isEmpty()) {
                problems.knows("figures[" + position + "].value", field.value);
                problems.knows("figures[" + position + "].at", field.at);
                problems.knows("figures[" + position + "]", field.value);
                position++;
            }
        }
        LinkFields.tie(problems, links, files);
        problems.show(found);
    }

    private static Html marked(Mark mark, String word) {
        return new Html(
                "<span class=\"marked " + mark.cssClass() + "\">" + mark.svg() + "<span>" + word + "</span></span>");
    }

    private static Section section(String heading, Component... fields) {
        Section section = new Section(new H2(heading));
        section.addClassNames("section", "card");
        section.add(fields);
        return section;
    }

    private static TextArea area(String label) {
        TextArea area = new TextArea(label);
        area.setMaxLength(5_000);
        area.setMinHeight("5.5rem");
        return area;
    }

    /** The figure of a measure on a day. */
    private static final class FigureFields extends Div {
        private final UUID measure;
        private final TextField value;
        private final DayField at = new DayField("Counted on");

        FigureFields(MeasureRead read, LocalDate today) {
            this.measure = Objects.requireNonNull(read.terms().id());
            String unit = read.terms().unit();
            value = new TextField(unit == null ? "Figure now" : "Figure now (" + unit + ")");
            value.setHelperText(before(read));
            value.getElement().setAttribute("inputmode", "decimal");
            value.getElement().setAttribute("autocomplete", "off");
            at.setLatest(today);
            at.setValue(today);
            Div row = new Div(value, at);
            row.addClassName("field-row");
            Element fieldset = new Element("fieldset");
            fieldset.appendChild(
                    new Element("legend").setText(Words.sentence(read.terms().name())), row.getElement());
            addClassName("figure");
            getElement().appendChild(fieldset);
        }

        private static String before(MeasureRead read) {
            StringBuilder words = new StringBuilder();
            if (!read.observations().isEmpty()) {
                Observation latest = read.observations().getFirst();
                words.append("Last: ")
                        .append(Words.figure(latest.value(), read.terms().unit()))
                        .append(" on ")
                        .append(Words.day(latest.at()))
                        .append(". ");
            }
            if (read.terms().target() != null) {
                words.append("To reach: ")
                        .append(Words.figure(read.terms().target(), read.terms().unit()))
                        .append(". ");
            }
            return words.append("Leave empty if there is no new figure.").toString();
        }

        TypedFigure typed() {
            return new TypedFigure(measure, value.getValue(), at.getValue(), "");
        }
    }

    /** How a milestone stands. */
    private static final class MilestoneField implements Serializable {
        private final UUID id;
        private final MilestoneStatus before;
        private final Choice<MilestoneStatus> standing;

        MilestoneField(UUID id, MilestoneTerms milestone) {
            this.id = id;
            this.before = milestone.status();
            standing = new Choice<>(
                    milestone.title()
                            + (milestone.due() == null
                                    ? ""
                                    : ", " + milestone.due().text()),
                    "As before: " + before.words(),
                    Arrays.stream(MilestoneStatus.values())
                            .filter(status -> status != before)
                            .toList(),
                    MilestoneStatus::code,
                    MilestoneStatus::words);
        }

        boolean isChanged() {
            return standing.chosen().isPresent();
        }

        MilestoneNews news() {
            return new MilestoneNews(id, standing.chosen().orElse(before));
        }
    }
}
