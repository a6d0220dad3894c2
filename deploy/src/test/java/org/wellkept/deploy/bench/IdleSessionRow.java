package org.wellkept.deploy.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.wellkept.deploy.running.Chromium;

/** What the server holds of each person who signed in, opened Today and does nothing else. */
final class IdleSessionRow implements Row {

    /** What is held once for everybody is there when they have come. */
    private static final int WARM_UP = 5;

    private static final int SESSIONS = 40;

    /** Which a session may hold at most, by what is hoped for. */
    private static final double ROOM_KILOBYTES = 300;

    @Override
    public String name() {
        return "idle-session";
    }

    @Override
    public List<Finding> measure(Installation installation) throws Exception {
        Path program = Chromium.program()
                .orElseThrow(
                        () -> new NotMeasurable(
                                "This row signs in with a browser: install Chromium, or name its program in WELLKEPT_BROWSER."));
        Leads.make(installation);
        long server = installation.memory().pid();
        try (Chromium chromium = Chromium.started(program)) {
            for (int lead = 1; lead <= WARM_UP; lead++) {
                openToday(installation, chromium, lead);
            }
            double before = Programs.liveHeap(server);
            for (int lead = WARM_UP + 1; lead <= WARM_UP + SESSIONS; lead++) {
                openToday(installation, chromium, lead);
            }
            return List.of(new Finding(
                    "what each idle session on Today holds of the heap",
                    "what it may hold",
                    Finding.Unit.KILOBYTES,
                    new Comparison((Programs.liveHeap(server) - before) / SESSIONS, ROOM_KILOBYTES),
                    Goal.atMost(1)));
        }
    }

    /** Signs somebody in with a browser that stays open, as people's do. */
    private static void openToday(Installation installation, Chromium chromium, int lead) {
        BrowserContext visitor = chromium.visitor(installation.at(""));
        Page page = visitor.newPage();
        page.navigate("/workspace/");
        page.getByLabel("E-mail address").fill(Leads.email(lead));
        page.getByLabel("Password").fill(Leads.PASSWORD);
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName("Today"))
                .waitFor();
    }
}
