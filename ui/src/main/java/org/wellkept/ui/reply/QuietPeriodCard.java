package org.wellkept.ui.reply;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.reply.QuietPeriodRead;
import org.wellkept.core.reply.QuietPeriods;
import org.wellkept.core.reply.SetQuietPeriod;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.look.Words;

/** A board's quiet period, for its officer: the one that holds or is to come, or the button that sets one. */
public final class QuietPeriodCard extends Section {

    private final QuietPeriods quietPeriods;
    private final CurrentActor currentActor;
    private final String board;
    private final SerializableConsumer<String> done;

    /**
     * @param board the board's slug
     * @param done is told what was done, in a sentence, and shows the screen anew
     */
    public QuietPeriodCard(
            QuietPeriods quietPeriods,
            CurrentActor currentActor,
            String board,
            LocalDate today,
            SerializableConsumer<String> done) {
        this.quietPeriods = quietPeriods;
        this.currentActor = currentActor;
        this.board = board;
        this.done = done;
        addClassName("card");
        add(new H2("Quiet period before an election"));
        List<QuietPeriodRead> ahead = quietPeriods.ofBoard(board).orThrow().stream()
                .filter(period -> period.canEndOn(today))
                .toList();
        if (ahead.isEmpty()) {
            add(new Paragraph("In a quiet period no new question, and nothing new that is unfavourable to a partner, is"
                    + " added to public pages. Rounds and returns go on. What is public already stays."));
        }
        ahead.reversed().forEach(period -> add(row(period, today)));
        Button set = new Button("Set a quiet period", click -> set(today).open());
        add(set);
    }

    private Div row(QuietPeriodRead period, LocalDate today) {
        UUID id = period.id();
        String words = (period.holdsOn(today) ? "It is quiet now: from " : "Set: from ") + Words.day(period.from())
                + " to " + Words.day(period.to()) + ". " + Words.stopped(period.reason());
        Button end = new Button("End it early", click -> end(id).open());
        end.getElement().setAttribute("aria-label", "End it early: " + words);
        Div row = new Div(new Paragraph(words), end);
        row.addClassName("waiting-row");
        return row;
    }

    private ActionDialog set(LocalDate today) {
        DayField from = new DayField("Its first day");
        from.setHint("Tomorrow at the earliest: what is public today stays.");
        from.setValue(today.plusDays(1));
        DayField to = new DayField("Its last day");
        to.setHint("Usually the day of the election.");
        TextField reason = new TextField("Why, for everybody to read");
        reason.setHelperText("Neutral words, such as: Local elections on 6 May 2027");
        reason.setMaxLength(200);
        ActionDialog dialog = new ActionDialog(
                "Set a quiet period",
                List.of(
                        "On these days no new question, and nothing new that is unfavourable to a partner, is added to public"
                                + " pages, lists and data. A dated notice says so. It is all made public after the last day.",
                        "It holds for every promise that is made to this board, also where another board’s pages show it."),
                List.of(from, to, reason),
                "Set it",
                () -> {
                    if (from.day().isEmpty() || to.day().isEmpty()) {
                        return List.of(new Refusal.Invalid(List.of(new FieldProblem(
                                from.day().isEmpty() ? "from" : "to", "A day is missing", "Give the day"))));
                    }
                    return did(
                            quietPeriods.set(
                                    currentActor.get(),
                                    new SetQuietPeriod(
                                            board, from.day().get(), to.day().get(), reason.getValue())),
                            "The quiet period is set.");
                });
        dialog.problems().knows("from", from);
        dialog.problems().knows("to", to);
        dialog.problems().knows("reason", reason);
        return dialog;
    }

    private ActionDialog end(UUID period) {
        return new ActionDialog(
                "End the quiet period early",
                List.of("It is over today. What waited for its end alone is public at once."),
                List.of(),
                "End it",
                () -> did(quietPeriods.end(currentActor.get(), board, period), "The quiet period is over."));
    }

    private List<Refusal> did(Outcome<QuietPeriodRead> outcome, String message) {
        return switch (outcome) {
            case Outcome.Done<QuietPeriodRead> made -> {
                done.accept(message);
                yield List.of();
            }
            case Outcome.Refused<QuietPeriodRead>(var refusal) -> List.of(refusal);
        };
    }
}
