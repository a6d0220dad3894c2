package org.wellkept.deploy.launcher;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables up to date, as their owner, before the application looks at them. */
final class Migrations {
    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    private Migrations() {}

    static void run(Database database) throws StartFailure {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(database.asOwner())
                    .locations("classpath:db/migration")
                    .placeholders(Map.of("app_role", database.app().user()))
                    // A migration that this copy does not know was made by a newer one: better to stop than to guess.
                    .ignoreMigrationPatterns(new String[0])
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            LOG.log(Level.SEVERE, "Migration failed", e);
            throw new StartFailure(
                    "The database could not be brought up to date, and nothing else was changed: the log says why, and a newer copy of Wellkept may be needed.",
                    e);
        }
    }
}
