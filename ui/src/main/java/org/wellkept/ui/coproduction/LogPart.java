package org.wellkept.ui.coproduction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.coproduction.About;
import org.wellkept.core.coproduction.ActivityTerms;
import org.wellkept.core.coproduction.Change;
import org.wellkept.core.coproduction.GroupCount;
import org.wellkept.core.coproduction.Happened;
import org.wellkept.core.coproduction.Heard;
import org.wellkept.core.coproduction.Occasion;
import org.wellkept.core.coproduction.TookPart;
import org.wellkept.ui.form.TypedCount;
import org.wellkept.ui.look.Words;

/** A part of an account, for where two people changed the same one: whose text stands. */
enum LogPart {
    ABOUT("What and why"),
    TOOK_PART("Who took part, and how you reached them"),
    HEARD("What was said"),
    HAPPENED("What happened");

    private final String words;

    LogPart(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean isSame(ActivityTerms one, ActivityTerms other) {
        return copy(one, other).equals(other);
    }

    /** The second with this part of the first. */
    ActivityTerms copy(ActivityTerms from, ActivityTerms to) {
        return switch (this) {
            case ABOUT -> to.with(from.about());
            case TOOK_PART -> to.with(from.tookPart());
            case HEARD -> to.with(from.heard());
            case HAPPENED -> to.with(from.happened());
        };
    }

    /** As a person reads it, a line for each answer. */
    String text(ActivityTerms terms) {
        Lines lines = new Lines();
        switch (this) {
            case ABOUT -> about(lines, terms.about());
            case TOOK_PART -> tookPart(lines, terms.tookPart());
            case HEARD -> heard(lines, terms.heard());
            case HAPPENED -> happened(lines, terms.happened());
        }
        return lines.text();
    }

    private static void about(Lines lines, About about) {
        lines.add("Title", about.title());
        lines.add("Kind", words(about.kind()));
        lines.add("Why", about.purpose());
        lines.add("Where", about.area());
        lines.add("With", String.join(", ", about.partners()));
        lines.add("Boards", String.join(", ", about.boards()));
        lines.add("Promises", String.join(", ", about.shaped()));
    }

    private static void tookPart(Lines lines, TookPart tookPart) {
        for (Occasion occasion : tookPart.occasions()) {
            lines.add("When", counted(occasion.held().text(), occasion.people()));
        }
        lines.add("People", TypedCount.written(tookPart.people()));
        for (GroupCount group : tookPart.groups()) {
            lines.add("Group", counted(group.theme(), group.people()));
        }
        lines.add("Reached", tookPart.reached());
        lines.add("Access", tookPart.accessNeeds());
        lines.add("Payment offered", yesOrNo(tookPart.payment().offered()));
        lines.add("Costs paid", yesOrNo(tookPart.payment().expenses()));
        lines.add("Days to pay", TypedCount.written(tookPart.payment().daysToPay()));
        lines.add("Advice on benefits", yesOrNo(tookPart.payment().benefitsAdvice()));
    }

    private static void heard(Lines lines, Heard heard) {
        lines.add("Said", heard.said());
        lines.add("Rung", words(heard.rung()));
        lines.add("Principles", heard.fourPi().principles());
        lines.add("Purpose", heard.fourPi().purpose());
        lines.add("Presence", heard.fourPi().presence());
        lines.add("Process", heard.fourPi().process());
        lines.add("Impact", heard.fourPi().impact());
    }

    private static void happened(Lines lines, Happened happened) {
        for (Change change : happened.changes()) {
            lines.add("Said", change.said());
            lines.add("Decided", words(change.decision()));
            lines.add("Why", change.reason());
            lines.add(change.stopped() ? "Stopped" : "Done", change.done());
        }
        LocalDate promised = happened.tellBy();
        lines.add("Promised by", promised == null ? null : Words.day(promised));
    }

    private static String counted(String what, @Nullable Integer people) {
        return people == null ? what : what + ", " + Words.count(people, "person", "people");
    }

    private static @Nullable String words(@Nullable Coded coded) {
        return coded == null ? null : coded.words();
    }

    private static @Nullable String yesOrNo(@Nullable Boolean answer) {
        return answer == null ? null : answer ? "yes" : "no";
    }

    private static final class Lines {

        private final List<String> all = new ArrayList<>();

        void add(String name, @Nullable String value) {
            if (value != null && !value.isEmpty()) {
                all.add(name + ": " + value);
            }
        }

        String text() {
            return all.isEmpty() ? "nothing" : String.join("\n", all);
        }
    }
}
