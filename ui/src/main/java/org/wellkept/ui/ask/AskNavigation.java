package org.wellkept.ui.ask;

import org.wellkept.ui.workspace.Place;

/** Where a board's asks are in the workspace, for links from elsewhere: addresses below {@code /workspace/}. */
public final class AskNavigation {

    public static final String BOARD = "board";
    public static final String PATH = Place.ACCOUNTABILITY_PATH + "/:" + BOARD + "/asks";

    private AskNavigation() {}

    public static String ofBoard(String slug) {
        return Place.ACCOUNTABILITY_PATH + "/" + slug + "/asks";
    }
}
