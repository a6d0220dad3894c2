package org.wellkept.core.reply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Subject;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.mark.Mark;
import org.wellkept.core.mark.PublicMarks;
import org.wellkept.core.mark.Publication;
import org.wellkept.core.mark.PublicationRule;
import org.wellkept.core.mark.QuietPeriod;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.undertaking.UndertakingQuery;

/**
 * What is stored of marks and replies, as far as a reader may read it: inside the partnership all, outside what is public.
 * What was put right is left out at once, by the answers as they are now: that it is gone is written down only later.
 */
final class MarkStore {

    private static final String JUDGED = "with judged as (select a.id, a.gap, a.shown, a.said from (";

    private static final String VISIBLE =
            """
            ) a where a.judged)
            select m.id, m.mark, m.told_on, m.public_on, m.organisation_id, o.slug as organisation, o.name as organisation_name,
              u.id as undertaking_id, u.kind, u.reference, u.title, u.visibility, u.partnership_id,
              array(select p.organisation_id from undertaking_partner p where p.undertaking_id = u.id) as partners,
              array(select ub.board_id from undertaking_board ub where ub.undertaking_id = u.id) as boards,
              found.answer as check_answer, found.checked_for, asked.words as question,
              r.words, r.written_on, r.draft, {QUIET} as quiet
            from judged j
            join mark_told m on m.undertaking_id = j.id
            join undertaking u on u.id = j.id
            join organisation o on o.id = m.organisation_id
            left join mark_reply r on r.mark_id = m.id
            left join independent_check found on m.mark = 'check' and found.id = m.subject_id
            left join lateral (select t.words, c.withdrawn_on is null and t.reply is null and t.due_on < :asOf as late
              from challenge c join challenge_turn t on t.challenge_id = c.id
              where m.mark = 'lateAnswer' and c.id = m.subject_id
              order by t.turn desc limit 1) asked on true
            where (u.partnership_id = any(:readable) or m.public_on <= :asOf)
              and case m.mark when 'evidenceGap' then j.gap when 'overdue' then j.shown = 'overdue'
                when 'silence' then j.said = 'noReturn' when 'lateAnswer' then asked.late else true end
              and {STOOD} and\s""".replace("{QUIET}", QuietPeriod.holds("u.id")).replace("{STOOD}", PublicMarks.STOOD);

    private final Handle handle;
    private final Actor actor;
    private final LocalDate today;

    MarkStore(Handle handle, Actor actor, LocalDate today) {
        this.handle = handle;
        this.actor = actor;
        this.today = today;
    }

    Optional<Found> find(UUID mark) {
        return found(read(
                        marks().and(
                                        "u.id = (select x.undertaking_id from mark_told x where x.id = :mark)",
                                        "mark",
                                        mark),
                        "m.id = :mark",
                        ""))
                .stream()
                .findFirst();
    }

    /** Those of a record, the latest told first. */
    List<Found> ofRecord(String reference) {
        return found(read(
                marks().and("u.reference = :reference", "reference", reference),
                "true",
                "order by m.told_on desc, m.mark, m.id"));
    }

    /** Those of these bodies that are not public yet and have no reply, the first to be public first. */
    List<Found> waitingFor(Set<UUID> organisations) {
        return found(read(
                        marks().and("""
                                u.id = any(array(select x.undertaking_id from mark_told x
                                  where x.organisation_id = any(:organisations) and x.public_on > :asOf))"""),
                        "m.organisation_id = any(:organisations) and m.public_on > :asOf and r.words is null",
                        "order by m.public_on, u.partnership_id, u.number, m.mark")
                .bindArray("organisations", UUID.class, List.copyOf(organisations)));
    }

    /** Whoever writes beside this mark waits for whoever does so already. */
    void lock(UUID mark) {
        handle.createQuery("select true from mark_told where id = :mark for no key update")
                .bind("mark", mark)
                .mapTo(Boolean.class)
                .findOne();
    }

    void draft(UUID mark, String words) {
        handle.createUpdate("""
                        insert into mark_reply (mark_id, draft) values (:mark, :words)
                        on conflict (mark_id) do update set draft = excluded.draft""").bind("mark", mark).bind("words", words).execute();
    }

    void reply(UUID mark, String words, UUID person) {
        handle.createUpdate("""
                        insert into mark_reply (mark_id, words, written_on, written_by) values (:mark, :words, :today, :person)
                        on conflict (mark_id) do update
                        set words = excluded.words, written_on = excluded.written_on, written_by = excluded.written_by, draft = null""")
                .bind("mark", mark)
                .bind("words", words)
                .bind("today", today)
                .bind("person", person)
                .execute();
    }

    /** Public records with the marks that are on them now: only of those was anybody told. */
    private UndertakingQuery marks() {
        return UndertakingQuery.beforeAnybodyIsTold(today);
    }

    private Query read(UndertakingQuery records, String which, String order) {
        return records.create(handle, JUDGED, VISIBLE + which + "\n" + order)
                .bindArray(
                        "readable",
                        UUID.class,
                        List.copyOf(AccessTable.readableBy(actor).partnerships()));
    }

    private List<Found> found(Query query) {
        return query.map((row, context) -> found(row)).list();
    }

    private Found found(ResultSet row) throws SQLException {
        UUID organisation = row.getObject("organisation_id", UUID.class);
        Subject subject = new Subject(
                row.getObject("partnership_id", UUID.class),
                organisation,
                Set.of((UUID[]) row.getArray("partners").getArray()),
                Set.of((UUID[]) row.getArray("boards").getArray()),
                Coded.of(Visibility.class, row.getString("visibility")));
        boolean replies = AccessTable.allows(actor, Action.REPLY, subject);
        boolean drafts = AccessTable.allows(actor, Action.DRAFT_REPLY, subject);
        LocalDate toldOn = row.getObject("told_on", LocalDate.class);
        return new Found(
                row.getObject("undertaking_id", UUID.class),
                row.getString("kind"),
                new MarkRead(
                        row.getObject("id", UUID.class),
                        Coded.of(Mark.class, row.getString("mark")),
                        about(row),
                        row.getString("reference"),
                        row.getString("title"),
                        new OrganisationRef(row.getString("organisation"), row.getString("organisation_name"), true),
                        toldOn,
                        publication(row, toldOn),
                        reply(row),
                        drafts ? row.getString("draft") : null,
                        new MarkRead.May(replies, drafts)));
    }

    private Publication publication(ResultSet row, LocalDate toldOn) throws SQLException {
        LocalDate publicOn = row.getObject("public_on", LocalDate.class);
        Publication rule = PublicationRule.at(toldOn, publicOn, today);
        // one that is back after its day is public on the next, with no quiet period between
        return rule instanceof Publication.WaitingForQuietPeriod && !row.getBoolean("quiet")
                ? new Publication.WaitingForReply(publicOn)
                : rule;
    }

    private static @Nullable String about(ResultSet row) throws SQLException {
        String answer = row.getString("check_answer");
        return answer == null
                ? row.getString("question")
                : Coded.of(CheckAnswer.class, answer).words() + ", found by " + row.getString("checked_for");
    }

    private static MarkRead.@Nullable Reply reply(ResultSet row) throws SQLException {
        String words = row.getString("words");
        return words == null ? null : new MarkRead.Reply(words, row.getObject("written_on", LocalDate.class));
    }

    /**
     * One mark with what the door needs to know of it.
     *
     * @param kind of the undertaking
     */
    record Found(UUID undertaking, String kind, MarkRead read) {}
}
