package org.wellkept.deploy.running;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, without a window. It ends with the process that started it, if it is not closed before. */
public final class Chromium implements AutoCloseable {
    /** First the one without a window, which takes a third less of the machine. */
    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable");

    /** Only for a page that hangs; a slow machine is no failure. */
    static final double PATIENCE_MILLIS = 180_000;

    private final Playwright driver;
    private final Browser browser;

    private Chromium(Playwright driver, Path program) {
        this.driver = driver;
        try {
            this.browser = driver.chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setTimeout(PATIENCE_MILLIS)
                            .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
        } catch (RuntimeException unopened) {
            driver.close();
            throw unopened;
        }
    }

    /** Its program; empty where there is none. {@code WELLKEPT_BROWSER} names another than the usual. */
    public static Optional<Path> program() {
        return Stream.concat(Optional.ofNullable(System.getenv("WELLKEPT_BROWSER")).stream(), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts such a program, and fetches no other. */
    public static Chromium started(Path program) {
        return new Chromium(
                Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))),
                program);
    }

    /** Somebody in England who has never been here: no cookie, and addresses relative to the application's. */
    public BrowserContext visitor(URI application) {
        BrowserContext visitor = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(application.toString())
                .setLocale("en-GB")
                .setTimezoneId("Europe/London"));
        visitor.setDefaultTimeout(PATIENCE_MILLIS);
        return visitor;
    }

    @Override
    public void close() {
        driver.close();
    }
}
