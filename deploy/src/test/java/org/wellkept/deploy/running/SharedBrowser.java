package org.wellkept.deploy.running;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser for all tests of a process, with which it ends, and for each test a page that knows nothing of the others. */
final class SharedBrowser implements ParameterResolver {
    /** First the one without a window, which takes a third less of the machine. */
    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable");

    /** Only for a page that hangs; a slow machine is no failure. */
    private static final double PATIENCE_MILLIS = 180_000;

    private static @Nullable Browser opened;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunningWellkept wellkept = SharedWellkept.running();
        Browser browser = browser();
        return context.getStore(ExtensionContext.Namespace.create(SharedBrowser.class))
                .getOrComputeIfAbsent(Tab.class, key -> Tab.in(browser, wellkept), Tab.class)
                .page;
    }

    private static synchronized Browser browser() {
        Browser there = opened;
        if (there == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            there = Playwright.create()
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setTimeout(PATIENCE_MILLIS)
                            .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
            opened = there;
        }
        return there;
    }

    private static Path executable() {
        return Stream.concat(Optional.ofNullable(System.getenv("WELLKEPT_BROWSER")).stream(), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("No Chromium was found: name its program in WELLKEPT_BROWSER."));
    }

    private record Tab(BrowserContext context, Page page) implements AutoCloseable {

        static Tab in(Browser browser, RunningWellkept wellkept) {
            BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                    .setBaseURL(wellkept.baseUrl().toString())
                    .setLocale("en-GB")
                    .setTimezoneId("Europe/London"));
            context.setDefaultTimeout(PATIENCE_MILLIS);
            return new Tab(context, context.newPage());
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
