package org.wellkept.ui.meeting;

import java.util.UUID;
import org.wellkept.ui.workspace.Place;

/** Where meetings are in the workspace, for links from elsewhere: addresses below {@code /workspace/}. */
public final class MeetingNavigation {

    static final String BOARD = "board";
    static final String MEETING = "meeting";
    static final String BOARD_PATH = Place.ACCOUNTABILITY_PATH + "/:" + BOARD + "/meetings";
    static final String MEETING_PATH = BOARD_PATH + "/:" + MEETING;
    static final String RECORD_PATH = MEETING_PATH + "/record";

    private MeetingNavigation() {}

    /** A board's meetings, and what it has open. */
    public static String ofBoard(String slug) {
        return Place.ACCOUNTABILITY_PATH + "/" + slug + "/meetings";
    }

    /** One meeting and its agenda. */
    public static String meeting(String board, UUID id) {
        return ofBoard(board) + "/" + id;
    }

    static String recording(String board, UUID id) {
        return meeting(board, id) + "/record";
    }
}
