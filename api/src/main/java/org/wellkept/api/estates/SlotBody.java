package org.wellkept.api.estates;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.core.estates.Slot;
import org.wellkept.core.estates.Weekday;

/** A time of every week, as 18:00 to 21:00; 24:00 is the end of the day. */
record SlotBody(Weekday day, String from, String to, boolean taken) {

    private static final String END_OF_DAY = "24:00";

    static SlotBody of(Slot slot) {
        return new SlotBody(
                slot.day(),
                slot.from().toString(),
                slot.to().equals(LocalTime.MIDNIGHT) ? END_OF_DAY : slot.to().toString(),
                slot.taken());
    }

    /** Empty where it can't be read, which is noted. */
    static Optional<Slot> read(Given given) {
        Weekday day = given.choice("day", Weekday.class);
        LocalTime from = time(given, "from", false);
        LocalTime to = time(given, "to", true);
        boolean taken = given.flag("taken");
        return from == null || to == null ? Optional.empty() : Optional.of(new Slot(day, from, to, taken));
    }

    private static @Nullable LocalTime time(Given given, String name, boolean ends) {
        String written = given.text(name, "Give a time as 18:00");
        if (ends && written.equals(END_OF_DAY)) {
            return LocalTime.MIDNIGHT;
        }
        try {
            if (written.matches("[0-9]{2}:[0-9]{2}")) {
                return LocalTime.parse(written);
            }
        } catch (DateTimeException noSuchTime) {
            // told below, like any other text that is no time
        }
        if (!written.isEmpty()) {
            given.note(given.field(name), "This is not a time of the day", "Give a time as 18:00");
        }
        return null;
    }
}
