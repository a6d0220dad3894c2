package org.wellkept.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.core.test.TestDatabase;

@Tag("database")
class CommittedTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private final Jdbi app = Sql.over(DATABASE.asApp());
    private final Jdbi owner = Sql.over(DATABASE.asOwner());
    private final Committed committed = new Committed(app);
    private final Committed ofAnotherInstance = new Committed(app);

    @Test
    void the_mark_stays_while_people_read_and_sign_in() {
        Committed.SoFar before = committed.soFar();

        app.useHandle(CommittedTest::read);
        app.useTransaction(CommittedTest::read);
        app.useHandle(handle -> handle.execute(
                "insert into history_head (record_id, record_kind, name, sequence, hash) values (?, 'test', 'A record', 0, sha256('beginning'))",
                UUID.randomUUID()));

        assertThat(committed.soFar()).isEqualTo(before);
    }

    @Test
    void the_mark_of_every_instance_moves_with_a_write_whoever_made_it() {
        for (Jdbi writer : List.of(app, owner)) {
            Committed.SoFar before = committed.soFar();
            Committed.SoFar beforeElsewhere = ofAnotherInstance.soFar();

            writer.useHandle(CommittedTest::write);

            assertThat(committed.soFar()).isNotEqualTo(before);
            assertThat(ofAnotherInstance.soFar()).isNotEqualTo(beforeElsewhere);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update person set display_name = display_name || '.'",
                "delete from person where display_name like 'Somebody%'",
                "truncate person cascade"
            })
    void it_moves_with_every_kind_of_write(String sql) {
        app.useHandle(CommittedTest::write);
        Committed.SoFar before = committed.soFar();

        owner.useHandle(handle -> handle.execute(sql));

        assertThat(committed.soFar()).isNotEqualTo(before);
    }

    @Test
    void a_write_moves_it_when_it_is_committed_whoever_began_and_ended_meanwhile() {
        try (Handle slow = app.open()) {
            Committed.SoFar before = committed.soFar();
            slow.begin();
            write(slow);
            Committed.SoFar slowIsOpen = committed.soFar();
            assertThat(slowIsOpen).isEqualTo(before);

            app.useTransaction(CommittedTest::write);
            Committed.SoFar quickIsDone = committed.soFar();
            assertThat(quickIsDone).isNotEqualTo(slowIsOpen);
            assertThat(committed.soFar()).isEqualTo(quickIsDone);

            slow.commit();
            Committed.SoFar bothAreDone = committed.soFar();
            assertThat(bothAreDone).isNotEqualTo(quickIsDone);
            assertThat(committed.soFar()).isEqualTo(bothAreDone);
        }
    }

    @Test
    void what_was_rolled_back_moves_nothing() {
        Committed.SoFar before = committed.soFar();

        app.useTransaction(handle -> {
            write(handle);
            handle.rollback();
        });

        assertThat(committed.soFar()).isEqualTo(before);
    }

    @Test
    void numbers_of_two_days_ago_are_forgotten_and_younger_ones_are_not() {
        app.useHandle(CommittedTest::write);
        owner.useHandle(handle -> handle.execute("update page_change set told_on = current_date - 3"));
        app.useHandle(CommittedTest::write);

        committed.forget();

        List<Boolean> young =
                owner.withHandle(handle -> handle.createQuery("select told_on = current_date from page_change")
                        .mapTo(Boolean.class)
                        .list());
        assertThat(young).containsExactly(true);
    }

    @Test
    void every_table_tells_but_for_those_that_no_open_page_shows() {
        List<String> silent = owner.withHandle(
                handle -> handle.createQuery("""
                                select c.relname from pg_class c
                                where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not exists (
                                  select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'page_changed')""").mapTo(String.class).list());

        assertThat(silent)
                .allMatch(
                        table -> table.matches(
                                "flyway_.*|page_change|history_.*|outbox_.*|reminder_.*|return_.*|sign_in_.*"
                                        + "|account|address_change|authenticator|invitation|known_browser|passkey|password_reset|presence|program_token"
                                        + "|recovery_code|recovery_request|refused_sign_in|reset_request|second_step_requirement|setup_link"))
                .doesNotContain("undertaking", "mark_told", "shown_step", "organisation", "person")
                .isNotEmpty();
    }

    private static void read(Handle handle) {
        handle.createQuery("select count(*) from partnership")
                .mapTo(Integer.class)
                .one();
    }

    private static void write(Handle handle) {
        handle.execute("insert into person (id, display_name) values (?, 'Somebody')", UUID.randomUUID());
    }
}
