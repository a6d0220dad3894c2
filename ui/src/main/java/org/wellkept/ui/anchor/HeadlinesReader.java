package org.wellkept.ui.anchor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.wellkept.core.access.Actor;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.estates.Estates;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.livingwage.LivingWage;
import org.wellkept.core.procurement.Spending;

/** Asks the doors for the figures that a board would quote. */
@ApplicationScoped
public class HeadlinesReader {

    private final LivingWage livingWage;
    private final Spending spending;
    private final Estates estates;

    @Inject
    HeadlinesReader(LivingWage livingWage, Spending spending, Estates estates) {
        this.livingWage = livingWage;
        this.spending = spending;
        this.estates = estates;
    }

    /** As anyone may know them, for an open page. */
    public Headlines open(Circle circle, FinancialYear year) {
        return Headlines.of(gathered(Actor.anyone(), circle, year), Face.OPEN);
    }

    /** As the person may know them, for the workspace. */
    public Headlines within(Actor actor, Circle circle, FinancialYear year) {
        return Headlines.of(gathered(actor, circle, year), Face.WORKSPACE);
    }

    /** All that they are taken from. */
    Gathered gathered(Actor actor, Circle circle, FinancialYear year) {
        return new Gathered(
                livingWage.rollup(actor, circle, year),
                spending.rollup(actor, circle, year),
                estates.rollup(actor, circle, year));
    }
}
