package org.wellkept.ui.commitment;

import java.util.UUID;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.ui.workspace.Place;

/** Where the commitments are in the workspace, for links from elsewhere: addresses below {@code /workspace/}. */
public final class CommitmentNavigation {

    static final String REFERENCE = "reference";
    static final String ROUND = "round";
    static final String ORGANISATION = "organisation";
    static final String AS_ANCHOR = "anchor";
    static final String NEW_PATH = Place.COMMITMENTS_PATH + "/new";
    static final String ONE_PATH = Place.COMMITMENTS_PATH + "/:" + REFERENCE;
    static final String EDIT_PATH = ONE_PATH + "/edit";
    static final String UPDATE_PATH = ONE_PATH + "/update";

    private CommitmentNavigation() {}

    /** The list, narrowed: what a number leads to. */
    public static String list(CommitmentFilter filter) {
        return ListAddress.of(filter).location(path(filter));
    }

    /** The list that holds what a filter asks for. */
    static String path(CommitmentFilter filter) {
        return switch (filter.kind()) {
            case COMMITMENT -> Place.COMMITMENTS_PATH;
            case ANCHOR_ACTION -> AnchorActionListView.PATH;
        };
    }

    public static String one(String reference) {
        return Place.COMMITMENTS_PATH + "/" + reference;
    }

    /** The form for an update of one. */
    public static String update(String reference) {
        return one(reference) + "/update";
    }

    static String edit(String reference) {
        return one(reference) + "/edit";
    }

    /** The form for a new one that answers a commitment round. */
    public static String writeFor(UUID round, String organisation) {
        return NEW_PATH + "?" + ROUND + "=" + round + "&" + ORGANISATION + "=" + organisation;
    }

    /** The form for a new anchor action. */
    static String writeAnchorAction() {
        return NEW_PATH + "?" + AS_ANCHOR;
    }

    /** The form for a new one. */
    public static String write() {
        return NEW_PATH;
    }
}
