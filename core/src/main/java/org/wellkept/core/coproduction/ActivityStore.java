package org.wellkept.core.coproduction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Page;
import org.wellkept.core.Version;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Subject;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.coproduction.ActivityDetails.May;
import org.wellkept.core.dates.DateRead;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.partnership.ReferenceCursor;

/** What is stored of activities, as far as a reader may read it. */
final class ActivityStore {

    private static final String SUMMARY =
            """
            select a.id, a.reference, a.title, a.kind, a.rung, a.area, a.visibility, a.as_published, a.feedback_due, a.partnership_id, a.number,
              o.slug as organisation, o.name as organisation_name, coalesce(o.joined_on <= :today, false) as joined, told.told_on,
              array(select c.held_text from activity_occasion c where c.activity_id = a.id order by c.position) as held,
              (select count(*) from activity_shaped s join undertaking u on u.id = s.undertaking_id
                where s.activity_id = a.id and {PROMISE}) as promises
            from activity a join organisation o on o.id = a.organisation_id join partnership p on p.id = a.partnership_id
            left join activity_told told on told.activity_id = a.id
            where {ACTIVITY}
            """.replace("{PROMISE}", ReadableActivities.PROMISE).replace("{ACTIVITY}", ReadableActivities.CONDITION);

    private static final String DETAILS = """
            select a.*, p.slug as partnership, p.name as partnership_name, p.as_published as partnership_as_published, p.about,
              o.slug as organisation, o.name as organisation_name, coalesce(o.joined_on <= :today, false) as joined,
              told.told_on, told.how, told.summary, told.easy_read, told.sign_language_link,
              array(select x.organisation_id from activity_partner x where x.activity_id = a.id) as partner_ids,
              array(select x.board_id from activity_board x where x.activity_id = a.id) as board_ids,
              array(select x.person_id from taken_part x
                where x.activity_id = a.id and x.person_id = cast(:participant as uuid)) as reader_took_part
            from activity a join partnership p on p.id = a.partnership_id join organisation o on o.id = a.organisation_id
            left join activity_told told on told.activity_id = a.id
            where a.reference = :reference and {ACTIVITY}
            """.replace("{ACTIVITY}", ReadableActivities.CONDITION);

    private final Handle handle;
    private final Actor actor;
    private final LocalDate today;

    ActivityStore(Handle handle, Actor actor, LocalDate today) {
        this.handle = handle;
        this.actor = actor;
        this.today = today;
    }

    /** Latest logged first, and what partnerships only copied from plans last. */
    Page<ActivitySummary> page(ActivityFilter filter, @Nullable ReferenceCursor after, int limit) {
        StringBuilder sql = new StringBuilder(SUMMARY);
        Map<String, Object> values = new HashMap<>();
        narrow(filter, sql, values);
        if (after != null) {
            sql.append("""
                     and (not p.as_published, a.partnership_id, a.number)
                       < ((select not x.as_published from partnership x where x.id = :afterPartnership), :afterPartnership, :afterNumber)""");
            values.put("afterPartnership", after.partnership());
            values.put("afterNumber", after.number());
        }
        sql.append(" order by not p.as_published desc, a.partnership_id desc, a.number desc limit :limit");
        List<Listed> rows = scoped(sql.toString())
                .bindMap(values)
                .bind("limit", limit + 1)
                .map((row, context) -> listed(row))
                .list();
        List<Listed> shown = rows.subList(0, Math.min(limit, rows.size()));
        return new Page<>(
                shown.stream().map(Listed::summary).toList(),
                rows.size() > limit ? shown.getLast().cursor().token() : null);
    }

    private void narrow(ActivityFilter filter, StringBuilder sql, Map<String, Object> values) {
        narrow(
                sql,
                values,
                "partnership",
                filter.partnership(),
                "a.partnership_id = (select id from partnership where slug = :partnership)");
        narrow(sql, values, "board", filter.board(), """
                exists (select 1 from activity_board x where x.activity_id = a.id and x.board_id = {BOARD})""".replace("{BOARD}", Directory.boardAt(":board")));
        narrow(sql, values, "organisation", filter.organisation(), """
                {ORGANISATION} in (select a.organisation_id
                  union select x.organisation_id from activity_partner x where x.activity_id = a.id)""".replace(
                        "{ORGANISATION}", Directory.organisationAt(":organisation")));
        narrow(sql, values, "shaped", filter.shaped(), """
                exists (select 1 from activity_shaped x join undertaking u on u.id = x.undertaking_id
                  where x.activity_id = a.id and u.reference = :shaped and {PROMISE})""".replace("{PROMISE}", ReadableActivities.PROMISE));
        narrow(
                sql,
                values,
                "rung",
                filter.claimed() == null ? null : filter.claimed().code(),
                "a.rung = :rung");
        narrow(sql, values, "words", filter.words() == null || filter.words().isBlank() ? null : filter.words(), """
                to_tsvector('english', a.title || ' ' || coalesce(a.purpose, '') || ' ' || coalesce(a.area, ''))
                  @@ websearch_to_tsquery('english', :words)""");
        if (filter.feedback() != null) {
            sql.append(" and ")
                    .append(
                            switch (filter.feedback()) {
                                case NO_DATE -> "told.told_on is null and a.feedback_due is null";
                                case WAITING -> "told.told_on is null and a.feedback_due >= :today";
                                case LATE -> "told.told_on is null and a.feedback_due < :today";
                                case TOLD -> "told.told_on is not null";
                            });
        }
    }

    private static void narrow(
            StringBuilder sql, Map<String, Object> values, String name, @Nullable String value, String condition) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    Optional<ActivityDetails> find(String reference) {
        return scoped(DETAILS)
                .bind("reference", reference)
                .map((row, context) -> details(row))
                .findOne();
    }

    /** The id of a promise that the reader may read. */
    Optional<UUID> promise(String reference) {
        return scoped("select u.id from undertaking u where u.reference = :reference and " + ReadableActivities.PROMISE)
                .bind("reference", reference)
                .mapTo(UUID.class)
                .findOne();
    }

    /** Ids of the promises that an activity shaped and that the reader may not read. */
    List<UUID> unreadable(UUID activity) {
        return scoped("select x.undertaking_id from activity_shaped x join undertaking u on u.id = x.undertaking_id"
                        + " where x.activity_id = :activity and not " + ReadableActivities.PROMISE)
                .bind("activity", activity)
                .mapTo(UUID.class)
                .list();
    }

    /** Writes what people were told; the day on which they first were stays. */
    void tell(UUID activity, TellPeople command, UUID person) {
        handle.createUpdate("""
                        insert into activity_told (activity_id, told_on, told_by, how, summary, easy_read, sign_language_link)
                        values (:activity, :toldOn, :person, :how, :summary, :easyRead, :signLanguageLink)
                        on conflict (activity_id) do update set how = excluded.how, summary = excluded.summary,
                          easy_read = excluded.easy_read, sign_language_link = excluded.sign_language_link""")
                .bind("activity", activity)
                .bind("person", person)
                .bindMethods(command)
                .execute();
        handle.createUpdate("delete from activity_told_language where activity_id = :activity")
                .bind("activity", activity)
                .execute();
        for (String language : command.tags()) {
            handle.createUpdate("""
                            insert into activity_told_language (activity_id, language, summary)
                            values (:activity, :language, :summary)""")
                    .bind("activity", activity)
                    .bind("language", language)
                    .bind("summary", command.languages().get(language))
                    .execute();
        }
    }

    private Query scoped(String sql) {
        return ReadableActivities.readBy(actor, handle.createQuery(sql)).bind("today", today);
    }

    private Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                new ReferenceCursor(row.getObject("partnership_id", UUID.class), row.getInt("number")),
                new ActivitySummary(
                        row.getString("reference"),
                        row.getString("title"),
                        organisation(row),
                        coded(ActivityKind.class, row, "kind"),
                        coded(Rung.class, row, "rung"),
                        row.getString("area"),
                        Arrays.asList((String[]) row.getArray("held").getArray()),
                        row.getInt("promises"),
                        Coded.of(Visibility.class, row.getString("visibility")),
                        row.getBoolean("as_published"),
                        feedback(row)));
    }

    private ActivityDetails details(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID partnership = row.getObject("partnership_id", UUID.class);
        Subject subject = new Subject(
                        partnership,
                        row.getObject("organisation_id", UUID.class),
                        Set.of((UUID[]) row.getArray("partner_ids").getArray()),
                        Set.of((UUID[]) row.getArray("board_ids").getArray()),
                        Coded.of(Visibility.class, row.getString("visibility")))
                .withPartOf(Set.of((UUID[]) row.getArray("reader_took_part").getArray()));
        boolean inside = AccessTable.readableBy(actor).partnerships().contains(partnership);
        List<OrganisationRef> partners = partners(id);
        List<BoardRef> boards = boards(id);
        List<GroupRead> groups = groups(id, inside);
        List<ShapedPromise> shaped = shaped(id);
        ActivityTerms terms = terms(row, id, partners, boards, groups, shaped);
        boolean asPublished = row.getBoolean("as_published");
        return new ActivityDetails(
                id,
                Version.of(row.getLong("version")),
                row.getString("reference"),
                new PartnershipRef(
                        row.getString("partnership"),
                        row.getString("partnership_name"),
                        row.getBoolean("partnership_as_published"),
                        row.getString("about")),
                organisation(row),
                partners,
                boards,
                groups,
                shaped,
                inside ? terms : terms.with(terms.tookPart().uncounted()),
                subject.visibility(),
                row.getObject("shared_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                asPublished,
                row.getString("source"),
                told(row, id),
                feedback(row),
                may(subject, asPublished));
    }

    private May may(Subject subject, boolean asPublished) {
        boolean draft = subject.visibility() == Visibility.OWN;
        boolean owned = !asPublished;
        return new May(
                owned && allows(ActivityLife.wording(subject.visibility()), subject),
                owned && !draft && allows(Action.POST_UPDATE, subject),
                owned && draft && allows(Action.AGREE, subject),
                owned && subject.visibility() != Visibility.PUBLIC && allows(Action.PUBLISH, subject),
                owned && subject.visibility() == Visibility.PUBLIC && allows(Action.PUBLISH, subject),
                owned && draft && allows(Action.DRAFT_ACTIVITY, subject));
    }

    private boolean allows(Action action, Subject subject) {
        return AccessTable.allows(actor, action, subject);
    }

    private ActivityTerms terms(
            ResultSet row,
            UUID id,
            List<OrganisationRef> partners,
            List<BoardRef> boards,
            List<GroupRead> groups,
            List<ShapedPromise> shaped)
            throws SQLException {
        return new ActivityTerms(
                new About(
                        row.getString("title"),
                        coded(ActivityKind.class, row, "kind"),
                        row.getString("purpose"),
                        row.getString("area"),
                        partners.stream().map(OrganisationRef::slug).toList(),
                        row.getString("partners_written"),
                        boards.stream().map(BoardRef::slug).toList(),
                        shaped.stream().map(ShapedPromise::reference).toList()),
                new TookPart(
                        occasions(id),
                        row.getObject("people", Integer.class),
                        groups.stream()
                                .map(group -> new GroupCount(group.theme(), group.people()))
                                .toList(),
                        row.getString("groups_written"),
                        row.getString("reached"),
                        row.getString("access_needs"),
                        new PaymentPractice(
                                row.getObject("payment_offered", Boolean.class),
                                row.getObject("expenses_paid", Boolean.class),
                                row.getObject("days_to_pay", Integer.class),
                                row.getObject("benefits_advice", Boolean.class))),
                new Heard(
                        row.getString("said"),
                        coded(Rung.class, row, "rung"),
                        new FourPi(
                                row.getString("principles"),
                                row.getString("purpose_shared"),
                                row.getString("presence"),
                                row.getString("process"),
                                row.getString("impact"))),
                new Happened(changes(id), row.getObject("tell_by", LocalDate.class)));
    }

    private List<OrganisationRef> partners(UUID activity) {
        return handle.createQuery("""
                        select o.slug, o.name, coalesce(o.joined_on <= :today, false) as joined
                        from activity_partner x join organisation o on o.id = x.organisation_id
                        where x.activity_id = :activity order by o.name""")
                .bind("today", today)
                .bind("activity", activity)
                .map((row, context) ->
                        new OrganisationRef(row.getString("slug"), row.getString("name"), row.getBoolean("joined")))
                .list();
    }

    private List<BoardRef> boards(UUID activity) {
        return handle.createQuery("""
                        select b.slug, b.name from activity_board x join board b on b.id = x.board_id
                        where x.activity_id = :activity order by b.name""")
                .bind("activity", activity)
                .map((row, context) -> new BoardRef(row.getString("slug"), row.getString("name")))
                .list();
    }

    private List<GroupRead> groups(UUID activity, boolean counted) {
        return handle.createQuery("""
                        select t.slug, t.label, x.people from activity_group x join theme t on t.id = x.theme_id
                        where x.activity_id = :activity order by t.position, t.id""")
                .bind("activity", activity)
                .map((row, context) -> new GroupRead(
                        row.getString("slug"),
                        row.getString("label"),
                        counted ? row.getObject("people", Integer.class) : null))
                .list();
    }

    private List<ShapedPromise> shaped(UUID activity) {
        return scoped("""
                        select u.reference, u.title, o.slug, o.name, coalesce(o.joined_on <= :today, false) as joined
                        from activity_shaped x join undertaking u on u.id = x.undertaking_id join organisation o on o.id = u.organisation_id
                        where x.activity_id = :activity and\s""" + ReadableActivities.PROMISE + " order by u.partnership_id, u.number")
                .bind("activity", activity)
                .map((row, context) -> new ShapedPromise(
                        row.getString("reference"),
                        row.getString("title"),
                        new OrganisationRef(row.getString("slug"), row.getString("name"), row.getBoolean("joined"))))
                .list();
    }

    private List<Occasion> occasions(UUID activity) {
        List<Occasion> found = new ArrayList<>();
        handle.createQuery("""
                        select held_text, held_from, held_to, people from activity_occasion
                        where activity_id = :activity order by position""")
                .bind("activity", activity)
                .map((row, context) -> {
                    var held = DateRead.in(row, "held");
                    return held == null || found.add(new Occasion(held, row.getObject("people", Integer.class)));
                })
                .list();
        return found;
    }

    private List<Change> changes(UUID activity) {
        return handle.createQuery("""
                        select said, decision, reason, done, stopped from activity_change
                        where activity_id = :activity order by position""")
                .bind("activity", activity)
                .map((row, context) -> new Change(
                        row.getString("said"),
                        coded(Decision.class, row, "decision"),
                        row.getString("reason"),
                        row.getString("done"),
                        row.getBoolean("stopped")))
                .list();
    }

    private @Nullable Told told(ResultSet row, UUID activity) throws SQLException {
        LocalDate toldOn = row.getObject("told_on", LocalDate.class);
        if (toldOn == null) {
            return null;
        }
        TreeMap<String, String> languages = new TreeMap<>();
        handle.createQuery("select language, summary from activity_told_language where activity_id = :activity")
                .bind("activity", activity)
                .map((line, context) -> languages.put(line.getString("language"), line.getString("summary")))
                .list();
        return new Told(
                toldOn,
                row.getString("how"),
                row.getString("summary"),
                row.getString("easy_read"),
                row.getString("sign_language_link"),
                languages);
    }

    private Feedback feedback(ResultSet row) throws SQLException {
        return Feedback.of(
                row.getObject("feedback_due", LocalDate.class), row.getObject("told_on", LocalDate.class), today);
    }

    private static OrganisationRef organisation(ResultSet row) throws SQLException {
        return new OrganisationRef(
                row.getString("organisation"), row.getString("organisation_name"), row.getBoolean("joined"));
    }

    private static <E extends Enum<E> & Coded> @Nullable E coded(Class<E> choices, ResultSet row, String column)
            throws SQLException {
        String code = row.getString(column);
        return code == null ? null : Coded.of(choices, code);
    }

    /** A summary, with where it stands in the list. */
    private record Listed(ReferenceCursor cursor, ActivitySummary summary) {}
}
