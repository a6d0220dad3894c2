package org.wellkept.deploy.account;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellkept.deploy.running.LauncherProcess;
import org.wellkept.deploy.running.TemporaryFolder;

/** An installation of its own with nobody in it, and its first administrator: as strict as any that is not a demonstration. */
final class EmptyWellkept implements AutoCloseable {

    static final String EMAIL = "ada@installation.example";
    static final String PASSWORD = "kite orchard sandal";

    private static final Pattern LINK = Pattern.compile("https?://\\S+/workspace/setup/\\S+");

    private final TemporaryFolder folder;
    private final LauncherProcess process;
    private final URI baseUrl;

    private EmptyWellkept(TemporaryFolder folder, LauncherProcess process, URI baseUrl) {
        this.folder = folder;
        this.process = process;
        this.baseUrl = baseUrl;
    }

    static EmptyWellkept start() {
        TemporaryFolder folder = TemporaryFolder.make("wellkept-empty");
        LauncherProcess process = LauncherProcess.start(
                "--empty",
                "--port",
                "0",
                "--data",
                folder.path().resolve("data").toString());
        return new EmptyWellkept(folder, process, process.awaitReady());
    }

    String at(String path) {
        return baseUrl.resolve(path.substring(1)).toString();
    }

    /** Makes the administrator's account by the link that the console shows. */
    void makeAdministrator(Page page) {
        page.navigate(setupLink());
        page.getByLabel("Your name").fill("Ada");
        page.getByLabel("E-mail address").fill(EMAIL);
        page.getByLabel("Password").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create my account"))
                .click();
        page.waitForURL("**/workspace/sign-in?**");
    }

    private String setupLink() {
        // the link comes just after the ready line
        while (true) {
            Matcher link = LINK.matcher(process.said());
            if (link.find()) {
                return link.group();
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        process.close();
        folder.close();
    }
}
