package org.wellkept.core.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Grant;
import org.wellkept.core.access.RoleHeld;
import org.wellkept.core.access.Subject;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.partnership.Directory;

/** In whose name somebody can ask: never in their own. */
@ApplicationScoped
class Askers {

    private final Directory directory;

    @Inject
    Askers(Directory directory) {
        this.directory = directory;
    }

    /** The organisations and boards through which the actor may ask about this, by name. */
    List<Asking> of(Actor actor, Subject subject) {
        if (!AccessTable.allows(actor, Action.CHALLENGE, subject)) {
            return List.of();
        }
        List<RoleHeld> through = actor.roles().stream()
                .filter(held -> AccessTable.grant(Action.CHALLENGE, Visibility.PUBLIC, held.role()) != Grant.NEVER)
                .filter(held -> held.partnerships().contains(subject.partnership()))
                .toList();
        Stream<Asking> organisations =
                directory.organisations(ids(through.stream().map(RoleHeld::organisation))).values().stream()
                        .map(found -> new Asking(found.id(), null, new Asker(found.slug(), found.name(), false)));
        Stream<Asking> boards = directory.boards(ids(through.stream().map(RoleHeld::board))).values().stream()
                .map(found -> new Asking(null, found.id(), new Asker(found.slug(), found.name(), true)));
        return Stream.concat(organisations, boards)
                .sorted(Comparator.comparing(asking -> asking.asker().name()))
                .toList();
    }

    private static List<UUID> ids(Stream<@Nullable UUID> held) {
        return held.filter(Objects::nonNull).distinct().collect(Collectors.toList());
    }

    /** One of them, with its id. */
    record Asking(@Nullable UUID organisation, @Nullable UUID board, Asker asker) {}
}
