package org.wellkept.core.undertaking;

import java.time.LocalDate;
import java.util.List;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.FieldProblems;

/**
 * Says that a promise rests for a while, as was agreed with a board.
 *
 * @param until the last day, at most a year ahead
 * @param reason why, in 1 to 2,000 characters; everybody who can read the promise reads it
 * @param agreedWith with whom, by role: "the board's officer"; never a person's name
 */
public record PauseUndertaking(String reference, LocalDate until, String reason, String agreedWith) {

    List<FieldProblem> problems(LocalDate today) {
        FieldProblems problems = new FieldProblems();
        if (until.isBefore(today)) {
            problems.add("until", "The pause would have ended already", "Give a day from today on");
        } else if (until.isAfter(today.plusYears(1))) {
            problems.add(
                    "until",
                    "A pause of more than a year is no pause",
                    "Give a day within a year, or close the promise with its reason");
        }
        problems.text("reason", reason, 2_000);
        problems.text("agreedWith", agreedWith, 200);
        return problems.all();
    }
}
