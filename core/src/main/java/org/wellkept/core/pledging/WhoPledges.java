package org.wellkept.core.pledging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Subject;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;

/** Asks the access table about commitment rounds and the answers to them. */
@ApplicationScoped
class WhoPledges {

    private final Directory directory;

    @Inject
    WhoPledges(Directory directory) {
        this.directory = directory;
    }

    /** For one organisation's answer to the board. */
    boolean may(Actor actor, Action action, BoardKey board, OrganisationKey organisation) {
        return mayAbout(actor, action, board, organisation, Set.of(board.id()));
    }

    /** As one of the organisation's own people, whatever they may do for the board. */
    boolean mayAsItsOwn(Actor actor, Action action, BoardKey board, OrganisationKey organisation) {
        return mayAbout(actor, action, board, organisation, Set.of());
    }

    private boolean mayAbout(
            Actor actor, Action action, BoardKey board, OrganisationKey organisation, Set<UUID> boards) {
        return subjects(board, organisation, boards).stream()
                .anyMatch(subject -> AccessTable.allows(actor, action, subject));
    }

    private Set<Subject> subjects(BoardKey board, OrganisationKey organisation, Set<UUID> boards) {
        return directory.subjectsOf(organisation.id()).stream()
                .filter(subject -> board.partnerships().contains(subject.partnership()))
                .map(subject ->
                        new Subject(subject.partnership(), organisation.id(), Set.of(), boards, Visibility.SHARED))
                .collect(Collectors.toUnmodifiableSet());
    }
}
