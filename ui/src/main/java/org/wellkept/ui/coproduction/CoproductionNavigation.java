package org.wellkept.ui.coproduction;

import org.wellkept.core.coproduction.FeedbackState;
import org.wellkept.ui.workspace.Place;

/** Where co-production is in the workspace, for links from elsewhere: addresses below {@code /workspace/}. */
public final class CoproductionNavigation {

    static final String REFERENCE = "reference";
    static final String NEW_PATH = Place.COPRODUCTION_PATH + "/new";
    static final String ONE_PATH = Place.COPRODUCTION_PATH + "/:" + REFERENCE;
    static final String EDIT_PATH = ONE_PATH + "/edit";
    static final String HAPPENED_PATH = ONE_PATH + "/happened";
    static final String TELL_PATH = ONE_PATH + "/tell";
    static final String VOICES_PATH = ONE_PATH + "/voices";

    private CoproductionNavigation() {}

    /** One activity. */
    public static String one(String reference) {
        return Place.COPRODUCTION_PATH + "/" + reference;
    }

    /** The activities of an organisation whose people were told, or not, as the state says. */
    public static String list(String organisation, FeedbackState feedback) {
        return new ActivityAddress(null, organisation, feedback, null).location();
    }

    /** The activities that a board hears of. */
    public static String ofBoard(String board) {
        return new ActivityAddress(board, null, null, null).location();
    }

    /** Where the codes of an activity are given out and its words are looked at. */
    public static String voices(String reference) {
        return one(reference) + "/voices";
    }

    static String edit(String reference) {
        return one(reference) + "/edit";
    }

    static String happened(String reference) {
        return one(reference) + "/happened";
    }

    static String tell(String reference) {
        return one(reference) + "/tell";
    }
}
