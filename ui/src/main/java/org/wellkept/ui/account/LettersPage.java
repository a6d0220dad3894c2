package org.wellkept.ui.account;

import java.util.Arrays;
import java.util.List;
import org.wellkept.auth.reminder.Often;

/** How often a person wants letters about what isn't their duty, to choose from. */
public record LettersPage(List<Choice> choices) {

    public LettersPage {
        choices = List.copyOf(choices);
    }

    /**
     * One of them.
     *
     * @param chosen whether it holds now
     */
    public record Choice(String code, String words, String detail, boolean chosen) {}

    static LettersPage of(Often now) {
        return new LettersPage(Arrays.stream(Often.values())
                .map(often -> new Choice(often.code(), often.words(), detail(often), often == now))
                .toList()
                .reversed());
    }

    private static String detail(Often often) {
        return switch (often) {
            case DAILY -> "Ten and three working days before the date, on it, and one and five working days after.";
            case WEEKLY -> "On the first working day of the week, if anything comes up.";
            case NONE -> "You find it on Today when you come in.";
        };
    }
}
