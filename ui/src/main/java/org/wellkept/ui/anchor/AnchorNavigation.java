package org.wellkept.ui.anchor;

import java.util.Map;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.workspace.Place;

/** Where anchor work is in the workspace, for links from elsewhere: addresses below {@code /workspace/}. */
public final class AnchorNavigation {

    static final String YEAR = "year";
    static final String ORGANISATION = "organisation";
    static final String YEAR_PATH = Place.ANCHOR_PATH + "/year/:" + YEAR;

    private AnchorNavigation() {}

    /** Of whom figures are, as an address has it. */
    public static Map<String, String> whose(Circle circle) {
        return Map.of(parameter(circle.kind()), circle.slug());
    }

    static String parameter(Circle.Kind kind) {
        return switch (kind) {
            case PARTNERSHIP -> "partnership";
            case BOARD -> "board";
            case ORGANISATION -> ORGANISATION;
        };
    }

    /** The return of an organisation for a year. */
    public static String year(String organisation, FinancialYear year) {
        return Links.with(Place.ANCHOR_PATH + "/year/" + year.code(), Map.of(ORGANISATION, organisation));
    }
}
