package org.wellkept.ui.challenge;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.challenge.AskChallenge;
import org.wellkept.core.challenge.Asker;
import org.wellkept.core.challenge.ChallengeRead;
import org.wellkept.core.challenge.ChallengeState;
import org.wellkept.core.challenge.Challenges;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.look.Words;

/** Asks a question about a promise. */
public final class QuestionDialog {

    private QuestionDialog() {}

    /**
     * @param askers in whose name the person can ask
     * @param open whether anyone can read the promise, and so the question
     * @param done is told what was done, in a sentence
     */
    public static ActionDialog of(
            Challenges challenges,
            CurrentActor currentActor,
            String reference,
            String organisation,
            List<Asker> askers,
            boolean open,
            SerializableConsumer<String> done) {
        TextArea question = new TextArea("Your question");
        question.setHelperText("In a sentence or two, without names of people.");
        question.setMinHeight("5rem");
        List<Component> fields = new ArrayList<>();
        Choice<Asker> name = new Choice<>(
                "In whose name",
                "Choose one",
                askers,
                asker -> (asker.isBoard() ? "board " : "organisation ") + asker.slug(),
                Asker::name);
        if (askers.size() == 1) {
            name.choose(askers.getFirst());
        } else {
            fields.add(name);
        }
        fields.add(question);
        ActionDialog dialog = new ActionDialog(
                "Ask " + organisation + " a question",
                List.of(
                        (askers.size() == 1
                                        ? "You ask in the name of "
                                                + askers.getFirst().name() + ". "
                                        : "")
                                + "Your own name is not shown. "
                                + (open
                                        ? "Anyone can read question and answer."
                                        : "Everybody who can read the promise reads question and answer."),
                        organisation + " has twenty working days to answer."),
                fields,
                "Ask",
                () -> {
                    Asker asker = name.chosen().orElse(null);
                    if (asker == null) {
                        return List.of(new Refusal.Invalid(List.of(new FieldProblem(
                                "organisation", "It is not said in whose name you ask", "Choose one"))));
                    }
                    return did(
                            challenges.ask(
                                    currentActor.get(),
                                    new AskChallenge(
                                            reference,
                                            question.getValue(),
                                            asker.isBoard() ? null : asker.slug(),
                                            asker.isBoard() ? asker.slug() : null)),
                            done);
                });
        dialog.problems().knows("organisation", name);
        dialog.problems().knows("board", name);
        dialog.problems().knows("question", question);
        return dialog;
    }

    private static List<Refusal> did(Outcome<ChallengeRead> outcome, SerializableConsumer<String> done) {
        return switch (outcome) {
            case Outcome.Done<ChallengeRead>(var asked) -> {
                done.accept(told(asked));
                yield List.of();
            }
            case Outcome.Refused<ChallengeRead>(var refusal) -> List.of(refusal);
        };
    }

    private static String told(ChallengeRead asked) {
        String organisation = asked.organisation().name();
        if (asked.state() == ChallengeState.QUEUED) {
            return "Your question waits its turn: " + organisation
                    + " is small and answers one question at a time. It is told when the turn comes.";
        }
        return "Asked. " + organisation + " is told, and has until " + day(asked.latest()) + " to answer.";
    }

    private static String day(ChallengeRead.Turn turn) {
        return turn.dueOn() == null ? "" : Words.day(turn.dueOn());
    }
}
