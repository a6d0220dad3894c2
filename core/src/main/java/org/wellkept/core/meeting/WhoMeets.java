package org.wellkept.core.meeting;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Subject;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.partnership.BoardKey;

/** Who may do what with a board's meetings and decisions. */
final class WhoMeets {

    private WhoMeets() {}

    static boolean records(Actor actor, BoardKey board) {
        return board.allows(actor, Action.RECORD_MEETING);
    }

    /** Whether the actor says what came of a decision of the board that this organisation is to do. */
    static boolean tells(Actor actor, BoardKey board, @Nullable UUID owner) {
        return board.partnerships().stream()
                .map(partnership -> new Subject(partnership, owner, Set.of(), Set.of(board.id()), Visibility.PUBLIC))
                .anyMatch(subject -> AccessTable.allows(actor, Action.TELL_OUTCOME, subject));
    }
}
