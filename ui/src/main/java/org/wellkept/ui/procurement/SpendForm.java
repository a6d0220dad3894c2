package org.wellkept.ui.procurement;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.procurement.SpendTerms;
import org.wellkept.core.procurement.SpentIn;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.TypedNumber;

/** The fields of a year's spend. What is left blank is not told. */
final class SpendForm extends Div {

    private final ProblemSummary problems = new ProblemSummary();
    private final TextField total = money("Spent with all suppliers, in pounds", "Without pay and grants.");
    private final TextField innerPlace = place("The nearest place", "As you call it, such as Wellshire city.");
    private final TextField innerSpend = money("Spent with suppliers there", "");
    private final TextField widerPlace =
            place("A wider place that includes it", "Such as the county. Use the same names each year.");
    private final TextField widerSpend =
            money("Spent with suppliers in the wider place", "With what was spent in the nearest.");
    private final TextField sme = money("Spent with small and medium-sized businesses", "");
    private final TextField vcse = money("Spent with voluntary, community and social enterprises", "");
    private final TextField userLed = money("Spent with organisations led by the people who use them", "");
    private final Checkbox baseline = new Checkbox("This is our baseline: other years are compared with it");
    private boolean touched;

    /** What was read from the fields, with what can't be read as it is typed. */
    record Reading(SpendTerms terms, List<FieldProblem> problems) {}

    SpendForm(FinancialYear year, SpendTerms terms) {
        Section section = new Section(
                new H2("What was spent in " + year.words()),
                new Paragraph("From 1 April " + year.begins() + " to 31 March " + (year.begins() + 1)
                        + ". Leave blank what you do not know. One supplier can be in several of these amounts."),
                total,
                innerPlace,
                innerSpend,
                widerPlace,
                widerSpend,
                sme,
                vcse,
                userLed,
                baseline);
        section.addClassNames("card", "section");
        add(problems, section);
        problems.knows("total", total);
        problems.knows("innerPlace", innerPlace);
        problems.knows("innerSpend", innerSpend);
        problems.knows("widerPlace", widerPlace);
        problems.knows("widerSpend", widerSpend);
        problems.knows("sme", sme);
        problems.knows("vcse", vcse);
        problems.knows("userLed", userLed);
        fill(terms);
        Stream.of(total, innerPlace, innerSpend, widerPlace, widerSpend, sme, vcse, userLed)
                .forEach(field -> field.addValueChangeListener(change -> touched |= change.isFromClient()));
        baseline.addValueChangeListener(change -> touched |= change.isFromClient());
    }

    private static TextField money(String label, String hint) {
        TextField field = new TextField(label);
        field.setMaxLength(40);
        field.setHelperText(hint);
        field.getElement().setAttribute("autocomplete", "off");
        return field;
    }

    private static TextField place(String label, String hint) {
        TextField field = money(label, hint);
        field.setMaxLength(100);
        return field;
    }

    void fill(SpendTerms terms) {
        total.setValue(TypedNumber.written(terms.total()));
        innerPlace.setValue(text(terms.inner().place()));
        innerSpend.setValue(TypedNumber.written(terms.inner().spent()));
        widerPlace.setValue(text(terms.wider().place()));
        widerSpend.setValue(TypedNumber.written(terms.wider().spent()));
        sme.setValue(TypedNumber.written(terms.sme()));
        vcse.setValue(TypedNumber.written(terms.vcse()));
        userLed.setValue(TypedNumber.written(terms.userLed()));
        baseline.setValue(terms.baseline());
    }

    Reading read() {
        List<FieldProblem> found = new ArrayList<>();
        SpendTerms terms = new SpendTerms(
                ContractForm.number(total, "total", found),
                new SpentIn(innerPlace.getValue(), ContractForm.number(innerSpend, "innerSpend", found)),
                new SpentIn(widerPlace.getValue(), ContractForm.number(widerSpend, "widerSpend", found)),
                ContractForm.number(sme, "sme", found),
                ContractForm.number(vcse, "vcse", found),
                ContractForm.number(userLed, "userLed", found),
                baseline.getValue());
        return new Reading(terms, found);
    }

    boolean isTouched() {
        return touched;
    }

    void saved() {
        touched = false;
    }

    void show(List<FieldProblem> mending) {
        problems.show(mending);
    }

    void clearProblems() {
        problems.clear();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
