package org.wellkept.ui.returns;

import org.wellkept.ui.workspace.Place;

/** Where returns are found in the workspace. */
public final class ReturnNavigation {

    static final String ORGANISATION = "organisation";
    static final String ONE_PATH = Place.RETURN_PATH + "/:" + ORGANISATION;

    private ReturnNavigation() {}

    /** The return of an organisation, by its slug. */
    public static String of(String organisation) {
        return Place.RETURN_PATH + "/" + organisation;
    }
}
