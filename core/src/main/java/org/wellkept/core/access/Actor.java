package org.wellkept.core.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting, with the roles that hold today. Every door method takes one.
 *
 * @param person the person's opaque id, or null for anyone at all (no account)
 * @param roles the roles held today
 * @param scopes what of their roles' permissions they may use: all of them, unless they act by a program's token
 */
public record Actor(@Nullable UUID person, String displayName, List<RoleHeld> roles, Set<Scope> scopes) {

    private static final Actor ANYONE = new Actor(null, "Anyone", List.of());

    public Actor {
        roles = List.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    /** Somebody who came in by themselves. */
    public Actor(@Nullable UUID person, String displayName, List<RoleHeld> roles) {
        this(person, displayName, roles, Scope.ALL);
    }

    /** The same, able to do no more than these scopes let through. */
    public Actor narrowedTo(Set<Scope> allowed) {
        Set<Scope> left = new HashSet<>(scopes);
        left.retainAll(allowed);
        return new Actor(person, displayName, roles, left);
    }

    /** Whether this is a program with a token, and not its owner in person. */
    public boolean isNarrowed() {
        return !scopes.equals(Scope.ALL);
    }

    /** A reader of the open pages, without an account. */
    public static Actor anyone() {
        return ANYONE;
    }

    public boolean isSignedIn() {
        return person != null;
    }

    /**
     * The person's id, for what only a signed-in person can have reached.
     *
     * @throws IllegalStateException for a reader without an account
     */
    public UUID signedInPerson() {
        if (person == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return person;
    }

    public boolean has(Role role) {
        return roles.stream().anyMatch(held -> held.role() == role);
    }

    /** The organisations in which one of these roles is held. */
    public Set<UUID> organisations(Role... any) {
        Set<Role> wanted = Set.of(any);
        return roles.stream()
                .filter(held -> wanted.contains(held.role()))
                .map(RoleHeld::organisation)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The boards in which one of these roles is held. */
    public Set<UUID> boards(Role... any) {
        Set<Role> wanted = Set.of(any);
        return roles.stream()
                .filter(held -> wanted.contains(held.role()))
                .map(RoleHeld::board)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The partnerships that this person is a member of, through any role. */
    public Set<UUID> partnerships() {
        return roles.stream().flatMap(held -> held.partnerships().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
