package org.wellkept.core.coproduction;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.FieldProblems;

/** Whether what was written of an activity can be stored at all: sizes, characters, then sense. Thin accounts always can. */
final class ActivityCheck {

    private static final int MOST_PEOPLE = 1_000_000;
    private static final int MOST_DAYS = 365;
    private static final int MOST_OCCASIONS = 100;
    private static final int MOST_CHANGES = 50;

    private final FieldProblems found = new FieldProblems();

    private ActivityCheck() {}

    /** All that needs mending, at once. */
    static List<FieldProblem> problems(ActivityTerms terms) {
        ActivityCheck check = new ActivityCheck();
        check.about(terms.about());
        check.tookPart(terms.tookPart());
        check.heard(terms.heard());
        check.changes(terms.happened().changes());
        return check.found.all();
    }

    /** The same of what happened. */
    static List<FieldProblem> problems(Happened happened) {
        ActivityCheck check = new ActivityCheck();
        check.changes(happened.changes());
        return check.found.all();
    }

    /** The same of what people are told. */
    static List<FieldProblem> problems(TellPeople command, LocalDate today) {
        ActivityCheck check = new ActivityCheck();
        check.told(command, today);
        return check.found.all();
    }

    private void about(About about) {
        if (about.title().isBlank()) {
            found.add("title", "The title is empty", "Say in one line what was done");
        }
        found.optionalText("title", about.title(), 300);
        found.optionalText("purpose", about.purpose(), 5_000);
        found.optionalText("area", about.area(), 300);
        found.optionalText("partnersWritten", about.partnersWritten(), 2_000);
        once("partners", about.partners(), "The partner is named twice");
        once("boards", about.boards(), "The board is named twice");
        once("shaped", about.shaped(), "The promise is named twice");
    }

    private void tookPart(TookPart tookPart) {
        people("people", tookPart.people());
        List<Occasion> occasions = tookPart.occasions();
        if (occasions.size() > MOST_OCCASIONS) {
            found.add(
                    "occasions",
                    "There are " + occasions.size() + " occasions, and there is room for " + MOST_OCCASIONS,
                    "Log a new activity for each year");
        }
        for (int i = 0; i < occasions.size(); i++) {
            people("occasions[" + i + "].people", occasions.get(i).people());
            atMostAll("occasions[" + i + "].people", occasions.get(i).people(), tookPart.people());
        }
        List<GroupCount> groups = tookPart.groups();
        once("groups", groups.stream().map(GroupCount::theme).toList(), "The group is named twice");
        for (int i = 0; i < groups.size(); i++) {
            people("groups[" + i + "].people", groups.get(i).people());
            atMostAll("groups[" + i + "].people", groups.get(i).people(), tookPart.people());
        }
        found.optionalText("groupsWritten", tookPart.groupsWritten(), 2_000);
        found.optionalText("reached", tookPart.reached(), 2_000);
        found.optionalText("accessNeeds", tookPart.accessNeeds(), 2_000);
        Integer days = tookPart.payment().daysToPay();
        if (days != null && (days < 0 || days > MOST_DAYS)) {
            found.add("payment.daysToPay", "That can't be a number of days to pay", "Give 0 to " + MOST_DAYS + " days");
        }
    }

    private void atMostAll(String field, @Nullable Integer some, @Nullable Integer all) {
        if (some != null && all != null && some > all) {
            found.add(
                    field,
                    "This is more people than took part in all, which is " + all,
                    "Count each person once in the number of all who took part, or mend one of the two");
        }
    }

    private void people(String field, @Nullable Integer people) {
        if (people != null && (people < 0 || people > MOST_PEOPLE)) {
            found.add(field, "That can't be a number of people", "Give a whole number from 0 to 1,000,000");
        }
    }

    private void heard(Heard heard) {
        found.optionalText("said", heard.said(), 10_000);
        found.optionalText("fourPi.principles", heard.fourPi().principles(), 2_000);
        found.optionalText("fourPi.purpose", heard.fourPi().purpose(), 2_000);
        found.optionalText("fourPi.presence", heard.fourPi().presence(), 2_000);
        found.optionalText("fourPi.process", heard.fourPi().process(), 2_000);
        found.optionalText("fourPi.impact", heard.fourPi().impact(), 2_000);
    }

    private void changes(List<Change> changes) {
        if (changes.size() > MOST_CHANGES) {
            found.add(
                    "changes",
                    "There are " + changes.size() + ", and there is room for " + MOST_CHANGES,
                    "Put together what belongs together");
        }
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            String field = "changes[" + i + "].";
            found.text(field + "said", change.said(), 1_000);
            found.optionalText(field + "reason", change.reason(), 1_000);
            found.optionalText(field + "done", change.done(), 1_000);
            if ((change.decision() == Decision.NO || change.decision() == Decision.PARTLY) && change.reason() == null) {
                found.add(
                        field + "reason",
                        "There is no reason beside “"
                                + change.decision().words().toLowerCase(Locale.ROOT) + "”",
                        "Say why, so that people know that they were heard");
            }
            if (change.stopped() && change.done() == null) {
                found.add(field + "done", "It does not say what was stopped", "Say what you stopped doing");
            }
        }
    }

    private void told(TellPeople command, LocalDate today) {
        found.text("how", command.how(), 1_000);
        found.text("summary", command.summary(), 5_000);
        found.optionalText("easyRead", command.easyRead(), 5_000);
        found.optionalText("signLanguageLink", command.signLanguageLink(), 1_000);
        if (command.signLanguageLink() != null && !isAddress(command.signLanguageLink())) {
            found.add(
                    "signLanguageLink",
                    "This is not the address of a video",
                    "Copy the address from your browser: it begins with https://");
        }
        if (command.toldOn().isAfter(today)) {
            found.add("toldOn", "This day has not come yet", "Give the day on which people were told");
        }
        if (command.languages().size() > TellPeople.MOST_LANGUAGES) {
            found.add(
                    "languages",
                    "There is room for " + TellPeople.MOST_LANGUAGES + " languages",
                    "Leave out those that nobody reads");
        }
        for (Map.Entry<String, String> language : command.languages().entrySet()) {
            String field = "languages[" + language.getKey() + "]";
            if (!isLanguage(language.getKey())) {
                found.add(field, "No language is called " + language.getKey(), "Choose one from the list");
            }
            found.text(field, language.getValue(), 5_000);
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            return tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
                    && !new Locale.Builder()
                            .setLanguageTag(tag)
                            .build()
                            .getLanguage()
                            .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static boolean isAddress(String link) {
        try {
            URI uri = new URI(link);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void once(String field, List<String> named, String problem) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            if (!seen.add(named.get(i))) {
                found.add(field + "[" + i + "]", problem, "Leave one of them out");
            }
        }
    }
}
