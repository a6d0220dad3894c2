package org.wellkept.ui.anchor;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.procurement.ContractFigure;
import org.wellkept.ui.estates.EstatesNavigation;
import org.wellkept.ui.livingwage.LivingWageNavigation;
import org.wellkept.ui.livingwage.PublicLivingWagePage;
import org.wellkept.ui.procurement.ProcurementNavigation;
import org.wellkept.ui.procurement.PublicSpendingPage;
import org.wellkept.ui.transparency.Links;

/** Where figures are shown, which decides where they lead: on the open pages to open pages, in the workspace to screens. */
enum Face {
    OPEN,
    WORKSPACE;

    /** All figures of a circle, or one with the records behind it. */
    String figures(AnchorAddress address) {
        return switch (this) {
            case OPEN -> address.open();
            case WORKSPACE -> address.location();
        };
    }

    /** How each body of a circle stood to the Living Wage at the end of a year, or stands while it goes on. */
    String livingWage(Circle circle, FinancialYear year) {
        return switch (this) {
            case OPEN -> PublicLivingWagePage.of(circle, year);
            case WORKSPACE -> LivingWageNavigation.of(circle, year);
        };
    }

    /** The contracts of a year that a figure counts. */
    String contracts(Circle circle, FinancialYear year, ContractFigure figure) {
        Map<String, String> parameters = new TreeMap<>(AnchorNavigation.whose(circle));
        parameters.put(AnchorNavigation.YEAR, year.code());
        parameters.put("figure", figure.code());
        return switch (this) {
            case OPEN -> Links.with(PublicSpendingPage.ADDRESS, parameters) + "#contracts";
            case WORKSPACE -> Links.with(ProcurementNavigation.LIST_PATH, parameters);
        };
    }

    /** A site by its slug. It has a screen and no open page: there its rooms have one each. */
    @Nullable
    String site(String slug) {
        return switch (this) {
            case OPEN -> null;
            case WORKSPACE -> EstatesNavigation.one(slug);
        };
    }
}
