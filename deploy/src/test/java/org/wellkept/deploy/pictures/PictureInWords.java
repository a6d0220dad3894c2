package org.wellkept.deploy.pictures;

import com.google.gson.Gson;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wellkept.deploy.running.Accessibility;

/**
 * A page as a picture that can be read and compared: where each part of it stands and how large it is, and then how each
 * kind of part looks. Pixels differ between machines that draw letters differently; this does not, as long as the browser
 * and the letters are the same.
 */
record PictureInWords(List<String> places, List<String> looks) {

    private static final String PLACES = "# Where each part stands: left, top, width and height in pixels";
    private static final String LOOKS = "# How each kind of part looks, where it looks otherwise than what it is in";

    /** Halves of a pixel are rounded either way; more is a change. */
    private static final int ROUNDING = 1;

    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    private static final Pattern COLOURED =
            Pattern.compile("color|background|border-(top|right|bottom|left) |fill|stroke |outline");
    private static final Pattern PLACE = Pattern.compile("^(.*) (-?\\d+ -?\\d+ \\d+ \\d+)$");

    PictureInWords {
        places = List.copyOf(places);
        looks = List.copyOf(looks);
    }

    /** From the top, once what was asked of the page before (a width, a scheme of colours) is drawn and nothing moves. */
    static PictureInWords of(Page page) {
        page.evaluate("""
                async () => {
                  document.activeElement?.blur();
                  scrollTo({top: 0, behavior: 'instant'});
                  for (let frame = 0; frame < 2; frame++) {
                    await new Promise(drawn => requestAnimationFrame(drawn));
                  }
                }""");
        Accessibility.awaitStill(page);
        String found = (String) page.evaluate("() => JSON.stringify((" + script() + ")())");
        Found read = new Gson().fromJson(found, Found.class);
        return new PictureInWords(read.places(), read.looks());
    }

    static PictureInWords read(String text) {
        List<String> lines = text.lines().toList();
        int looks = lines.indexOf(LOOKS);
        return new PictureInWords(
                lines.subList(lines.indexOf(PLACES) + 1, looks), lines.subList(looks + 1, lines.size()));
    }

    /** Its colours alone: what another scheme of colours changes. */
    PictureInWords colours() {
        return new PictureInWords(
                List.of(),
                looks.stream()
                        .map(PictureInWords::coloursOf)
                        .filter(line -> !line.endsWith(": "))
                        .toList());
    }

    private static String coloursOf(String look) {
        int end = look.lastIndexOf(": ") + 2;
        return look.substring(0, end)
                + Arrays.stream(look.substring(end).split("; "))
                        .filter(told -> COLOURED.matcher(told).lookingAt())
                        .collect(Collectors.joining("; "));
    }

    String written() {
        List<String> lines = new ArrayList<>();
        lines.add(PLACES);
        lines.addAll(places);
        lines.add(LOOKS);
        lines.addAll(looks);
        return String.join("\n", lines) + "\n";
    }

    /** The same, with the other's numbers where they differ by no more than rounding. */
    PictureInWords roundedTo(PictureInWords other) {
        if (places.size() != other.places.size()) {
            return this;
        }
        List<String> rounded = new ArrayList<>();
        for (int at = 0; at < places.size(); at++) {
            rounded.add(isSame(places.get(at), other.places.get(at)) ? other.places.get(at) : places.get(at));
        }
        return new PictureInWords(rounded, looks);
    }

    private static boolean isSame(String line, String other) {
        Matcher mine = PLACE.matcher(line);
        Matcher theirs = PLACE.matcher(other);
        if (!mine.matches() || !theirs.matches() || !mine.group(1).equals(theirs.group(1))) {
            return false;
        }
        List<Integer> here = numbers(mine.group(2));
        List<Integer> there = numbers(theirs.group(2));
        for (int at = 0; at < here.size(); at++) {
            if (Math.abs(here.get(at) - there.get(at)) > ROUNDING) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> numbers(String words) {
        return NUMBER.matcher(words)
                .results()
                .map(number -> Integer.valueOf(number.group()))
                .toList();
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(PictureInWords.class.getResourceAsStream("picture.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Found(List<String> places, List<String> looks) {}
}
