package org.wellkept.ui.pledging;

import java.util.UUID;
import org.wellkept.ui.workspace.Place;

/** Where commitment rounds are in the workspace, for links from elsewhere: addresses below {@code /workspace/}. */
public final class PledgingNavigation {

    static final String BOARD = "board";
    static final String ROUND = "round";
    static final String ORGANISATION = "organisation";
    static final String BOARD_PATH = Place.ACCOUNTABILITY_PATH + "/:" + BOARD + "/commitment-rounds";
    static final String SITTING_PATH = BOARD_PATH + "/:" + ROUND;
    static final String ANSWER_PATH = Place.RETURN_PATH + "/commitment-rounds/:" + ROUND + "/:" + ORGANISATION;

    private PledgingNavigation() {}

    /** A board's commitment rounds. */
    public static String ofBoard(String slug) {
        return Place.ACCOUNTABILITY_PATH + "/" + slug + "/commitment-rounds";
    }

    /** One organisation's answer. */
    public static String answer(UUID round, String organisation) {
        return Place.RETURN_PATH + "/commitment-rounds/" + round + "/" + organisation;
    }

    static String sitting(String board, UUID round) {
        return ofBoard(board) + "/" + round;
    }
}
