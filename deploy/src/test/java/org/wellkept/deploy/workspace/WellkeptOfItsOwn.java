package org.wellkept.deploy.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wellkept.deploy.running.LauncherProcess;
import org.wellkept.deploy.running.LoadedDemonstration;
import org.wellkept.deploy.running.RunningWellkept;
import org.wellkept.deploy.running.TemporaryFolder;

/** The demonstration in an installation of its own, whose days a test can move, and where each person has a browser. */
final class WellkeptOfItsOwn implements AutoCloseable {

    /** Only for a page that hangs; a slow machine is no failure. */
    private static final double PATIENCE_MILLIS = 180_000;

    private final TemporaryFolder folder;
    private final LauncherProcess process;
    private final RunningWellkept running;
    private final Browser browser;
    private final List<BrowserContext> opened = new ArrayList<>();

    private WellkeptOfItsOwn(
            TemporaryFolder folder, LauncherProcess process, RunningWellkept running, Browser browser) {
        this.folder = folder;
        this.process = process;
        this.running = running;
        this.browser = browser;
    }

    static WellkeptOfItsOwn start(Browser browser) {
        TemporaryFolder folder = TemporaryFolder.make("wellkept-own");
        LoadedDemonstration.copyTo(data(folder));
        return start(folder, browser);
    }

    /** Stops it, and starts it on what it has stored: whoever had a browser opens another. */
    WellkeptOfItsOwn startAgain() {
        opened.forEach(BrowserContext::close);
        process.stop();
        return start(folder, browser);
    }

    private static WellkeptOfItsOwn start(TemporaryFolder folder, Browser browser) {
        Path data = data(folder);
        LauncherProcess process = LauncherProcess.start("--demo", "--port", "0", "--data", data.toString());
        return new WellkeptOfItsOwn(folder, process, new RunningWellkept(process.awaitReady(), data), browser);
    }

    private static Path data(TemporaryFolder folder) {
        return folder.path().resolve("data");
    }

    RunningWellkept running() {
        return running;
    }

    /** Somebody at a desk who is signed in, and stays so. */
    Visit signedIn(String email) {
        Visit visit = new Visit(page(1280, 900));
        visit.signIn(email, "/workspace/");
        visit.heading("Today");
        return visit;
    }

    /** Anyone at a desk, without an account. */
    Page anyone() {
        return page(1280, 900);
    }

    /** Anyone with a phone, without an account. */
    Page phone() {
        return page(390, 844);
    }

    private Page page(int width, int height) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(running.baseUrl().toString())
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setViewportSize(width, height));
        opened.add(context);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context.newPage();
    }

    /** Stops it, and has its own command look through all that it remembers. */
    String verify() {
        process.stop();
        try (LauncherProcess verification =
                LauncherProcess.start("verify", "--data", running.data().toString())) {
            assertThat(verification.awaitEnd()).as(verification.said()).isZero();
            return verification.said();
        }
    }

    @Override
    public void close() {
        opened.forEach(BrowserContext::close);
        process.close();
        folder.close();
    }
}
