package org.wellkept.core.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Grant;
import org.wellkept.core.access.RoleHeld;
import org.wellkept.core.access.Subject;
import org.wellkept.core.partnership.Directory;

/** For which bodies somebody can check: never for themselves. */
@ApplicationScoped
public class Checkers {

    private final Directory directory;

    @Inject
    Checkers(Directory directory) {
        this.directory = directory;
    }

    /** One of them, with its id. */
    public record Checking(
            @Nullable UUID organisation, @Nullable UUID board, Checker checker) {}

    /** The organisations and boards for which the actor may check this, by name; none where they may not. */
    public List<Checking> of(Actor actor, Subject subject) {
        if (!AccessTable.allows(actor, Action.CHECK, subject)) {
            return List.of();
        }
        List<RoleHeld> through = actor.roles().stream()
                .filter(held -> AccessTable.grant(Action.CHECK, subject.visibility(), held.role()) != Grant.NEVER)
                .filter(held -> held.partnerships().contains(subject.partnership()))
                .toList();
        Stream<Checking> organisations =
                directory.organisations(ids(through.stream().map(RoleHeld::organisation))).values().stream()
                        .map(found -> new Checking(found.id(), null, new Checker(found.slug(), found.name(), false)));
        Stream<Checking> boards = directory.boards(ids(through.stream().map(RoleHeld::board))).values().stream()
                .map(found -> new Checking(null, found.id(), new Checker(found.slug(), found.name(), true)));
        return Stream.concat(organisations, boards)
                .sorted(Comparator.comparing(checking -> checking.checker().name()))
                .toList();
    }

    private static List<UUID> ids(Stream<@Nullable UUID> held) {
        return held.filter(Objects::nonNull).distinct().collect(Collectors.toList());
    }

    /** The one that the check names, or the only one; otherwise what to mend is said. */
    public static Optional<Checking> chosen(FieldProblems found, List<Checking> possible, RecordCheck check) {
        if (check.organisation() == null && check.board() == null) {
            if (possible.size() > 1) {
                found.add("organisation", "It is not said for whom you check", "Name " + names(possible));
                return Optional.empty();
            }
            return possible.stream().findFirst();
        }
        boolean board = check.organisation() == null;
        String slug = board ? check.board() : check.organisation();
        Optional<Checking> named = possible.stream()
                .filter(checking -> check.organisation() == null || check.board() == null)
                .filter(checking -> checking.checker().isBoard() == board
                        && checking.checker().slug().equals(slug))
                .findFirst();
        if (named.isEmpty()) {
            found.add(
                    board ? "board" : "organisation", "You can't check for that body here", "Name " + names(possible));
        }
        return named;
    }

    private static String names(List<Checking> possible) {
        return possible.stream().map(checking -> checking.checker().name()).collect(Collectors.joining(" or "));
    }
}
