package org.wellkept.ui.procurement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.procurement.ContractFilter;
import org.wellkept.core.procurement.ContractSummary;
import org.wellkept.core.procurement.Contracts;
import org.wellkept.core.procurement.Spending;
import org.wellkept.ui.anchor.Circles;
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
    Gathering gathering;

    @Inject
    Circles circles;

    @Inject
    Clock clock;

    @Override
    protected Reply answer(Asked asked) {
        ContractAddress address = ContractAddress.read(name -> asked.value(name).orElse(null));
        FinancialYear today = FinancialYear.of(LocalDate.now(clock));
        FinancialYear year = address.filter().year() == null
                ? today.previous()
                : address.filter().year();
        ContractFilter asking = address.filter();
        return Reply.of(
                circles.named(
                        Optional.ofNullable(asking.organisation()),
                        Optional.ofNullable(asking.board()),
                        Optional.ofNullable(asking.partnership())),
                named -> named.or(this::first)
                        .map(circle -> page(address, circle, year, today))
                        .orElseGet(() -> Reply.refused(new Refusal.NotFound("circle"))));
    }

    /** Where nothing is said, the figures of the first partnership that is asked for figures at all. */
    private Optional<Circle> first() {
        return circles.living().stream().findFirst().map(PartnershipRef::slug).flatMap(gathering::ofPartnership);
    }

    private Reply page(ContractAddress address, Circle circle, FinancialYear year, FinancialYear today) {
        ContractAddress shown = PublicSpendingPage.of(address, circle, year);
        Outcome<Page<ContractSummary>> found =
                contracts.list(Actor.anyone(), shown.filter(), shown.cursor(), ON_A_PAGE);
        return Reply.of(
                found,
                page -> new Reply.Page(
                        "procurement/spending.jte",
                        PublicSpendingPage.of(
                                spending.rollup(Actor.anyone(), circle, year),
                                shown,
                                page,
                                contracts.count(Actor.anyone(), shown.filter()),
                                today,
                                circles.living(),
                                circles.around(circle))));
    }
}
