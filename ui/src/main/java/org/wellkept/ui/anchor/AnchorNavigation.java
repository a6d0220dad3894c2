package org.wellkept.ui.anchor;

import java.util.Map;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.workspace.Place;

/** Where anchor work is in the workspace, for links from elsewhere: addresses below {@code /workspace/}. */
public final class AnchorNavigation {

    static final String YEAR = "year";
    static final String ORGANISATION = "organisation";
    static final String YEAR_PATH = Place.ANCHOR_PATH + "/year/:" + YEAR;

    private AnchorNavigation() {}

    /** The return of an organisation for a year. */
    public static String year(String organisation, FinancialYear year) {
        return Links.with(Place.ANCHOR_PATH + "/year/" + year.code(), Map.of(ORGANISATION, organisation));
    }
}
