package org.wellkept.deploy.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.logging.Logger;
import org.wellkept.auth.setup.SetupLinks;
import org.wellkept.core.Outcome;
import org.wellkept.deploy.demonstration.Demonstration;

/** Fills a new installation with what was asked for at its start: the demonstration, or a way in for its administrator. */
@ApplicationScoped
public class FirstContents {

    private static final Logger LOG = Logger.getLogger(FirstContents.class.getName());

    private final Demonstration demonstration;
    private final SetupLinks setupLinks;

    @Inject
    FirstContents(Demonstration demonstration, SetupLinks setupLinks) {
        this.demonstration = demonstration;
        this.setupLinks = setupLinks;
    }

    void fill(@Observes @Initialized(ApplicationScoped.class) Object started) {
        switch (System.getProperty("wellkept.mode", "keep")) {
            case "demo" -> demonstration.load(Long.getLong("wellkept.seed", 1));
            case "empty" -> {
                if (setupLinks.issue() instanceof Outcome.Done<String>(String path)) {
                    ConsoleNotice.ofThisStart().tell(invitation(System.getProperty("wellkept.base.url", ""), path));
                }
            }
            default -> LOG.fine("The database is kept as it is");
        }
    }

    static String invitation(String baseUrl, String path) {
        return "Make yourself this installation's administrator, once, within a day: "
                + URI.create(baseUrl).resolve(path);
    }
}
