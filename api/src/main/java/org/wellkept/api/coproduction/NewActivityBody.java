package org.wellkept.api.coproduction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.api.json.MergePatch;
import org.wellkept.core.coproduction.About;
import org.wellkept.core.coproduction.ActivityKind;
import org.wellkept.core.coproduction.ActivityTerms;
import org.wellkept.core.coproduction.Change;
import org.wellkept.core.coproduction.Decision;
import org.wellkept.core.coproduction.FourPi;
import org.wellkept.core.coproduction.GroupCount;
import org.wellkept.core.coproduction.Happened;
import org.wellkept.core.coproduction.Heard;
import org.wellkept.core.coproduction.LogActivity;
import org.wellkept.core.coproduction.Occasion;
import org.wellkept.core.coproduction.PaymentPractice;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.coproduction.TellPeople;
import org.wellkept.core.coproduction.TookPart;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.dates.WrittenDates;

/**
 * What a caller can write of an activity, under the names of {@link ActivityBody}. The rest of that body is worked out, so that
 * it can be sent back unchanged but not set.
 */
record NewActivityBody(String partnership, String organisation, ActivityTerms terms) {

    private static final Set<String> WORKED_OUT = Set.of(
            "reference",
            "visibility",
            "sharedOn",
            "publishedOn",
            "asPublished",
            "source",
            "told",
            "feedback",
            "released");

    LogActivity asDraft() {
        return new LogActivity(partnership, organisation, terms);
    }

    /** A new activity. */
    static NewActivityBody read(ObjectNode sent) {
        Given given = Given.of(sent);
        String partnership = given.text("partnership", "Give the slug of a partnership, from /api/v1/partnerships");
        String organisation = given.text("organisation", "Give the slug of your organisation, from /api/v1/me");
        ActivityTerms terms = terms(given);
        for (String name : WORKED_OUT) {
            if (given.has(name)) {
                noteWorkedOut(given, name);
            }
        }
        given.done();
        return new NewActivityBody(partnership, organisation, terms);
    }

    /**
     * An activity as it would stand after a merge patch.
     *
     * @param stored its body as it stands
     */
    static NewActivityBody patched(ObjectNode stored, ObjectNode patch) {
        Given given = Given.of(MergePatch.apply(stored, patch));
        for (String name : WORKED_OUT) {
            if (!MergePatch.same(stored.get(name), given.member(name))) {
                noteWorkedOut(given, name);
            }
        }
        for (String name : List.of("partnership", "organisation")) {
            if (!MergePatch.same(stored.get(name), given.member(name))) {
                given.note(given.field(name), "An activity stays with who told of it", "Leave it as it is");
            }
        }
        ActivityTerms terms = terms(given);
        given.done();
        return new NewActivityBody(
                stored.path("partnership").textValue(),
                stored.path("organisation").textValue(),
                terms);
    }

    /** What became of what people said, alone. */
    static Happened happened(ObjectNode sent) {
        Given given = Given.of(sent);
        Happened happened = happened(given);
        given.done();
        return happened;
    }

    /** What people are told. */
    static TellPeople telling(ObjectNode sent) {
        Given given = Given.of(sent);
        Map<String, String> languages = new HashMap<>();
        JsonNode others = given.member("languages");
        if (others != null && !others.isObject()) {
            given.note("languages", "These are not languages", "Give an object with a text for each language’s tag");
        } else if (others != null) {
            Given each = Objects.requireNonNull(given.part("languages"));
            others.fieldNames()
                    .forEachRemaining(tag -> languages.put(tag, each.text(tag, "Write the summary in this language")));
        }
        TellPeople telling = new TellPeople(
                given.date("toldOn"),
                given.text("how", "Say how they were told, such as “by letter”"),
                given.text("summary", "Say in plain words what came of it"),
                given.optionalText("easyRead"),
                given.optionalText("signLanguageLink"),
                languages);
        given.done();
        return telling;
    }

    private static void noteWorkedOut(Given given, String name) {
        given.note(given.field(name), "This is worked out and cannot be set", "Leave it out");
    }

    private static ActivityTerms terms(Given given) {
        return new ActivityTerms(
                new About(
                        given.text("title", "Say in one line what was done"),
                        given.optionalChoice("kind", ActivityKind.class),
                        given.optionalText("purpose"),
                        given.optionalText("area"),
                        given.texts("partners"),
                        given.optionalText("partnersWritten"),
                        given.texts("boards"),
                        given.texts("shaped")),
                new TookPart(
                        occasions(given),
                        people(given),
                        given.parts("groups", NewActivityBody::group),
                        given.optionalText("groupsWritten"),
                        given.optionalText("reached"),
                        given.optionalText("accessNeeds"),
                        payment(given.part("payment"))),
                new Heard(
                        given.optionalText("said"),
                        given.optionalChoice("claimed", Rung.class),
                        fourPi(given.part("fourPi"))),
                happened(given));
    }

    private static Happened happened(Given given) {
        return new Happened(given.parts("changes", NewActivityBody::change), given.optionalDate("tellBy"));
    }

    private static List<Occasion> occasions(Given given) {
        return given.parts("occasions", NewActivityBody::occasion).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty where its day can't be kept, which is noted. */
    private static Optional<Occasion> occasion(Given given) {
        JsonNode held = given.member("held");
        Given parts = held != null && held.isObject() ? given.part("held") : null;
        String mend = "Give the day in words, such as 4 May 2026";
        String text = parts == null ? given.text("held", mend) : parts.text("text", mend);
        if (parts != null) {
            parts.leaveAside("from");
            parts.leaveAside("to");
        }
        Integer people = people(given);
        if (text.strip().length() > DateWritten.LONGEST) {
            given.note(
                    given.field("held"),
                    "The date has " + text.strip().length() + " characters, and there is room for "
                            + DateWritten.LONGEST,
                    "Shorten it");
            return Optional.empty();
        }
        return Optional.ofNullable(WrittenDates.read(text)).map(read -> new Occasion(read, people));
    }

    private static GroupCount group(Given given) {
        return new GroupCount(
                given.text("theme", "Give the slug of a theme of population-groups, from /api/v1/frameworks"),
                people(given));
    }

    private static Change change(Given given) {
        return new Change(
                given.text("said", "Say what people said"),
                given.optionalChoice("decision", Decision.class),
                given.optionalText("reason"),
                given.optionalText("done"),
                given.flag("stopped"));
    }

    private static @Nullable Integer people(Given given) {
        return whole(given, "people");
    }

    private static @Nullable Integer whole(Given given, String name) {
        BigDecimal number = given.number(name);
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            given.note(given.field(name), "This is not a whole number", "Give a whole number, such as 12");
            return null;
        }
    }

    private static PaymentPractice payment(@Nullable Given given) {
        return given == null
                ? PaymentPractice.UNSAID
                : new PaymentPractice(
                        yesOrNo(given, "offered"),
                        yesOrNo(given, "expenses"),
                        whole(given, "daysToPay"),
                        yesOrNo(given, "benefitsAdvice"));
    }

    private static @Nullable Boolean yesOrNo(Given given, String name) {
        return given.has(name) ? given.flag(name) : null;
    }

    private static FourPi fourPi(@Nullable Given given) {
        return given == null
                ? FourPi.UNSAID
                : new FourPi(
                        given.optionalText("principles"),
                        given.optionalText("purpose"),
                        given.optionalText("presence"),
                        given.optionalText("process"),
                        given.optionalText("impact"));
    }
}
