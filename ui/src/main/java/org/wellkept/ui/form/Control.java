package org.wellkept.ui.form;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One of the browser's own controls, with its label, its hint and what is wrong with it. Its value is null while empty. */
abstract class Control<C extends Control<C, T>, T> extends AbstractCompositeField<Div, C, T>
        implements HasValidation, Focusable<C> {

    // unique in any page: labels and controls find each other by it
    private static final AtomicLong IDS = new AtomicLong();

    private final String id = "control-" + IDS.incrementAndGet();
    private final Element input;
    private final Div hint = new Div();
    private final Div error = new Div();
    private boolean invalid;

    Control(String label, Element input) {
        super(null);
        this.input = input;
        input.setAttribute("id", id);
        NativeLabel words = new NativeLabel(label);
        words.getElement().setAttribute("for", id);
        hint.setId(id + "-hint");
        hint.addClassName("hint");
        hint.setVisible(false);
        error.setId(id + "-error");
        error.addClassName("error");
        error.setVisible(false);
        getContent().addClassName("control");
        getContent().add(words, hint);
        getContent().getElement().appendChild(input);
        getContent().add(error);
    }

    final Element input() {
        return input;
    }

    /** A sentence below the label that helps to answer. */
    public final void setHint(String words) {
        hint.setText(words);
        hint.setVisible(!words.isEmpty());
        describe();
    }

    @Override
    public void focus() {
        input.callJsFunction("focus");
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        error.setText(Objects.requireNonNullElse(message, ""));
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean wrong) {
        invalid = wrong;
        error.setVisible(wrong);
        if (wrong) {
            input.setAttribute("aria-invalid", "true");
        } else {
            input.removeAttribute("aria-invalid");
        }
        describe();
    }

    @Override
    public boolean isInvalid() {
        return invalid;
    }

    private void describe() {
        String by = (hint.isVisible() ? id + "-hint " : "") + (error.isVisible() ? id + "-error" : "");
        if (by.isBlank()) {
            input.removeAttribute("aria-describedby");
        } else {
            input.setAttribute("aria-describedby", by.strip());
        }
    }
}
