package org.wellkept.api.dates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.api.json.Json;
import org.wellkept.api.json.MergePatch;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.dates.WrittenDates;

/** A date as somebody wrote it, with the days that it covers. Sent in, {@code text} alone counts. */
public record DateBody(
        String text, @Nullable LocalDate from, @Nullable LocalDate to) {

    public static @Nullable DateBody of(@Nullable DateWritten date) {
        return date == null ? null : new DateBody(date.text(), date.from(), date.to());
    }

    /**
     * A date as it was sent: a text, or an object with one. What it covers is worked out from the words alone.
     *
     * @param stored the body that a merge patch was applied to, or null where something new is sent
     */
    public static @Nullable DateWritten read(Given given, String name, @Nullable ObjectNode stored) {
        JsonNode value = given.member(name);
        if (value == null) {
            return null;
        }
        Given parts = value.isObject() ? Objects.requireNonNull(given.part(name)) : null;
        String text = parts == null
                ? given.optionalText(name)
                : parts.text("text", "Give the date in words, such as March 2027");
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > DateWritten.LONGEST) {
            given.note(
                    given.field(name),
                    "The date has " + text.strip().length() + " characters, and there is room for "
                            + DateWritten.LONGEST,
                    "Shorten it");
            return null;
        }
        DateWritten written = WrittenDates.read(text);
        if (parts != null && written != null) {
            checkDays(parts, value, written, stored == null ? null : stored.get(name));
        }
        return written;
    }

    /** Days that say something else than the words would be dropped without a word. */
    private static void checkDays(Given parts, JsonNode sent, DateWritten read, @Nullable JsonNode stored) {
        parts.leaveAside("from");
        parts.leaveAside("to");
        JsonNode known = Json.tree(Objects.requireNonNull(DateBody.of(read)));
        // a merge patch with new words alone leaves the days of the old ones standing
        boolean reworded = stored != null && !MergePatch.same(stored.get("text"), sent.get("text"));
        for (String day : List.of("from", "to")) {
            JsonNode given = sent.get(day);
            if (!reworded && given != null && !given.isNull() && !MergePatch.same(given, known.get(day))) {
                parts.note(
                        parts.field(day),
                        "The days are worked out from the words, and the words say something else",
                        "Leave the days out, and write the date in text");
            }
        }
    }
}
