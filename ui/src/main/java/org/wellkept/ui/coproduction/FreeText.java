package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.coproduction.PersonalDetail;
import org.wellkept.core.coproduction.PersonalDetails;
import org.wellkept.ui.form.ProblemSummary;

/**
 * A text in somebody's own words. Once they stop typing, what looks as if it told who somebody is is said below it; it never
 * stops anybody.
 *
 * @param <F> the field, of one line or of more
 */
final class FreeText<F extends TextFieldBase<F, String>> extends Div {

    private static final String NO_NAMES = "No names, please.";

    private final F field;
    private final Div warned = new Div();

    private FreeText(F field) {
        this.field = field;
        addClassName("free-text");
        warned.addClassName("kindly");
        // there before its words are, so that they are announced
        warned.getElement().setAttribute("role", "status");
        field.addValueChangeListener(change -> warn(change.getValue()));
        add(field, warned);
    }

    static FreeText<TextField> line(String label, int longest, String hint) {
        TextField field = new TextField(label);
        field.setMaxLength(longest);
        field.setHelperText((hint + " " + NO_NAMES).strip());
        field.getElement().setAttribute("autocomplete", "off");
        return new FreeText<>(field);
    }

    static FreeText<TextArea> area(String label, int longest, String hint) {
        TextArea field = new TextArea(label);
        field.setMaxLength(longest);
        field.setHelperText((hint + " " + NO_NAMES).strip());
        field.setMinHeight("5rem");
        return new FreeText<>(field);
    }

    F field() {
        return field;
    }

    /** What is typed, stripped; null while nothing is. */
    @Nullable
    String text() {
        String typed = field.getValue().strip();
        return typed.isEmpty() ? null : typed;
    }

    void fill(@Nullable String text) {
        field.setValue(text == null ? "" : text);
        warn(field.getValue());
    }

    void tieTo(ProblemSummary problems, String name) {
        problems.knows(name, field);
    }

    private void warn(String typed) {
        List<PersonalDetail> found = PersonalDetails.in("", typed);
        warned.removeAll();
        if (!found.isEmpty()) {
            warned.add(new Paragraph(kindly(found.getFirst())));
        }
    }

    private static String kindly(PersonalDetail detail) {
        String looksLike =
                "“" + detail.found() + "” looks like " + detail.kind().words() + ". ";
        return switch (detail.kind()) {
            case NAME -> looksLike + "Leave people’s names out.";
            case EMAIL_ADDRESS, PHONE_NUMBER -> looksLike + "Leave out what tells who somebody is.";
        };
    }
}
