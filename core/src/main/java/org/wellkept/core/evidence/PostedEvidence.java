package org.wellkept.core.evidence;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.wellkept.core.Coded;
import org.wellkept.core.FieldProblems;

/** Evidence as a part of what is posted: checked and stored with an update or a check, and read beside it. */
public final class PostedEvidence {

    static final String COLUMNS = """
            e.id, e.title, e.url, e.type, e.content_id, k.size, k.digest
            """;

    private PostedEvidence() {}

    /**
     * To what it is given.
     *
     * @param of the id of the update or check
     * @param by who posts it
     */
    public record Owner(UUID undertaking, EvidencePurpose purpose, UUID of, UUID by, Instant now) {}

    /** All that is wrong with links, without a look at what is stored. */
    public static void checkLinks(FieldProblems found, List<EvidenceGiven> given) {
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i) instanceof EvidenceGiven.Link(String title, String url)) {
                String field = "evidence[" + i + "].";
                if (title.isBlank()) {
                    found.add(field + "title", "The link has no title", "Say what it shows");
                }
                found.optionalText(field + "title", title, 300);
                found.webAddress(field + "url", url, 2_000);
            }
        }
        if (given.size() > EvidenceLimits.MOST) {
            found.add(
                    "evidence",
                    "There are " + given.size() + " files and links, and there is room for " + EvidenceLimits.MOST,
                    "Leave out those that show least");
        }
    }

    /** Files that are not there, or are given twice. */
    public static void checkFiles(
            FieldProblems found,
            Handle handle,
            UUID undertaking,
            EvidencePurpose purpose,
            UUID by,
            List<EvidenceGiven> given) {
        if (given.stream().noneMatch(EvidenceGiven.WaitingFile.class::isInstance)) {
            return;
        }
        Set<UUID> left = waiting(handle, undertaking, purpose, by).stream()
                .map(EvidenceRead::id)
                .collect(Collectors.toCollection(HashSet::new));
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i) instanceof EvidenceGiven.WaitingFile(UUID id) && !left.remove(id)) {
                found.add(
                        "evidence[" + i + "].file",
                        "No such file waits here",
                        "Upload it again; somebody may have used it or taken it away meanwhile");
            }
        }
    }

    /** Stores links, and gives waiting files to what they show, in the caller's transaction and after the checks. */
    public static void attach(Handle handle, Owner owner, List<EvidenceGiven> given) {
        for (int i = 0; i < given.size(); i++) {
            Instant added = owner.now().plusNanos(1_000L * i);
            switch (given.get(i)) {
                case EvidenceGiven.Link link ->
                    handle.createUpdate("""
                                    insert into evidence (id, undertaking_id, purpose, %s, title, url, added_at, added_by)
                                    values (:id, :undertaking, :purpose, :of, :title, :url, :added, :by)""".formatted(column(owner.purpose())))
                            .bindMethods(owner)
                            .bindMethods(link)
                            .bind("id", UuidCreator.getTimeOrderedEpoch())
                            .bind("added", added)
                            .execute();
                case EvidenceGiven.WaitingFile file ->
                    handle.createUpdate("update evidence set %s = :of, added_at = :added where id = :file"
                                    .formatted(column(owner.purpose())))
                            .bind("of", owner.of())
                            .bind("added", added)
                            .bind("file", file.id())
                            .execute();
            }
        }
    }

    private static String column(EvidencePurpose purpose) {
        return switch (purpose) {
            case UPDATE -> "update_id";
            case CHECK -> "check_id";
        };
    }

    /** What is posted with the updates or the checks of a record, by their ids, in the order in which it was given. */
    public static Map<UUID, List<EvidenceRead>> of(Handle handle, UUID undertaking, EvidencePurpose purpose) {
        Map<UUID, List<EvidenceRead>> found = new HashMap<>();
        handle.createQuery("""
                        select e.%1$s as owner, %2$s from evidence e left join evidence_content k on k.id = e.content_id
                        where e.undertaking_id = :undertaking and e.%1$s is not null order by e.added_at, e.id""".formatted(column(purpose), COLUMNS))
                .bind("undertaking", undertaking)
                .map((row, context) -> Map.entry(row.getObject("owner", UUID.class), read(row)))
                .forEach(one -> found.computeIfAbsent(one.getKey(), id -> new ArrayList<>())
                        .add(one.getValue()));
        return found;
    }

    /** What is posted with one update, in the order in which it was given. */
    public static List<EvidenceRead> ofUpdate(Handle handle, UUID update) {
        return handle.createQuery("""
                        select %s from evidence e left join evidence_content k on k.id = e.content_id
                        where e.update_id = :update order by e.added_at, e.id""".formatted(COLUMNS))
                .bind("update", update)
                .map((row, context) -> read(row))
                .list();
    }

    /** The files that wait beside a record: for an update those of everybody, for a check one's own. */
    static List<EvidenceRead> waiting(Handle handle, UUID undertaking, EvidencePurpose purpose, UUID by) {
        return handle.createQuery("""
                        select %s from evidence e left join evidence_content k on k.id = e.content_id
                        where e.undertaking_id = :undertaking and e.purpose = :purpose and e.update_id is null and e.check_id is null
                          and (:purpose = 'update' or e.added_by = :by)
                        order by e.added_at, e.id""".formatted(COLUMNS))
                .bind("undertaking", undertaking)
                .bind("purpose", purpose)
                .bind("by", by)
                .map((row, context) -> read(row))
                .list();
    }

    /** What waits for the next update of each of these records, by their ids, in the order in which it came. */
    public static Map<UUID, List<EvidenceRead>> waiting(Handle handle, Collection<UUID> undertakings) {
        Map<UUID, List<EvidenceRead>> found = new HashMap<>();
        handle.createQuery("""
                        select e.undertaking_id, %s from evidence e left join evidence_content k on k.id = e.content_id
                        where e.undertaking_id = any(:undertakings) and e.purpose = 'update' and e.update_id is null
                        order by e.added_at, e.id""".formatted(COLUMNS))
                .bindArray("undertakings", UUID.class, undertakings)
                .map((row, context) -> Map.entry(row.getObject("undertaking_id", UUID.class), read(row)))
                .forEach(one -> found.computeIfAbsent(one.getKey(), id -> new ArrayList<>())
                        .add(one.getValue()));
        return found;
    }

    /**
     * Those of the files that wait for a record's next update, to be posted with it: nobody takes one away until the
     * transaction ends.
     *
     * @param seen the ids that whoever posts has seen; what came meanwhile goes on waiting
     */
    public static List<EvidenceGiven.WaitingFile> claimWaiting(Handle handle, UUID undertaking, Collection<UUID> seen) {
        if (seen.isEmpty()) {
            return List.of();
        }
        EvidenceRows.lock(handle, undertaking);
        return waiting(handle, Set.of(undertaking)).getOrDefault(undertaking, List.of()).stream()
                .filter(file -> seen.contains(file.id()))
                .map(file -> new EvidenceGiven.WaitingFile(file.id()))
                .toList();
    }

    /** What was given, as the history keeps it: names, and digests of files. */
    public static Map<String, String> words(Handle handle, Owner owner) {
        List<EvidenceRead> posted =
                of(handle, owner.undertaking(), owner.purpose()).getOrDefault(owner.of(), List.of());
        return posted.isEmpty()
                ? Map.of()
                : Map.of("evidence", posted.stream().map(PostedEvidence::words).collect(Collectors.joining("; ")));
    }

    static String words(EvidenceRead evidence) {
        return switch (evidence) {
            case EvidenceRead.Link link -> link.title() + " " + link.url();
            case EvidenceRead.File file -> file.title() + " sha256:" + file.digest();
        };
    }

    static EvidenceRead read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String url = row.getString("url");
        return url != null
                ? new EvidenceRead.Link(id, row.getString("title"), url)
                : new EvidenceRead.File(
                        id,
                        row.getString("title"),
                        Coded.of(EvidenceType.class, row.getString("type")),
                        row.getLong("size"),
                        HexFormat.of().formatHex(row.getBytes("digest")));
    }
}
