package org.wellkept.core.release;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Actor;
import org.wellkept.core.coproduction.ReadableActivities;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.reference.OftenMissed;
import org.wellkept.core.release.CoproductionFigures.Group;
import org.wellkept.core.undertaking.UndertakingKind;
import org.wellkept.core.undertaking.UndertakingQuery;

/** How the co-production of a board or an organisation stands. It counts activities and promises, never people. */
@Door
public class CoproductionRollups {

    private static final String OF_BOARD =
            " and exists (select 1 from activity_board b where b.activity_id = a.id and b.board_id = :whose)";
    private static final String OF_ORGANISATION =
            " and (a.organisation_id = :whose or exists (select 1 from activity_partner p where p.activity_id = a.id"
                    + " and p.organisation_id = :whose))";

    /** Of a row of the one query as {@code promise}. */
    private static final String SHAPED = """
            exists (select 1 from activity_shaped s join activity a on a.id = s.activity_id
              where s.undertaking_id = promise.id and a.visibility <> 'own' and\s""" + ReadableActivities.CONDITION + ")";

    private final Jdbi jdbi;
    private final Directory directory;
    private final Clock clock;

    @Inject
    CoproductionRollups(Jdbi jdbi, Directory directory, Clock clock) {
        this.jdbi = jdbi;
        this.directory = directory;
        this.clock = clock;
    }

    /** Of the activities that a board hears of, and the promises that are made to it. */
    public Outcome<CoproductionFigures> ofBoard(Actor actor, String slug) {
        return directory
                .board(slug)
                .map(BoardKey::id)
                .map(board -> Outcome.done(figures(
                        actor,
                        board,
                        OF_BOARD,
                        UndertakingQuery.visibleTo(actor, UndertakingKind.COMMITMENT, today())
                                .madeTo(board))))
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound(slug)));
    }

    /** Of the activities that an organisation tells of, or took part in, and the promises that it makes. */
    public Outcome<CoproductionFigures> ofOrganisation(Actor actor, String slug) {
        return directory
                .organisation(slug)
                .map(OrganisationKey::id)
                .map(organisation -> Outcome.done(figures(
                        actor,
                        organisation,
                        OF_ORGANISATION,
                        UndertakingQuery.visibleTo(actor, UndertakingKind.COMMITMENT, today())
                                .and("u.organisation_id = :whose", "whose", organisation))))
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound(slug)));
    }

    /** What those figures of a board are made of: its activities by reference, and the promises that they shaped. */
    public Outcome<CoproductionRecords> recordsOfBoard(Actor actor, String slug) {
        return directory
                .board(slug)
                .map(board -> Outcome.done(jdbi.withHandle(handle -> new CoproductionRecords(
                        rows(handle, actor, board.id(), OF_BOARD, latestRelease(handle)).stream()
                                .map(row -> row.standing(today()))
                                .sorted(Comparator.comparing(ActivityStanding::reference))
                                .toList(),
                        shapedPromises(
                                handle,
                                actor,
                                UndertakingQuery.visibleTo(actor, UndertakingKind.COMMITMENT, today())
                                        .madeTo(board.id()))))))
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound(slug)));
    }

    private static int latestRelease(Handle handle) {
        return new ReleaseStore(handle).latest().map(ReleaseStore.Made::number).orElse(0);
    }

    private CoproductionFigures figures(Actor actor, UUID whose, String which, UndertakingQuery promises) {
        return jdbi.withHandle(handle -> {
            List<Row> rows = rows(handle, actor, whose, which, latestRelease(handle));
            List<Row> own = rows.stream().filter(row -> !row.asPublished()).toList();
            Shaped shaped = shaped(handle, actor, promises);
            List<Integer> days = own.stream()
                    .map(Row::daysToPay)
                    .flatMap(Stream::ofNullable)
                    .sorted()
                    .toList();
            return new CoproductionFigures(
                    shaped.promises(),
                    shaped.shaped(),
                    rows.size(),
                    counts(own.stream().map(Row::claimed).toList()),
                    counts(own.stream().map(row -> row.felt(today())).toList()),
                    (int) own.stream().filter(row -> row.isGap(today())).count(),
                    (int) own.stream().filter(row -> row.toldOn() != null).count(),
                    (int) own.stream().filter(row -> row.daysLate(today()) > 0).count(),
                    (int) own.stream()
                            .filter(row -> row.toldOn() == null && row.dueOn() != null && row.daysLate(today()) == 0)
                            .count(),
                    own.stream().mapToInt(row -> row.daysLate(today())).max().orElse(0),
                    (int) own.stream().filter(row -> row.payment() != null).count(),
                    (int) own.stream()
                            .filter(row -> Boolean.TRUE.equals(row.payment()))
                            .count(),
                    days.isEmpty() ? null : days.get((days.size() - 1) / 2),
                    groups(handle, actor, whose, which));
        });
    }

    private static Map<Rung, Integer> counts(List<@Nullable Rung> rungs) {
        Map<Rung, Integer> counts = new EnumMap<>(Rung.class);
        for (Rung rung : rungs) {
            if (rung != null) {
                counts.merge(rung, 1, Integer::sum);
            }
        }
        return counts;
    }

    private List<Row> rows(Handle handle, Actor actor, UUID whose, String which, int release) {
        Query query = handle.createQuery("""
                        select a.reference, a.title, a.visibility = 'public' as open, a.as_published, a.partnership_id, a.rung, a.feedback_due, a.payment_offered, a.days_to_pay, told.told_on,
                          f.rung as felt, g.public_on
                        from activity a
                        left join activity_told told on told.activity_id = a.id
                        left join people_release_felt f on f.activity_id = a.id and f.release = :release
                        left join felt_gap g on g.activity_id = a.id
                        where\s""" + ReadableActivities.CONDITION + which);
        var partnerships = AccessTable.readableBy(actor).partnerships();
        return ReadableActivities.readBy(actor, query)
                .bind("release", release)
                .bind("whose", whose)
                .map((row, context) -> new Row(
                        row.getString("reference"),
                        row.getString("title"),
                        row.getBoolean("open"),
                        row.getBoolean("as_published"),
                        partnerships.contains(row.getObject("partnership_id", UUID.class)),
                        rung(row, "rung"),
                        rung(row, "felt"),
                        row.getObject("public_on", LocalDate.class),
                        row.getObject("feedback_due", LocalDate.class),
                        row.getObject("told_on", LocalDate.class),
                        row.getObject("payment_offered", Boolean.class),
                        row.getObject("days_to_pay", Integer.class)))
                .list();
    }

    private static @Nullable Rung rung(ResultSet row, String column) throws SQLException {
        String code = row.getString(column);
        return code == null ? null : Coded.of(Rung.class, code);
    }

    /** Those that count: agreed, or closed as completed, of bodies that have joined; shaped by what the reader may read. */
    private static Shaped shaped(Handle handle, Actor actor, UndertakingQuery promises) {
        Query query = promises.counted()
                .create(
                        handle,
                        "select count(*) as promises, count(*) filter (where " + SHAPED + ") as shaped from (",
                        ") promise");
        return ReadableActivities.readBy(actor, query)
                .map((row, context) -> new Shaped(row.getInt("promises"), row.getInt("shaped")))
                .one();
    }

    /** References of those of them that count as shaped. */
    private static List<String> shapedPromises(Handle handle, Actor actor, UndertakingQuery promises) {
        Query query = promises.counted()
                .create(
                        handle,
                        "select promise.reference from (",
                        ") promise where " + SHAPED + " order by promise.partnership_id, promise.number");
        return ReadableActivities.readBy(actor, query).mapTo(String.class).list();
    }

    private static List<Group> groups(Handle handle, Actor actor, UUID whose, String which) {
        Query query = handle.createQuery("""
                        with took as (
                          select g.theme_id, g.activity_id from activity a join activity_group g on g.activity_id = a.id
                          where not a.as_published and\s""" + ReadableActivities.CONDITION + which + """
                        )
                        select t.slug, t.label, t.position, count(took.activity_id) as activities
                        from theme t join framework f on f.id = t.framework_id and f.slug = 'population-groups'
                        left join took on took.theme_id = t.id
                        group by t.id, t.slug, t.label, t.position""");
        List<Placed> placed = new ArrayList<>(ReadableActivities.readBy(actor, query)
                .bind("whose", whose)
                .map((row, context) -> new Placed(
                        row.getInt("position"),
                        new Group(
                                row.getString("slug"),
                                row.getString("label"),
                                OftenMissed.GROUPS.contains(row.getString("slug")),
                                row.getInt("activities"))))
                .list());
        placed.removeIf(each -> each.group().activities() == 0 && !each.group().oftenMissed());
        placed.sort(Comparator.comparingInt((Placed each) -> -each.group().activities())
                .thenComparingInt(Placed::position));
        return placed.stream().map(Placed::group).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @param position in the framework's order */
    private record Placed(int position, Group group) {}

    private record Shaped(int promises, int shaped) {}

    /**
     * What counts of an activity.
     *
     * @param inside whether the reader is of its partnership
     * @param feltStored what people felt, whether or not it may be told yet
     * @param publicOn the first day on which a gap may be told outside the partnership; null where nobody was told of one
     */
    private record Row(
            String reference,
            String title,
            boolean open,
            boolean asPublished,
            boolean inside,
            @Nullable Rung claimed,
            @Nullable Rung feltStored,
            @Nullable LocalDate publicOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate toldOn,
            @Nullable Boolean payment,
            @Nullable Integer daysToPay) {

        @Nullable
        Rung felt(LocalDate today) {
            if (feltStored == null || inside || !Felt.isGap(claimed, feltStored)) {
                return feltStored;
            }
            return publicOn != null && !today.isBefore(publicOn) ? feltStored : null;
        }

        ActivityStanding standing(LocalDate today) {
            return new ActivityStanding(
                    reference,
                    title,
                    open,
                    asPublished,
                    claimed,
                    felt(today),
                    isGap(today),
                    toldOn,
                    dueOn,
                    daysLate(today),
                    payment);
        }

        boolean isGap(LocalDate today) {
            Rung felt = felt(today);
            return felt != null && Felt.isGap(claimed, felt);
        }

        int daysLate(LocalDate today) {
            return toldOn != null || dueOn == null || !today.isAfter(dueOn)
                    ? 0
                    : (int) ChronoUnit.DAYS.between(dueOn, today);
        }
    }
}
