package org.wellkept.core.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;

/** Where roles are held, and who gives and takes which. Nobody gives one that reaches further than their own. */
@ApplicationScoped
public class RolePlaces {

    private final Jdbi jdbi;
    private final Directory directory;

    @Inject
    public RolePlaces(Jdbi jdbi, Directory directory) {
        this.jdbi = jdbi;
        this.directory = directory;
    }

    /** The place in which the actor may give that role, named by its slug; a refusal says what is wrong or who may. */
    public Outcome<RolePlace> toGive(
            Actor actor,
            Role role,
            @Nullable String organisation,
            @Nullable String board,
            @Nullable String partnership) {
        FieldProblems problems = new FieldProblems();
        Optional<RolePlace> place = named(problems, role, organisation, board, partnership);
        if (place.isEmpty() || !problems.areNone()) {
            return problems.refused();
        }
        if (!mayGive(actor, role, place.get())) {
            return Outcome.refused(new Refusal.NotPermitted(whoMay(role)));
        }
        UUID at = place.get().board();
        Optional<BoardEnding> ended =
                at == null ? Optional.empty() : jdbi.withHandle(handle -> BoardEnding.of(handle, at));
        if (ended.isPresent()) {
            return Outcome.refused(ended.get().refusal());
        }
        if (place.get().onlyNamed()) {
            return Outcome.refused(new Refusal.RuleBroken(
                    "Nobody acts for an organisation that has not joined.", "Let the organisation join first."));
        }
        return Outcome.done(place.get());
    }

    /** The place with these ids, of which at most one is given; none when there is no such place any more. */
    public Optional<RolePlace> of(@Nullable UUID organisation, @Nullable UUID board, @Nullable UUID partnership) {
        if (organisation != null) {
            return directory
                    .organisation(organisation)
                    .map(found -> RolePlace.in(found, directory.subjectsOf(organisation)));
        }
        if (board != null) {
            return directory.board(board).map(RolePlace::on);
        }
        return partnership == null
                ? Optional.of(RolePlace.EVERYWHERE)
                : directory.partnership(partnership).map(RolePlace::of);
    }

    /** Whether the actor gives, and takes, that role there. */
    public boolean mayGive(Actor actor, Role role, RolePlace place) {
        return Reach.inAll(actor, needed(role, place.isEverywhere()), place.subjects());
    }

    /** Who does, as a sentence. */
    public static String whoMay(Role role) {
        return switch (role) {
            case CONTRIBUTOR, LEAD, MEMBER ->
                "Only a lead of the organisation, or an administrator of its partnerships, gives and ends this role.";
            case BOARD_MEMBER ->
                "Only an officer of the board, or an administrator of its partnerships, gives and ends this role.";
            case OBSERVER, OFFICER -> "Only an administrator of its partnerships gives and ends this role.";
            case ADMINISTRATOR -> "Only an administrator who looks after as much gives and ends this role.";
        };
    }

    private static Action needed(Role role, boolean everywhere) {
        return switch (role) {
            case CONTRIBUTOR, LEAD, MEMBER, BOARD_MEMBER -> Action.GIVE_ROLES;
            // who watches, who runs a board and who looks after partners is no partner's own choice
            case OBSERVER, OFFICER -> Action.ADMINISTER;
            case ADMINISTRATOR -> everywhere ? Action.ADMINISTER_INSTALLATION : Action.ADMINISTER;
        };
    }

    private Optional<RolePlace> named(
            FieldProblems problems,
            Role role,
            @Nullable String organisation,
            @Nullable String board,
            @Nullable String partnership) {
        return switch (role) {
            case CONTRIBUTOR, LEAD, MEMBER, OBSERVER -> {
                leftOut(problems, "board", board);
                leftOut(problems, "partnership", partnership);
                yield found(problems, "organisation", organisation, directory::organisation)
                        .map(found -> RolePlace.in(found, directory.subjectsOf(found.id())));
            }
            case BOARD_MEMBER, OFFICER -> {
                leftOut(problems, "organisation", organisation);
                leftOut(problems, "partnership", partnership);
                yield found(problems, "board", board, directory::board).map(RolePlace::on);
            }
            case ADMINISTRATOR -> {
                leftOut(problems, "organisation", organisation);
                leftOut(problems, "board", board);
                yield partnership == null
                        ? Optional.of(RolePlace.EVERYWHERE)
                        : found(problems, "partnership", partnership, directory::partnership)
                                .map(RolePlace::of);
            }
        };
    }

    private static void leftOut(FieldProblems problems, String field, @Nullable String slug) {
        if (slug != null) {
            problems.add(field, "This role is not held in a " + field, "Leave it out");
        }
    }

    private static <T> Optional<T> found(
            FieldProblems problems, String field, @Nullable String slug, Function<String, Optional<T>> find) {
        Optional<T> found = slug == null ? Optional.empty() : find.apply(slug);
        if (found.isEmpty()) {
            problems.add(
                    field,
                    slug == null ? "This role is held in one, and none is named" : "There is no such " + field,
                    "Name one that there is");
        }
        return found;
    }
}
