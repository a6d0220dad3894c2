package org.wellkept.core.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.wellkept.core.access.Actor;
import org.wellkept.core.storage.Sql;
import org.wellkept.core.test.TestDatabase;
import org.wellkept.core.undertaking.UndertakingKind;
import org.wellkept.core.undertaking.UndertakingQuery;

@Tag("database")
class RightOfReplyMigrationTest {

    private static final UUID PERSON = new UUID(0, 1);
    private static final UUID PARTNERSHIP = new UUID(0, 2);
    private static final UUID ORGANISATION = new UUID(0, 3);
    private static final UUID BOARD = new UUID(0, 4);
    private static final UUID SILENT = new UUID(0, 5);
    private static final UUID GAP = new UUID(0, 6);
    private static final UUID WELL = new UUID(0, 7);
    private static final UUID CHECK = new UUID(0, 8);
    private static final UUID QUESTION = new UUID(0, 9);

    private record Read(
            UUID id,
            String said,
            String shown,
            boolean gap,
            @Nullable String checked) {}

    private record Told(UUID subject, String mark) {}

    @Test
    void what_was_public_before_bodies_were_told_first_stays_public_today_and_on_earlier_days() {
        TestDatabase database = TestDatabase.migratedTo("042");
        Jdbi sql = Sql.over(database.asOwner());
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        sql.useTransaction(handle -> {
            body(handle, today);
            promise(handle, SILENT, 1, today.minusDays(300));
            promise(handle, GAP, 2, today.minusDays(300));
            promise(handle, WELL, 3, today.minusDays(300));
            said(handle, GAP, "green", today.minusDays(50));
            said(handle, GAP, "green", today.minusDays(12));
            said(handle, WELL, "green", today.minusDays(5));
            said(handle, WELL, "green", today.minusDays(50));
            shown(handle, SILENT, "overdue", today.minusDays(60));
            shown(handle, GAP, "behind", today.minusDays(60));
            shown(handle, WELL, "behind", today.minusDays(60));
            shown(handle, WELL, "onTrack", today.minusDays(5));
            round(handle, today);
            handle.execute("""
                    insert into independent_check (id, undertaking_id, answer, checked_on, checked_by, checked_for, recorded_at)
                    values (?, ?, 'limited', ?, ?, 'Healthwatch', now())""", CHECK, WELL, today.minusDays(40), PERSON);
            handle.execute(
                    "insert into challenge (id, undertaking_id, board_id, asked_by) values (?, ?, ?, ?)",
                    QUESTION,
                    WELL,
                    BOARD,
                    PERSON);
            handle.execute("""
                    insert into challenge_turn (challenge_id, turn, words, asked_at, asked_on, due_on)
                    values (?, 1, 'Why?', now(), ?, ?)""", QUESTION, today.minusDays(40), today.minusDays(10));
        });

        database.migrate();

        assertThat(publicOn(sql, today))
                .containsExactly(
                        new Read(SILENT, "noReturn", "overdue", false, null),
                        new Read(GAP, "green", "behind", true, null),
                        new Read(WELL, "green", "onTrack", false, "limited"));
        assertThat(publicOn(sql, today.minusDays(20)))
                .containsExactly(
                        new Read(SILENT, "notAsked", "overdue", false, null),
                        new Read(GAP, "green", "behind", true, null),
                        new Read(WELL, "green", "behind", true, "limited"));
        List<Told> told = sql.withHandle(handle -> handle.createQuery(
                        "select subject_id, mark from mark_told where public_on = :today and gone_on is null")
                .bind("today", today)
                .map((row, context) -> new Told(row.getObject("subject_id", UUID.class), row.getString("mark")))
                .list());
        assertThat(told)
                .as("nobody is told of them again, and what comes up afterwards has its days")
                .containsExactlyInAnyOrder(
                        new Told(SILENT, "overdue"),
                        new Told(SILENT, "silence"),
                        new Told(GAP, "evidenceGap"),
                        new Told(CHECK, "check"),
                        new Told(QUESTION, "lateAnswer"));
        LocalDate asked = sql.withHandle(handle -> handle.createQuery("select public_on from challenge_turn")
                .mapTo(LocalDate.class)
                .one());
        assertThat(asked).isEqualTo(today.minusDays(40));
    }

    @Test
    void a_new_installation_has_no_days_without_a_right_of_reply() {
        Jdbi sql = Sql.over(TestDatabase.migratedTo("043").asOwner());

        int days = sql.withHandle(handle -> handle.createQuery("select count(*) from right_of_reply")
                .mapTo(Integer.class)
                .one());
        assertThat(days).isZero();
    }

    private static List<Read> publicOn(Jdbi sql, LocalDate day) {
        return sql.withHandle(handle -> UndertakingQuery.visibleTo(Actor.anyone(), UndertakingKind.COMMITMENT, day)
                .create(
                        handle,
                        "select a.id, a.said, a.shown, a.gap, a.checked from (",
                        ") a where a.judged order by a.number")
                .map((row, context) -> new Read(
                        row.getObject("id", UUID.class),
                        row.getString("said"),
                        row.getString("shown"),
                        row.getBoolean("gap"),
                        row.getString("checked")))
                .list());
    }

    private static void body(Handle handle, LocalDate today) {
        handle.execute("insert into person (id, display_name) values (?, 'Somebody')", PERSON);
        handle.execute(
                "insert into partnership (id, slug, name, prefix, as_published, about) values (?, 'p', 'P', 'PP', false, 'P.')",
                PARTNERSHIP);
        handle.execute(
                "insert into organisation (id, slug, name, kind, joined_on) values (?, 'o', 'O', 'vcse', ?)",
                ORGANISATION,
                today.minusDays(400));
        handle.execute(
                "insert into board (id, slug, name, place, kind) values (?, 'b', 'B', 'B', 'healthAndWellbeing')",
                BOARD);
    }

    private static void promise(Handle handle, UUID id, int number, LocalDate agreedOn) {
        handle.execute("""
                insert into undertaking (id, version, kind, partnership_id, number, reference, organisation_id, title, title_key, statement,
                  as_published, state, visibility, agreed_on, published_on)
                values (?, 1, 'commitment', ?, ?, ?, ?, 'T', 't', '', false, 'agreed', 'public', ?, ?)""", id, PARTNERSHIP, number, "PP-00" + number, ORGANISATION, agreedOn, agreedOn);
        handle.execute("insert into undertaking_board (undertaking_id, board_id) values (?, ?)", id, BOARD);
    }

    private static void said(Handle handle, UUID promise, String rating, LocalDate on) {
        handle.createUpdate("""
                        insert into progress_update (id, undertaking_id, rating, posted_at, posted_on, posted_by, visibility, published_on)
                        values (gen_random_uuid(), :promise, :rating, :on, :on, :person, 'public', :on)""")
                .bind("promise", promise)
                .bind("rating", rating)
                .bind("on", on)
                .bind("person", PERSON)
                .execute();
    }

    private static void shown(Handle handle, UUID promise, String answer, LocalDate from) {
        handle.execute("""
                insert into shown_step (undertaking_id, audience, from_on, answer, because) values (?, 'public', ?, ?, 'so')""", promise, from, answer);
    }

    /** One of the three said nothing since it opened. */
    private static void round(Handle handle, LocalDate today) {
        UUID round = new UUID(0, 10);
        handle.execute(
                """
                insert into round (id, board_id, name, period_from, period_to, opens_on, due_on, opened_by)
                values (?, ?, 'R', ?, ?, ?, ?, ?)""",
                round,
                BOARD,
                today.minusDays(100),
                today.minusDays(20),
                today.minusDays(15),
                today.minusDays(10),
                PERSON);
        handle.execute("insert into round_asked (round_id, organisation_id) values (?, ?)", round, ORGANISATION);
    }
}
