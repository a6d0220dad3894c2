package org.wellkept.ui.challenge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.challenge.ChallengeRead;
import org.wellkept.core.challenge.Challenges;
import org.wellkept.ui.form.ActionDialog;

/** Questions that the reader can do something about, each with its buttons. */
public final class QuestionActions extends Div {

    private final Challenges challenges;
    private final CurrentActor currentActor;
    private final SerializableConsumer<String> done;

    /**
     * @param mine those that the reader can do something about
     * @param done is told what was done, in a sentence, and shows the screen anew
     */
    public QuestionActions(
            Challenges challenges,
            CurrentActor currentActor,
            List<ChallengeRead> mine,
            SerializableConsumer<String> done) {
        this.challenges = challenges;
        this.currentActor = currentActor;
        this.done = done;
        mine.forEach(challenge -> add(row(challenge)));
    }

    /** Whether the reader can do something about it. */
    public static boolean concern(ChallengeRead challenge) {
        ChallengeRead.May may = challenge.may();
        return may.answer() || may.draft() || may.judge() || may.withdraw();
    }

    private Div row(ChallengeRead challenge) {
        // what a button keeps goes with the session, so it keeps no more than it needs
        UUID id = challenge.id();
        String words = challenge.latest().words();
        String by = challenge.by();
        String draft = challenge.draft();
        ChallengeRead.May may = challenge.may();
        Div row = new Div(new Paragraph(by + ": " + words));
        row.addClassName("waiting-row");
        if (may.answer()) {
            boolean last = challenge.turns().size() > 1;
            row.add(button("Answer", words, () -> answer(id, by, words, draft, last)));
        } else if (may.draft()) {
            row.add(button("Draft the answer", words, () -> draft(id, by, words, draft)));
        }
        if (may.judge()) {
            row.add(button("Close it", words, () -> close(id)));
        }
        if (may.again()) {
            row.add(button("Not satisfied", words, () -> notSatisfied(id)));
        }
        if (may.withdraw()) {
            row.add(button("Take it back", words, () -> withdraw(id)));
        }
        return row;
    }

    private static Button button(String words, String question, SerializableSupplier<ActionDialog> dialog) {
        Button button = new Button(words, click -> dialog.get().open());
        button.getElement().setAttribute("aria-label", words + ": " + question);
        return button;
    }

    private ActionDialog answer(UUID id, String by, String words, @Nullable String draft, boolean last) {
        return writing(
                "Answer a question",
                List.of(
                        by + " asks: " + words,
                        "Everybody who can read the promise reads the answer, in the name of your organisation. It can’t be"
                                + " changed afterwards."
                                + (last ? " With it the question is closed." : "")),
                "Your answer",
                draft,
                "words",
                "Answer",
                text -> challenges.answer(currentActor.get(), id, text),
                "Answered. " + by + " sees it here and is told.");
    }

    private ActionDialog draft(UUID id, String by, String words, @Nullable String draft) {
        return writing(
                "Draft the answer to a question",
                List.of(by + " asks: " + words, "Your lead sees the draft and sends the answer. Nobody else sees it."),
                "What your lead could answer",
                draft,
                "words",
                "Keep the draft",
                text -> challenges.draftReply(currentActor.get(), id, text),
                "The draft is kept. Your lead finds it under the question.");
    }

    private ActionDialog notSatisfied(UUID id) {
        return writing(
                "The answer does not satisfy",
                List.of("The question goes back once, with twenty working days more. The next answer closes it."),
                "What is still missing",
                null,
                "why",
                "Send it back",
                text -> challenges.notSatisfied(currentActor.get(), id, text),
                "Sent back. You are told when there is an answer.");
    }

    private ActionDialog close(UUID id) {
        return new ActionDialog(
                "Close this question",
                List.of("You have your answer. Question and answer stay readable."),
                List.of(),
                "Close it",
                () -> did(challenges.close(currentActor.get(), id), "The question is closed."));
    }

    private ActionDialog withdraw(UUID id) {
        return new ActionDialog(
                "Take this question back",
                List.of("No answer is owed any more. Those who sign in see that it was taken back."),
                List.of(),
                "Take it back",
                () -> did(challenges.withdraw(currentActor.get(), id), "It is taken back."));
    }

    private ActionDialog writing(
            String header,
            List<String> about,
            String label,
            @Nullable String draft,
            String field,
            String doWords,
            SerializableFunction<String, Outcome<ChallengeRead>> doIt,
            String message) {
        TextArea text = new TextArea(label);
        text.setHelperText("Without names of people.");
        text.setMinHeight("6rem");
        if (draft != null) {
            text.setValue(draft);
        }
        ActionDialog dialog = new ActionDialog(
                header, about, List.of(text), doWords, () -> did(doIt.apply(text.getValue()), message));
        dialog.problems().knows(field, text);
        return dialog;
    }

    private List<Refusal> did(Outcome<ChallengeRead> outcome, String message) {
        return switch (outcome) {
            case Outcome.Done<ChallengeRead> made -> {
                done.accept(message);
                yield List.of();
            }
            case Outcome.Refused<ChallengeRead>(var refusal) -> List.of(refusal);
        };
    }
}
