package org.wellkept.deploy.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wellkept.core.access.Actor;
import org.wellkept.core.anchoryear.AnchorYears;
import org.wellkept.core.estates.Estates;
import org.wellkept.core.livingwage.LivingWage;
import org.wellkept.core.procurement.Contracts;
import org.wellkept.core.procurement.Spending;

/** What partners record as employers, buyers, landlords and neighbours beside their promises, over three financial years. */
@ApplicationScoped
class AnchorStories {

    private final LivingWage livingWage;
    private final Contracts contracts;
    private final Spending spending;
    private final Estates estates;
    private final AnchorYears years;

    @Inject
    AnchorStories(LivingWage livingWage, Contracts contracts, Spending spending, Estates estates, AnchorYears years) {
        this.livingWage = livingWage;
        this.contracts = contracts;
        this.spending = spending;
        this.estates = estates;
        this.years = years;
    }

    /**
     * Everything that happens, each on its day.
     *
     * @param actorFor who looks at an organisation's work for another
     */
    List<Happening> happenings(RelativeDays days, Function<String, Actor> leadOf, Function<String, Actor> actorFor) {
        LocalDate today = days.day("today");
        return Stream.of(
                        new LivingWageStory(days, livingWage, leadOf).happenings(),
                        new ProcurementStory(today, contracts, spending, leadOf).happenings(),
                        new EstatesStory(days, estates, leadOf).happenings(),
                        new AnchorYearStory(today, years, leadOf, actorFor).happenings())
                .flatMap(List::stream)
                .toList();
    }
}
