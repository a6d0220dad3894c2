package org.wellkept.core.estates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;

/** How imports bring rooms in and take them out again. Permission is theirs to ask; the transaction is theirs too. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RoomIntake {

    private final Estates estates;

    @Inject
    RoomIntake(Estates estates) {
        this.estates = estates;
    }

    /**
     * Takes one in: into the organisation's site of that name, or with a new one. Refused only for what cannot be stored.
     *
     * @param asPublished whether it enters public, as its source has it, instead of as the organisation's own
     */
    public Outcome<RoomKey> take(
            Actor actor, RoomOrigin origin, SiteTerms site, SpaceTerms space, boolean asPublished) {
        return estates.takeIn(actor, origin, site, space, asPublished);
    }

    /**
     * Removes what an import made, all or nothing.
     *
     * @return the slugs of those rooms that somebody has touched since: then nothing was removed
     */
    public List<String> remove(Actor actor, UUID importId) {
        return estates.removeUntouched(actor, importId);
    }
}
