package org.wellkept.ui.form;

import com.vaadin.flow.dom.Element;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A time of the day: the browser's own time control. */
public final class TimeField extends Control<TimeField, LocalTime> {

    public TimeField(String label) {
        super(label, new Element("input"));
        input().setAttribute("type", "time");
        input().addPropertyChangeListener("value", "change", change -> {
            if (change.isUserOriginated()) {
                setModelValue(read(String.valueOf(change.getValue())), true);
            }
        });
    }

    public Optional<LocalTime> time() {
        return Optional.ofNullable(getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable LocalTime time) {
        input().setProperty("value", time == null ? "" : time.toString());
    }

    private static @Nullable LocalTime read(String written) {
        try {
            return written.isEmpty() ? null : LocalTime.parse(written);
        } catch (DateTimeParseException notATime) {
            return null;
        }
    }
}
