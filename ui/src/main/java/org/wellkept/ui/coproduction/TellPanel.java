package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.core.coproduction.TellPeople;
import org.wellkept.core.coproduction.Told;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.Rows;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.workspace.Messages;
import org.wellkept.ui.workspace.RefusalWords;

/** Tells those who took part what became of what they said. Once told, the words can be bettered. */
final class TellPanel extends Div {

    private final Activities activities;
    private final SerializableSupplier<Actor> actor;
    private final String reference;
    private final LogPanel.Finishing finishing;
    private final ProblemSummary problems = new ProblemSummary();
    private final DayField toldOn = new DayField("The day on which they were told");
    private final FreeText<TextArea> how =
            FreeText.area("How you told them", 1_000, "Such as “a letter to each, and an evening at the café”.");
    private final FreeText<TextArea> summary = FreeText.area(
            "What became of what they said", 5_000, "In plain words: what will happen, what won’t, and why.");
    private final FreeText<TextArea> easyRead =
            FreeText.area("Easy Read version", 5_000, "Your own, tried out with people.");
    private final TextField signLanguage = new TextField("Video in British Sign Language");
    private final Rows<LanguageFields, LanguageFields.Typed> languages = LanguageFields.rows();
    private TellPeople before;

    TellPanel(
            Activities activities,
            SerializableSupplier<Actor> actor,
            ActivityDetails found,
            LocalDate today,
            LogPanel.Finishing finishing) {
        this.activities = activities;
        this.actor = actor;
        this.reference = found.reference();
        this.finishing = finishing;
        addClassName("log");
        toldOn.setLatest(today);
        toldOn.setValue(today);
        signLanguage.setHelperText("Where the video is: it begins with https://");
        signLanguage.setMaxLength(1_000);
        Section section = new Section(new H2("What you told people"));
        section.addClassNames("section", "card");
        Told told = found.told();
        if (told == null) {
            section.add(toldOn);
        } else {
            // the day on which they were first told stays
            toldOn.setValue(told.toldOn());
            section.add(
                    new Paragraph("People were told on " + Words.day(told.toldOn()) + ". You can better the words."));
            fill(told);
        }
        section.add(
                how,
                summary,
                LogStep.more("More: Easy Read, sign language, other languages", easyRead, signLanguage, languages));
        Button tell = new Button("Save what people were told", click -> tell());
        tell.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(tell);
        buttons.addClassName("form-end");
        add(problems, section, buttons);
        tie();
        before = typed(new ArrayList<>());
    }

    private void fill(Told told) {
        how.fill(told.how());
        summary.fill(told.summary());
        easyRead.fill(told.easyRead());
        signLanguage.setValue(Optional.ofNullable(told.signLanguageLink()).orElse(""));
        languages.fill(told.languages().entrySet().stream()
                .map(language -> new LanguageFields.Typed(language.getKey(), language.getValue()))
                .toList());
    }

    private void tie() {
        problems.knows("toldOn", toldOn);
        how.tieTo(problems, "how");
        summary.tieTo(problems, "summary");
        easyRead.tieTo(problems, "easyRead");
        problems.knows("signLanguageLink", signLanguage);
    }

    boolean isTouched() {
        return !typed(new ArrayList<>()).equals(before);
    }

    private TellPeople typed(List<FieldProblem> found) {
        LocalDate day = toldOn.getValue();
        if (day == null) {
            found.add(new FieldProblem("toldOn", "The day is missing", "Give the day on which people were told"));
        }
        return new TellPeople(
                Objects.requireNonNullElse(day, LocalDate.MIN),
                orEmpty(how.text()),
                orEmpty(summary.text()),
                easyRead.text(),
                signLanguage.getValue(),
                languages(found));
    }

    private Map<String, String> languages(List<FieldProblem> found) {
        Map<String, String> read = new LinkedHashMap<>();
        for (LanguageFields.Typed typed : languages.typed(LanguageFields::typed)) {
            String tag = typed.tag();
            if (tag == null) {
                if (!typed.isBlank()) {
                    found.add(new FieldProblem(
                            "languages[]", "It is not said which language this is", "Choose the language"));
                }
            } else if (read.put(tag, typed.summary()) != null) {
                found.add(new FieldProblem(
                        "languages[" + tag + "]", "The language is there twice", "Take one of the two out"));
            }
        }
        return read;
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private void tell() {
        Messages.near(this).clear();
        problems.clear();
        List<FieldProblem> found = new ArrayList<>();
        TellPeople command = typed(found);
        if (!found.isEmpty()) {
            show(found);
            return;
        }
        switch (activities.tell(actor.get(), reference, command)) {
            case Outcome.Done<ActivityDetails> done -> {
                before = command;
                finishing.saved(reference, "It is kept, and public: people were told.");
            }
            case Outcome.Refused<ActivityDetails>(Refusal.Invalid invalid) -> show(invalid.problems());
            case Outcome.Refused<ActivityDetails>(var refusal) ->
                Messages.near(this).warn(RefusalWords.of(refusal));
        }
    }

    private void show(List<FieldProblem> found) {
        problems.forget("languages");
        languages.all().forEach(fields -> fields.tieTo(problems));
        problems.show(found);
    }
}
