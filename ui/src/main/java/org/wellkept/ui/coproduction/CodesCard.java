package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.voice.VoiceWindow;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.form.ProblemSummary;

/** While people can speak: more codes, and a later last day. */
final class CodesCard extends Section {

    private final ProblemSummary problems = new ProblemSummary();

    CodesCard(VoiceWindow window, SerializableConsumer<Integer> more, SerializableConsumer<LocalDate> extend) {
        addClassNames("card", "section");
        TextField codes = new TextField("How many more codes");
        codes.getElement().setAttribute("inputmode", "numeric");
        DayField closesOn = new DayField("A later last day");
        closesOn.setValue(window.closesOn());
        problems.knows("codes", codes);
        problems.knows("closesOn", closesOn);
        Button make = new Button("Make more codes", click -> {
            problems.clear();
            List<FieldProblem> found = new ArrayList<>();
            Integer count = WantedCodes.read(codes.getValue(), found);
            if (count == null) {
                show(found);
            } else {
                more.accept(count);
            }
        });
        Button later = new Button("Let people speak for longer", click -> {
            problems.clear();
            closesOn.day()
                    .ifPresentOrElse(
                            extend,
                            () -> show(
                                    List.of(new FieldProblem("closesOn", "The last day is missing", "Give the day"))));
        });
        Div making = new Div(codes, make);
        making.addClassName("field-row");
        Div extending = new Div(closesOn, later);
        extending.addClassName("field-row");
        H2 heading = new H2("While people can speak");
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, problems, making, extending);
    }

    void show(List<FieldProblem> found) {
        problems.show(found);
    }
}
