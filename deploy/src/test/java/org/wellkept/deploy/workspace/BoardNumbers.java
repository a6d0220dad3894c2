package org.wellkept.deploy.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a board as a page tells them.
 *
 * @param tiles the large ones, by what they count
 * @param answers how often partners say, figures show and checks found each answer
 */
record BoardNumbers(Map<String, Integer> tiles, List<Map<String, Integer>> answers) {

    /** What the tiles of the overview and of a snapshot both count. */
    private static final List<String> COUNTED = List.of(
            "promise",
            "evidence gap",
            "no word",
            "overdue",
            "changed since agreed",
            "role that answers",
            "two periods");

    /** What a body may reply to before everybody reads it, and what stands in its place until then. */
    private static final Set<String> NOT_WELL = Set.of(
            "No word",
            "Behind",
            "Overdue",
            "No evidence",
            "Not started",
            "Limited",
            "Not public yet",
            "Checked, not public yet");

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*");

    /** Of the overview of a board, or of what a round found: both tell them in the same places. */
    static BoardNumbers inTheWorkspace(Page page) {
        page.locator(".answer-bars").waitFor();
        Map<String, Integer> tiles = new LinkedHashMap<>();
        for (Locator tile : page.locator(".tiles li").all()) {
            String words = tile.locator(".tile-words").innerText();
            COUNTED.stream()
                    .filter(words::contains)
                    .findFirst()
                    .ifPresent(counted -> tiles.put(counted, number(tile.locator(".tile-number"))));
        }
        assertThat(tiles.keySet()).as("tiles").containsExactlyInAnyOrderElementsOf(COUNTED);
        return new BoardNumbers(tiles, answers(page.locator(".answer-bars > div"), ".marked", ".answer-count"));
    }

    /** Of the page that everybody reads, whose tiles are sentences. */
    static BoardNumbers inPublic(Page page) {
        return new BoardNumbers(Map.of(), answers(page.locator("#sides .sides > div"), ".what", ".number"));
    }

    private static List<Map<String, Integer>> answers(Locator sides, String words, String count) {
        List<Map<String, Integer>> answers = new ArrayList<>();
        for (Locator side : sides.all()) {
            Map<String, Integer> counts = new TreeMap<>();
            for (Locator part : side.locator("li").all()) {
                int number = number(part.locator(count));
                if (number > 0) {
                    counts.put(part.locator(words).first().innerText().strip(), number);
                }
            }
            answers.add(counts);
        }
        assertThat(answers).as("said, shown and checked").hasSize(3);
        return answers;
    }

    private static int number(Locator place) {
        Matcher number = NUMBER.matcher(place.first().innerText());
        assertThat(number.find()).as("a number in “%s”", place).isTrue();
        return Integer.parseInt(number.group().replace(",", ""));
    }

    int noWord() {
        return tiles.getOrDefault("no word", 0);
    }

    /** The answers with all that is not well as one, because everybody reads of some of it only after five working days. */
    List<Map<String, Integer>> asEverybodyMayKnow() {
        return answers.stream()
                .map(counts -> {
                    Map<String, Integer> known = new TreeMap<>();
                    counts.forEach((words, count) ->
                            known.merge(NOT_WELL.contains(words) ? "not well" : words, count, Integer::sum));
                    return known;
                })
                .toList();
    }
}
