package org.wellkept.deploy.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Finds the database: the one that was named, or a PostgreSQL of our own in the installation's folder. */
final class Databases {
    private static final String NAME = "wellkept";
    private static final String OWNER = "wellkept_owner";
    private static final String APP = "wellkept_app";

    private Databases() {}

    static Database open(Options options, DataFolder folder, Running running)
            throws StartFailure, IOException, SQLException {
        if (options.outside().isPresent()) {
            Database outside = options.outside().get();
            try {
                DatabaseUsers.check(outside);
            } catch (SQLException e) {
                throw new StartFailure(
                        "The database that WELLKEPT_DB_URL names doesn't answer: "
                                + String.valueOf(e.getMessage())
                                        .lines()
                                        .findFirst()
                                        .orElse("") + ".",
                        e);
            }
            return outside;
        }
        Secrets secrets = Secrets.in(folder.secrets());
        Login superuser = new Login(EmbeddedPostgres.SUPERUSER, secrets.named("postgres"));
        Login owner = login(secrets, OWNER);
        Login app = login(secrets, APP);
        EmbeddedPostgres postgres = running.add(EmbeddedPostgres.start(folder, superuser.password()));
        DataSource asSuperuser = Database.dataSource(postgres.url("postgres"), superuser);
        DatabaseUsers.make(asSuperuser, NAME, owner, app);
        return new Database(postgres.url(NAME), owner, app);
    }

    /** Our own PostgreSQL, where another launcher has it running. */
    static Database running(Path secretsFile, Path postgres) throws StartFailure, IOException {
        Secrets secrets = Secrets.in(secretsFile);
        return new Database(EmbeddedPostgres.runningUrl(postgres, NAME), login(secrets, OWNER), login(secrets, APP));
    }

    private static Login login(Secrets secrets, String user) throws IOException {
        return new Login(user, secrets.named(user));
    }
}
