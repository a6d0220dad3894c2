package org.wellkept.core.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.dates.DateRead;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.succession.Heirs;
import org.wellkept.core.undertaking.UndertakingQuery;

/** What is stored of answers to offers, and what is offered to whom. */
final class HandoverStore {

    private static final String OPEN = "u.state in ('draft', 'agreed') and not u.as_published";

    private final Handle handle;
    private final LocalDate today;

    HandoverStore(Handle handle, LocalDate today) {
        this.handle = handle;
        this.today = today;
    }

    /** One of those whom a body's promises are offered to. */
    record Heir(UUID id, OrganisationRef ref, LocalDate since) {}

    /** By name. */
    List<Heir> heirsOf(UUID organisation) {
        return handle.createQuery("with " + Heirs.WITH + """
                        select o.id, o.slug, o.name, coalesce(o.joined_on <= :today, false) as joined, h.since
                        from heir h join organisation o on o.id = h.successor_id
                        where h.predecessor_id = :organisation order by o.name, o.slug""")
                .bind("organisation", organisation)
                .bind("today", today)
                .map((row, context) -> new Heir(
                        row.getObject("id", UUID.class), ref(row, ""), row.getObject("since", LocalDate.class)))
                .list();
    }

    /** All that is offered to these, oldest handover first. */
    List<Offer> offeredTo(Collection<UUID> successors) {
        Map<UUID, List<Row>> offered = new LinkedHashMap<>();
        handle.createQuery("with " + Heirs.WITH + """
                        select u.id, u.reference, u.title, u.statement, u.due_text, u.due_from, u.due_to, u.state = 'draft' as draft, u.version,
                          mine.successor_id as mine, mine.since, h.successor_id,
                          b.slug as before_slug, b.name as before_name, coalesce(b.joined_on <= :today, false) as before_joined,
                          o.slug, o.name, coalesce(o.joined_on <= :today, false) as joined, a.taken, a.reason, a.answered_on
                        from heir mine
                        join undertaking u on u.organisation_id = mine.predecessor_id and {OPEN}
                        join organisation b on b.id = mine.predecessor_id
                        join heir h on h.predecessor_id = mine.predecessor_id
                        join organisation o on o.id = h.successor_id
                        left join handover_answer a on a.undertaking_id = u.id and a.predecessor_id = h.predecessor_id
                          and a.successor_id = h.successor_id
                        where mine.successor_id = any(:successors)
                        order by mine.since, b.name, u.partnership_id, u.number, mine.successor_id, o.name, o.slug""".replace("{OPEN}", OPEN))
                .bindArray("successors", UUID.class, List.copyOf(successors))
                .bind("today", today)
                .map((row, context) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("mine", UUID.class),
                        row.getObject("successor_id", UUID.class),
                        answer(row),
                        new Offer(
                                row.getString("reference"),
                                row.getString("title"),
                                row.getString("statement"),
                                DateRead.in(row, "due"),
                                ref(row, "before_"),
                                ref(row, ""),
                                row.getObject("since", LocalDate.class),
                                row.getBoolean("draft"),
                                Version.of(row.getLong("version")),
                                List.of())))
                .forEach(row -> offered.computeIfAbsent(row.undertaking(), key -> new ArrayList<>())
                        .add(row));
        return offered.values().stream().flatMap(rows -> offers(rows).stream()).toList();
    }

    /** A row for each pair of one that asks and one that it is offered to. */
    private record Row(UUID undertaking, UUID mine, UUID successor, OfferAnswer answer, Offer offer) {}

    private static List<Offer> offers(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.mine().equals(row.successor()))
                .map(row -> new Offer(
                        row.offer().reference(),
                        row.offer().title(),
                        row.offer().statement(),
                        row.offer().due(),
                        row.offer().from(),
                        row.offer().to(),
                        row.offer().since(),
                        row.offer().draft(),
                        row.offer().version(),
                        rows.stream()
                                .filter(other -> other.mine().equals(row.mine()))
                                .map(Row::answer)
                                .toList()))
                .toList();
    }

    /** What those answered, by their ids; who has not answered is left out. */
    Map<UUID, Boolean> takenBy(UUID undertaking, UUID predecessor) {
        Map<UUID, Boolean> taken = new LinkedHashMap<>();
        handle.createQuery("""
                        select successor_id, taken from handover_answer
                        where undertaking_id = :undertaking and predecessor_id = :predecessor""")
                .bind("undertaking", undertaking)
                .bind("predecessor", predecessor)
                .map((row, context) -> Map.entry(row.getObject("successor_id", UUID.class), row.getBoolean("taken")))
                .forEach(entry -> taken.put(entry.getKey(), entry.getValue()));
        return taken;
    }

    /**
     * What was answered about it, by day and name.
     *
     * @param predecessor from whom it was offered, or null for whoever had carried it then
     */
    List<OfferAnswer> answers(UUID undertaking, @Nullable UUID predecessor) {
        return handle.createQuery("""
                        select o.slug, o.name, coalesce(o.joined_on <= :today, false) as joined, a.taken, a.reason, a.answered_on
                        from handover_answer a join organisation o on o.id = a.successor_id
                        where a.undertaking_id = :undertaking
                          and (cast(:predecessor as uuid) is null or a.predecessor_id = cast(:predecessor as uuid))
                        order by a.answered_on, o.name""")
                .bind("undertaking", undertaking)
                .bind("predecessor", predecessor)
                .bind("today", today)
                .map((row, context) -> answer(row))
                .list();
    }

    void write(UUID undertaking, UUID predecessor, UUID successor, AnswerOffers.Answer answer, UUID by) {
        handle.createUpdate("""
                        insert into handover_answer (undertaking_id, predecessor_id, successor_id, taken, reason, answered_on, answered_by)
                        values (:undertaking, :predecessor, :successor, :taken, :reason, :today, :by)
                        on conflict (undertaking_id, predecessor_id, successor_id) do update
                        set taken = excluded.taken, reason = excluded.reason, answered_on = excluded.answered_on,
                          answered_by = excluded.answered_by""")
                .bind("undertaking", undertaking)
                .bind("predecessor", predecessor)
                .bind("successor", successor)
                .bind("taken", answer.take())
                .bind(
                        "reason",
                        answer.take() || answer.reason() == null
                                ? null
                                : answer.reason().strip())
                .bind("today", today)
                .bind("by", by)
                .execute();
    }

    /** Who carried it before, first first. */
    List<Passage.Carried> carriedBefore(UUID undertaking) {
        return handle.createQuery("""
                        select o.slug, o.name, coalesce(o.joined_on <= :today, false) as joined, c.until_on
                        from undertaking_carrier c join organisation o on o.id = c.organisation_id
                        where c.undertaking_id = :undertaking order by c.until_on, c.id""")
                .bind("undertaking", undertaking)
                .bind("today", today)
                .map((row, context) -> new Passage.Carried(ref(row, ""), row.getObject("until_on", LocalDate.class)))
                .list();
    }

    /** The boards that it was made to and that have ended, first first; of one that closed while it looked after it, without a next. */
    List<Passage.BoardBefore> boardsBefore(UUID undertaking) {
        return handle.createQuery("""
                        select b.slug, b.name, x.until_on, n.slug as next, n.name as next_name from (
                          select undertaking_id, board_id, until_on, true as passed from undertaking_board_before
                          union all select ub.undertaking_id, ub.board_id, e.valid_to + 1, false from undertaking_board ub
                            join board e on e.id = ub.board_id and e.valid_to is not null) x
                        join board b on b.id = x.board_id
                        left join board_succession s on s.predecessor_id = x.board_id and x.passed
                        left join board n on n.id = s.successor_id
                        where x.undertaking_id = :undertaking order by x.until_on, b.name""")
                .bind("undertaking", undertaking)
                .map((row, context) -> {
                    String next = row.getString("next");
                    return new Passage.BoardBefore(
                            new BoardRef(row.getString("slug"), row.getString("name")),
                            row.getObject("until_on", LocalDate.class),
                            next == null ? null : new BoardRef(next, row.getString("next_name")));
                })
                .list();
    }

    /** A promise's id, its origin's, who carries it, and the name that its maker had when it was agreed. */
    record Roots(
            UUID id,
            UUID organisation,
            @Nullable UUID origin,
            boolean published,
            boolean open,
            OrganisationRef maker,
            @Nullable String calledThen) {}

    /** Of one that the reader may read. */
    Optional<Roots> roots(Actor actor, String reference) {
        return UndertakingQuery.visibleTo(actor, today)
                .and("u.reference = :reference", "reference", reference)
                .create(
                        handle,
                        "select x.id, x.organisation_id, x.as_published, x.state, w.origin_id, m.slug, m.name, coalesce(m.joined_on <= :asOf, false) as joined, called.name as called_then from (",
                        """
                        ) x
                        join undertaking w on w.id = x.id
                        join organisation m on m.id = coalesce(w.made_by_id, w.organisation_id)
                        left join lateral (select c.name from organisation_called c
                          where c.organisation_id = m.id and c.until_on >= w.agreed_on order by c.until_on limit 1) called on true""")
                .map((row, context) -> new Roots(
                        row.getObject("id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("origin_id", UUID.class),
                        row.getBoolean("as_published"),
                        !row.getString("state").equals("closed"),
                        ref(row, ""),
                        row.getString("called_then")))
                .findOne();
    }

    /** Those of which this is the origin, as far as the reader may read them. */
    List<Passage.Part> partsOf(Actor actor, UUID origin) {
        return parts(UndertakingQuery.visibleTo(actor, today).and("u.origin_id = :origin", "origin", origin));
    }

    Optional<Passage.Part> part(Actor actor, UUID undertaking) {
        return parts(UndertakingQuery.visibleTo(actor, today).and("u.id = :only", "only", undertaking)).stream()
                .findFirst();
    }

    private List<Passage.Part> parts(UndertakingQuery query) {
        return query.create(handle, "select * from (", ") x order by x.partnership_id, x.number")
                .map((row, context) -> new Passage.Part(
                        row.getString("reference"),
                        row.getString("title"),
                        new OrganisationRef(
                                row.getString("organisation"),
                                row.getString("organisation_name"),
                                row.getBoolean("joined"))))
                .list();
    }

    /** Of all that a body that ended had open when it did and the reader may read, in the order of references. */
    List<Fate> becameOf(Actor actor, UUID organisation) {
        return UndertakingQuery.visibleTo(actor, today)
                .and("""
                        (u.organisation_id = :body or u.id = any(array(select c.undertaking_id from undertaking_carrier c
                          where c.organisation_id = :body)))""", "body", organisation)
                .create(handle, """
                        select * from (select f.*, case
                          when f.organisation_id <> :body then 'carriedOn'
                          when f.in_handover then 'inHandover'
                          when f.closed_as = 'notCarriedOn' then 'notCarriedOn'
                          when f.closed_as = 'handedOver' and exists (
                            select 1 from undertaking part where part.origin_id = f.id) then 'split' end as became from (""", """
                        ) f) x where x.became is not null order by x.partnership_id, x.number""")
                .map((row, context) -> {
                    Became became = Coded.of(Became.class, row.getString("became"));
                    return new Fate(
                            row.getString("reference"),
                            row.getString("title"),
                            became,
                            became == Became.CARRIED_ON
                                    ? new OrganisationRef(
                                            row.getString("organisation"),
                                            row.getString("organisation_name"),
                                            row.getBoolean("joined"))
                                    : null,
                            became == Became.NOT_CARRIED_ON ? row.getString("closed_reason") : null);
                })
                .list();
    }

    /** The references of what a body has open, in their order. */
    List<String> openOf(UUID organisation) {
        return handle.createQuery("""
                        select u.reference from undertaking u where u.organisation_id = :organisation and {OPEN}
                        order by u.reference""".replace("{OPEN}", OPEN))
                .bind("organisation", organisation)
                .mapTo(String.class)
                .list();
    }

    /** How much of a body is open: agreed, then drafts. */
    Map.Entry<Integer, Integer> open(UUID organisation) {
        return handle.createQuery("""
                        select (count(*) filter (where u.state = 'agreed'))::int as agreed, (count(*) filter (where u.state = 'draft'))::int as drafts
                        from undertaking u where u.organisation_id = :organisation and {OPEN}""".replace("{OPEN}", OPEN))
                .bind("organisation", organisation)
                .map((row, context) -> Map.entry(row.getInt("agreed"), row.getInt("drafts")))
                .one();
    }

    private static OfferAnswer answer(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("answered_on", LocalDate.class);
        OfferAnswer.Given given = on == null
                ? OfferAnswer.Given.WAITING
                : row.getBoolean("taken") ? OfferAnswer.Given.TAKEN : OfferAnswer.Given.DECLINED;
        return new OfferAnswer(ref(row, ""), given, row.getString("reason"), on);
    }

    private static OrganisationRef ref(ResultSet row, String prefix) throws SQLException {
        return new OrganisationRef(
                row.getString(prefix + "slug"), row.getString(prefix + "name"), row.getBoolean(prefix + "joined"));
    }
}
