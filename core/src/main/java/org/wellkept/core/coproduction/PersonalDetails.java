package org.wellkept.core.coproduction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.coproduction.PersonalDetail.Kind;

/**
 * Looks for words that may tell who somebody is: e-mail addresses, phone numbers, names. It is for a kind word before
 * something is published, not for a verdict: it finds what commonly slips in, and people decide.
 */
public final class PersonalDetails {

    private static final int AROUND = 30;
    private static final int MOST = 50;

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{2,63}){1,4}");

    /** As people write them in England: from 0 or +44, ten or eleven digits with spaces, dots, hyphens or brackets. */
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\+44|0044|\\(?0)[ .()-]{0,2}\\d(?:[ .()-]{0,2}\\d){8,9}(?!\\d)");

    private static final String CAPITALISED = "\\p{Lu}[\\p{Ll}’'-]{1,30}(?:-\\p{Lu}\\p{Ll}{1,30})?";
    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Sir|Dame)\\.? (?:" + CAPITALISED + " ?){1,3}");
    private static final Pattern CAPITALISED_WORDS = Pattern.compile(CAPITALISED + "(?: " + CAPITALISED + "){0,3}");

    /** What follows a name that is a place's, not a person's: Victoria Road, St Thomas Hospital. */
    private static final Set<String> PLACES = Set.of(
            "Road",
            "Street",
            "Lane",
            "Avenue",
            "Close",
            "Court",
            "House",
            "Hall",
            "Hospital",
            "Park",
            "School",
            "Academy",
            "College",
            "Centre",
            "Center",
            "Church",
            "Ward",
            "Square",
            "Place",
            "Garden",
            "Gardens",
            "Station",
            "Library",
            "Clinic",
            "Unit",
            "Foundation",
            "Trust",
            "Project",
            "University",
            "Way",
            "Wood",
            "Common",
            "Market");

    private static final Set<String> NAMES = names();

    private PersonalDetails() {}

    /** What was found in the free text of an account, field by field. */
    public static List<PersonalDetail> in(ActivityTerms terms) {
        List<PersonalDetail> found = new ArrayList<>();
        look(found, "title", terms.about().title());
        look(found, "purpose", terms.about().purpose());
        look(found, "partnersWritten", terms.about().partnersWritten());
        look(found, "groupsWritten", terms.tookPart().groupsWritten());
        look(found, "reached", terms.tookPart().reached());
        look(found, "accessNeeds", terms.tookPart().accessNeeds());
        look(found, "said", terms.heard().said());
        look(found, "fourPi.principles", terms.heard().fourPi().principles());
        look(found, "fourPi.purpose", terms.heard().fourPi().purpose());
        look(found, "fourPi.presence", terms.heard().fourPi().presence());
        look(found, "fourPi.process", terms.heard().fourPi().process());
        look(found, "fourPi.impact", terms.heard().fourPi().impact());
        List<Change> changes = terms.happened().changes();
        for (int i = 0; i < changes.size(); i++) {
            look(found, "changes[" + i + "].said", changes.get(i).said());
            look(found, "changes[" + i + "].reason", changes.get(i).reason());
            look(found, "changes[" + i + "].done", changes.get(i).done());
        }
        return found;
    }

    /** What was found in one text. */
    public static List<PersonalDetail> in(String field, @Nullable String text) {
        List<PersonalDetail> found = new ArrayList<>();
        look(found, field, text);
        return found;
    }

    private static void look(List<PersonalDetail> found, String field, @Nullable String text) {
        if (text == null) {
            return;
        }
        all(found, field, text, EMAIL, Kind.EMAIL_ADDRESS);
        all(found, field, text, PHONE, Kind.PHONE_NUMBER);
        all(found, field, text, TITLED, Kind.NAME);
        Matcher words = CAPITALISED_WORDS.matcher(text);
        while (words.find() && found.size() < MOST) {
            if (isName(words.group().split(" "))
                    && found.stream().noneMatch(other -> other.found().contains(words.group()))) {
                found.add(detail(field, Kind.NAME, text, words.start(), words.end()));
            }
        }
    }

    private static void all(List<PersonalDetail> found, String field, String text, Pattern pattern, Kind kind) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find() && found.size() < MOST) {
            found.add(detail(field, kind, text, matcher.start(), matcher.end()));
        }
    }

    private static boolean isName(String[] words) {
        for (int i = 0; i < words.length; i++) {
            boolean isSaint = i > 0 && words[i - 1].equals("St");
            boolean isPlace = i + 1 < words.length && PLACES.contains(words[words.length - 1]);
            if (NAMES.contains(words[i].replaceFirst("[’']s?$", "")) && !isSaint && !isPlace) {
                return true;
            }
        }
        return false;
    }

    private static PersonalDetail detail(String field, Kind kind, String text, int from, int to) {
        int before = Math.max(0, from - AROUND);
        int after = Math.min(text.length(), to + AROUND);
        return new PersonalDetail(
                field,
                kind,
                text.substring(from, to).strip(),
                (before > 0 ? "…" : "") + text.substring(before, after).strip() + (after < text.length() ? "…" : ""));
    }

    private static Set<String> names() {
        try (InputStream stream = Objects.requireNonNull(
                        PersonalDetails.class.getResourceAsStream("given-names.txt"),
                        "the list of names ships with it");
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
