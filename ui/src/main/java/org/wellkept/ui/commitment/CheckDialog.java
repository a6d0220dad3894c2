package org.wellkept.ui.commitment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.Checker;
import org.wellkept.core.check.RecordCheck;
import org.wellkept.core.evidence.EvidenceGiven;
import org.wellkept.ui.commitment.TypedUpdate.TypedLink;
import org.wellkept.ui.evidence.EvidenceField;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.Rows;

/** Records what somebody independent found. */
final class CheckDialog implements Serializable {

    private static final String YES = "Yes";
    private static final String NO = "No";

    private final About about;
    private final Choice<Checker> checker;
    private final Choice<CheckAnswer> answer = new Choice<>(
            "What you found", "Choose one", Arrays.asList(CheckAnswer.values()), CheckAnswer::code, CheckAnswer::words);
    private final DayField on;
    private final TextArea note = new TextArea("What you looked at and what you saw");
    private final RadioButtonGroup<String> money;
    private final RadioButtonGroup<String> any = yesOrNo("Are there interests to declare?");
    private final TextArea interests = new TextArea("Which interests");
    private final EvidenceField files;
    private final Rows<LinkFields, TypedLink> links = LinkFields.rows();
    private @Nullable ProblemSummary summary;

    /**
     * What is checked.
     *
     * @param organisation the name of the one that made the promise
     * @param checkers for which bodies the person can check
     */
    record About(String reference, String organisation, List<Checker> checkers) implements Serializable {
        About {
            checkers = List.copyOf(checkers);
        }
    }

    private CheckDialog(About about, DayField on, EvidenceField files) {
        this.about = about;
        this.on = on;
        this.files = files;
        checker = new Choice<>(
                "For whom you check",
                "Choose one",
                about.checkers(),
                one -> (one.isBoard() ? "board " : "organisation ") + one.slug(),
                Checker::name);
        if (about.checkers().size() == 1) {
            checker.choose(about.checkers().getFirst());
        }
        money = yesOrNo("Does the body that you check for pay " + about.organisation() + ", or is it paid by it?");
        any.setHelperText("Such as a relative who works there, or a place on its committee.");
        note.setHelperText("Without names of people.");
        note.setMaxLength(2_000);
        interests.setMaxLength(1_000);
        interests.setHelperText("In a sentence, without names. It is shown with the check.");
        interests.setVisible(false);
        any.addValueChangeListener(change -> interests.setVisible(YES.equals(change.getValue())));
    }

    private static RadioButtonGroup<String> yesOrNo(String label) {
        RadioButtonGroup<String> group = new RadioButtonGroup<>(label);
        group.setItems(YES, NO);
        group.setRequiredIndicatorVisible(true);
        return group;
    }

    /**
     * The dialog.
     *
     * @param day when it was made, today at first
     * @param files those that wait for the person's check
     * @param doIt records it; empty when it was done
     */
    static ActionDialog of(
            About about, DayField day, EvidenceField files, SerializableFunction<RecordCheck, List<Refusal>> doIt) {
        CheckDialog form = new CheckDialog(about, day, files);
        List<Component> fields = new ArrayList<>();
        if (about.checkers().size() > 1) {
            fields.add(form.checker);
        }
        fields.addAll(List.of(form.answer, day, form.note, form.money, form.any, form.interests, files, form.links));
        ActionDialog dialog = new ActionDialog(
                "Record a check",
                List.of((about.checkers().size() == 1
                                ? "You check for " + about.checkers().getFirst().name() + ". "
                                : "")
                        + "Your finding stands beside what the partner says and what figures show. Your own name is"
                        + " not shown. It can’t be changed later; another check can follow."),
                fields,
                "Record it",
                () -> switch (form.typed()) {
                    case Outcome.Done<RecordCheck>(var check) -> form.recorded(doIt.apply(check));
                    case Outcome.Refused<RecordCheck>(var refusal) -> List.of(refusal);
                });
        dialog.problems().knows("organisation", form.checker);
        dialog.problems().knows("board", form.checker);
        dialog.problems().knows("answer", form.answer);
        dialog.problems().knows("on", day);
        dialog.problems().knows("note", form.note);
        dialog.problems().knows("moneyBetween", form.money);
        dialog.problems().knows("interests", form.interests);
        dialog.problems().knows("any", form.any);
        form.summary = dialog.problems();
        return dialog;
    }

    private List<Refusal> recorded(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            if (summary != null) {
                LinkFields.tie(summary, links, files);
            }
            // a file may have gone meanwhile
            files.refresh();
        }
        return refusals;
    }

    private Outcome<RecordCheck> typed() {
        FieldProblems problems = new FieldProblems();
        CheckAnswer found = answer.chosen().orElse(null);
        if (found == null) {
            problems.add("answer", "It is not said what you found", "Choose one of the answers");
        }
        if (on.day().isEmpty()) {
            problems.add("on", "The day of the check is missing", "Give the day");
        }
        if (about.checkers().size() > 1 && checker.chosen().isEmpty()) {
            problems.add("organisation", "It is not said for whom you check", "Choose one");
        }
        if (money.isEmpty()) {
            problems.add("moneyBetween", "It is not said whether money flows between the two", "Choose yes or no");
        }
        if (any.isEmpty()) {
            problems.add("any", "It is not said whether there are interests to declare", "Choose yes or no");
        }
        if (YES.equals(any.getValue()) && interests.isEmpty()) {
            problems.add("interests", "It is not said which interests", "Say in a sentence what they are");
        }
        if (found == null || on.day().isEmpty() || !problems.areNone()) {
            return problems.refused();
        }
        Checker body = checker.chosen().orElse(null);
        return Outcome.done(new RecordCheck(
                about.reference(),
                found,
                on.day().get(),
                orNull(note.getValue()),
                YES.equals(any.getValue()) ? interests.getValue().strip() : null,
                YES.equals(money.getValue()),
                body == null || body.isBoard() ? null : body.slug(),
                body == null || !body.isBoard() ? null : body.slug(),
                Stream.concat(
                                TypedLink.given(links.typed(LinkFields::typed)),
                                files.files().stream().map(EvidenceGiven.WaitingFile::new))
                        .toList()));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
