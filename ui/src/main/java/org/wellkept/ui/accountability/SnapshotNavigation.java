package org.wellkept.ui.accountability;

import java.util.UUID;
import org.wellkept.ui.workspace.Place;

/** Where what a round found can be read in the workspace: addresses below {@code /workspace/}. */
final class SnapshotNavigation {

    static final String BOARD = "board";
    static final String ROUND = "round";
    static final String VERSION = "version";
    static final String PATH = Place.ACCOUNTABILITY_PATH + "/:" + BOARD + "/rounds/:" + ROUND + "/:" + VERSION + "?";

    private SnapshotNavigation() {}

    static String one(String board, UUID round, int version) {
        return Place.ACCOUNTABILITY_PATH + "/" + board + "/rounds/" + round + "/" + version;
    }

    static String board(String board) {
        return Place.ACCOUNTABILITY_PATH + "/" + board;
    }
}
