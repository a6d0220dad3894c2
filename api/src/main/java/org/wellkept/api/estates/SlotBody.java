package org.wellkept.api.estates;

import com.fasterxml.jackson.databind.JsonNode;
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
        LocalTime from = given.time("from");
        LocalTime to = end(given);
        boolean taken = given.flag("taken");
        return from == null || to == null ? Optional.empty() : Optional.of(new Slot(day, from, to, taken));
    }

    private static @Nullable LocalTime end(Given given) {
        JsonNode written = given.member("to");
        return written != null && END_OF_DAY.equals(written.textValue()) ? LocalTime.MIDNIGHT : given.time("to");
    }
}
