package org.wellkept.ui.anchor;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.anchoryear.FigureTold;
import org.wellkept.core.anchoryear.FigureUnit;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.TypedNumber;

/** One figure: a number, or that it doesn't apply, and a note for whoever wants one. */
final class FigureField extends Div {

    private final AnchorFigure figure;
    private final TextField value;
    private final Checkbox doesNotApply = new Checkbox("Doesn’t apply to us");
    private final TextArea note = new TextArea("Note");
    private final NativeDetails more;

    FigureField(AnchorFigure figure) {
        this.figure = figure;
        addClassName("anchor-figure");
        value = new TextField(figure.words());
        value.setHelperText(hint(figure));
        value.getElement().setAttribute("inputmode", figure.unit().decimals() == 0 ? "numeric" : "decimal");
        note.setMaxLength(500);
        note.setHelperText("Such as what it leaves out. Whoever can read the figure can read it.");
        more = new NativeDetails("Add a note to “" + figure.words() + "”", note);
        add(value, doesNotApply, more);
    }

    private static String hint(AnchorFigure figure) {
        String unit = figure.unit() == FigureUnit.POUNDS
                ? "In £."
                : "In " + figure.unit().words() + ".";
        return switch (figure) {
            case CARBON -> unit + " Carbon dioxide equivalent (CO2e) of what you burn and the electricity you buy.";
            case SUPPORTED_EMPLOYMENT -> unit + " To the public, 1 to 4 are shown as “fewer than 5”.";
            case HIRED_LOCALLY -> unit + " Locally is the area that your partnership serves.";
            case HIRED,
                    APPRENTICESHIPS,
                    LIVED_EXPERIENCE_POSTS,
                    GREEN_TRAVEL,
                    HOMES_WARMER,
                    HOMES_ENABLED,
                    COMMUNITY_GRANTS,
                    VOLUNTEERING -> unit;
        };
    }

    void fill(FigureTold told) {
        value.setValue(TypedNumber.written(told.value()));
        doesNotApply.setValue(!told.applies());
        String words = told.note();
        note.setValue(words == null ? "" : words);
        more.setOpen(words != null);
    }

    /** What is typed; what is no number is a problem, and told as nothing. */
    FigureTold read(List<FieldProblem> problems) {
        String typed = value.getValue();
        BigDecimal number = TypedNumber.read(typed);
        if (number == null && !typed.isBlank()) {
            problems.add(new FieldProblem(
                    name(),
                    "“" + typed.strip() + "” is not a number",
                    "Give it in digits, such as 1,200, or leave it empty if you don’t know"));
        }
        return new FigureTold(number, !doesNotApply.getValue(), note.getValue());
    }

    void tieTo(ProblemSummary problems) {
        problems.knows(name(), value);
        problems.knows(name() + ".note", note);
    }

    private String name() {
        return "figures." + figure.code();
    }
}
