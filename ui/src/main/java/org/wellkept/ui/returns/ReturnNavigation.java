package org.wellkept.ui.returns;

import java.util.UUID;
import org.wellkept.ui.workspace.Place;

/** Where returns are found in the workspace. */
public final class ReturnNavigation {

    static final String ORGANISATION = "organisation";
    static final String ONE_PATH = Place.RETURN_PATH + "/:" + ORGANISATION;

    static final String UPLOAD = "upload";
    static final String SPREADSHEET_PATH = ONE_PATH + "/spreadsheet/:" + UPLOAD;

    private ReturnNavigation() {}

    /** The return of an organisation, by its slug. */
    public static String of(String organisation) {
        return Place.RETURN_PATH + "/" + organisation;
    }

    /** A spreadsheet that came back for it. */
    static String spreadsheet(String organisation, UUID upload) {
        return of(organisation) + "/spreadsheet/" + upload;
    }
}
