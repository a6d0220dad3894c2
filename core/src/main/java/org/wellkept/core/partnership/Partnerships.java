package org.wellkept.core.partnership;

import org.wellkept.core.Door;
import org.wellkept.core.Outcome;

@Door
public class Partnerships {
    public java.util.List<PartnershipRef> all() {
        throw new UnsupportedOperationException();
    }

    public Outcome<PartnershipRef> find(String slug) {
        throw new UnsupportedOperationException();
    }

    public Outcome<PartnershipRef> add(org.wellkept.core.access.Actor actor, AddPartnership command) {
        throw new UnsupportedOperationException();
    }
}
