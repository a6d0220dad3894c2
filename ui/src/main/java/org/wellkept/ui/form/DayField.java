package org.wellkept.ui.form;

import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day: the browser's own date control. */
public final class DayField extends Control<DayField, LocalDate> {

    public DayField(String label) {
        super(label, new Element("input"));
        input().setAttribute("type", "date");
        input().addPropertyChangeListener("value", "change", change -> {
            if (change.isUserOriginated()) {
                setModelValue(read(String.valueOf(change.getValue())), true);
            }
        });
    }

    /** The last day that the control offers; the door has the last word. */
    public void setLatest(LocalDate day) {
        input().setAttribute("max", day.toString());
    }

    public Optional<LocalDate> day() {
        return Optional.ofNullable(getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDate day) {
        input().setProperty("value", day == null ? "" : day.toString());
    }

    private static @Nullable LocalDate read(String written) {
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
