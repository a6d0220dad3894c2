package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.voice.OpenWindow;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.form.ProblemSummary;

/** Asks until when people can speak, and how many codes are made. */
final class OpenVoices extends Section {

    private static final int USUAL_WEEKS = 4;

    private final String reference;
    private final ProblemSummary problems = new ProblemSummary();
    private final @Nullable Choice<String> issuer;
    private final DayField closesOn = new DayField("The last day on which people can speak");
    private final TextField codes = new TextField("How many codes");
    private final SerializableConsumer<OpenWindow> opening;

    /** @param issuers names of the organisations through which the reader can open it, by their slugs */
    OpenVoices(
            String reference, Map<String, String> issuers, LocalDate today, SerializableConsumer<OpenWindow> opening) {
        this.reference = reference;
        this.opening = opening;
        addClassNames("card", "section");
        issuer = issuers.size() == 1 ? null : Choice.named("In whose name", "Choose one", issuers);
        closesOn.setValue(today.plusWeeks(USUAL_WEEKS));
        codes.setHelperText("As many as people took part, and a few more.");
        codes.getElement().setAttribute("inputmode", "numeric");
        add(
                new H2("Open the time to speak"),
                new Paragraph(
                        "Each code lets one person say how it was. Nothing is shown until the time is over, five or more"
                                + " have spoken and not everybody has. It can be opened once."),
                problems);
        if (issuer != null) {
            add(issuer);
            problems.knows("issuer", issuer);
        }
        Button open = new Button("Open it and make the codes", click -> open());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(closesOn, codes, open);
        problems.knows("closesOn", closesOn);
        problems.knows("codes", codes);
    }

    private void open() {
        problems.clear();
        List<FieldProblem> found = new ArrayList<>();
        LocalDate day = closesOn.getValue();
        if (day == null) {
            found.add(new FieldProblem("closesOn", "The last day is missing", "Give the day"));
        }
        Integer count = WantedCodes.read(codes.getValue(), found);
        if (day == null || count == null) {
            show(found);
            return;
        }
        opening.accept(new OpenWindow(reference, issuer == null ? null : issuer.getValue(), day, count));
    }

    void show(List<FieldProblem> found) {
        problems.show(found);
    }
}
