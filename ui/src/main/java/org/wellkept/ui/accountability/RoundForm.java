package org.wellkept.ui.accountability;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.round.RoundQuestion;
import org.wellkept.ui.form.ChooseMany;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.form.ProblemSummary;

/**
 * What a board asks for, and by when. It comes filled in with the quarter that ended last; once a meeting is named, the
 * days are counted back from it.
 */
final class RoundForm extends Div {

    private static final List<RoundQuestion> CHOSEN = Arrays.stream(RoundQuestion.values())
            .filter(question -> question != RoundQuestion.RATING)
            .toList();

    private final TextField name = new TextField("Name");
    private final DayField from = new DayField("The period begins");
    private final DayField to = new DayField("The period ends");
    private final DayField meeting = new DayField("The meeting that the answers go to");
    private final DayField opens = new DayField("The round opens");
    private final DayField due = new DayField("Answers are due");
    private final Div advice = new Div();
    private final ChooseMany<RoundQuestion> questions = new ChooseMany<>(
            "What is asked about each promise",
            "“" + RoundQuestion.RATING.words() + "” is always asked. Small organisations get four questions at most.",
            CHOSEN,
            RoundQuestion::words);
    private final ProblemSummary problems = new ProblemSummary();
    private final Button open = new Button("Open the round");
    private LocalDate reckoned;

    RoundForm(RoundPlan plan) {
        addClassName("round-form");
        name.setMaxLength(100);
        name.setValue(plan.name());
        from.setValue(plan.periodFrom());
        to.setValue(plan.periodTo());
        meeting.setHint("It may stay empty. With it, the days are counted back from the meeting.");
        opens.setValue(plan.opensOn());
        opens.setHint("Updates from this day on answer the round.");
        due.setValue(plan.dueOn());
        reckoned = plan.dueOn();
        due.setHint("Usually 20 working days after the period ends, or after the round opens.");
        advice.addClassName("round-advice");
        advice.getElement().setAttribute("role", "status");
        for (DayField day : List.of(to, meeting, opens)) {
            day.addValueChangeListener(change -> reckonDue());
        }
        due.addValueChangeListener(change -> advise());
        questions.setValue(EnumSet.copyOf(CHOSEN));
        problems.knows("name", name);
        problems.knows("periodFrom", from);
        problems.knows("periodTo", to);
        problems.knows("meetingOn", meeting);
        problems.knows("opensOn", opens);
        problems.knows("dueOn", due);
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div period = days(from, to, meeting);
        Div answering = days(opens, due);
        add(
                new Paragraph("A round asks every partner with an agreed promise to this board how each stands."
                        + " Partners see it on their Today page and answer all of it in one return."),
                problems,
                name,
                period,
                advice,
                answering,
                questions,
                open);
        advise();
    }

    private static Div days(DayField... fields) {
        Div days = new Div(fields);
        days.addClassName("round-days");
        return days;
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
                asked.accept(new RoundPlan(
                        name.getValue().strip(), begins, ends, opensOn, dueOn, meeting.getValue(), asked()));
            }
        });
    }

    private Set<RoundQuestion> asked() {
        EnumSet<RoundQuestion> asked = EnumSet.of(RoundQuestion.RATING);
        asked.addAll(questions.getValue());
        return asked;
    }

    void show(List<FieldProblem> found) {
        problems.show(found);
    }

    /** Moves with the days that it is reckoned from, until somebody chose another. */
    private void reckonDue() {
        LocalDate ends = to.getValue();
        LocalDate opensOn = opens.getValue();
        if (ends != null && opensOn != null && reckoned.equals(due.getValue())) {
            reckoned = RoundPlan.due(ends, opensOn, meeting.getValue());
            due.setValue(reckoned);
        }
        advise();
    }

    private void advise() {
        advice.removeAll();
        LocalDate ends = to.getValue();
        LocalDate opensOn = opens.getValue();
        LocalDate dueOn = due.getValue();
        if (ends == null || opensOn == null || dueOn == null) {
            return;
        }
        RoundAdvice said = RoundAdvice.of(ends, opensOn, dueOn, meeting.getValue());
        say(said.calendar());
        said.warnings().forEach(this::say);
    }

    private void say(@Nullable String words) {
        if (words != null) {
            advice.add(new Paragraph(words));
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
