package org.wellkept.deploy.launcher;

import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Finds the database: the one that was named, or a PostgreSQL of our own in the installation's folder. */
final class Databases {
    private static final String NAME = "wellkept";

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
        Login owner = new Login("wellkept_owner", secrets.named("wellkept_owner"));
        Login app = new Login("wellkept_app", secrets.named("wellkept_app"));
        EmbeddedPostgres postgres = running.add(EmbeddedPostgres.start(folder, superuser.password()));
        DataSource asSuperuser = Database.dataSource(postgres.url("postgres"), superuser);
        DatabaseUsers.make(asSuperuser, NAME, owner, app);
        return new Database(postgres.url(NAME), owner, app);
    }
}
