package org.wellkept.core.evidence;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.access.Subject;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.mark.Mark;
import org.wellkept.core.mark.PublicMarks;

/** What is stored of evidence, beside its bytes. */
final class EvidenceRows {

    private static final String RECORD = """
            u.id as undertaking_id, u.kind, u.reference, u.visibility, u.partnership_id, u.organisation_id, u.state, u.as_published,
              array(select p.organisation_id from undertaking_partner p where p.undertaking_id = u.id) as partners,
              array(select ub.board_id from undertaking_board ub where ub.undertaking_id = u.id) as boards,
              array(select distinct t.other_id from organisation_tie t where t.organisation_id = u.organisation_id
                and t.from_on <= :today and (t.to_on is null or t.to_on >= :today)) as ties
            """;

    private final Handle handle;
    private final LocalDate today;

    EvidenceRows(Handle handle, LocalDate today) {
        this.handle = handle;
        this.today = today;
    }

    /** The record that evidence is put beside. */
    record Beside(
            UUID undertaking, String kind, String reference, String state, boolean asPublished, Subject subject) {}

    /**
     * A piece of evidence with its record.
     *
     * @param visibility of what it is posted with, never more than the record's; null while it waits
     */
    record Found(
            EvidenceRead read,
            @Nullable UUID content,
            EvidencePurpose purpose,
            @Nullable UUID update,
            @Nullable UUID check,
            UUID addedBy,
            @Nullable Visibility visibility,
            Beside beside) {

        boolean waits() {
            return update == null && check == null;
        }

        boolean isAt(EvidencePlace place) {
            return check == null
                    && Objects.equals(update, place.update())
                    && purpose == place.purpose()
                    && beside.reference().equals(place.reference());
        }
    }

    Optional<Beside> beside(String reference) {
        return handle.createQuery("select " + RECORD + " from undertaking u where u.reference = :reference")
                .bind("today", today)
                .bind("reference", reference)
                .map((row, context) -> beside(row))
                .findOne();
    }

    Optional<Found> find(UUID evidence) {
        return handle.createQuery("select " + PostedEvidence.COLUMNS + """
                        , e.purpose, e.update_id, e.check_id, e.added_by, p.visibility as update_visibility,
                          (\s""" + PublicMarks.FAVOURABLE_CHECK + " or "
                        + PublicMarks.isPublic(Mark.CHECK, "c.id")
                        + ") as check_is_public, " + RECORD + """
                        from evidence e
                        join undertaking u on u.id = e.undertaking_id
                        left join evidence_content k on k.id = e.content_id
                        left join independent_check c on c.id = e.check_id
                        left join progress_update p on p.id = e.update_id
                        where e.id = :evidence""")
                .bind("today", today)
                .bind("asOf", today)
                .bind("evidence", evidence)
                .map((row, context) -> {
                    Beside beside = beside(row);
                    UUID update = row.getObject("update_id", UUID.class);
                    UUID check = row.getObject("check_id", UUID.class);
                    return new Found(
                            PostedEvidence.read(row),
                            row.getObject("content_id", UUID.class),
                            Coded.of(EvidencePurpose.class, row.getString("purpose")),
                            update,
                            check,
                            row.getObject("added_by", UUID.class),
                            visibility(row, beside, update, check),
                            beside);
                })
                .findOne();
    }

    private static @Nullable Visibility visibility(
            ResultSet row, Beside beside, @Nullable UUID update, @Nullable UUID check) throws SQLException {
        Visibility record = beside.subject().visibility();
        if (update != null) {
            return least(record, Coded.of(Visibility.class, row.getString("update_visibility")));
        }
        if (check != null) {
            // what a check came with waits for its publication together with it
            return row.getBoolean("check_is_public") ? record : least(record, Visibility.SHARED);
        }
        return null;
    }

    private static Visibility least(Visibility one, Visibility other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Beside beside(ResultSet row) throws SQLException {
        return new Beside(
                row.getObject("undertaking_id", UUID.class),
                row.getString("kind"),
                row.getString("reference"),
                row.getString("state"),
                row.getBoolean("as_published"),
                new Subject(
                        row.getObject("partnership_id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        ids(row, "partners"),
                        ids(row, "boards"),
                        Coded.of(Visibility.class, row.getString("visibility")),
                        ids(row, "ties")));
    }

    private static Set<UUID> ids(ResultSet row, String column) throws SQLException {
        return Set.of((UUID[]) row.getArray(column).getArray());
    }

    /** Whoever changes a record's evidence waits for whoever changes the record already. */
    static void lock(Handle handle, UUID undertaking) {
        handle.createQuery("select true from undertaking where id = :id for no key update")
                .bind("id", undertaking)
                .mapTo(Boolean.class)
                .one();
    }

    /** Null where the record has no such update. */
    @Nullable
    Visibility visibilityOfUpdate(UUID undertaking, UUID update) {
        return handle.createQuery(
                        "select visibility from progress_update where id = :update and undertaking_id = :undertaking")
                .bind("update", update)
                .bind("undertaking", undertaking)
                .mapTo(String.class)
                .findOne()
                .map(code -> Coded.of(Visibility.class, code))
                .orElse(null);
    }

    /** What stands at a place. */
    List<EvidenceRead> at(EvidencePlace place, UUID undertaking, UUID person) {
        return place.update() == null
                ? PostedEvidence.waiting(handle, undertaking, place.purpose(), person)
                : PostedEvidence.of(handle, undertaking, place.purpose()).getOrDefault(place.update(), List.of());
    }

    Optional<UUID> contentWith(UUID undertaking, byte[] digest) {
        return handle.createQuery(
                        "select id from evidence_content where undertaking_id = :undertaking and digest = :digest")
                .bind("undertaking", undertaking)
                .bind("digest", digest)
                .mapTo(UUID.class)
                .findOne();
    }

    UUID addContent(UUID undertaking, ExaminedFile file) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        handle.createUpdate("""
                        insert into evidence_content (id, undertaking_id, digest, size) values (:id, :undertaking, :digest, :size)""")
                .bind("id", id)
                .bind("undertaking", undertaking)
                .bind("digest", file.digest())
                .bind("size", file.size())
                .execute();
        return id;
    }

    UUID add(EvidencePlace place, UUID undertaking, ExaminedFile file, UUID content, UUID person, Instant now) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        handle.createUpdate("""
                        insert into evidence (id, undertaking_id, purpose, update_id, title, content_id, type, added_at, added_by)
                        values (:id, :undertaking, :purpose, :update, :title, :content, :type, :now, :person)""")
                .bind("id", id)
                .bind("undertaking", undertaking)
                .bind("purpose", place.purpose())
                .bind("update", place.update())
                .bind("title", file.name().text())
                .bind("content", content)
                .bind("type", file.type())
                .bind("now", now)
                .bind("person", person)
                .execute();
        return id;
    }

    void remove(UUID evidence) {
        handle.createUpdate("delete from evidence where id = :evidence")
                .bind("evidence", evidence)
                .execute();
    }

    /**
     * Removes files that came before and still wait. Nobody is waited for: what belongs to a record that somebody has locked
     * stays.
     *
     * @return their contents, one for each file
     */
    List<UUID> removeWaitingSince(Instant before) {
        return handle.createQuery("""
                        with old as (
                          select e.id, e.undertaking_id from evidence e
                          where e.update_id is null and e.check_id is null and e.added_at < :before
                        ),
                        free as materialized (
                          select u.id from undertaking u where u.id in (select undertaking_id from old)
                          order by u.id for no key update skip locked
                        )
                        delete from evidence e using old, free
                        where e.id = old.id and old.undertaking_id = free.id and e.update_id is null and e.check_id is null
                        returning e.content_id""").bind("before", before).mapTo(UUID.class).list();
    }

    boolean isUsed(UUID content) {
        return handle.createQuery("select exists (select 1 from evidence where content_id = :content)")
                .bind("content", content)
                .mapTo(Boolean.class)
                .one();
    }

    void removeContent(UUID content) {
        handle.createUpdate("delete from evidence_content where id = :content")
                .bind("content", content)
                .execute();
    }

    /** What is posted of it changed for its readers. */
    void touch(UUID undertaking) {
        handle.createUpdate("update undertaking set version = version + 1 where id = :undertaking")
                .bind("undertaking", undertaking)
                .execute();
    }
}
