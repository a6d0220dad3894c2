package org.wellkept.ui.accountability;

import org.wellkept.ui.workspace.Place;

/** Where somebody reads in the workspace how one partner keeps its word to a board: addresses below {@code /workspace/}. */
final class PartnerProfileNavigation {

    static final String BOARD = "board";
    static final String PARTNER = "partner";
    static final String PATH = Place.ACCOUNTABILITY_PATH + "/:" + BOARD + "/partners/:" + PARTNER;

    private PartnerProfileNavigation() {}

    static String one(String board, String partner) {
        return Place.ACCOUNTABILITY_PATH + "/" + board + "/partners/" + partner;
    }
}
