package org.wellkept.auth.program;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.Scope;

/**
 * Makes a token.
 *
 * @param name what it is for, so that people know it again
 * @param scopes what a program may do with it; reading is always among them
 * @param lastDay the last day on which it works
 * @param service for a token that acts for an organisation; null for the maker's own
 */
public record MakeToken(
        String name,
        Set<Scope> scopes,
        LocalDate lastDay,
        @Nullable Service service) {

    public MakeToken {
        scopes = Set.copyOf(scopes);
    }

    /**
     * Whom a service token acts for.
     *
     * @param organisation a slug
     * @param role as what: contributor or lead
     */
    public record Service(String organisation, Role role) implements Serializable {}
}
