package org.wellkept.core.livingwage;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Version;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.partnership.OrganisationRecords;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.terms.MilestoneStatus;

/** What is stored of standings, as far as an actor may read it. */
final class StandingStore {

    private static final String READABLE = """
            with readable as (
              select s.*, o.slug, o.name, coalesce(o.joined_on <= :today, false) as joined,
                lead(s.from_on) over (partition by s.organisation_id order by s.from_on) - 1 as until_on
              from living_wage_standing s join organisation o on o.id = s.organisation_id
              where {READABLE})
            select * from readable\s""".replace("{READABLE}", OrganisationRecords.readable("s"));

    private final Handle handle;
    private final Actor actor;
    private final LocalDate today;

    StandingStore(Handle handle, Actor actor, LocalDate today) {
        this.handle = handle;
        this.actor = actor;
        this.today = today;
    }

    Optional<Standing> find(UUID id) {
        return standings("where id = :id", "id", id).stream().findFirst();
    }

    /** Of an organisation, latest first. */
    List<Standing> of(UUID organisation) {
        return standings("where organisation_id = :organisation order by from_on desc", "organisation", organisation);
    }

    private List<Standing> standings(String which, String name, UUID value) {
        List<Row> rows = OrganisationRecords.bind(handle.createQuery(READABLE + which), actor, today)
                .bind(name, value)
                .map((row, context) -> Row.of(row))
                .list();
        Set<UUID> own = AccessTable.readableBy(actor).organisations();
        Map<UUID, List<PhaseMilestone>> milestones =
                milestones(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row ->
                        row.standing(milestones.getOrDefault(row.id(), List.of()), today, own.contains(row.owner())))
                .toList();
    }

    private Map<UUID, List<PhaseMilestone>> milestones(List<UUID> standings) {
        return handle.createQuery("""
                        select standing_id, title, due_on, status from living_wage_milestone
                        where standing_id = any(:standings) order by standing_id, position""")
                .bindArray("standings", UUID.class, standings)
                .map((row, context) -> Map.entry(
                        row.getObject("standing_id", UUID.class),
                        new PhaseMilestone(
                                row.getString("title"),
                                row.getObject("due_on", LocalDate.class),
                                Coded.of(MilestoneStatus.class, row.getString("status")))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Keeps a standing as it is until the transaction ends. Answers whose it is, or empty where there is none. */
    Optional<UUID> lock(UUID id) {
        return handle.createQuery("select organisation_id from living_wage_standing where id = :id for update")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne();
    }

    /**
     * Keeps the organisation's other standings as they are until the transaction ends, and answers where this one would
     * stand among them.
     *
     * @param except the standing that is written anew, or null for a new one
     */
    Neighbours lockNeighbours(UUID organisation, @Nullable UUID except) {
        handle.createQuery("select id from organisation where id = :organisation for no key update")
                .bind("organisation", organisation)
                .mapTo(UUID.class)
                .one();
        // of a new one the latest is before it, whatever it says; of one that is written anew, whoever is beside it now
        return handle.createQuery("""
                        select max(from_on) filter (where coalesce(from_on < written.now_from, true)) as before,
                          min(from_on) filter (where from_on > written.now_from) as after
                        from living_wage_standing
                        cross join (select (select from_on from living_wage_standing where id = :except) as now_from) written
                        where organisation_id = :organisation and id is distinct from :except""")
                .bind("organisation", organisation)
                .bind("except", except)
                .map((row, context) -> new Neighbours(
                        row.getObject("before", LocalDate.class), row.getObject("after", LocalDate.class)))
                .one();
    }

    void add(UUID id, UUID organisation, StandingTerms terms) {
        write(handle.createUpdate("""
                                insert into living_wage_standing (id, version, organisation_id, from_on, status, direct_covered, contracted,
                                  staff_covered, contracted_covered, staff_uplifted, contracts_covered, accredited_on, renewal_due_on, note,
                                  visibility)
                                values (:id, 1, :organisation, :from, :status, :directCovered, :contracted,
                                  :staffCovered, :contractedCovered, :staffUplifted, :contractsCovered, :accreditedOn, :renewalDueOn, :note,
                                  'own')""").bind("organisation", organisation), id, terms);
    }

    void update(UUID id, StandingTerms terms) {
        write(handle.createUpdate("""
                        update living_wage_standing set version = version + 1, from_on = :from, status = :status,
                          direct_covered = :directCovered, contracted = :contracted, staff_covered = :staffCovered,
                          contracted_covered = :contractedCovered, staff_uplifted = :staffUplifted,
                          contracts_covered = :contractsCovered, accredited_on = :accreditedOn, renewal_due_on = :renewalDueOn,
                          note = :note
                        where id = :id"""), id, terms);
    }

    private void write(Update statement, UUID id, StandingTerms terms) {
        ContractedStaff contracted = terms.contracted();
        bind(statement, terms)
                .bind("id", id)
                .bind("contracted", contracted == null ? null : contracted.code())
                .execute();
        handle.createUpdate("delete from living_wage_milestone where standing_id = :id")
                .bind("id", id)
                .execute();
        for (int i = 0; i < terms.milestones().size(); i++) {
            PhaseMilestone milestone = terms.milestones().get(i);
            handle.createUpdate("""
                            insert into living_wage_milestone (standing_id, position, title, due_on, status)
                            values (:id, :position, :title, :dueOn, :status)""")
                    .bind("id", id)
                    .bind("position", i)
                    .bind("title", milestone.title().strip())
                    .bind("dueOn", milestone.dueOn())
                    .bind("status", milestone.status().code())
                    .execute();
        }
    }

    private static <S extends SqlStatement<S>> S bind(S statement, StandingTerms terms) {
        return statement
                .bind("from", terms.from())
                .bind("status", terms.status().code())
                .bind("directCovered", terms.directCovered())
                .bind("staffCovered", terms.staffCovered())
                .bind("contractedCovered", terms.contractedCovered())
                .bind("staffUplifted", terms.staffUplifted())
                .bind("contractsCovered", terms.contractsCovered())
                .bind("accreditedOn", terms.accreditedOn())
                .bind("renewalDueOn", terms.renewalDueOn())
                .bind("note", terms.note());
    }

    void show(UUID id, Visibility visibility) {
        handle.createUpdate("""
                        update living_wage_standing set version = version + 1, visibility = :visibility,
                          shared_on = coalesce(shared_on, :today),
                          published_on = case when :visibility = 'public' then :today end
                        where id = :id""")
                .bind("id", id)
                .bind("visibility", visibility.code())
                .bind("today", today)
                .execute();
    }

    /** Each body of the circle, by name, with how it stood on that day. */
    List<PartnerStanding> partners(Circle circle, LocalDate on) {
        String sql = "with " + Gathering.tables(circle)
                + """
                , latest as (
                  select distinct on (s.organisation_id) s.*, o.name from living_wage_standing s
                  join organisation o on o.id = s.organisation_id
                  where s.organisation_id in (select source_id from counted) and s.from_on <= :on and {READABLE}
                  order by s.organisation_id, s.from_on desc
                ), speaks(body_id, source_id) as (
                  -- what a body records itself takes the place of what those recorded that it took over from
                  select id, id from body
                  union
                  select k.body_id, n.predecessor_id from speaks k
                  join succession n on n.successor_id = k.source_id
                  join counted c on c.body_id = k.body_id and c.source_id = n.predecessor_id
                  where not exists (select from latest l where l.organisation_id = k.source_id)
                    and not exists (select from body b where b.id = n.predecessor_id)
                )
                select b.slug, b.name, true as joined,
                  array_remove(array_agg(l.name order by l.name) filter (where k.source_id <> k.body_id), null) as carried,
                  {STATUSES}[min(array_position({STATUSES}, l.status))] as status,
                  max(l.from_on) as from_on,
                  case when bool_and(l.contracted is not null)
                    then {CONTRACTED}[min(array_position({CONTRACTED}, l.contracted))] end as contracted,
                  sum(l.staff_covered)::int as staff_covered, sum(l.contracted_covered)::int as contracted_covered,
                  sum(l.staff_uplifted)::int as staff_uplifted, sum(l.contracts_covered)::int as contracts_covered,
                  min(l.renewal_due_on) as renewal_due_on
                from body b
                join speaks k on k.body_id = b.id
                left join latest l on l.organisation_id = k.source_id
                group by b.id, b.slug, b.name
                order by b.name, b.slug""".replace("{READABLE}", OrganisationRecords.readable("s"))
                        .replace(
                                "{STATUSES}",
                                "(array['lapsed', 'notStarted', 'exploring', 'applied', 'accreditedPhased', 'accredited'])")
                        .replace("{CONTRACTED}", "(array['notYet', 'inPhases', 'all'])");
        return OrganisationRecords.bind(Gathering.bind(handle.createQuery(sql), circle, on), actor, today)
                .map((row, context) -> partner(row, on))
                .list();
    }

    private static PartnerStanding partner(ResultSet row, LocalDate on) throws SQLException {
        String status = row.getString("status");
        WageStatus stands = status == null ? null : Coded.of(WageStatus.class, status);
        LocalDate renewalDueOn = row.getObject("renewal_due_on", LocalDate.class);
        return new PartnerStanding(
                ref(row),
                texts(row, "carried"),
                stands,
                row.getObject("from_on", LocalDate.class),
                contracted(row),
                count(row, "staff_covered"),
                count(row, "contracted_covered"),
                count(row, "staff_uplifted"),
                count(row, "contracts_covered"),
                renewalDueOn,
                stands == null ? Renewal.NONE : Renewal.of(stands, renewalDueOn, on));
    }

    private static OrganisationRef ref(ResultSet row) throws SQLException {
        return new OrganisationRef(row.getString("slug"), row.getString("name"), row.getBoolean("joined"));
    }

    private static @Nullable ContractedStaff contracted(ResultSet row) throws SQLException {
        String code = row.getString("contracted");
        return code == null ? null : Coded.of(ContractedStaff.class, code);
    }

    private static @Nullable Integer count(ResultSet row, String column) throws SQLException {
        int count = row.getInt(column);
        return row.wasNull() ? null : count;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }

    /**
     * The first days of the standings before and after one.
     *
     * @param before null for the first
     * @param after null for the last
     */
    record Neighbours(@Nullable LocalDate before, @Nullable LocalDate after) {}

    /** A standing without its milestones. */
    private record Row(
            UUID id,
            Version version,
            UUID owner,
            OrganisationRef organisation,
            StandingTerms terms,
            @Nullable LocalDate until,
            Visibility visibility,
            @Nullable LocalDate sharedOn,
            @Nullable LocalDate publishedOn) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    Version.of(row.getLong("version")),
                    row.getObject("organisation_id", UUID.class),
                    ref(row),
                    new StandingTerms(
                            row.getObject("from_on", LocalDate.class),
                            Coded.of(WageStatus.class, row.getString("status")),
                            row.getObject("direct_covered", Boolean.class),
                            contracted(row),
                            count(row, "staff_covered"),
                            count(row, "contracted_covered"),
                            count(row, "staff_uplifted"),
                            count(row, "contracts_covered"),
                            row.getObject("accredited_on", LocalDate.class),
                            row.getObject("renewal_due_on", LocalDate.class),
                            List.of(),
                            row.getString("note")),
                    row.getObject("until_on", LocalDate.class),
                    Coded.of(Visibility.class, row.getString("visibility")),
                    row.getObject("shared_on", LocalDate.class),
                    row.getObject("published_on", LocalDate.class));
        }

        /** @param own whether it is one of the reader's own organisations: what is worth adding is for its people alone */
        Standing standing(List<PhaseMilestone> milestones, LocalDate today, boolean own) {
            StandingTerms whole = new StandingTerms(
                    terms.from(),
                    terms.status(),
                    terms.directCovered(),
                    terms.contracted(),
                    terms.staffCovered(),
                    terms.contractedCovered(),
                    terms.staffUplifted(),
                    terms.contractsCovered(),
                    terms.accreditedOn(),
                    terms.renewalDueOn(),
                    milestones,
                    terms.note());
            boolean past = until != null && until.isBefore(today);
            return new Standing(
                    id,
                    version,
                    organisation,
                    whole,
                    until,
                    visibility,
                    sharedOn,
                    publishedOn,
                    past ? Renewal.NONE : whole.renewal(today),
                    past || !own ? List.of() : StandingHints.of(whole, today));
        }
    }
}
