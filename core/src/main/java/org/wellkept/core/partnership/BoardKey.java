package org.wellkept.core.partnership;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Subject;

/**
 * A board as other features of core hold on to it.
 *
 * @param partnerships the partnerships that it sits in
 */
public record BoardKey(UUID id, String slug, String name, Set<UUID> partnerships) {

    public BoardKey {
        partnerships = Set.copyOf(partnerships);
    }

    public BoardRef ref() {
        return new BoardRef(slug, name);
    }

    /** The board itself as what an action is about, once for each partnership that it sits in. */
    public Set<Subject> subjects() {
        return partnerships.stream()
                .map(partnership -> Subject.ofBoard(partnership, id))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the actor administers every partnership that the board sits in. */
    public boolean isAdministeredBy(Actor actor) {
        return Reach.inAll(
                actor,
                Action.ADMINISTER,
                partnerships.stream().map(Subject::ofPartnership).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the actor may do this to what is the board's own, in any partnership that it sits in. */
    public boolean allows(Actor actor, Action action) {
        return subjects().stream().anyMatch(subject -> AccessTable.allows(actor, action, subject));
    }
}
