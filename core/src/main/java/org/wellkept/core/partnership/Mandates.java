package org.wellkept.core.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.Visibility;

/** In whose name somebody acts: the access table, asked about what organisations record of themselves. */
@ApplicationScoped
public class Mandates {

    private final Directory directory;

    @Inject
    Mandates(Directory directory) {
        this.directory = directory;
    }

    /** Whether the actor may do this to what the organisation alone sees, in any partnership that it belongs to today. */
    public boolean allows(Actor actor, Action action, UUID organisation) {
        return allows(actor, action, organisation, Visibility.OWN);
    }

    /** Whether the actor may do this to what the organisation recorded and these may read. */
    public boolean allows(Actor actor, Action action, UUID organisation, Visibility visibility) {
        return directory.subjectsOf(organisation).stream()
                .anyMatch(subject -> AccessTable.allows(actor, action, subject.seenBy(visibility)));
    }

    /** The same, for the organisation that goes by this short name; nobody may for one that nobody knows. */
    public boolean allows(Actor actor, Action action, String organisation, Visibility visibility) {
        return directory
                .organisation(organisation)
                .filter(found -> allows(actor, action, found.id(), visibility))
                .isPresent();
    }

    /** The organisations in whose name the actor may do this, by name. */
    public List<OrganisationRef> of(Actor actor, Action action) {
        return directory.organisations(actor.organisations(Role.values())).values().stream()
                .filter(organisation -> allows(actor, action, organisation.id()))
                .map(OrganisationKey::ref)
                .sorted(Comparator.comparing(OrganisationRef::name))
                .toList();
    }
}
