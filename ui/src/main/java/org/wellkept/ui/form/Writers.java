package org.wellkept.ui.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.wellkept.core.access.Actor;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.partnership.Partnerships;

/** In whose names a person may write. */
@ApplicationScoped
public class Writers {

    private final Commitments commitments;
    private final Activities activities;
    private final Partnerships partnerships;

    @Inject
    public Writers(Commitments commitments, Activities activities, Partnerships partnerships) {
        this.commitments = commitments;
        this.activities = activities;
        this.partnerships = partnerships;
    }

    /** Every organisation in whose name the person may write promises, once for each of its partnerships. */
    public List<Writer> of(Actor actor) {
        return writers(partnership -> commitments.mayDraftFor(actor, partnership));
    }

    /** Every organisation in whose name the person may log what was done with people, once for each of its partnerships. */
    public List<Writer> ofActivities(Actor actor) {
        return writers(partnership -> activities.mayLogFor(actor, partnership));
    }

    private List<Writer> writers(Function<String, List<OrganisationRef>> organisations) {
        return partnerships.all().stream()
                .filter(partnership -> !partnership.asPublished())
                .flatMap(partnership -> organisations.apply(partnership.slug()).stream()
                        .map(organisation -> new Writer(
                                partnership.slug(),
                                organisation.slug(),
                                organisation.name() + " in " + partnership.name())))
                .toList();
    }
}
