package org.wellkept.core.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.mark.QuietPeriod;
import org.wellkept.core.voice.AccountJudged;
import org.wellkept.core.voice.Again;
import org.wellkept.core.voice.HeardBack;
import org.wellkept.core.voice.ReleasedVoices;

/** What is stored of releases. */
final class ReleaseStore {

    /** Two instances of the product make no release at once. */
    private static final long LOCK = 0x72656c65617365L;

    private final Handle handle;

    ReleaseStore(Handle handle) {
        this.handle = handle;
    }

    /** Whether this transaction is the one that makes a release now. */
    boolean alone() {
        return handle.createQuery("select pg_try_advisory_xact_lock(:lock)")
                .bind("lock", LOCK)
                .mapTo(Boolean.class)
                .one();
    }

    Optional<Made> latest() {
        return handle.createQuery("select number, period, made_on from people_release order by number desc limit 1")
                .map((row, context) -> new Made(
                        row.getInt("number"),
                        row.getObject("period", LocalDate.class),
                        row.getObject("made_on", LocalDate.class)))
                .findOne();
    }

    void add(Made release) {
        handle.createUpdate("insert into people_release (number, period, made_on) values (:number, :period, :madeOn)")
                .bind("number", release.number())
                .bind("period", release.period())
                .bind("madeOn", release.madeOn())
                .execute();
    }

    /** Every activity that others than its organisation may read, with what is known of it, locked against whoever speaks. */
    List<Known> known(LocalDate today) {
        handle.createQuery("select true from voice_window order by activity_id for update")
                .mapTo(Boolean.class)
                .list();
        Map<UUID, Map<Integer, Integer>> groups = new HashMap<>();
        handle.createQuery("select activity_id, theme_id, people from activity_group where people is not null")
                .map((row, context) -> groups.computeIfAbsent(
                                row.getObject("activity_id", UUID.class), id -> new LinkedHashMap<>())
                        .put(row.getInt("theme_id"), row.getInt("people")))
                .list();
        return handle.createQuery("""
                        select a.id, a.reference, a.title, a.rung, a.people, a.organisation_id, o.name,
                          w.closes_on < :today as closed, coalesce(w.issued, 0) as issued
                        from activity a join organisation o on o.id = a.organisation_id left join voice_window w on w.activity_id = a.id
                        where a.visibility <> 'own' order by a.id""")
                .bind("today", today)
                .map((row, context) -> {
                    UUID id = row.getObject("id", UUID.class);
                    String rung = row.getString("rung");
                    return new Known(
                            id,
                            row.getString("reference"),
                            row.getString("title"),
                            row.getObject("organisation_id", UUID.class),
                            row.getString("name"),
                            rung == null ? null : Coded.of(Rung.class, rung),
                            row.getObject("people", Integer.class),
                            groups.getOrDefault(id, Map.of()),
                            row.getBoolean("closed"),
                            row.getInt("issued"));
                })
                .list();
    }

    /** The answers of those who spoke, in the order of the rungs. */
    List<Answers> answers(UUID activity) {
        return handle
                .createQuery("select rung, account, heard_back, again from voice where activity_id = :activity")
                .bind("activity", activity)
                .map((row, context) -> new Answers(
                        Coded.of(Rung.class, row.getString("rung")),
                        optional(AccountJudged.class, row, "account"),
                        optional(HeardBack.class, row, "heard_back"),
                        optional(Again.class, row, "again")))
                .stream()
                .sorted((one, other) -> one.rung().compareTo(other.rung()))
                .toList();
    }

    void release(UUID activity, LocalDate today) {
        ReleasedVoices.mark(handle, activity, today);
    }

    /** The cells of a release, by their activity. */
    Map<UUID, Cells> cells(int release) {
        Map<UUID, Cells> cells = new HashMap<>();
        handle.createQuery("""
                        select activity_id, what, theme_id, value, shown from people_release_cell where release = :release""")
                .bind("release", release)
                .map((row, context) ->
                        put(cells.computeIfAbsent(row.getObject("activity_id", UUID.class), id -> new Cells()), row))
                .list();
        return cells;
    }

    /** The cells of one activity in a release; none where it has none. */
    Cells cells(int release, UUID activity) {
        Cells cells = new Cells();
        handle.createQuery("""
                        select what, theme_id, value, shown from people_release_cell
                        where release = :release and activity_id = :activity""")
                .bind("release", release)
                .bind("activity", activity)
                .map((row, context) -> put(cells, row))
                .list();
        return cells;
    }

    private static Cells put(Cells cells, ResultSet row) throws SQLException {
        return cells.put(
                row.getString("what"),
                row.getObject("theme_id", Integer.class),
                new Cell(row.getInt("value"), Coded.of(Cell.How.class, row.getString("shown"))));
    }

    void addCells(int release, Map<UUID, Cells> cells) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into people_release_cell (release, activity_id, what, theme_id, value, shown)
                values (:release, :activity, :what, :theme, :value, :shown)""");
        cells.forEach((activity, of) -> of.each((what, theme, cell) -> batch.bind("release", release)
                .bind("activity", activity)
                .bind("what", what)
                .bind("theme", theme)
                .bind("value", cell.value())
                .bind("shown", cell.shown())
                .add()));
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    Map<UUID, Summed> felt(int release) {
        Map<UUID, Summed> felt = new HashMap<>();
        handle.createQuery(
                        "select activity_id, rung, account, heard_back, again from people_release_felt where release = :release")
                .bind("release", release)
                .map((row, context) -> felt.put(row.getObject("activity_id", UUID.class), summed(row)))
                .list();
        return felt;
    }

    /** The same of one activity. */
    Optional<Summed> felt(int release, UUID activity) {
        return handle.createQuery("""
                        select rung, account, heard_back, again from people_release_felt
                        where release = :release and activity_id = :activity""")
                .bind("release", release)
                .bind("activity", activity)
                .map((row, context) -> summed(row))
                .findOne();
    }

    void addFelt(int release, Map<UUID, Summed> felt) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into people_release_felt (release, activity_id, rung, account, heard_back, again)
                values (:release, :activity, :rung, :account, :heardBack, :again)""");
        felt.forEach((activity, summed) -> batch.bind("release", release)
                .bind("activity", activity)
                .bind("rung", summed.rung())
                .bind("account", summed.account())
                .bind("heardBack", summed.heardBack())
                .bind("again", summed.again())
                .add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** The quiet periods of every board that hears of an activity. */
    List<QuietPeriod> quietPeriods(UUID activity) {
        return handle.createQuery("""
                        select q.from_on, {LAST} as last_day from activity_board b join quiet_period q on q.board_id = b.board_id
                        where b.activity_id = :activity and {LAST} >= q.from_on order by q.from_on""".replace("{LAST}", QuietPeriod.LAST_DAY))
                .bind("activity", activity)
                .map((row, context) -> new QuietPeriod(
                        row.getObject("from_on", LocalDate.class), row.getObject("last_day", LocalDate.class)))
                .list();
    }

    /** Whether the organisation is told only now: once of an activity. */
    boolean tell(UUID activity, LocalDate toldOn, LocalDate publicOn) {
        return handle.createUpdate("""
                                insert into felt_gap (activity_id, told_on, public_on) values (:activity, :toldOn, :publicOn)
                                on conflict do nothing""")
                        .bind("activity", activity)
                        .bind("toldOn", toldOn)
                        .bind("publicOn", publicOn)
                        .execute()
                > 0;
    }

    Optional<ToldGap> gap(UUID activity) {
        return handle.createQuery("select told_on, public_on, reply from felt_gap where activity_id = :activity")
                .bind("activity", activity)
                .map((row, context) -> new ToldGap(
                        row.getObject("told_on", LocalDate.class),
                        row.getObject("public_on", LocalDate.class),
                        row.getString("reply")))
                .findOne();
    }

    void reply(UUID activity, String words, LocalDate today, UUID person) {
        handle.createUpdate("""
                        update felt_gap set reply = :words, replied_on = :today, replied_by = :person
                        where activity_id = :activity""")
                .bind("activity", activity)
                .bind("words", words)
                .bind("today", today)
                .bind("person", person)
                .execute();
    }

    /** The slugs of groups. */
    Map<Integer, String> slugs(Collection<Integer> themes) {
        Map<Integer, String> slugs = new HashMap<>();
        handle.createQuery("select id, slug from theme where id = any(:themes)")
                .bindArray("themes", Integer.class, new ArrayList<>(themes))
                .map((row, context) -> slugs.put(row.getInt("id"), row.getString("slug")))
                .list();
        return slugs;
    }

    /** The words of an activity that can be shown, each kind in the order of the alphabet. */
    List<String> words(UUID activity, WordsColumn column) {
        return handle.createQuery(
                        "select {COLUMN} from voice where activity_id = :activity and released and words = 'shown'"
                                        .replace("{COLUMN}", column.sql())
                                + " and {COLUMN} is not null order by 1".replace("{COLUMN}", column.sql()))
                .bind("activity", activity)
                .mapTo(String.class)
                .list();
    }

    private static Summed summed(ResultSet row) throws SQLException {
        return new Summed(
                Coded.of(Rung.class, row.getString("rung")),
                optional(Part.class, row, "account"),
                optional(Part.class, row, "heard_back"),
                optional(Part.class, row, "again"));
    }

    private static <E extends Enum<E> & Coded> @Nullable E optional(Class<E> choices, ResultSet row, String column)
            throws SQLException {
        String code = row.getString(column);
        return code == null ? null : Coded.of(choices, code);
    }

    /** @param period the first day of its month */
    record Made(int number, LocalDate period, LocalDate madeOn) {}

    /**
     * What is known of an activity.
     *
     * @param groups counts, by the id of a theme
     * @param closed whether people could speak, and can't any more
     */
    record Known(
            UUID id,
            String reference,
            String title,
            UUID organisation,
            String organisationName,
            @Nullable Rung claimed,
            @Nullable Integer people,
            Map<Integer, Integer> groups,
            boolean closed,
            int issued) {}

    /** What one person answered. */
    record Answers(
            Rung rung,
            @Nullable AccountJudged account,
            @Nullable HeardBack heardBack,
            @Nullable Again again) {}

    /** What those who spoke say together. */
    record Summed(
            Rung rung,
            @Nullable Part account,
            @Nullable Part heardBack,
            @Nullable Part again) {}

    record ToldGap(
            LocalDate toldOn, LocalDate publicOn, @Nullable String reply) {}

    /** A kind of words that a voice has. */
    enum WordsColumn {
        FELT_REAL("felt_real"),
        NOT_REAL("not_real"),
        CORRECTION("correction");

        private final String column;

        WordsColumn(String column) {
            this.column = column;
        }

        String sql() {
            return column;
        }
    }
}
