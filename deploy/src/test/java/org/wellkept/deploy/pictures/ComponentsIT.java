package org.wellkept.deploy.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.deploy.running.Accessibility;
import org.wellkept.deploy.running.InBrowser;
import org.wellkept.deploy.running.RunningWellkept;

/**
 * Every part of pages and screens looks as it did when somebody last looked at it and said so, with {@code
 * ./scripts/pictures.sh components}. The letters are the product's own, those of its PDF papers, so that words take the
 * same room on every machine.
 */
@InBrowser
class ComponentsIT {

    private static final String TAKE_ANEW = "wellkept.components";
    private static final Path TAKEN = Path.of("src/test/resources/org/wellkept/deploy/pictures");

    private final RunningWellkept wellkept;

    ComponentsIT(RunningWellkept wellkept) {
        this.wellkept = wellkept;
    }

    /** The two faces. */
    enum Face {
        OPEN("/components"),
        WORKSPACE("/workspace/components");

        private final String path;

        Face(String path) {
            this.path = path;
        }

        private String file(String mode) {
            return "components-" + name().toLowerCase(java.util.Locale.ROOT) + "-" + mode + ".txt";
        }
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void every_part_looks_as_it_did_in_every_way_in_which_it_is_seen(Face face, Page any) {
        Map<String, PictureInWords> pictures = new TreeMap<>();
        seen(any, face, page -> {
            page.setViewportSize(1280, 900);
            pictures.put("desk", PictureInWords.of(page));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            pictures.put("dark", PictureInWords.of(page).colours());
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(ColorScheme.LIGHT)
                    .setForcedColors(ForcedColors.ACTIVE));
            pictures.put("forced-colours", PictureInWords.of(page).colours());
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setForcedColors(ForcedColors.NONE)
                    .setMedia(Media.PRINT));
            page.setViewportSize(794, 1123);
            pictures.put("paper", PictureInWords.of(page));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.setViewportSize(390, 844);
            pictures.put("phone", PictureInWords.of(page));
        });

        pictures.forEach((mode, picture) -> {
            Path file = TAKEN.resolve(face.file(mode));
            if (Boolean.getBoolean(TAKE_ANEW)) {
                write(file, picture.written());
            }
            PictureInWords before = PictureInWords.read(read(file));
            assertThat(picture.roundedTo(before).written())
                    .as(
                            "%s (%s). Where it is meant, look at it and run ./scripts/pictures.sh components",
                            face.path, mode)
                    .isEqualTo(before.written());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".card { background-color: #fefefe }",
                "h2 { font-size: 1.35rem }",
                ".card { padding: 21px }",
                ".marked { gap: 0.5em }",
                ".behind { color: #b02a23 }"
            })
    void a_change_of_a_colour_a_size_or_a_space_is_seen(String planted, Page any) {
        seen(any, Face.OPEN, page -> {
            page.setViewportSize(1280, 900);
            PictureInWords before = PictureInWords.of(page);
            assertThat(PictureInWords.of(page).roundedTo(before)).isEqualTo(before);

            page.addStyleTag(new Page.AddStyleTagOptions().setContent(planted));

            assertThat(PictureInWords.of(page).roundedTo(before)).isNotEqualTo(before);
        });
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void every_part_is_fit_for_everybody(Face face, Page page) {
        open(page, face);

        Accessibility.assertFitInEveryWay(page);
    }

    /** Where nothing moves, words are in the product's own letters, and both can be seen to. */
    private void seen(Page any, Face face, Consumer<Page> doing) {
        try (BrowserContext context = any.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(wellkept.baseUrl().toString())
                        .setLocale("en-GB")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        // the pages allow no letters from elsewhere
                        .setBypassCSP(true))) {
            context.setDefaultTimeout(180_000);
            Page page = context.newPage();
            open(page, face);
            page.addStyleTag(new Page.AddStyleTagOptions().setContent(letters()));
            page.evaluate("async () => { await document.fonts.load('16px Picture'); "
                    + "await document.fonts.load('bold 16px Picture'); await document.fonts.ready; }");
            doing.accept(page);
        }
    }

    private static void open(Page page, Face face) {
        page.navigate(face.path);
        if (face == Face.WORKSPACE) {
            page.getByLabel("E-mail address").fill("observer@healthwatch.example");
            page.getByLabel("Password").fill("wellkept-demo");
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("/sign-in"));
            // what needs mending takes the focus, and then what was changed by two: each a moment after it is there
            page.waitForFunction("document.activeElement?.closest('.clash, .problem-summary')");
            page.evaluate("() => new Promise(done => setTimeout(done))");
        }
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName("Components"))
                .waitFor();
    }

    private static String letters() {
        Path fonts = Path.of(System.getProperty("wellkept.root")).resolve("ui/src/main/resources/fonts");
        return face(fonts.resolve("NotoSans-Regular.ttf"), "400") + face(fonts.resolve("NotoSans-Bold.ttf"), "600 700")
                + ":root { --wk-font: Picture, sans-serif !important; --wk-mono: Picture, sans-serif !important }";
    }

    private static String face(Path file, String weight) {
        try {
            return "@font-face { font-family: Picture; font-weight: " + weight + "; src: url(data:font/ttf;base64,"
                    + Base64.getEncoder().encodeToString(Files.readAllBytes(file)) + ") }\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
