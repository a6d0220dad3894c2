package org.wellkept.auth.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person had open holds no longer: the account or a role ended, or the password or a second factor changed. It is
 * fired as a CDI event in the transaction of what happened, and everything that lets somebody in without asking anew (a
 * session, a token) observes it and ends.
 *
 * @param exceptPresence the browser in which the person did it themselves, which goes on; null to end all
 */
public record AccessEnded(UUID person, @Nullable UUID exceptPresence) {

    /** Everything of the person's ends. */
    public static AccessEnded everywhere(UUID person) {
        return new AccessEnded(person, null);
    }
}
