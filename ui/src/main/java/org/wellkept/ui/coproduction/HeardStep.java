package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.coproduction.FourPi;
import org.wellkept.core.coproduction.Heard;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.form.ProblemSummary;

/** The third step: what was said, and how far people shared in deciding. */
final class HeardStep extends LogStep {

    private final FreeText<TextArea> said = FreeText.area(
            "What people said", 10_000, "In short, and fairly. Those who were there can say whether it is right.");
    private final RadioButtonGroup<Rung> rung = new RadioButtonGroup<>("How far people shared in deciding");
    private final Button noRung = new Button("Leave the step of the ladder open", click -> rung.clear());
    private final DayField tellBy = new DayField("The day by which you promised that people would hear");
    private final FreeText<TextArea> principles = prompt("Principles: how power and respect were shared");
    private final FreeText<TextArea> purpose = prompt("Purpose: whether everybody knew what it was for");
    private final FreeText<TextArea> presence = prompt("Presence: who was in the room, and who was missing");
    private final FreeText<TextArea> process = prompt("Process: how it was run");
    private final FreeText<TextArea> impact = prompt("Impact: what is different because of it");

    HeardStep() {
        super("What was said");
        // the highest first, as on a ladder
        List<Rung> ladder = Stream.of(Rung.values())
                .sorted(Comparator.comparingInt(Rung::height).reversed())
                .toList();
        rung.setItems(ladder);
        rung.setHelperText("As the people who took part would put it. They are asked the same.");
        rung.setRenderer(new ComponentRenderer<>(HeardStep::described));
        noRung.setVisible(false);
        rung.addValueChangeListener(change -> noRung.setVisible(change.getValue() != null));
        tellBy.setHint("If you promised none, it is 20 working days after the last time you met.");
        add(
                said,
                rung,
                noRung,
                more(
                        "More: the promised day, and the five 4Pi questions",
                        tellBy,
                        new H3("4Pi, the national standards for involvement"),
                        principles,
                        purpose,
                        presence,
                        process,
                        impact));
    }

    private static FreeText<TextArea> prompt(String label) {
        return FreeText.area(label, 2_000, "");
    }

    private static Div described(Rung rung) {
        Span name = new Span(rung.words());
        name.addClassName("whose");
        Span felt = new Span(rung.asFelt());
        felt.addClassName("text-of");
        return new Div(name, felt);
    }

    void fill(Heard heard, @Nullable LocalDate promised) {
        said.fill(heard.said());
        rung.setValue(heard.rung());
        tellBy.setValue(promised);
        principles.fill(heard.fourPi().principles());
        purpose.fill(heard.fourPi().purpose());
        presence.fill(heard.fourPi().presence());
        process.fill(heard.fourPi().process());
        impact.fill(heard.fourPi().impact());
    }

    Heard read() {
        return new Heard(
                said.text(),
                rung.getValue(),
                new FourPi(principles.text(), purpose.text(), presence.text(), process.text(), impact.text()));
    }

    /** The day by which people were promised to hear, or null. */
    @Nullable
    LocalDate promised() {
        return tellBy.getValue();
    }

    @Override
    void tieTo(ProblemSummary problems) {
        said.tieTo(problems, "said");
        problems.knows("rung", rung);
        problems.knows("tellBy", tellBy);
        principles.tieTo(problems, "fourPi.principles");
        purpose.tieTo(problems, "fourPi.purpose");
        presence.tieTo(problems, "fourPi.presence");
        process.tieTo(problems, "fourPi.process");
        impact.tieTo(problems, "fourPi.impact");
    }
}
