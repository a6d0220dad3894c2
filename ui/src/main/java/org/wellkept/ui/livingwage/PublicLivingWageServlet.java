package org.wellkept.ui.livingwage;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.livingwage.LivingWage;
import org.wellkept.core.livingwage.LivingWageRates;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.partnership.Partnerships;
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
    Partnerships partnerships;

    @Inject
    Clock clock;

    @Override
    protected Reply answer(Asked asked) {
        List<PartnershipRef> living = partnerships.all().stream()
                .filter(partnership -> !partnership.asPublished())
                .toList();
        Optional<String> wanted = asked.value("partnership");
        Optional<PartnershipRef> shown = wanted.isPresent()
                ? living.stream()
                        .filter(partnership -> partnership.slug().equals(wanted.get()))
                        .findFirst()
                : living.stream().filter(only -> living.size() == 1).findFirst();
        if (wanted.isPresent() && shown.isEmpty()) {
            return Reply.refused(new Refusal.NotFound("partnership"));
        }
        return new Reply.Page(
                "livingwage/publicLivingWage.jte",
                PublicLivingWagePage.of(
                        rates.now().orElse(null),
                        living,
                        shown.orElse(null),
                        shown.map(this::table).orElse(null)));
    }

    private WageTable table(PartnershipRef partnership) {
        LocalDate today = LocalDate.now(clock);
        return gathering
                .ofPartnership(partnership.slug())
                .map(circle -> WageTable.of(
                        circle.name(),
                        livingWage.partners(Actor.anyone(), circle, today),
                        livingWage.rollup(Actor.anyone(), circle, today)))
                .orElseThrow();
    }
}
