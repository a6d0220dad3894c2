package org.wellkept.core.partnership;

import java.util.UUID;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;

@Door
public class People {
    /** The actor with the roles that hold today. An unknown person has none. */
    public Actor actor(UUID person) {
        throw new UnsupportedOperationException();
    }
    /** Adds a person without any role yet. */
    public UUID add(String displayName) {
        throw new UnsupportedOperationException();
    }
    /** Gives a role from today. Permission: GIVE_ROLES. */
    public Outcome<UUID> giveRole(Actor actor, GiveRole command) {
        throw new UnsupportedOperationException();
    }
    /** The first administrator of an installation that has none; RuleBroken once there is one. */
    public Outcome<UUID> addFirstAdministrator(String displayName) {
        throw new UnsupportedOperationException();
    }

    public boolean hasAdministrator() {
        throw new UnsupportedOperationException();
    }
}
