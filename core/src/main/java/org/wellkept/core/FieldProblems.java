package org.wellkept.core;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what needs mending in a command, so that a person is told everything at once. */
public final class FieldProblems {

    private static final int SLUG_LENGTH = 60;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** What no text may hold: control characters other than tab and line ends. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|\\p{Cs}");

    private final List<FieldProblem> problems = new ArrayList<>();

    public void add(String field, String problem, String mend) {
        problems.add(new FieldProblem(field, problem, mend));
    }

    /** A text that must be there. */
    public void text(String field, @Nullable String value, int most) {
        if (value == null || value.isBlank()) {
            add(field, "This is empty", "Write 1 to " + most + " characters");
        } else {
            optionalText(field, value, most);
        }
    }

    /** A text that may be left out. */
    public void optionalText(String field, @Nullable String value, int most) {
        if (value == null) {
            return;
        }
        if (value.length() > most) {
            add(
                    field,
                    "This has " + value.length() + " characters, and there is room for " + most,
                    "Shorten it to " + most + " characters");
        } else if (UNREADABLE.matcher(value).find()) {
            add(field, "This holds characters that can't be read", "Type it again, or paste it as plain text");
        }
    }

    /** An address within the product, such as {@code open-door}. */
    public void slug(String field, String value) {
        if (value.length() > SLUG_LENGTH || !SLUG.matcher(value).matches()) {
            add(
                    field,
                    "This can't be used in an address",
                    "Use 1 to " + SLUG_LENGTH + " small letters and digits, with single hyphens between words");
        }
    }

    /** An address of a page on the web, which may be left out. */
    public void webAddress(String field, @Nullable String value, int most) {
        optionalText(field, value, most);
        if (value != null && !isWebAddress(value)) {
            add(field, "This is not a web address", "Give one that begins with https://");
        }
    }

    private static boolean isWebAddress(String value) {
        try {
            URI address = new URI(value);
            String scheme = address.getScheme();
            return address.getHost() != null
                    && scheme != null
                    && Set.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** What was found so far. */
    public List<FieldProblem> all() {
        return List.copyOf(problems);
    }

    public boolean areNone() {
        return problems.isEmpty();
    }

    /** @throws IllegalStateException when nothing needs mending */
    public <T> Outcome<T> refused() {
        if (problems.isEmpty()) {
            throw new IllegalStateException("Nothing needs mending");
        }
        return Outcome.refused(new Refusal.Invalid(problems));
    }
}
