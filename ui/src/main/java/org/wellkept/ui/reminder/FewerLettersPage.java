package org.wellkept.ui.reminder;

import java.util.List;
import java.util.Optional;
import org.wellkept.auth.reminder.Often;

/**
 * The page of a link in a letter, by which somebody gets fewer.
 *
 * @param open whether the link works
 * @param saved whether a choice was just kept
 * @param now how often letters come, in words
 * @param choices what would be fewer, from often to seldom
 */
public record FewerLettersPage(boolean open, boolean saved, String now, List<Choice> choices) {

    public FewerLettersPage {
        choices = List.copyOf(choices);
    }

    public record Choice(String code, String words) {}

    static FewerLettersPage of(Optional<Often> now, boolean saved) {
        return now.map(often -> new FewerLettersPage(
                        true,
                        saved,
                        words(often),
                        often.fewer().reversed().stream()
                                .map(fewer -> new Choice(
                                        fewer.code(), fewer == Often.NONE ? "No such letters" : "One letter a week"))
                                .toList()))
                .orElseGet(() -> new FewerLettersPage(false, false, "", List.of()));
    }

    private static String words(Often often) {
        return switch (often) {
            case DAILY -> "You get a letter on every working day on which something comes up.";
            case WEEKLY -> "You get one letter a week, if something comes up.";
            case NONE -> "You get no letters about what others answer.";
        };
    }
}
