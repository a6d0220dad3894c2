package org.wellkept.ui.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.wellkept.core.access.Actor;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.partnership.Partnerships;

/** In whose names a person may write. */
@ApplicationScoped
public class Writers {

    private final Commitments commitments;
    private final Partnerships partnerships;

    @Inject
    public Writers(Commitments commitments, Partnerships partnerships) {
        this.commitments = commitments;
        this.partnerships = partnerships;
    }

    /** Every organisation in whose name the person may write, once for each of its partnerships. */
    public List<Writer> of(Actor actor) {
        return partnerships.all().stream()
                .filter(partnership -> !partnership.asPublished())
                .flatMap(partnership -> commitments.mayDraftFor(actor, partnership.slug()).stream()
                        .map(organisation -> new Writer(
                                partnership.slug(),
                                organisation.slug(),
                                organisation.name() + " in " + partnership.name())))
                .toList();
    }
}
