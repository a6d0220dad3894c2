package org.wellkept.auth.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.token.SigningKeyRead.State;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.RoleHeld;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.test.CoreBench;

@Tag("database")
class KeyRotationTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(Accounts.class);

    private static final UUID ANN = new UUID(0, 1);

    @TempDir
    Path folder;

    private SigningKeys keys;
    private KeyRotation rotation;

    @BeforeEach
    void firstStart() {
        bench.startAfresh();
        keys = SigningKeys.ensure(folder, bench.clock().instant());
        rotation = new KeyRotation(keys, bench.door(History.class), bench.clock());
    }

    @Test
    void an_administrator_of_the_installation_lets_the_next_key_sign() {
        String before = keys.current().getKeyID();
        String next = keys.ring().next().orElseThrow().getKeyID();

        List<SigningKeyRead> after = rotated(administrator()).orThrow();

        assertThat(after).extracting(SigningKeyRead::state).containsExactly(State.CURRENT, State.NEXT, State.PREVIOUS);
        assertThat(keys.current().getKeyID()).isEqualTo(next);
        assertThat(remembered()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("rotated");
            assertThat(entry.details())
                    .containsExactly(new HistoryRead.Detail("signed", before), new HistoryRead.Detail("signs", next));
        });
    }

    @Test
    void a_second_rotation_waits_until_everybody_knows_the_key() {
        rotated(administrator()).orThrow();
        String current = keys.current().getKeyID();
        bench.clock().set(bench.clock().instant().plus(Duration.ofMinutes(9)));

        assertThat(rotated(administrator()))
                .isEqualTo(Outcome.refused(new Refusal.RuleBroken(
                        "The next key was published only just now, and not everybody who checks tokens knows it yet",
                        "Try again in 60 seconds")));
        assertThat(keys.current().getKeyID()).isEqualTo(current);
        assertThat(remembered()).hasSize(1);

        bench.clock().set(bench.clock().instant().plus(Duration.ofMinutes(1)));
        assertThat(rotated(administrator())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void keys_that_somebody_may_have_seen_are_replaced_all_at_once() {
        Set<String> before = ids();

        inTransaction(() -> rotation.replace(administrator())).orThrow();

        assertThat(ids()).hasSize(2).doesNotContainAnyElementsOf(before);
        assertThat(remembered()).extracting(HistoryRead::action).containsExactly("replaced");
    }

    @Test
    void nobody_else_looks_after_them() {
        for (Actor actor : List.of(Actor.anyone(), lead(), administratorOfOnePartnership())) {
            Set<String> before = ids();

            assertThat(inTransaction(() -> rotation.list(actor))).isInstanceOf(Outcome.Refused.class);
            assertThat(rotated(actor)).isInstanceOf(Outcome.Refused.class);
            assertThat(inTransaction(() -> rotation.replace(actor))).isInstanceOf(Outcome.Refused.class);
            assertThat(ids()).isEqualTo(before);
        }
        assertThat(remembered()).isEmpty();
    }

    @Test
    void by_itself_it_happens_when_a_key_has_signed_for_thirty_days_and_once_for_all_instances() {
        String first = keys.current().getKeyID();
        KeyRotation other = new KeyRotation(
                SigningKeys.ensure(folder, bench.clock().instant()), bench.door(History.class), bench.clock());
        bench.clock().set(bench.clock().instant().plus(Duration.ofDays(30)).minusSeconds(1));
        keepUp(rotation, other);
        assertThat(keys.current().getKeyID()).isEqualTo(first);

        bench.clock().set(bench.clock().instant().plusSeconds(1));
        keepUp(rotation, other);

        assertThat(keys.current().getKeyID()).isNotEqualTo(first);
        assertThat(keys.ring().previous()).hasSize(1);
        assertThat(remembered()).hasSize(1);
    }

    @Test
    void what_happens_by_itself_is_nobodys_deed() {
        bench.clock().set(bench.clock().instant().plus(Duration.ofDays(30)));

        keepUp(rotation);

        UUID actor = bench.sql()
                .withHandle(handle -> handle.createQuery("select actor from history_entry where record_id = ?")
                        .bind(0, KeyRotation.KEYS)
                        .mapTo(UUID.class)
                        .one());
        assertThat(actor).isEqualTo(KeyRotation.BY_ITSELF);
    }

    @Test
    void a_key_whose_tokens_have_ended_is_forgotten_by_itself() {
        rotated(administrator()).orThrow();
        bench.clock().set(bench.clock().instant().plus(KeyRing.VERIFIES_FOR));

        keepUp(rotation);

        assertThat(keys.ring().previous()).isEmpty();
    }

    private void keepUp(KeyRotation... instances) {
        for (KeyRotation instance : instances) {
            inTransaction(() -> {
                instance.keepUp();
                return "done";
            });
        }
    }

    private Outcome<List<SigningKeyRead>> rotated(Actor actor) {
        return inTransaction(() -> rotation.rotate(actor));
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return bench.inTransaction(work::get);
    }

    private Set<String> ids() {
        return keys.ring().keys().stream().map(key -> key.getKeyID()).collect(Collectors.toSet());
    }

    private static List<HistoryRead> remembered() {
        return bench.door(History.class).of(KeyRotation.KEYS);
    }

    private static Actor administrator() {
        return actor(new RoleHeld(Role.ADMINISTRATOR, null, null, "Every partnership", Set.of(), true));
    }

    private static Actor administratorOfOnePartnership() {
        return actor(new RoleHeld(Role.ADMINISTRATOR, null, null, "Wellshire", Set.of(new UUID(0, 2))));
    }

    private static Actor lead() {
        return actor(new RoleHeld(Role.LEAD, new UUID(0, 3), null, "Council", Set.of(new UUID(0, 2))));
    }

    private static Actor actor(RoleHeld role) {
        return new Actor(ANN, "Ann", List.of(role));
    }
}
