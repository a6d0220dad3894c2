package org.wellkept.core.check;

import java.time.LocalDate;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.evidence.PostedEvidence;

/** Whether a check can be recorded. */
public final class CheckRules {

    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_INTERESTS = 1_000;

    private CheckRules() {}

    /** All that needs mending, at once, without a look at what is stored. */
    public static void check(FieldProblems found, RecordCheck check, LocalDate today) {
        if (check.on().isAfter(today)) {
            found.add("on", "The day of the check is in the future", "Give the day on which it was made");
        }
        found.optionalText("note", check.note(), LONGEST_NOTE);
        found.optionalText("interests", check.interests(), LONGEST_INTERESTS);
        if (check.interests() != null && check.interests().isBlank()) {
            found.add("interests", "It is not said which interests", "Say in a sentence what they are");
        }
        PostedEvidence.checkLinks(found, check.evidence());
    }
}
