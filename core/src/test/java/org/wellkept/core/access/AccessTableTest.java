package org.wellkept.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.core.access.Expected.Cell;

class AccessTableTest {

    /** What decides: the table itself, or one with a hole in it. */
    private interface Decider {
        boolean allows(Actor actor, Action action, Subject subject);
    }

    @Test
    void every_action_is_decided_for_everybody_as_was_agreed() {
        assertThat(differences(AccessTable::allows)).isEmpty();
    }

    @Test
    void a_hole_anywhere_in_the_table_is_noticed() {
        for (Cell holed : Expected.cells()) {
            Actor actor = holed.who().standing(holed.where());
            Decider decider = (who, action, subject) -> {
                boolean hole =
                        action == holed.action() && subject.visibility() == holed.visibility() && who.equals(actor);
                return AccessTable.allows(who, action, subject) != hole;
            };

            assertThat(differences(decider)).contains(holed);
        }
    }

    private static List<Cell> differences(Decider decider) {
        List<Cell> differences = new ArrayList<>();
        for (Cell cell : Expected.cells()) {
            Subject subject = Who.promise(cell.visibility());
            if (decider.allows(cell.who().standing(cell.where()), cell.action(), subject) != Expected.allows(cell)) {
                differences.add(cell);
            }
        }
        return differences;
    }

    @Test
    void several_roles_allow_what_one_of_them_allows_and_no_more() {
        for (Action action : Action.values()) {
            for (Visibility visibility : Visibility.values()) {
                for (Actor one : everybody()) {
                    for (Actor other : everybody()) {
                        if (action != Action.CHECK && action != Action.CHALLENGE) {
                            Subject subject = Who.promise(visibility);
                            assertThat(AccessTable.allows(both(one, other), action, subject))
                                    .as("%s on %s by %s and %s", action, visibility, one.roles(), other.roles())
                                    .isEqualTo(AccessTable.allows(one, action, subject)
                                            || AccessTable.allows(other, action, subject));
                        }
                    }
                }
            }
        }
    }

    @Test
    void nobody_checks_or_questions_a_promise_of_an_organisation_that_they_belong_to_whatever_else_they_are() {
        Subject promise = Who.promise(Visibility.PUBLIC);
        for (Who insider : Set.of(Who.CONTRIBUTOR, Who.LEAD, Who.MEMBER, Who.OBSERVER)) {
            for (Where inside : Set.of(Where.OWN, Where.PARTNER)) {
                for (Actor other : everybody()) {
                    for (Action action : Set.of(Action.CHECK, Action.CHALLENGE)) {
                        assertThat(AccessTable.allows(both(insider.standing(inside), other), action, promise))
                                .as("%s by %s %s and %s", action, insider, inside, other.roles())
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void nobody_checks_a_promise_of_a_body_that_pays_theirs_or_is_paid_by_it_whatever_else_they_are() {
        Subject promise = Who.promise(Visibility.PUBLIC);
        for (Who tied : Set.of(Who.CONTRIBUTOR, Who.LEAD, Who.MEMBER, Who.OBSERVER)) {
            for (Actor other : everybody()) {
                assertThat(AccessTable.allows(both(tied.standing(Where.TIED), other), Action.CHECK, promise))
                        .as("%s and %s", tied, other.roles())
                        .isFalse();
            }
        }
    }

    @Test
    void nobody_is_let_check_where_nobody_looked_who_pays_whom() {
        Subject unknown = new Subject(
                Who.PARTNERSHIP, Who.ACCOUNTABLE, Set.of(Who.PARTNER), Set.of(Who.BOARD), Visibility.PUBLIC);

        assertThatThrownBy(() -> AccessTable.allows(Who.OBSERVER.standing(Where.OTHER), Action.CHECK, unknown))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_administrator_of_the_installation_looks_after_a_partnership_added_a_moment_ago() {
        Actor administrator = Who.INSTALLATION.standing(Where.OWN);
        UUID added = new UUID(1, 3);

        assertThat(AccessTable.allows(administrator, Action.ADMINISTER, Subject.ofPartnership(added)))
                .isTrue();
        assertThat(AccessTable.allows(
                        Who.ADMINISTRATOR.standing(Where.OWN), Action.ADMINISTER, Subject.ofPartnership(added)))
                .isFalse();
    }

    @Test
    void a_query_finds_what_the_table_lets_be_read_and_nothing_else() {
        for (Actor one : everybody()) {
            for (Actor other : everybody()) {
                Actor actor = both(one, other);
                ReadableScope scope = AccessTable.readableBy(actor);
                for (Subject record : records()) {
                    assertThat(finds(scope, record))
                            .as("%s by %s", record, actor.roles())
                            .isEqualTo(AccessTable.allows(actor, Action.READ, record));
                }
            }
        }
    }

    @Test
    void only_what_is_public_is_read_without_a_role() {
        assertThat(AccessTable.readableBy(Actor.anyone()).isPublicOnly()).isTrue();
        assertThat(AccessTable.readableBy(Who.MEMBER.standing(Where.OTHER)).isPublicOnly())
                .isFalse();
    }

    @Test
    void a_member_reads_what_an_organisation_keeps_to_itself_only_where_they_took_part() {
        Subject draft = Who.promise(Visibility.OWN);
        Actor took = Who.MEMBER.standing(Where.TOOK_PART);

        assertThat(AccessTable.allows(took, Action.READ, draft)).isTrue();
        assertThat(AccessTable.allows(took, Action.READ, draft.withPartOf(Set.of())))
                .isFalse();
        assertThat(AccessTable.allows(Who.MEMBER.standing(Where.OWN), Action.READ, draft))
                .isFalse();
    }

    /** The words of {@link ReadableScope}, as a rule. */
    private static boolean finds(ReadableScope scope, Subject record) {
        return switch (record.visibility()) {
            case PUBLIC -> true;
            case SHARED -> scope.partnerships().contains(record.partnership());
            case OWN ->
                (scope.partnerships().contains(record.partnership())
                                && record.tookPart().stream().anyMatch(took -> took.equals(scope.participant())))
                        || record.boards().stream().anyMatch(scope.boards()::contains)
                        || record.partners().stream().anyMatch(scope.organisations()::contains)
                        || (record.accountable() != null
                                && scope.organisations().contains(record.accountable()));
        };
    }

    private static List<Subject> records() {
        List<Subject> records = new ArrayList<>();
        for (Visibility visibility : Visibility.values()) {
            records.add(Who.promise(visibility));
            records.add(new Subject(Who.PARTNERSHIP, Who.OTHER_ORGANISATION, Set.of(), Set.of(), visibility));
            records.add(new Subject(
                    Who.PARTNERSHIP, Who.PARTNER, Set.of(Who.OTHER_ORGANISATION), Set.of(Who.OTHER_BOARD), visibility));
            records.add(new Subject(
                    Who.ELSEWHERE, Who.OTHER_ORGANISATION, Set.of(Who.ACCOUNTABLE), Set.of(Who.BOARD), visibility));
        }
        return records;
    }

    private static List<Actor> everybody() {
        List<Actor> actors = new ArrayList<>();
        for (Who who : Who.values()) {
            who.places().forEach(where -> actors.add(who.standing(where)));
        }
        return actors;
    }

    private static Actor both(Actor one, Actor other) {
        List<RoleHeld> roles = new ArrayList<>(one.roles());
        roles.addAll(other.roles());
        boolean participant = Who.PARTICIPANT.equals(one.person()) || Who.PARTICIPANT.equals(other.person());
        return new Actor(participant ? Who.PARTICIPANT : new UUID(4, 1), "Somebody", roles);
    }
}
