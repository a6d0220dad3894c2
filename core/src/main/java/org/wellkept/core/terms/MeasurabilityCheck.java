package org.wellkept.core.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.DateWritten;

/**
 * Says kindly what would make a promise easier to keep account of: who, what, by when, how much, how we will know. It
 * never blocks: blank is normal, and a thin promise is still a promise.
 *
 * <p>Source: Public Health England, <i>Prevention Concordat for Better Mental Health: prevention planning resource</i>
 * (2017), section 3, which asks that each action be specific and measurable with responsibility clear from the outset.
 *
 * @param questions always all five, in this order
 */
public record MeasurabilityCheck(List<Question> questions, List<String> hints) {

    // words that promise without saying what: on their own they cannot be seen to be kept
    private static final Pattern VAGUE =
            Pattern.compile("\\b(promote|support|explore|consider|strengthen|improve|raise awareness|work towards)\\b");

    public MeasurabilityCheck {
        questions = List.copyOf(questions);
        hints = List.copyOf(hints);
    }

    /**
     * One of the five.
     *
     * @param asks the question, such as "By when?"
     * @param answer what the terms say, or null when they are silent
     * @param help what to add, in a sentence
     */
    public record Question(String asks, @Nullable String answer, String help) {
        public boolean isAnswered() {
            return answer != null;
        }
    }

    /** How many of the five questions are answered. */
    public int answered() {
        return (int) questions.stream().filter(Question::isAnswered).count();
    }

    public static MeasurabilityCheck of(Terms terms) {
        @Nullable
        MeasureTerms measure =
                terms.measures().isEmpty() ? null : terms.measures().getFirst();
        @Nullable DateWritten due = terms.due();
        @Nullable String byWhen = due != null && due.to() != null ? due.text() : null;
        @Nullable String howMuch = measure == null ? null : target(measure);
        List<Question> questions = List.of(
                new Question(
                        "Who answers for it?",
                        terms.accountableRole(),
                        "Name a role, such as Director of Public Health. Never a person's name: people move on."),
                new Question(
                        "What will be done?",
                        terms.statement().isBlank() ? null : terms.statement(),
                        "Say in a sentence or two what will be different, for whom."),
                new Question("By when?", byWhen, "A month or a year is enough, such as March 2027 or 2027/28."),
                new Question(
                        "How much?", howMuch, "Give a number to reach, such as 300 people, and where you start from."),
                new Question(
                        "How will we know?",
                        measure == null ? terms.monitoring() : measure.name(),
                        "Name what you will count, such as people trained, or who will look."));
        return new MeasurabilityCheck(questions, hints(terms, byWhen != null, howMuch != null, measure));
    }

    private static @Nullable String target(MeasureTerms measure) {
        if (measure.target() == null) {
            return null;
        }
        String number = measure.target().toPlainString();
        return measure.unit() == null ? number : number + " " + measure.unit();
    }

    private static List<String> hints(Terms terms, boolean dated, boolean quantified, @Nullable MeasureTerms measure) {
        List<String> hints = new ArrayList<>();
        if (dated && !quantified) {
            hints.add("There is a date but no number: on the day, nobody could say whether it was kept.");
        }
        if (quantified && measure != null && measure.baseline() == null) {
            hints.add(
                    "There is a number to reach but not where it starts from: figures cannot show progress without it.");
        }
        if (quantified && measure != null && measure.pace() == null) {
            hints.add("Say how the number is to be reached (evenly, in steps, all at the end), so that figures can show"
                    + " whether it is on track.");
        }
        if (!quantified
                && VAGUE.matcher((terms.title() + " " + terms.statement()).toLowerCase(Locale.ROOT))
                        .find()) {
            hints.add("Words like support, promote or improve are easier to keep account of beside a number or a thing"
                    + " that people can see.");
        }
        return hints;
    }
}
