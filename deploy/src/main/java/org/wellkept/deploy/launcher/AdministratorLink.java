package org.wellkept.deploy.launcher;

import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.wellkept.auth.setup.SetupLink;
import org.wellkept.core.storage.Sql;

/** The way back into an installation that nobody looks after any more: for whoever sits at its machine. */
final class AdministratorLink {
    /** Roles hold to the end of a day in England. */
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private AdministratorLink() {}

    static int print(Database database, URI baseUrl, PrintStream out) throws StartFailure {
        Optional<String> path = SetupLink.issue(Sql.over(database.asApp()), Clock.system(ENGLAND));
        if (path.isEmpty()) {
            throw new StartFailure(
                    "This installation has an administrator, so no link was made: ask that person for an invitation, or see what docs/guides/running.md says of one who can't be reached.");
        }
        out.println(
                "Make yourself this installation's administrator, once, within a day: " + baseUrl.resolve(path.get()));
        return 0;
    }
}
