package org.wellkept.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.core.Coded;
import org.wellkept.core.FieldProblem;

/**
 * A JSON object that somebody sent, read member by member. What cannot be read is noted, and a stand-in handed back, so
 * that reading goes on and everything that needs mending is named at once: call {@link #done()} before using what was
 * read. A member that nobody asks for is a mistake too, because a misspelt name would otherwise be lost without a word.
 */
public final class Given {

    // a figure beyond this is a slip of the keyboard, and writing it out would fill the memory
    private static final int MOST_DIGITS = 30;
    private static final int MOST_DECIMALS = 10;
    private static final int MOST_ITEMS = 200;

    private final ObjectNode object;
    private final String path;
    private final List<FieldProblem> problems;
    private final Set<String> asked = new HashSet<>();
    private final List<Given> parts = new ArrayList<>();

    private Given(ObjectNode object, String path, List<FieldProblem> problems) {
        this.object = object;
        this.path = path;
        this.problems = problems;
    }

    public static Given of(ObjectNode object) {
        return new Given(object, "", new ArrayList<>());
    }

    /** Names everything that needs mending, if anything does. */
    public void done() {
        noteStrangers();
        if (!problems.isEmpty()) {
            throw new ProblemException(Problem.invalid(problems));
        }
    }

    private void noteStrangers() {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (!asked.contains(member.getKey())) {
                note(
                        field(member.getKey()),
                        "There is no answer of this name here",
                        "Leave it out, or check its spelling");
            }
        }
        parts.forEach(Given::noteStrangers);
    }

    /** Marks a member as known without reading it. */
    public void leaveAside(String name) {
        asked.add(name);
    }

    public void note(String field, String problem, String mend) {
        problems.add(new FieldProblem(field, problem, mend));
    }

    /** The member's full name, such as {@code measures[0].target}. */
    public String field(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    public boolean has(String name) {
        return member(name) != null;
    }

    /** The member as it was sent, or null when it is absent or null. */
    public @Nullable JsonNode member(String name) {
        asked.add(name);
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    public String text(String name, String mend) {
        String value = optionalText(name);
        if (value == null && !isNoted(name)) {
            note(field(name), "This is missing", mend);
        }
        return value == null ? "" : value;
    }

    private boolean isNoted(String name) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field(name)));
    }

    /** The text, or null when it is absent or blank. */
    public @Nullable String optionalText(String name) {
        JsonNode value = member(name);
        String text = value == null ? null : text(value, field(name));
        return text == null || text.isBlank() ? null : text;
    }

    private @Nullable String text(JsonNode value, String field) {
        if (!value.isTextual()) {
            note(field, "This is not text", "Give it in quotation marks");
            return null;
        }
        String text = value.textValue();
        if (!isKeepable(text)) {
            note(field, "It holds a character that cannot be kept", "Leave out control characters");
            return null;
        }
        return text;
    }

    /** Line ends and tabs can be kept; other control characters and halves of characters cannot. */
    public static boolean isKeepable(String text) {
        return text.codePoints()
                .noneMatch(character -> (Character.isISOControl(character)
                                && character != '\n'
                                && character != '\r'
                                && character != '\t')
                        || Character.getType(character) == Character.SURROGATE);
    }

    public boolean flag(String name) {
        JsonNode value = member(name);
        if (value == null) {
            return false;
        }
        if (!value.isBoolean()) {
            note(field(name), "This is neither true nor false", "Give true or false, without quotation marks");
        }
        return value.booleanValue();
    }

    public int wholeNumber(String name, int otherwise) {
        JsonNode value = member(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            note(field(name), "This is not a whole number", "Give a number such as " + otherwise);
            return otherwise;
        }
        return value.intValue();
    }

    public @Nullable BigDecimal number(String name) {
        JsonNode value = member(name);
        if (value == null) {
            return null;
        }
        if (!value.isNumber()) {
            note(field(name), "This is not a number", "Give digits without quotation marks, such as 84 or 12.5");
            return null;
        }
        BigDecimal number = value.decimalValue();
        if (number.scale() > MOST_DECIMALS || number.precision() - number.scale() > MOST_DIGITS) {
            note(
                    field(name),
                    "This number is too long",
                    "Give at most " + MOST_DIGITS + " digits, and " + MOST_DECIMALS + " after the point");
            return null;
        }
        return number;
    }

    /** A required number; zero stands in for one that cannot be read. */
    public BigDecimal requiredNumber(String name) {
        BigDecimal number = number(name);
        if (number == null && !isNoted(name)) {
            note(field(name), "This is missing", "Give a number; zero is a number");
        }
        return number == null ? BigDecimal.ZERO : number;
    }

    public @Nullable LocalDate optionalDate(String name) {
        JsonNode value = member(name);
        if (value == null) {
            return null;
        }
        LocalDate day = value.isTextual() ? day(value.textValue()) : null;
        if (day == null) {
            note(field(name), "This is not a day", "Give a day as 2026-09-30");
        }
        return day;
    }

    private static @Nullable LocalDate day(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A required day; the first day of 1970 stands in for one that cannot be read. */
    public LocalDate date(String name) {
        LocalDate day = optionalDate(name);
        if (day == null && !isNoted(name)) {
            note(field(name), "This is missing", "Give a day as 2026-09-30");
        }
        return day == null ? LocalDate.EPOCH : day;
    }

    /** A time of the day, as 18:00. */
    public @Nullable LocalTime optionalTime(String name) {
        JsonNode value = member(name);
        if (value == null) {
            return null;
        }
        try {
            if (value.isTextual() && value.textValue().matches("[0-9]{2}:[0-9]{2}")) {
                return LocalTime.parse(value.textValue());
            }
        } catch (DateTimeException noSuchTime) {
            // told below, like any other text that is no time
        }
        note(field(name), "This is not a time of the day", "Give a time as 18:00");
        return null;
    }

    /** A required time of the day; null stands in for one that cannot be read. */
    public @Nullable LocalTime time(String name) {
        LocalTime time = optionalTime(name);
        if (time == null && !isNoted(name)) {
            note(field(name), "This is missing", "Give a time as 18:00");
        }
        return time;
    }

    public @Nullable UUID optionalId(String name) {
        JsonNode value = member(name);
        return value == null ? null : id(value, field(name));
    }

    private @Nullable UUID id(JsonNode value, String field) {
        UUID id = value.isTextual() ? Ids.read(value.textValue()).orElse(null) : null;
        if (id == null) {
            note(field, "This is not an id", "Give the id just as it was sent to you");
        }
        return id;
    }

    /** A required id; one of zeros stands in for one that cannot be read. */
    public UUID id(String name) {
        UUID id = optionalId(name);
        if (id == null && !isNoted(name)) {
            note(field(name), "This is missing", "Give the id just as it was sent to you");
        }
        return id == null ? new UUID(0, 0) : id;
    }

    public <E extends Enum<E> & Coded> @Nullable E optionalChoice(String name, Class<E> choices) {
        JsonNode value = member(name);
        if (value == null) {
            return null;
        }
        return choice(value, field(name), choices);
    }

    private <E extends Enum<E> & Coded> @Nullable E choice(JsonNode value, String field, Class<E> choices) {
        E choice = value.isTextual() ? Coded.find(choices, value.textValue()).orElse(null) : null;
        if (choice == null) {
            note(field, "This is not one of the choices", "Give one of " + codes(choices));
        }
        return choice;
    }

    /** A required choice; the first one stands in for one that cannot be read. */
    public <E extends Enum<E> & Coded> E choice(String name, Class<E> choices) {
        E choice = optionalChoice(name, choices);
        if (choice == null && !isNoted(name)) {
            note(field(name), "This is missing", "Give one of " + codes(choices));
        }
        return choice == null ? choices.getEnumConstants()[0] : choice;
    }

    public static <E extends Enum<E> & Coded> String codes(Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
    }

    /** The member as an object of its own, or null when it is absent. */
    public @Nullable Given part(String name) {
        JsonNode value = member(name);
        return value == null ? null : part(value, field(name));
    }

    private @Nullable Given part(JsonNode value, String field) {
        if (!(value instanceof ObjectNode inner)) {
            note(field, "This is not an object", "Give its parts in braces");
            return null;
        }
        Given part = new Given(inner, field, problems);
        parts.add(part);
        return part;
    }

    /** A list of texts; empty when it is absent. */
    public List<String> texts(String name) {
        return list(name, this::text);
    }

    /** A list of ids; empty when it is absent. */
    public List<UUID> ids(String name) {
        return list(name, this::id);
    }

    /** A list of choices; empty when it is absent. */
    public <E extends Enum<E> & Coded> Set<E> choices(String name, Class<E> choices) {
        return Set.copyOf(list(name, (value, field) -> choice(value, field, choices)));
    }

    /** A list of objects; empty when it is absent. */
    public <T> List<T> parts(String name, Function<Given, T> read) {
        return list(name, (value, field) -> {
            Given part = part(value, field);
            return part == null ? null : read.apply(part);
        });
    }

    private <T> List<T> list(String name, Item<T> read) {
        JsonNode value = member(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            note(field(name), "This is not a list", "Give a list in square brackets");
            return List.of();
        }
        if (value.size() > MOST_ITEMS) {
            note(field(name), "This list is too long", "Give at most " + MOST_ITEMS);
            return List.of();
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            T item = read.read(value.get(i), field(name) + "[" + i + "]");
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private interface Item<T> {
        @Nullable
        T read(JsonNode value, String field);
    }
}
