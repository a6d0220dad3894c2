package org.wellkept.ui.accountability;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.form.ProblemSummary;

/** What a board asks for, and by when. It comes filled in with the quarter that ended last. */
final class RoundForm extends Div {

    private final TextField name = new TextField("Name");
    private final DayField from = new DayField("The period begins");
    private final DayField to = new DayField("The period ends");
    private final DayField opens = new DayField("The round opens");
    private final DayField due = new DayField("Answers are due");
    private final ProblemSummary problems = new ProblemSummary();
    private final Button open = new Button("Open the round");

    RoundForm(RoundPlan plan) {
        addClassName("round-form");
        name.setMaxLength(100);
        name.setValue(plan.name());
        from.setValue(plan.periodFrom());
        to.setValue(plan.periodTo());
        opens.setValue(plan.opensOn());
        opens.setHint("Updates from this day on answer the round.");
        due.setValue(plan.dueOn());
        due.setHint("Usually 20 working days after the period ends, or after the round opens.");
        to.addValueChangeListener(change -> reckonDue(change.getOldValue(), opens.getValue()));
        opens.addValueChangeListener(change -> reckonDue(to.getValue(), change.getOldValue()));
        problems.knows("name", name);
        problems.knows("periodFrom", from);
        problems.knows("periodTo", to);
        problems.knows("opensOn", opens);
        problems.knows("dueOn", due);
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div days = new Div(from, to, opens, due);
        days.addClassName("round-days");
        add(
                new Paragraph("A round asks every partner with an agreed promise to this board for an update on each."
                        + " Partners see it on their Today page."),
                problems,
                name,
                days,
                open);
    }

    void onOpen(SerializableConsumer<RoundPlan> asked) {
        open.addClickListener(click -> {
            List<FieldProblem> missing = missing();
            LocalDate begins = from.getValue();
            LocalDate ends = to.getValue();
            LocalDate opensOn = opens.getValue();
            LocalDate dueOn = due.getValue();
            if (begins == null || ends == null || opensOn == null || dueOn == null) {
                problems.show(missing);
            } else {
                problems.clear();
                asked.accept(new RoundPlan(name.getValue().strip(), begins, ends, opensOn, dueOn));
            }
        });
    }

    void show(List<FieldProblem> found) {
        problems.show(found);
    }

    /** Moves with the days that it is reckoned from, until somebody chose another. */
    private void reckonDue(@Nullable LocalDate oldEnd, @Nullable LocalDate oldOpening) {
        LocalDate ends = to.getValue();
        LocalDate opensOn = opens.getValue();
        boolean asReckoned = oldEnd != null
                && oldOpening != null
                && RoundPlan.due(oldEnd, oldOpening).equals(due.getValue());
        if (ends != null && opensOn != null && asReckoned) {
            due.setValue(RoundPlan.due(ends, opensOn));
        }
    }

    private List<FieldProblem> missing() {
        List<FieldProblem> missing = new ArrayList<>();
        require(missing, "periodFrom", from, "The first day of the period is missing");
        require(missing, "periodTo", to, "The last day of the period is missing");
        require(missing, "opensOn", opens, "The day the round opens is missing");
        require(missing, "dueOn", due, "The day answers are due is missing");
        return missing;
    }

    private static void require(List<FieldProblem> missing, String field, DayField day, String problem) {
        if (day.getValue() == null) {
            missing.add(new FieldProblem(field, problem, "Give a day"));
        }
    }
}
