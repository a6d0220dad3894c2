package org.wellkept.api.http;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.ProblemKind;
import org.wellkept.core.Coded;
import org.wellkept.core.FieldProblem;

/**
 * The question mark's part of an address, read name by name. Whatever cannot be read, or is not asked for, is noted: a
 * misspelt filter would otherwise hand out the whole list as if it were narrowed. Call {@link #done()} before using what
 * was read.
 */
public final class Query {

    public static final int MOST_ITEMS = 200;
    private static final int USUAL_ITEMS = 50;
    private static final int LONGEST = 500;

    private final MultivaluedMap<String, String> given;
    private final Set<String> asked = new HashSet<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    private Query(MultivaluedMap<String, String> given) {
        this.given = given;
    }

    public static Query of(UriInfo address) {
        return new Query(address.getQueryParameters());
    }

    public static Query of(MultivaluedMap<String, String> given) {
        return new Query(given);
    }

    /** Names everything that could not be read, if anything could not. */
    public void done() {
        for (String name : given.keySet()) {
            if (!asked.contains(name)) {
                note(name, "There is no parameter of this name here", "Leave it out, or check its spelling");
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(new Problem(ProblemKind.MALFORMED, null, problems, List.of(), Map.of()));
        }
    }

    static Problem notACursor() {
        return Problem.malformed(
                "cursor", "This is not a cursor of this list", "Begin without one, then use what next says");
    }

    public void note(String name, String problem, String mend) {
        problems.add(new FieldProblem(name, problem, mend));
    }

    public List<String> texts(String name) {
        asked.add(name);
        List<String> read = new ArrayList<>();
        for (String value : given.getOrDefault(name, List.of())) {
            if (value.length() > LONGEST || !Given.isKeepable(value)) {
                note(name, "This is too long, or holds a character that cannot be", "Shorten or mend it");
            } else if (!value.isBlank()) {
                read.add(value);
            }
        }
        return read;
    }

    /** The value, or null when it is absent or blank. */
    public @Nullable String text(String name) {
        List<String> values = texts(name);
        if (values.size() > 1) {
            note(name, "This is given more than once", "Give it once");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    public <E extends Enum<E> & Coded> @Nullable E choice(String name, Class<E> choices) {
        String code = text(name);
        return code == null ? null : choice(name, code, choices);
    }

    public <E extends Enum<E> & Coded> List<E> choices(String name, Class<E> choices) {
        List<E> read = new ArrayList<>();
        for (String code : texts(name)) {
            E choice = choice(name, code, choices);
            if (choice != null) {
                read.add(choice);
            }
        }
        return read;
    }

    private <E extends Enum<E> & Coded> @Nullable E choice(String name, String code, Class<E> choices) {
        E choice = Coded.find(choices, code).orElse(null);
        if (choice == null) {
            note(name, "This is not one of the choices", "Give one of " + Given.codes(choices));
        }
        return choice;
    }

    public @Nullable LocalDate date(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeException noSuchDay) {
            // told below, like any other text that is no day
        }
        note(name, "This is not a day", "Give a day as 2026-09-30");
        return null;
    }

    public boolean flag(String name) {
        String value = text(name);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            note(name, "This is neither true nor false", "Give true or false");
        }
        return "true".equals(value);
    }

    /** How many items a page may have. */
    public int limit() {
        String value = text("limit");
        if (value == null) {
            return USUAL_ITEMS;
        }
        if (value.matches("[0-9]{1,3}")) {
            int limit = Integer.parseInt(value);
            if (limit >= 1 && limit <= MOST_ITEMS) {
                return limit;
            }
        }
        note("limit", "This is not a number from 1 to " + MOST_ITEMS, "Give one, or leave it out for " + USUAL_ITEMS);
        return USUAL_ITEMS;
    }

    public @Nullable String cursor() {
        return text("cursor");
    }
}
