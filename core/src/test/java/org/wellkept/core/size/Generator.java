package org.wellkept.core.size;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.shown.GeneratedPromise;
import org.wellkept.core.shown.GeneratedPromise.Progress;
import org.wellkept.core.shown.GeneratedPromise.Step;

/**
 * Fills a migrated database with an installation of a {@link Size}, beside whatever is in it. Table after table flows
 * through COPY in one transaction; every row is made when it is written, so memory doesn't grow with the size.
 *
 * <p>Boards are called {@code board-1} and so on, organisations {@code organisation-1}, partnerships {@code partnership-1}.
 */
public final class Generator {

    private static final UUID SOMEBODY = id(Kind.PERSON, 0);
    private static final int ROUNDS = 6;
    private static final int QUARTER = 91;

    /** What has ids of its own. */
    private enum Kind {
        PERSON(0),
        PARTNERSHIP(1),
        ORGANISATION(2),
        BOARD(3),
        UNDERTAKING(4),
        MILESTONE(5),
        MEASURE(6),
        UPDATE(7),
        OBSERVATION(8),
        CHANGE(9),
        CHECK(10),
        ROUND(11);

        private final long part;

        Kind(long part) {
            this.part = part;
        }
    }

    /** Writes the rows of one table. */
    @FunctionalInterface
    private interface Rows {
        void writeTo(CopyStream rows) throws IOException;
    }

    private final Connection connection;
    private final Size size;
    private final LocalDate today;

    private Generator(Connection connection, Size size, LocalDate today) {
        this.connection = connection;
        this.size = size;
        this.today = today;
    }

    /**
     * @param asOwner as the user that owns the tables
     * @param today what all dates lie around
     */
    public static void fill(DataSource asOwner, Size size, LocalDate today) throws SQLException {
        try (Connection connection = asOwner.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            new Generator(connection, size, today).fill();
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill() throws SQLException, IOException {
        bodies();
        promises();
        beside();
        progress();
        rounds();
        marks();
    }

    private void bodies() throws SQLException, IOException {
        copy("person (id, display_name)", rows -> rows.add(SOMEBODY, "Generator"));
        copy("partnership (id, slug, name, prefix, last_number, about)", rows -> {
            for (int n = 0; n < size.partnerships(); n++) {
                rows.add(
                        id(Kind.PARTNERSHIP, n),
                        "partnership-" + (n + 1),
                        "Partnership " + (n + 1),
                        prefix(n),
                        size.commitments() / size.partnerships() + 1,
                        "Generated");
            }
        });
        copy("organisation (id, slug, name, kind, joined_on)", rows -> {
            for (int n = 0; n < size.organisations(); n++) {
                rows.add(
                        id(Kind.ORGANISATION, n),
                        "organisation-" + (n + 1),
                        "Organisation " + (n + 1),
                        "vcse",
                        today.minusYears(3));
            }
        });
        copy("partnership_organisation (partnership_id, organisation_id, from_on)", rows -> {
            for (int n = 0; n < size.organisations(); n++) {
                rows.add(id(Kind.PARTNERSHIP, n % size.partnerships()), id(Kind.ORGANISATION, n), today.minusYears(3));
            }
        });
        copy("board (id, slug, name, place, kind)", rows -> {
            for (int n = 0; n < size.boards(); n++) {
                rows.add(
                        id(Kind.BOARD, n),
                        "board-" + (n + 1),
                        "Board " + (n + 1),
                        "Place " + (n + 1),
                        "healthAndWellbeing");
            }
        });
        copy("board_partnership (board_id, partnership_id)", rows -> {
            for (int n = 0; n < size.boards(); n++) {
                rows.add(id(Kind.BOARD, n), id(Kind.PARTNERSHIP, n % size.partnerships()));
            }
        });
    }

    private void promises() throws SQLException, IOException {
        copy("""
                undertaking (id, version, kind, partnership_id, number, reference, organisation_id, accountable_role, title, title_key,
                  statement, as_published, start_text, start_from, start_to, due_text, due_from, due_to, state, closed_as, closed_on,
                  closed_reason, visibility, agreed_on, published_on)""", rows -> {
            for (int n = 0; n < size.commitments(); n++) {
                GeneratedPromise promise = promise(n);
                int partnership = n % size.partnerships();
                int number = n / size.partnerships() + 1;
                boolean closed = promise.completedOn() != null;
                DateWritten due = promise.due();
                rows.add(
                        id(Kind.UNDERTAKING, n),
                        1,
                        "commitment",
                        id(Kind.PARTNERSHIP, partnership),
                        number,
                        prefix(partnership) + "-" + number,
                        id(Kind.ORGANISATION, n % size.organisations()),
                        promise.withRole() ? "Director" : null,
                        promise.title(),
                        promise.title().toLowerCase(Locale.ROOT),
                        "We will do what “" + promise.title() + "” says.",
                        false,
                        promise.start().text(),
                        promise.start().from(),
                        promise.start().to(),
                        due == null ? null : due.text(),
                        due == null ? null : due.from(),
                        due == null ? null : due.to(),
                        closed ? "closed" : "agreed",
                        closed ? "completed" : null,
                        promise.completedOn(),
                        closed ? "It is done." : null,
                        promise.visibleToAll() ? "public" : "shared",
                        promise.agreedOn(),
                        promise.visibleToAll() ? promise.agreedOn() : null);
            }
        });
        copy("undertaking_board (undertaking_id, board_id)", rows -> {
            for (int n = 0; n < size.commitments(); n++) {
                rows.add(id(Kind.UNDERTAKING, n), id(Kind.BOARD, n % size.boards()));
            }
        });
        copy("undertaking_partner (undertaking_id, organisation_id, stance)", rows -> {
            for (int n = 0; n < size.commitments(); n++) {
                rows.add(
                        id(Kind.UNDERTAKING, n),
                        id(Kind.ORGANISATION, (n + size.partnerships()) % size.organisations()),
                        "support");
            }
        });
        List<Integer> themes = themes();
        copy("undertaking_theme (undertaking_id, theme_id)", rows -> {
            for (int n = 0; n < size.commitments(); n++) {
                rows.add(id(Kind.UNDERTAKING, n), themes.get(promise(n).theme(themes.size())));
            }
        });
    }

    private void beside() throws SQLException, IOException {
        copy("milestone (id, undertaking_id, position, title, due_text, due_from, due_to, status, met_on)", rows -> {
            for (int n = 0; n < size.commitments(); n++) {
                GeneratedPromise promise = promise(n);
                DateWritten due = promise.milestoneDue();
                rows.add(
                        id(Kind.MILESTONE, n),
                        id(Kind.UNDERTAKING, n),
                        0,
                        "Begin",
                        due.text(),
                        due.from(),
                        due.to(),
                        promise.milestoneStatus().code(),
                        null);
            }
        });
        copy("measure (id, undertaking_id, position, name, unit, baseline, target, pace)", rows -> {
            for (int n = 0; n < size.commitments(); n++) {
                GeneratedPromise promise = promise(n);
                if (promise.measured()) {
                    rows.add(
                            id(Kind.MEASURE, n),
                            id(Kind.UNDERTAKING, n),
                            0,
                            "people",
                            "people",
                            0,
                            promise.target(),
                            promise.pace() == null ? null : promise.pace().code());
                }
            }
        });
        copy(
                "change_since_agreed (id, undertaking_id, what, before, after, effect, reason, changed_on, changed_by)",
                rows -> {
                    for (int n = 0; n < size.commitments(); n++) {
                        if (promise(n).changed()) {
                            rows.add(
                                    id(Kind.CHANGE, n),
                                    id(Kind.UNDERTAKING, n),
                                    "due",
                                    "spring",
                                    "autumn",
                                    "easier",
                                    "It takes longer.",
                                    today.minusDays(100),
                                    SOMEBODY);
                        }
                    }
                });
        copy(
                "independent_check (id, undertaking_id, answer, checked_on, checked_by, checked_for, recorded_at)",
                rows -> {
                    for (int n = 0; n < size.commitments(); n++) {
                        GeneratedPromise promise = promise(n);
                        if (promise.check() != null) {
                            rows.add(
                                    id(Kind.CHECK, n),
                                    id(Kind.UNDERTAKING, n),
                                    promise.check().code(),
                                    today.minusDays(60),
                                    SOMEBODY,
                                    "Healthwatch",
                                    noon(today.minusDays(60)));
                        }
                    }
                });
        copy("shown_step (undertaking_id, audience, from_on, answer, because)", rows -> {
            for (int n = 0; n < size.commitments(); n++) {
                for (Step step : promise(n).steps()) {
                    rows.add(id(Kind.UNDERTAKING, n), step.audience(), step.from(), step.answer(), step.because());
                }
            }
        });
    }

    private void progress() throws SQLException, IOException {
        copy(
                "progress_update (id, undertaking_id, rating, done, posted_at, posted_on, posted_by, visibility, published_on)",
                rows -> {
                    for (int n = 0; n < size.commitments(); n++) {
                        List<Progress> updates = promise(n).updates();
                        for (int nth = 0; nth < updates.size(); nth++) {
                            Progress update = updates.get(nth);
                            rows.add(
                                    id(Kind.UPDATE, n, nth),
                                    id(Kind.UNDERTAKING, n),
                                    update.rating().code(),
                                    "We went on, step " + (nth + 1) + ".",
                                    noon(update.on()),
                                    update.on(),
                                    SOMEBODY,
                                    update.published() ? "public" : "shared",
                                    update.published() ? update.on() : null);
                        }
                    }
                });
        copy("observation (id, measure_id, update_id, at, value, recorded_at)", rows -> {
            for (int n = 0; n < size.commitments(); n++) {
                List<Progress> updates = promise(n).updates();
                for (int nth = 0; nth < updates.size(); nth++) {
                    Progress update = updates.get(nth);
                    if (update.figure() != null) {
                        rows.add(
                                id(Kind.OBSERVATION, n, nth),
                                id(Kind.MEASURE, n),
                                id(Kind.UPDATE, n, nth),
                                update.on(),
                                update.figure(),
                                noon(update.on()));
                    }
                }
            }
        });
    }

    /** Every board asks, each quarter, all who made it a promise; the latest round has fallen due. */
    private void rounds() throws SQLException, IOException {
        copy("round (id, board_id, name, period_from, period_to, opens_on, due_on, opened_by)", rows -> {
            for (int board = 0; board < size.boards(); board++) {
                for (int nth = 0; nth < ROUNDS; nth++) {
                    LocalDate opens = today.minusDays(50L + (long) QUARTER * (ROUNDS - 1 - nth));
                    rows.add(
                            id(Kind.ROUND, board, nth),
                            id(Kind.BOARD, board),
                            "Round " + (nth + 1),
                            opens.minusDays(QUARTER),
                            opens.minusDays(1),
                            opens,
                            opens.plusDays(28),
                            SOMEBODY);
                }
            }
        });
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into round_asked (round_id, organisation_id)
                    select distinct r.id, u.organisation_id from round r
                    join undertaking_board ub on ub.board_id = r.board_id join undertaking u on u.id = ub.undertaking_id
                    where r.opened_by = '%s'""".formatted(SOMEBODY));
        }
    }

    /**
     * Bodies were told of what is unfavourable in what is generated: of most long ago, of one in eleven promises yesterday. Those
     * of the demonstration were told already.
     */
    private void marks() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                with day as (select ?::date as today),
                judged as (
                  select u.id, u.organisation_id, u.number, u.agreed_on, u.closed_on
                  from undertaking u join partnership p on p.id = u.partnership_id and p.about = 'Generated'
                  where u.visibility = 'public' and u.state <> 'draft' and not u.as_published
                ),
                raised as (
                  select j.id, j.organisation_id, j.number, k.mark, j.id as subject_id
                  from judged j cross join day
                  left join lateral (select s.answer from shown_step s where s.undertaking_id = j.id and s.audience = 'public'
                    and s.from_on <= day.today order by s.from_on desc limit 1) shown on true
                  left join lateral (select p.posted_on from progress_update p where p.undertaking_id = j.id
                    order by p.posted_on desc limit 1) word on true
                  left join lateral (select p.rating from progress_update p where p.undertaking_id = j.id and p.visibility = 'public'
                    order by p.posted_on desc, p.posted_at desc limit 1) latest on true
                  cross join lateral (select max(r.opens_on) as opens_on from undertaking_board ub
                    join round r on r.board_id = ub.board_id
                    join round_asked ra on ra.round_id = r.id and ra.organisation_id = j.organisation_id
                    where ub.undertaking_id = j.id and (r.due_on < day.today or r.closed_on <= day.today) and j.agreed_on <= r.opens_on
                      and (j.closed_on is null or j.closed_on > r.due_on)) asked
                  cross join lateral (select coalesce(asked.opens_on > word.posted_on, asked.opens_on is not null) as yes) silent
                  cross join lateral (values ('overdue', shown.answer = 'overdue'), ('silence', silent.yes),
                    ('evidenceGap', not silent.yes and latest.rating in ('green', 'complete') and shown.answer in ('behind', 'overdue')))
                    k (mark, yes)
                  where k.yes
                  union all
                  select j.id, j.organisation_id, j.number, 'check', c.id
                  from judged j join independent_check c on c.undertaking_id = j.id
                  where c.answer not in ('substantial', 'complete')
                )
                insert into mark_told (id, undertaking_id, organisation_id, mark, subject_id, told_on, public_on)
                select gen_random_uuid(), r.id, r.organisation_id, r.mark, r.subject_id,
                  day.today - case when r.number % 11 = 0 then 1 else 60 end, day.today - case when r.number % 11 = 0 then -6 else 53 end
                from raised r cross join day""")) {
            statement.setObject(1, today);
            statement.executeUpdate();
        }
    }

    private GeneratedPromise promise(int number) {
        return GeneratedPromise.of(number, today);
    }

    private void copy(String into, Rows table) throws SQLException, IOException {
        try (CopyStream rows = CopyStream.open(connection, into)) {
            table.writeTo(rows);
        }
    }

    /** Those of the concordat's steps. */
    private List<Integer> themes() throws SQLException {
        List<Integer> themes = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select id from theme where framework_id = 1 order by id")) {
            while (found.next()) {
                themes.add(found.getInt(1));
            }
        }
        return themes;
    }

    private static String prefix(int partnership) {
        return "G" + (char) ('A' + partnership / 26) + (char) ('A' + partnership % 26);
    }

    private static Object noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC);
    }

    private static UUID id(Kind kind, int number) {
        return id(kind, number, 0);
    }

    /** Ascending like the ids that the product gives, so that indexes are as dense. */
    private static UUID id(Kind kind, int number, int nth) {
        long high = 0x0190_0000_0000_7000L | ((long) number << 16);
        return new UUID(high, 0x8000_0000_0000_0000L | (kind.part << 32) | nth);
    }
}
