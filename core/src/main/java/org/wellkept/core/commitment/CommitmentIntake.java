package org.wellkept.core.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.undertaking.Origin;
import org.wellkept.core.undertaking.TakenIn;
import org.wellkept.core.undertaking.Undertakings;

/** How imports bring commitments in and take them out again. Permission is theirs to ask; the transaction is theirs too. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CommitmentIntake {

    private final Undertakings undertakings;

    @Inject
    CommitmentIntake(Undertakings undertakings) {
        this.undertakings = undertakings;
    }

    /** Takes one in, as a draft or as published. Refused only for terms that cannot be stored. */
    public Outcome<TakenIn> take(
            Actor actor,
            UUID partnership,
            UUID organisation,
            Terms terms,
            @Nullable String source,
            @Nullable String sourceRef,
            boolean asPublished,
            UUID importId) {
        return undertakings.takeIn(
                actor, new Origin(partnership, organisation, source, sourceRef, importId), asPublished, terms);
    }

    /**
     * Removes what an import made, all or nothing.
     *
     * @return the references of those that somebody has touched since: then nothing was removed
     */
    public List<String> remove(Actor actor, UUID importId) {
        return undertakings.removeUntouched(actor, importId);
    }
}
