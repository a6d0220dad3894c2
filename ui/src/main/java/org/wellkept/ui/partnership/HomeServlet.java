package org.wellkept.ui.partnership;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellkept.core.access.Actor;
import org.wellkept.core.accountability.Accountability;
import org.wellkept.core.accountability.Coverage;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.partnership.Partnerships;
import org.wellkept.core.reference.IntegratedCareBoard;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.PageServlet;
import org.wellkept.ui.transparency.Reply;
import org.wellkept.ui.workspace.DemonstrationTrial;

/** The first page. */
@WebServlet("")
public class HomeServlet extends PageServlet {

    @Inject
    Partnerships partnerships;

    @Inject
    Boards boards;

    @Inject
    Organisations organisations;

    @Inject
    Accountability accountability;

    @Override
    protected Reply answer(Asked asked) {
        List<PartnershipRef> all = partnerships.all();
        Map<String, Coverage> coverage = new HashMap<>();
        all.stream()
                .filter(PartnershipRef::asPublished)
                .forEach(partnership -> coverage.put(
                        partnership.slug(),
                        accountability
                                .coverage(Actor.anyone(), partnership.slug())
                                .orThrow()));
        return new Reply.Page(
                "partnership/home.jte",
                HomePage.of(
                        DemonstrationTrial.offered(),
                        all,
                        boards.current(),
                        coverage,
                        this::page,
                        asked.value("place").orElse(null)));
    }

    private Optional<String> page(IntegratedCareBoard body) {
        return organisations.named(body.name()).map(found -> Links.partner(found.slug()));
    }
}
