package org.wellkept.ui.procurement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.partnership.Partnerships;
import org.wellkept.core.procurement.ContractFilter;
import org.wellkept.core.procurement.ContractSummary;
import org.wellkept.core.procurement.Contracts;
import org.wellkept.core.procurement.Spending;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.PageServlet;
import org.wellkept.ui.transparency.Reply;

/** The open page of what partners buy, and where their money stays. */
@WebServlet(PublicSpendingPage.ADDRESS)
public class PublicSpendingServlet extends PageServlet {

    private static final int ON_A_PAGE = 25;

    @Inject
    Spending spending;

    @Inject
    Contracts contracts;

    @Inject
    Partnerships partnerships;

    @Inject
    Boards boards;

    @Inject
    Organisations organisations;

    @Inject
    Gathering gathering;

    @Inject
    Clock clock;

    @Override
    protected Reply answer(Asked asked) {
        ContractAddress address = ContractAddress.read(name -> asked.value(name).orElse(null));
        FinancialYear today = FinancialYear.of(LocalDate.now(clock));
        FinancialYear year = address.filter().year() == null
                ? today.previous()
                : address.filter().year();
        Optional<Circle> circle = circle(address.filter());
        if (circle.isEmpty()) {
            return Reply.refused(new Refusal.NotFound("circle"));
        }
        ContractAddress shown = PublicSpendingPage.of(address, circle.get(), year);
        Outcome<Page<ContractSummary>> found =
                contracts.list(Actor.anyone(), shown.filter(), shown.cursor(), ON_A_PAGE);
        return Reply.of(
                found,
                page -> new Reply.Page(
                        "procurement/spending.jte",
                        PublicSpendingPage.of(
                                spending.rollup(Actor.anyone(), circle.get(), year),
                                shown,
                                page,
                                contracts.count(Actor.anyone(), shown.filter()),
                                today,
                                living(),
                                within(circle.get()))));
    }

    private List<PartnershipRef> living() {
        return partnerships.all().stream()
                .filter(partnership -> !partnership.asPublished())
                .toList();
    }

    /** The partnerships to which what is shown belongs. */
    private List<PartnershipRef> within(Circle circle) {
        return switch (circle.kind()) {
            case PARTNERSHIP ->
                partnerships.all().stream()
                        .filter(partnership -> partnership.slug().equals(circle.slug()))
                        .toList();
            case BOARD ->
                boards.find(circle.slug()).map(BoardDetails::partnerships).orThrow();
            case ORGANISATION ->
                organisations
                        .find(circle.slug())
                        .map(OrganisationDetails::partnerships)
                        .orThrow();
        };
    }

    /** Whose figures are asked for; where nothing is said, those of the first partnership that is asked for figures at all. */
    private Optional<Circle> circle(ContractFilter filter) {
        if (filter.organisation() != null) {
            return gathering.ofOrganisation(filter.organisation());
        }
        if (filter.board() != null) {
            return gathering.ofBoard(filter.board());
        }
        if (filter.partnership() != null) {
            return gathering.ofPartnership(filter.partnership());
        }
        return living().stream().findFirst().map(PartnershipRef::slug).flatMap(gathering::ofPartnership);
    }
}
