package org.wellkept.auth.setup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.auth.link.LinkSecret;
import org.wellkept.core.partnership.People;

/** Makes a setup link with nothing but the database: for the application, and for a command on the machine. */
public final class SetupLink {

    private SetupLink() {}

    /** Makes a link and ends those made before, unless there is an administrator. Answers its path. */
    public static Optional<String> issue(Jdbi jdbi, Clock clock) {
        return jdbi.inTransaction(handle -> People.hasAdministrator(handle, LocalDate.now(clock))
                ? Optional.empty()
                : Optional.of(issue(handle, clock.instant())));
    }

    static String issue(Handle handle, Instant now) {
        LinkSecret secret = LinkSecret.fresh();
        handle.createUpdate("update setup_link set ended_at = :now where ended_at is null")
                .bind("now", now)
                .execute();
        handle.createUpdate("""
                        insert into setup_link (digest, issued_at, expires_at) values (decode(:digest, 'hex'), :now, :expires)""")
                .bind("digest", secret.digest())
                .bind("now", now)
                .bind("expires", now.plus(SetupLinks.LIFE))
                .execute();
        return SetupLinks.PATH + secret.text();
    }
}
