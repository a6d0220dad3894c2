package org.wellkept.core.access;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * One line of the access table: for an action on records of some visibility, how far each role's permission reaches.
 *
 * @param anyone whether even a reader without an account may
 */
record AccessRule(Action action, Set<Visibility> visibilities, boolean anyone, Map<Role, Grant> grants) {

    AccessRule {
        visibilities = Set.copyOf(visibilities);
        if (!grants.keySet().equals(EnumSet.allOf(Role.class))) {
            throw new IllegalArgumentException("The line for " + action + " leaves a role undecided");
        }
        grants = Map.copyOf(grants);
    }

    /** A line in the order of the table's columns. */
    static AccessRule line(
            Action action,
            Set<Visibility> visibilities,
            Grant contributor,
            Grant lead,
            Grant member,
            Grant boardMember,
            Grant officer,
            Grant observer,
            Grant administrator) {
        Map<Role, Grant> grants = new EnumMap<>(Role.class);
        grants.put(Role.CONTRIBUTOR, contributor);
        grants.put(Role.LEAD, lead);
        grants.put(Role.MEMBER, member);
        grants.put(Role.BOARD_MEMBER, boardMember);
        grants.put(Role.OFFICER, officer);
        grants.put(Role.OBSERVER, observer);
        grants.put(Role.ADMINISTRATOR, administrator);
        return new AccessRule(action, visibilities, false, grants);
    }

    AccessRule andAnyone() {
        return new AccessRule(action, visibilities, true, grants);
    }

    boolean covers(Action wanted, Visibility visibility) {
        return action == wanted && visibilities.contains(visibility);
    }

    boolean allows(Actor actor, Subject subject) {
        return anyone
                || actor.roles().stream().anyMatch(held -> grant(held.role()).reaches(actor, held, subject));
    }

    Grant grant(Role role) {
        Grant grant = grants.get(role);
        if (grant == null) {
            throw new IllegalStateException("Undecided for " + role);
        }
        return grant;
    }
}
