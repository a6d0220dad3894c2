package org.wellkept.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static final double TEXT = 4.5;
    private static final double DRAWING = 3.0;

    private static final Pattern PROPERTY = Pattern.compile("--(wk-[a-z0-9-]+):\\s*(#[0-9a-f]{6});");

    private static final List<String> WORDS = List.of(
            "ink", "ink-2", "ink-3", "brand", "kept", "on-track", "at-risk", "behind", "no-word", "cannot-tell");
    private static final List<String> SURFACES = List.of("paper", "ground", "brand-tint");

    @Test
    void words_can_be_read_on_every_surface_in_light_and_in_dark() {
        for (Map<String, String> mode : List.of(light(), dark())) {
            assertThat(tooFaint(mode, WORDS, SURFACES, TEXT)).isEmpty();
            assertThat(tooFaint(mode, List.of("no-word"), List.of("no-word-tint"), TEXT))
                    .isEmpty();
            assertThat(tooFaint(mode, List.of("on-brand"), List.of("brand", "brand-strong"), TEXT))
                    .isEmpty();
            assertThat(tooFaint(
                            mode,
                            List.of("on-reach"),
                            List.of("reach-1", "reach-2", "reach-3", "reach-4", "gap"),
                            TEXT))
                    .isEmpty();
            assertThat(tooFaint(mode, List.of("on-reach-5"), List.of("reach-5"), TEXT))
                    .isEmpty();
        }
    }

    @Test
    void edges_and_the_focus_can_be_seen() {
        for (Map<String, String> mode : List.of(light(), dark())) {
            assertThat(tooFaint(mode, List.of("edge"), List.of("paper", "ground"), DRAWING))
                    .isEmpty();
            assertThat(tooFaint(mode, List.of("focus"), List.of("focus-edge"), DRAWING))
                    .isEmpty();
        }
    }

    @Test
    void dark_has_a_value_of_its_own_for_every_colour() {
        assertThat(declared(darkBlock()).keySet())
                .isEqualTo(declared(lightBlock()).keySet());
    }

    @Test
    void a_pair_that_is_too_faint_is_found() {
        assertThat(tooFaint(Map.of("wk-a", "#777777", "wk-b", "#888888"), List.of("a"), List.of("b"), TEXT))
                .hasSize(1);
    }

    private static List<String> tooFaint(
            Map<String, String> mode, List<String> above, List<String> below, double least) {
        List<String> faint = new ArrayList<>();
        for (String front : above) {
            for (String back : below) {
                double contrast = contrast(colour(mode, front), colour(mode, back));
                if (contrast < least) {
                    faint.add("%s on %s: %.2f".formatted(front, back, contrast));
                }
            }
        }
        return faint;
    }

    private static String colour(Map<String, String> mode, String token) {
        return Objects.requireNonNull(mode.get("wk-" + token), token);
    }

    // relative luminance and contrast as WCAG 2.2 defines them
    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> light() {
        return declared(lightBlock());
    }

    private static Map<String, String> dark() {
        Map<String, String> mode = new HashMap<>(light());
        mode.putAll(declared(darkBlock()));
        return mode;
    }

    private static Map<String, String> declared(String css) {
        Map<String, String> found = new HashMap<>();
        Matcher matcher = PROPERTY.matcher(css);
        while (matcher.find()) {
            found.put(matcher.group(1), matcher.group(2));
        }
        return found;
    }

    private static String lightBlock() {
        return css().substring(0, css().indexOf("@media"));
    }

    private static String darkBlock() {
        return css().substring(css().indexOf("@media"));
    }

    private static String css() {
        try (InputStream in = TokensTest.class.getResourceAsStream("/META-INF/resources/css/tokens.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
