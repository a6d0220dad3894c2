package org.wellkept.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScopeTest {

    @Test
    void a_scope_lets_through_its_own_actions_and_gives_none() {
        for (Scope scope : Scope.values()) {
            for (Who who : Who.values()) {
                Actor owner = who.standing(who.places().iterator().next());
                Actor program = owner.narrowedTo(Set.of(scope));
                for (Action action : Action.values()) {
                    for (Visibility visibility : Visibility.values()) {
                        Subject subject = Who.promise(visibility);
                        boolean expected = Scope.of(action) == scope
                                ? AccessTable.allows(owner, action, subject)
                                : AccessTable.isOpenToAnyone(action, visibility);
                        assertThat(AccessTable.allows(program, action, subject))
                                .as("%s on %s by %s with %s", action, visibility, who, scope)
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    @Test
    void a_role_s_scopes_are_those_through_which_it_can_do_something() {
        assertThat(AccessTable.scopesOf(Set.of(Role.MEMBER)))
                .containsExactly(Scope.READ, Scope.QUESTIONS, Scope.COMMITMENTS);
        assertThat(AccessTable.scopesOf(Set.of(Role.CONTRIBUTOR)))
                .containsExactly(Scope.READ, Scope.UPDATES, Scope.QUESTIONS, Scope.COMMITMENTS, Scope.IMPORTS);
        assertThat(AccessTable.scopesOf(Set.of(Role.OBSERVER)))
                .containsExactly(Scope.READ, Scope.QUESTIONS, Scope.BOARD);
        assertThat(AccessTable.scopesOf(Set.of(Role.LEAD)))
                .containsExactly(
                        Scope.READ,
                        Scope.UPDATES,
                        Scope.QUESTIONS,
                        Scope.COMMITMENTS,
                        Scope.IMPORTS,
                        Scope.BOARD,
                        Scope.PEOPLE);
        assertThat(AccessTable.scopesOf(Set.of(Role.MEMBER, Role.OBSERVER)))
                .containsExactly(Scope.READ, Scope.QUESTIONS, Scope.COMMITMENTS, Scope.BOARD);
        assertThat(AccessTable.scopesOf(Set.of())).isEmpty();
    }

    @Test
    void every_scope_lets_something_through() {
        Set<Scope> used = EnumSet.noneOf(Scope.class);
        for (Action action : Action.values()) {
            used.add(Scope.of(action));
        }

        assertThat(used).containsExactlyInAnyOrder(Scope.values());
    }

    @Test
    void without_the_scope_to_read_a_program_reads_what_anyone_may() {
        Actor owner = Who.LEAD.standing(Where.OWN);

        assertThat(AccessTable.readableBy(owner).isPublicOnly()).isFalse();
        assertThat(AccessTable.readableBy(owner.narrowedTo(Set.of(Scope.UPDATES)))
                        .isPublicOnly())
                .isTrue();
    }

    @Test
    void narrowing_twice_leaves_what_both_allow() {
        Actor owner = new Actor(new UUID(0, 1), "Ann", List.of());

        Actor program = owner.narrowedTo(Set.of(Scope.READ, Scope.UPDATES)).narrowedTo(Set.of(Scope.READ, Scope.BOARD));

        assertThat(program.scopes()).containsExactly(Scope.READ);
        assertThat(program.isNarrowed()).isTrue();
        assertThat(owner.isNarrowed()).isFalse();
    }
}
