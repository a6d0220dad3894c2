package org.wellkept.ui.livingwage;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wellkept.core.access.Actor;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.livingwage.LivingWage;
import org.wellkept.core.livingwage.LivingWageRates;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.ui.anchor.Circles;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.PageServlet;
import org.wellkept.ui.transparency.Reply;

/** The open page of the Living Wage. */
@WebServlet(PublicLivingWagePage.ADDRESS)
public class PublicLivingWageServlet extends PageServlet {

    @Inject
    LivingWage livingWage;

    @Inject
    LivingWageRates rates;

    @Inject
    Gathering gathering;

    @Inject
    Circles circles;

    @Inject
    Clock clock;

    @Override
    protected Reply answer(Asked asked) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = asked.value(LivingWageNavigation.YEAR)
                .flatMap(FinancialYear::read)
                .map(gathering::countedOn)
                .orElse(today);
        return Reply.of(
                circles.named(asked.value("organisation"), asked.value("board"), asked.value("partnership")), named -> {
                    Optional<Circle> shown = named.or(this::only);
                    return new Reply.Page(
                            "livingwage/publicLivingWage.jte",
                            PublicLivingWagePage.of(
                                    rates.now().orElse(null),
                                    circles.living(),
                                    shown.map(circles::around).orElse(List.of()),
                                    shown.map(circle -> table(circle, on, today))
                                            .orElse(null)));
                });
    }

    /** Nobody has to choose where there is one alone. */
    private Optional<Circle> only() {
        List<PartnershipRef> living = circles.living();
        return living.size() == 1 ? gathering.ofPartnership(living.getFirst().slug()) : Optional.empty();
    }

    private WageTable table(Circle circle, LocalDate on, LocalDate today) {
        return WageTable.of(
                circle,
                livingWage.partners(Actor.anyone(), circle, on),
                livingWage.rollup(Actor.anyone(), circle, on),
                today);
    }
}
