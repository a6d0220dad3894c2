package org.wellkept.deploy.launcher;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database that Wellkept works with.
 *
 * @param url where it is, as the application needs it
 * @param owner who owns the tables and migrates them; stays in the launcher
 * @param app who the application is; may neither change tables nor rewrite history
 */
record Database(String url, Login owner, Login app) {
    /** What the application's driver needs to be told, whoever wrote the address. */
    private static final String STRING_TYPE = "stringtype=unspecified";

    Database {
        if (!url.contains("stringtype=")) {
            // EclipseLink binds an absent UUID as text, which PostgreSQL takes only if the driver does not insist.
            url = url + (url.contains("?") ? "&" : "?") + STRING_TYPE;
        }
    }

    DataSource asOwner() throws StartFailure {
        return dataSource(url, owner);
    }

    DataSource asApp() throws StartFailure {
        return dataSource(url, app);
    }

    static DataSource dataSource(String url, Login login) throws StartFailure {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(url);
            source.setApplicationName("wellkept launcher");
            source.setConnectTimeout(10);
        } catch (IllegalArgumentException e) {
            throw new StartFailure(
                    "WELLKEPT_DB_URL is no address of a PostgreSQL database: it looks like jdbc:postgresql://host:5432/wellkept.",
                    e);
        }
        source.setUser(login.user());
        source.setPassword(login.password());
        return source;
    }
}
