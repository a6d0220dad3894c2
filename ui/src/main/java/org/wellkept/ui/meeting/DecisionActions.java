package org.wellkept.ui.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Coded;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.meeting.AnswerEscalated;
import org.wellkept.core.meeting.CorrectDecision;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.meeting.DecisionRights;
import org.wellkept.core.meeting.Decisions;
import org.wellkept.core.meeting.TellOutcome;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.Links;

/** Decisions, each with what the reader can do about it. */
final class DecisionActions extends Div {

    /** What came of a decision. */
    private enum Came implements Coded {
        DONE("done", "It is done"),
        NOT_DONE("notDone", "It is not done, and will not be");

        private final String code;
        private final String words;

        Came(String code, String words) {
            this.code = code;
            this.words = words;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String words() {
            return words;
        }
    }

    private final Decisions decisions;
    private final CurrentActor currentActor;
    private final Map<String, String> owners;
    private final LocalDate today;
    private final SerializableConsumer<String> done;

    /**
     * @param owners names of the organisations that can do what is decided, by slug
     * @param done is told what was done, in a sentence, and shows the screen anew
     */
    DecisionActions(
            Decisions decisions,
            CurrentActor currentActor,
            List<DecisionRead> listed,
            Map<String, String> owners,
            LocalDate today,
            SerializableConsumer<String> done) {
        this.decisions = decisions;
        this.currentActor = currentActor;
        this.owners = Map.copyOf(owners);
        this.today = today;
        this.done = done;
        listed.forEach(decision -> add(row(decision)));
    }

    private Div row(DecisionRead decision) {
        DecisionRights rights = decisions.rights(currentActor.get(), decision);
        Anchor open = new Anchor(Links.decision(decision.reference()), decision.reference());
        open.setRouterIgnore(true);
        Paragraph heading = new Paragraph(open);
        heading.add(" · " + decision.kind().words() + " on "
                + Words.day(decision.meeting().on()) + " by " + decision.board().name());
        heading.addClassName("small");
        Paragraph words = new Paragraph("Resolved that " + decision.resolved());
        words.getElement().setAttribute("dir", "auto");
        String owner = DecisionWords.owner(decision);
        Paragraph standing = new Paragraph(
                DecisionWords.standing(decision) + (owner == null ? "." : ". Who does it: " + owner + "."));
        standing.addClassName("small");
        Div row = new Div(heading, words, standing);
        row.addClassName("waiting-row");
        // what a button keeps goes with the session, so it keeps no more than it needs
        String reference = decision.reference();
        String resolved = decision.resolved();
        if (rights.tells()) {
            row.add(button(
                    "Say what came of it",
                    reference,
                    () -> tell(reference, resolved).open()));
        }
        if (rights.answers()) {
            row.add(button(
                    "Answer", reference, () -> answer(reference, resolved).open()));
        }
        if (rights.corrects()) {
            row.add(button("Correct", reference, () -> correct(reference)));
        }
        return row;
    }

    /** What does something to one of many, whose name it says to whoever does not see where it stands. */
    static Button button(String words, String of, Command open) {
        Button button = new Button(words, click -> open.execute());
        button.getElement().setAttribute("aria-label", words + ": " + of);
        return button;
    }

    private ActionDialog tell(String reference, String resolved) {
        Choice<Came> came =
                new Choice<>("What came of it", "Choose one", List.of(Came.values()), Came::code, Came::words);
        DayField on = new DayField("On which day");
        on.setLatest(today);
        on.setValue(today);
        TextArea more = words("In words", "What was done, or why it was not. Without names of people.");
        ActionDialog dialog = new ActionDialog(
                "What came of " + reference,
                List.of("Resolved that " + resolved, "Anyone reads what you write here."),
                List.of(came, on, more),
                "Tell it",
                () -> did(
                        decisions.tell(
                                currentActor.get(),
                                new TellOutcome(
                                        reference,
                                        came.chosen().map(Came.DONE::equals).orElse(null),
                                        more.getValue(),
                                        on.getValue())),
                        reference + " says now what came of it."));
        dialog.problems().knows("done", came);
        dialog.problems().knows("on", on);
        dialog.problems().knows("words", more);
        return dialog;
    }

    private ActionDialog answer(String reference, String resolved) {
        TextArea more = words("What the board answers", "Without names of people.");
        ActionDialog dialog = new ActionDialog(
                "Answer " + reference,
                List.of(
                        "Another board passed this up: " + resolved,
                        "Anyone reads the answer. It can’t be changed afterwards. You can put it on an agenda instead."),
                List.of(more),
                "Answer",
                () -> did(
                        decisions.answer(currentActor.get(), new AnswerEscalated(reference, more.getValue())),
                        reference + " is answered. Both boards see it."));
        dialog.problems().knows("words", more);
        return dialog;
    }

    /** Over the words as they are now, so that nothing is corrected that nobody looked at. */
    private void correct(String reference) {
        if (decisions.find(currentActor.get(), reference) instanceof Outcome.Done<DecisionRead>(DecisionRead now)) {
            correcting(reference, now.version(), now).open();
        }
    }

    private ActionDialog correcting(String reference, Version read, DecisionRead now) {
        DecisionFields fields = new DecisionFields(owners);
        fields.fill(now.terms());
        TextArea because = words("Why it is corrected", "Anyone reads it. What it said before stays beside it.");
        ActionDialog dialog = new ActionDialog(
                "Correct " + reference,
                List.of("Correct what was written down wrongly. If the board decided anew, record another decision."),
                List.of(fields, because),
                "Correct it",
                () -> did(
                        decisions.correct(
                                currentActor.get(),
                                new CorrectDecision(reference, read, fields.typed(), because.getValue())),
                        reference + " is corrected."));
        fields.knowsOf(dialog.problems());
        dialog.problems().knows("because", because);
        return dialog;
    }

    private static TextArea words(String label, String helper) {
        TextArea more = new TextArea(label);
        more.setHelperText(helper);
        more.setMinHeight("5rem");
        more.setWidthFull();
        return more;
    }

    private List<Refusal> did(Outcome<DecisionRead> outcome, String message) {
        return switch (outcome) {
            case Outcome.Done<DecisionRead> now -> {
                done.accept(message);
                yield List.of();
            }
            case Outcome.Refused<DecisionRead> refused -> List.of(refused.refusal());
        };
    }
}
