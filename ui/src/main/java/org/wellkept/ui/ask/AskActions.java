package org.wellkept.ui.ask;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.ask.AnswerAsk;
import org.wellkept.core.ask.AskAnswer;
import org.wellkept.core.ask.AskRead;
import org.wellkept.core.ask.Asks;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.look.Words;

/** Asks that the reader can do something about, each with its buttons. */
public final class AskActions extends Div {

    private final Asks asks;
    private final CurrentActor currentActor;
    private final SerializableConsumer<String> done;

    /**
     * @param waiting those that the reader can answer or take back
     * @param done is told what was done, in a sentence, and shows the screen anew
     */
    public AskActions(Asks asks, CurrentActor currentActor, List<AskRead> waiting, SerializableConsumer<String> done) {
        this.asks = asks;
        this.currentActor = currentActor;
        this.done = done;
        waiting.forEach(ask -> add(row(ask)));
    }

    /** Whether the reader can do something about it. */
    public static boolean concern(AskRead ask) {
        return ask.mayAnswer() || ask.mayWithdraw();
    }

    private Div row(AskRead ask) {
        // what a button keeps goes with the session, so it keeps no more than it needs
        UUID id = ask.id();
        String words = ask.words();
        String board = ask.board().name();
        String organisation = ask.organisation().name();
        boolean open = ask.visibility() == Visibility.PUBLIC;
        Div row = new Div(new Paragraph(words), standing(ask));
        row.addClassName("waiting-row");
        if (ask.mayAnswer()) {
            row.add(button(
                    "Answer",
                    words,
                    () -> answer(id, words, board, organisation, open).open()));
        }
        if (ask.mayWithdraw()) {
            row.add(button(
                    "Take it back", words, () -> withdraw(id, words, board).open()));
        }
        return row;
    }

    private static Paragraph standing(AskRead ask) {
        Paragraph standing = new Paragraph(ask.organisation().name() + " asks "
                + ask.board().name() + (ask.late() ? "; an answer was due by " : "; an answer is due by ")
                + Words.day(ask.dueOn()) + ".");
        standing.addClassName("small");
        return standing;
    }

    private static Button button(String words, String ask, Command open) {
        Button button = new Button(words, click -> open.execute());
        button.getElement().setAttribute("aria-label", words + ": " + ask);
        return button;
    }

    private ActionDialog answer(UUID id, String words, String board, String organisation, boolean open) {
        Choice<AskAnswer> answer = new Choice<>(
                "The board’s answer",
                "Choose one",
                Arrays.asList(AskAnswer.values()),
                AskAnswer::code,
                AskAnswer::words);
        TextArea more = new TextArea("In words");
        more.setHelperText("What the board does and by when; or why not, or who decides it. Without names of people.");
        more.setMinHeight("5rem");
        ActionDialog dialog = new ActionDialog(
                "Answer for " + board,
                List.of(
                        organisation + " asks: " + words,
                        (open ? "Anyone can read the answer. " : "Everybody who can read the ask reads the answer. ")
                                + "It can’t be changed afterwards."),
                List.of(answer, more),
                "Answer",
                () -> did(
                        asks.answer(
                                currentActor.get(),
                                new AnswerAsk(id, answer.chosen().orElse(null), more.getValue())),
                        "Answered. " + organisation + " sees it on Today and on the promise."));
        dialog.problems().knows("answer", answer);
        dialog.problems().knows("words", more);
        return dialog;
    }

    private ActionDialog withdraw(UUID id, String words, String board) {
        return new ActionDialog(
                "Take this back",
                List.of(
                        "You asked " + board + ": " + words,
                        "It stays readable, marked as taken back, and the board owes no answer any more."),
                List.of(),
                "Take it back",
                () -> did(asks.withdraw(currentActor.get(), id), "It is taken back."));
    }

    private List<Refusal> did(Outcome<AskRead> outcome, String message) {
        return switch (outcome) {
            case Outcome.Done<AskRead> ended -> {
                done.accept(message);
                yield List.of();
            }
            case Outcome.Refused<AskRead> refused -> List.of(refused.refusal());
        };
    }
}
