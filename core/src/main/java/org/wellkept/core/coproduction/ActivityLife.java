package org.wellkept.core.coproduction;

import org.wellkept.core.access.Action;
import org.wellkept.core.access.Visibility;

/**
 * What it takes to word an activity: as a draft everybody of the organisation and its partners may, and so may a member of it
 * who took part; after that its lead.
 */
final class ActivityLife {

    private ActivityLife() {}

    static Action wording(Visibility visibility) {
        return switch (visibility) {
            case OWN -> Action.DRAFT_ACTIVITY;
            case SHARED, PUBLIC -> Action.CHANGE_SINCE_AGREED;
        };
    }
}
