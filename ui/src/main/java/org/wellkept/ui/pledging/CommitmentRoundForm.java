package org.wellkept.ui.pledging;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.pledging.OpenCommitmentRound;
import org.wellkept.ui.form.ChooseMany;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.form.ProblemSummary;

/** What a board asks its partners to commit to. It comes filled in with the two financial years that begin next. */
final class CommitmentRoundForm extends Div {

    private static final int USUAL_YEARS = 2;
    private static final int ANSWERING_WEEKS = 8;

    private final TextField name = new TextField("Name");
    private final DayField from = new DayField("The promises are for the time from");
    private final DayField to = new DayField("until");
    private final DayField due = new DayField("Answers are due");
    private final TextArea question = new TextArea("What you ask, in words");
    private final ChooseMany<OrganisationRef> asked;
    private final ProblemSummary problems = new ProblemSummary();
    private final Button open = new Button("Open the commitment round");

    CommitmentRoundForm(List<OrganisationRef> partners, LocalDate today) {
        addClassName("round-form");
        LocalDate april = LocalDate.of(today.getYear(), 4, 1);
        LocalDate begins = april.isAfter(today) ? april : april.plusYears(1);
        LocalDate ends = begins.plusYears(USUAL_YEARS).minusDays(1);
        name.setMaxLength(100);
        name.setValue("What we promise for " + begins.getYear() + " to " + ends.getYear());
        from.setValue(begins);
        to.setValue(ends);
        due.setValue(today.plusWeeks(ANSWERING_WEEKS));
        due.setHint("Late answers are taken until you close the round, and marked.");
        question.setHelperText("A sentence or two: what matters to the board, and what a good promise says.");
        question.setMaxLength(2_000);
        question.setMinHeight("6rem");
        question.setWidthFull();
        asked = new ChooseMany<>("Who is asked", null, partners, OrganisationRef::name);
        asked.setValue(new LinkedHashSet<>(partners));
        problems.knows("name", name);
        problems.knows("periodFrom", from);
        problems.knows("periodTo", to);
        problems.knows("dueOn", due);
        problems.knows("question", question);
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div period = new Div(from, to, due);
        period.addClassName("round-days");
        add(
                new Paragraph(
                        "A commitment round asks partners what they can commit to. They find it on Today and answer with"
                                + " promises, or decline and say why. It can run beside a round that asks how promises stand."),
                problems,
                name,
                period,
                question,
                asked,
                open);
    }

    void onOpen(String board, SerializableConsumer<OpenCommitmentRound> opening) {
        open.addClickListener(click -> {
            if (asked.getValue().isEmpty()) {
                show(List.of(new FieldProblem("asked", "Nobody is asked", "Choose the partners to ask")));
                return;
            }
            problems.clear();
            opening.accept(new OpenCommitmentRound(
                    board,
                    name.getValue(),
                    from.getValue(),
                    to.getValue(),
                    due.getValue(),
                    question.getValue(),
                    asked.getValue().stream().map(OrganisationRef::slug).toList()));
        });
    }

    void show(List<FieldProblem> found) {
        problems.show(found);
    }
}
