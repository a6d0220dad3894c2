package org.wellkept.core.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Remembers every write in the writer's own transaction, so that nothing is written without being remembered. Entries of
 * one record are chained under the lock of its head.
 */
@ApplicationScoped
public class History {

    /** The kind of record that a person is. */
    private static final String PERSON = "person";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    public History(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Adds an entry. Must be called in the transaction of the write that it tells of. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(HistoryEvent event) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        jdbi.useHandle(handle -> append(handle, event.kind().equals(PERSON) ? ofPerson(handle, event) : event, now));
    }

    /** People stand in the history by an id that leads nowhere once they have gone for good. */
    private static HistoryEvent ofPerson(Handle handle, HistoryEvent event) {
        UUID person = handle.createQuery("select coalesce((select history_id from person where id = :person), :person)")
                .bind("person", event.record())
                .mapTo(UUID.class)
                .one();
        return new HistoryEvent(
                person, event.kind(), person.toString(), event.actor(), event.action(), event.content());
    }

    private static void append(Handle handle, HistoryEvent event, Instant now) {
        Head head = lockedHead(handle, event);
        int sequence = head.sequence() + 1;
        Hash salt = salt();
        String content = json(event.content());
        Hash payloadDigest = Chain.payloadDigest(salt, content);
        Hash hash = Chain.link(head.hash(), event.record(), sequence, now, head.actor(), event.action(), payloadDigest);
        handle.createUpdate("""
                with entry as (
                  insert into history_entry (record_id, record_kind, sequence, happened_at, actor, action, payload_digest, previous, hash)
                  values (:record, :kind, :sequence, :at, :by, :action, :payloadDigest, :previous, :hash)),
                payload as (
                  insert into history_payload (record_id, sequence, salt, content) values (:record, :sequence, :salt, :json))
                update history_head set sequence = :sequence, hash = :hash, name = :name where record_id = :record""")
                .bindMethods(event)
                .bind("sequence", sequence)
                .bind("at", now)
                .bind("by", head.actor())
                .bind("payloadDigest", payloadDigest.bytes())
                .bind("previous", head.hash().bytes())
                .bind("hash", hash.bytes())
                .bind("salt", salt.bytes())
                .bind("json", content)
                .execute();
    }

    private static Hash salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return new Hash(salt);
    }

    private static Head lockedHead(Handle handle, HistoryEvent event) {
        return lockedIfThere(handle, event).orElseGet(() -> {
            handle.createUpdate("""
                    insert into history_head (record_id, record_kind, name, sequence, hash)
                    values (:record, :kind, :name, 0, :beginning) on conflict (record_id) do nothing""")
                    .bindMethods(event)
                    .bind("beginning", Hash.BEGINNING.bytes())
                    .execute();
            return lockedIfThere(handle, event).orElseThrow();
        });
    }

    private static Optional<Head> lockedIfThere(Handle handle, HistoryEvent event) {
        return handle.createQuery("""
                        select sequence, hash, coalesce((select history_id from person where id = :actor), :actor) as actor
                        from history_head where record_id = :record for update""")
                .bind("record", event.record())
                .bind("actor", event.actor())
                .map((row, context) -> new Head(
                        row.getInt("sequence"), Hash.neverNullIn(row, "hash"), row.getObject("actor", UUID.class)))
                .findOne();
    }

    /** The entries of a record, latest first; what was erased has no content. */
    public List<HistoryRead> of(UUID record) {
        return latest(record, Integer.MAX_VALUE);
    }

    /** The latest entries of a record, at most so many, latest first; what was erased has no content. */
    public List<HistoryRead> latest(UUID record, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select e.sequence, e.happened_at, e.action, p.content
                        from history_entry e left join history_payload p using (record_id, sequence)
                        where e.record_id = coalesce((select history_id from person where id = :record), :record)
                        order by e.sequence desc limit :most""")
                .bind("record", record)
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    /** The latest of what somebody did to records of a kind, at most so many, latest first. */
    public List<HistoryRead.Named> latestBy(UUID actor, String kind, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select h.name, e.sequence, e.happened_at, e.action, p.content
                        from history_entry e join history_head h on h.record_id = e.record_id
                        left join history_payload p on p.record_id = e.record_id and p.sequence = e.sequence
                        where e.actor = coalesce((select history_id from person where id = :actor), :actor) and e.record_kind = :kind
                        order by e.id desc limit :most""")
                .bind("actor", actor)
                .bind("kind", kind)
                .bind("most", most)
                .map((row, context) -> new HistoryRead.Named(row.getString("name"), read(row)))
                .list());
    }

    private static HistoryRead read(ResultSet row) throws SQLException {
        return new HistoryRead(
                row.getInt("sequence"),
                row.getTimestamp("happened_at").toInstant(),
                row.getString("action"),
                content(row.getString("content")));
    }

    /**
     * Takes a digest over all heads and chains it to the last one, unless nothing was written since. Publishing and
     * keeping it elsewhere makes even a full rewrite by the database's owner visible.
     */
    @Transactional
    public void checkpoint() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        jdbi.useHandle(handle -> {
            // no writer may be between its entry and its commit, or the numbers below would skip it
            handle.execute("lock table history_head in share mode");
            long through = handle.createQuery("select coalesce(max(id), 0) from history_entry")
                    .mapTo(Long.class)
                    .one();
            List<Checkpoint> taken = checkpoints(handle);
            if (taken.isEmpty() ? through > 0 : taken.getFirst().throughEntry() < through) {
                Hash previous =
                        taken.isEmpty() ? Hash.BEGINNING : taken.getFirst().hash();
                Digested digested = HistoryVerifier.digest(handle, through, previous);
                handle.createUpdate("""
                        insert into history_checkpoint (number, taken_at, through_entry, records, digest)
                        values (:number, :at, :through, :records, :digest)""")
                        .bind("number", taken.size() + 1)
                        .bind("at", now)
                        .bind("through", through)
                        .bind("records", digested.records())
                        .bind("digest", digested.digest().bytes())
                        .execute();
            }
        });
    }

    /** Latest first, to be published. */
    public List<Checkpoint> checkpoints() {
        return jdbi.withHandle(History::checkpoints);
    }

    static List<Checkpoint> checkpoints(Handle handle) {
        return handle.createQuery(
                        "select number, taken_at, through_entry, records, digest from history_checkpoint order by number desc")
                .map((row, context) -> new Checkpoint(
                        row.getInt("number"),
                        row.getTimestamp("taken_at").toInstant(),
                        row.getLong("through_entry"),
                        row.getInt("records"),
                        Hash.neverNullIn(row, "digest").hex()))
                .list();
    }

    private static String json(Map<String, String> content) {
        JsonObjectBuilder builder = Builders.OF_JSON.createObjectBuilder();
        new TreeMap<>(content).forEach(builder::add);
        return builder.build().toString();
    }

    private static List<HistoryRead.Detail> content(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            List<HistoryRead.Detail> details = new ArrayList<>();
            object.keySet().forEach(key -> details.add(new HistoryRead.Detail(key, object.getString(key))));
            return details;
        }
    }

    /** @param actor whoever writes now, by the id by which the history knows them */
    private record Head(int sequence, Hash hash, UUID actor) {}

    record Digested(int records, Hash digest) {}

    /** Asking for one each time looks for a provider of JSON each time. Whoever only verifies has no JSON, and asks for none. */
    private static final class Builders {
        static final JsonBuilderFactory OF_JSON = Json.createBuilderFactory(Map.of());
    }
}
