package org.wellkept.core.partnership;

import java.util.Set;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Subject;

/** What sits in several partnerships can be handled only by who may do so in each of them. */
public final class Reach {

    private Reach() {}

    /** Whether the actor may do this in every one of them; nobody may where there is none. */
    public static boolean inAll(Actor actor, Action action, Set<Subject> subjects) {
        return !subjects.isEmpty() && subjects.stream().allMatch(subject -> AccessTable.allows(actor, action, subject));
    }
}
