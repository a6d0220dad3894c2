package org.wellkept.ui.livingwage;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.ui.anchor.AnchorNavigation;
import org.wellkept.ui.transparency.Links;

/** Where the Living Wage is in the workspace, for links from elsewhere: addresses below {@code /workspace/}. */
public final class LivingWageNavigation {

    public static final String PATH = "anchor/living-wage";

    static final String ORGANISATION = "organisation";
    static final String YEAR = "year";
    static final String STANDING = "standing";
    static final String NEW_PATH = PATH + "/new/:" + ORGANISATION;
    static final String EDIT_PATH = PATH + "/standings/:" + STANDING;

    private LivingWageNavigation() {}

    static String record(String organisation) {
        return PATH + "/new/" + organisation;
    }

    static String edit(UUID standing) {
        return PATH + "/standings/" + standing;
    }

    /** How an organisation stands. */
    public static String of(String organisation) {
        return Links.with(PATH, Map.of(ORGANISATION, organisation));
    }

    /** How the partners of a partnership stand together. */
    public static String ofPartnership(String partnership) {
        return Links.with(PATH, Map.of("partnership", partnership));
    }

    /** How the bodies of a circle stood together at the end of a year, or stand while it goes on. */
    public static String of(Circle circle, FinancialYear year) {
        return Links.with(PATH, parameters(circle, year));
    }

    static Map<String, String> parameters(Circle circle, FinancialYear year) {
        Map<String, String> parameters = new TreeMap<>(AnchorNavigation.whose(circle));
        parameters.put(YEAR, year.code());
        return parameters;
    }
}
