package org.wellkept.core.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.history.History.Digested;

/**
 * Walks every chain and names what was changed or cut off since it was written. Needs no more than to read the database,
 * so that anybody with a copy can run it.
 */
public final class HistoryVerifier {

    private final Jdbi jdbi;

    public HistoryVerifier(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Verifies from one consistent view of the database. Memory does not grow with the history. */
    public HistoryReport verify() {
        return jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> {
            Walk walk = new Walk();
            walk.entries(handle);
            walk.recordsWithoutHistory(handle);
            walk.checkpoints(handle);
            return walk.report();
        });
    }

    static Digested digest(Handle handle, long through, Hash previous) {
        Chain.Heads heads = new Chain.Heads(previous);
        int[] records = {0};
        try (Stream<Entry> last = handle
                .createQuery("""
                        select distinct on (record_id) record_id, sequence, hash from history_entry
                        where id <= :through order by record_id, sequence desc""")
                .bind("through", through)
                .setFetchSize(1_000)
                .map((row, context) -> new Entry(
                        row.getObject("record_id", UUID.class), row.getInt("sequence"), Hash.neverNullIn(row, "hash")))
                .stream()) {
            last.forEach(entry -> {
                heads.add(entry.record(), entry.sequence(), entry.hash());
                records[0]++;
            });
        }
        return new Digested(records[0], heads.digest());
    }

    private record Entry(UUID record, int sequence, Hash hash) {}

    private record Link(
            UUID record,
            @Nullable String name,
            int sequence,
            Instant at,
            UUID actor,
            String action,
            Hash payloadDigest,
            Hash previous,
            Hash hash,
            @Nullable Hash salt,
            @Nullable String content,
            int headSequence,
            @Nullable Hash headHash) {

        String called() {
            return name == null ? "record " + record : name;
        }
    }

    private static final class Walk {

        private final List<String> problems = new ArrayList<>();
        private int records;
        private long entries;
        private int checkpoints;
        private @Nullable Link last;

        void entries(Handle handle) {
            try (Stream<Link> links = handle
                    .createQuery("""
                            select e.record_id, h.name, e.sequence, e.happened_at, e.actor, e.action, e.payload_digest, e.previous, e.hash,
                              p.salt, p.content, coalesce(h.sequence, 0) as head_sequence, h.hash as head_hash
                            from history_entry e
                            left join history_payload p using (record_id, sequence)
                            left join history_head h using (record_id)
                            order by e.record_id, e.sequence""")
                    .setFetchSize(1_000)
                    .map((row, context) -> new Link(
                            row.getObject("record_id", UUID.class),
                            row.getString("name"),
                            row.getInt("sequence"),
                            row.getTimestamp("happened_at").toInstant(),
                            row.getObject("actor", UUID.class),
                            row.getString("action"),
                            Hash.neverNullIn(row, "payload_digest"),
                            Hash.neverNullIn(row, "previous"),
                            Hash.neverNullIn(row, "hash"),
                            Hash.in(row, "salt"),
                            row.getString("content"),
                            row.getInt("head_sequence"),
                            Hash.in(row, "head_hash")))
                    .stream()) {
                links.forEach(this::next);
            }
            endOfRecord();
        }

        private void next(Link link) {
            entries++;
            @Nullable Link before = last;
            if (before == null || !before.record().equals(link.record())) {
                endOfRecord();
                records++;
                before = null;
            }
            int expected = before == null ? 1 : before.sequence() + 1;
            Hash previous = before == null ? Hash.BEGINNING : before.hash();
            if (link.sequence() != expected) {
                problems.add(link.called() + ": entries " + expected + " to " + (link.sequence() - 1) + " are missing");
            } else if (!link.previous().equals(previous)) {
                problems.add(link.called() + ": entry " + link.sequence() + " does not follow from the one before it");
            }
            Hash computed = Chain.link(
                    link.previous(),
                    link.record(),
                    link.sequence(),
                    link.at(),
                    link.actor(),
                    link.action(),
                    link.payloadDigest());
            if (!computed.equals(link.hash())) {
                problems.add(link.called() + ": entry " + link.sequence() + " was changed");
            }
            Hash salt = link.salt();
            String content = link.content();
            if (salt != null
                    && content != null
                    && !Chain.payloadDigest(salt, content).equals(link.payloadDigest())) {
                problems.add(link.called() + ": the text of entry " + link.sequence() + " was changed");
            }
            last = link;
        }

        private void endOfRecord() {
            Link end = last;
            if (end != null
                    && !(end.sequence() == end.headSequence() && end.hash().equals(end.headHash()))) {
                problems.add(end.called() + ": its history was cut off after entry " + end.sequence() + "; entry "
                        + end.headSequence() + " was its last");
            }
            last = null;
        }

        void recordsWithoutHistory(Handle handle) {
            handle.createQuery("""
                            select h.name from history_head h
                            where h.sequence > 0 and not exists (select 1 from history_entry e where e.record_id = h.record_id)
                            union
                            select u.reference from undertaking u
                            where not exists (select 1 from history_entry e where e.record_id = u.id)
                            order by 1""")
                    .mapTo(String.class)
                    .forEach(name -> problems.add(name + ": its whole history is missing"));
        }

        void checkpoints(Handle handle) {
            Hash previous = Hash.BEGINNING;
            for (Checkpoint checkpoint : History.checkpoints(handle).reversed()) {
                checkpoints++;
                if (checkpoint.number() != checkpoints) {
                    problems.add("Checkpoint " + checkpoints + " is missing");
                    checkpoints = checkpoint.number();
                }
                Digested now = digest(handle, checkpoint.throughEntry(), previous);
                if (now.records() != checkpoint.records() || !now.digest().equals(checkpoint.hash())) {
                    problems.add("Checkpoint " + checkpoint.number() + " of " + checkpoint.takenAt()
                            + " does not match: what it covers was changed or cut off after it was taken");
                }
                previous = checkpoint.hash();
            }
        }

        HistoryReport report() {
            return new HistoryReport(records, entries, checkpoints, problems);
        }
    }
}
