package org.wellkept.core.coproduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;

/** How imports bring activities in and take them out again. Permission is theirs to ask; the transaction is theirs too. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ActivityIntake {

    private final Activities activities;

    @Inject
    ActivityIntake(Activities activities) {
        this.activities = activities;
    }

    /** Takes one in, as a draft or as published. Refused only for terms that cannot be stored. */
    public Outcome<ActivityKey> take(Actor actor, ActivityOrigin origin, ActivityTerms terms, boolean asPublished) {
        return activities
                .takeIn(actor, origin, terms, asPublished)
                .map(activity ->
                        new ActivityKey(activity.id(), activity.reference(), activity.subject(), activity.claimed()));
    }

    /**
     * Removes what an import made, all or nothing.
     *
     * @return the references of those that somebody has touched since: then nothing was removed
     */
    public List<String> remove(Actor actor, UUID importId) {
        return activities.removeUntouched(actor, importId);
    }
}
