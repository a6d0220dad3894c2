package org.wellkept.deploy.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.setup.SetupLinks;
import org.wellkept.core.Outcome;
import org.wellkept.deploy.demonstration.Demonstration;
import org.wellkept.ui.loading.Loading;

/**
 * Fills a new installation with what was asked for at its start: the demonstration, or a way in for its administrator. The
 * demonstration is loaded while the product answers, and says meanwhile how far it is; nothing else begins before it is there.
 */
@ApplicationScoped
public class FirstContents {

    /** The system property by which the launcher knows how it went: {@code there} or {@code failed}. */
    private static final String STATE = "wellkept.contents";

    private static final Logger LOG = Logger.getLogger(FirstContents.class.getName());

    private final Demonstration demonstration;
    private final SetupLinks setupLinks;
    private final Loading loading;
    private final Event<ContentsThere> there;

    @Resource
    private @Nullable ManagedExecutorService besides;

    @Inject
    FirstContents(Demonstration demonstration, SetupLinks setupLinks, Loading loading, Event<ContentsThere> there) {
        this.demonstration = demonstration;
        this.setupLinks = setupLinks;
        this.loading = loading;
        this.there = there;
    }

    void fill(@Observes @Initialized(ApplicationScoped.class) Object started) {
        switch (System.getProperty("wellkept.mode", "keep")) {
            case "demo" -> Objects.requireNonNull(besides).execute(this::loadDemonstration);
            case "empty" -> {
                if (setupLinks.issue() instanceof Outcome.Done<String>(String path)) {
                    ConsoleNotice.ofThisStart().tell(invitation(System.getProperty("wellkept.base.url", ""), path));
                }
                areThere();
            }
            default -> areThere();
        }
    }

    private void loadDemonstration() {
        try {
            demonstration.load(Long.getLong("wellkept.seed", 1), loading::reach);
            areThere();
        } catch (RuntimeException | Error failed) {
            // whatever it is: nobody else would tell the launcher, which waits
            LOG.log(Level.SEVERE, "The demonstration could not be loaded", failed);
            loading.failed();
            System.setProperty(STATE, "failed");
        }
    }

    private void areThere() {
        there.fire(new ContentsThere());
        loading.done();
        System.setProperty(STATE, "there");
    }

    static String invitation(String baseUrl, String path) {
        return "Make yourself this installation's administrator, once, within a day: "
                + URI.create(baseUrl).resolve(path);
    }
}
