package org.wellkept.core.partnership;

import org.jspecify.annotations.Nullable;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;

@Door
public class Organisations {
    /** By name; null for every partnership. */
    public java.util.List<OrganisationDetails> all(@Nullable String partnership) {
        throw new UnsupportedOperationException();
    }

    public Outcome<OrganisationDetails> find(String slug) {
        throw new UnsupportedOperationException();
    }

    public Outcome<OrganisationDetails> add(org.wellkept.core.access.Actor actor, AddOrganisation command) {
        throw new UnsupportedOperationException();
    }
}
