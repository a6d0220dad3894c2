package org.wellkept.ui.partnership;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellkept.core.Page;
import org.wellkept.core.access.Actor;
import org.wellkept.core.anchoryear.AnchorRollup;
import org.wellkept.core.anchoryear.AnchorRollups;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.handover.Handovers;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.release.CoproductionRollups;
import org.wellkept.core.reply.QuietPeriods;
import org.wellkept.core.succession.Successions;
import org.wellkept.ui.anchor.HeadlinesReader;
import org.wellkept.ui.commitment.PromiseList;
import org.wellkept.ui.commitment.PromiseSearch;
import org.wellkept.ui.reply.QuietNotice;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.Contact;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.PageServlet;
import org.wellkept.ui.transparency.Reply;

/** A partner's public address. */
@WebServlet("/partners/*")
public class PartnerServlet extends PageServlet {

    @Inject
    Organisations organisations;

    @Inject
    Commitments commitments;

    @Inject
    Successions successions;

    @Inject
    Handovers handovers;

    @Inject
    Clock clock;

    @Inject
    QuietPeriods quietPeriods;

    @Inject
    CoproductionRollups coproduction;

    @Inject
    AnchorRollups anchor;

    @Inject
    HeadlinesReader headlines;

    @Inject
    @ConfigProperty(name = Contact.PROPERTY)
    Optional<String> contact;

    @Override
    protected Reply answer(Asked asked) {
        if (asked.name().isEmpty()) {
            return new Reply.Moved("/");
        }
        return Reply.of(
                organisations.find(asked.name()),
                partner -> partner.slug().equals(asked.name())
                        ? Reply.of(
                                PromiseSearch.of(asked),
                                search -> Reply.of(
                                        commitments.list(
                                                Actor.anyone(),
                                                search.within(null, null, partner.slug()),
                                                PromiseList.PAGE,
                                                search.from()),
                                        page -> new Reply.Page("partnership/partner.jte", page(partner, page, search))))
                        // it was renamed, and is found here no more
                        : new Reply.Moved(Links.partner(partner.slug())));
    }

    private PartnerPage page(OrganisationDetails partner, Page<CommitmentSummary> promises, PromiseSearch search) {
        AnchorRollup told = anchor.ofYearAlone(
                        Actor.anyone(), Circle.Kind.ORGANISATION, partner.slug(), anchor.latest())
                .orThrow();
        return PartnerPage.of(
                partner,
                PartnerLife.of(
                        partner,
                        successions.of(partner.slug()).orThrow(),
                        organisations.calledBefore(partner.slug()).orThrow(),
                        handovers.becameOf(Actor.anyone(), partner.slug()).orThrow(),
                        LocalDate.now(clock)),
                promises,
                search,
                QuietNotice.words(quietPeriods.onPartner(partner.slug())),
                coproduction.ofOrganisation(Actor.anyone(), partner.slug()).orThrow(),
                told,
                headlines.open(told.circle(), told.year()),
                Contact.of(partner.contact(), contact));
    }
}
