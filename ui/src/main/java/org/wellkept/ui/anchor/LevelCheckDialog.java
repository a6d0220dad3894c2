package org.wellkept.ui.anchor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Refusal;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchoryear.AnchorYearRead;
import org.wellkept.core.anchoryear.CheckProgression;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.Checker;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.form.ProblemSummary;

/** Records what somebody independent found of a level that an organisation gave itself. */
final class LevelCheckDialog implements Serializable {

    private static final String YES = "Yes";
    private static final String NO = "No";

    private final String organisation;
    private final FinancialYear year;
    private final Choice<Checker> checker;
    private final Choice<AnchorDimension> dimension;
    private final Choice<CheckAnswer> answer = new Choice<>(
            "How much of it is borne out",
            "Choose one",
            Arrays.asList(CheckAnswer.values()),
            CheckAnswer::code,
            CheckAnswer::words);
    private final DayField on = new DayField("Day of the check");
    private final TextArea note = new TextArea("What you looked at and what you saw");
    private final RadioButtonGroup<String> money;
    private final TextArea interests = new TextArea("Interests to declare, if any");

    private LevelCheckDialog(AnchorYearRead read, LocalDate today) {
        organisation = read.organisation().slug();
        year = read.year();
        List<Checker> checkers = read.may().checkFor();
        checker = new Choice<>(
                "For whom you check",
                "Choose one",
                checkers,
                one -> (one.isBoard() ? "board " : "organisation ") + one.slug(),
                Checker::name);
        if (checkers.size() == 1) {
            checker.choose(checkers.getFirst());
        }
        dimension = new Choice<>(
                "Which level",
                "Choose one",
                read.progression().keySet().stream()
                        .filter(one -> read.progression(one).level() != null)
                        .sorted()
                        .toList(),
                AnchorDimension::code,
                AnchorDimension::words);
        on.setLatest(today);
        on.setValue(today);
        money = new RadioButtonGroup<>(
                "Does the body that you check for pay " + read.organisation().name() + ", or is it paid by it?");
        money.setItems(YES, NO);
        money.setRequiredIndicatorVisible(true);
        note.setHelperText("Without names of people.");
        note.setMaxLength(2_000);
        interests.setHelperText("Such as a place on its committee. In a sentence, without names. It is shown.");
        interests.setMaxLength(1_000);
    }

    static ActionDialog of(
            AnchorYearRead read, LocalDate today, SerializableFunction<CheckProgression, List<Refusal>> doIt) {
        LevelCheckDialog form = new LevelCheckDialog(read, today);
        List<Component> fields = new ArrayList<>();
        if (read.may().checkFor().size() > 1) {
            fields.add(form.checker);
        }
        fields.addAll(List.of(form.dimension, form.answer, form.on, form.note, form.money, form.interests));
        ActionDialog dialog = new ActionDialog(
                "Check a level",
                List.of(
                        "Your finding stands beside the level. Partners who sign in read it; the public reads it where it"
                                + " bears the level out. Your own name is not shown. It can’t be changed later; another check"
                                + " can follow."),
                fields,
                "Record it",
                () -> {
                    List<FieldProblem> missing = form.missing();
                    return missing.isEmpty() ? doIt.apply(form.typed()) : List.of(new Refusal.Invalid(missing));
                });
        ProblemSummary problems = dialog.problems();
        problems.knows("organisation", form.checker);
        problems.knows("board", form.checker);
        problems.knows("dimension", form.dimension);
        problems.knows("answer", form.answer);
        problems.knows("on", form.on);
        problems.knows("note", form.note);
        problems.knows("moneyBetween", form.money);
        problems.knows("interests", form.interests);
        return dialog;
    }

    private List<FieldProblem> missing() {
        List<FieldProblem> missing = new ArrayList<>();
        if (dimension.chosen().isEmpty()) {
            missing.add(new FieldProblem("dimension", "No level is chosen", "Choose the one that you looked at"));
        }
        if (answer.chosen().isEmpty()) {
            missing.add(new FieldProblem("answer", "It is not said what you found", "Choose one"));
        }
        if (on.day().isEmpty()) {
            missing.add(new FieldProblem("on", "There is no day", "Give the day on which you looked"));
        }
        if (money.getValue() == null) {
            missing.add(new FieldProblem("moneyBetween", "It is not said whether money flows", "Say yes or no"));
        }
        return missing;
    }

    private CheckProgression typed() {
        String declared = interests.getValue();
        return new CheckProgression(
                organisation,
                year,
                dimension.chosen().orElseThrow(),
                answer.chosen().orElseThrow(),
                on.day().orElseThrow(),
                note.getValue(),
                declared.isBlank() ? null : declared.strip(),
                YES.equals(money.getValue()),
                checker.chosen()
                        .filter(one -> !one.isBoard())
                        .map(Checker::slug)
                        .orElse(null),
                checker.chosen().filter(Checker::isBoard).map(Checker::slug).orElse(null));
    }
}
