package org.wellkept.core.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.terms.ThemeRef;

/** Imports, their rows and what is the matter with them, as stored. Rows are read and written in batches. */
@ApplicationScoped
class ImportStore {

    private static final String IMPORT = """
            select i.*, p.slug as partnership_slug,
              array(select board_id from board_partnership b where b.partnership_id = i.partnership_id) as boards
            from import i join partnership p on p.id = i.partnership_id\s""";

    private final Jdbi jdbi;

    @Inject
    ImportStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Where a row stands. */
    enum RowStatus implements Coded {
        READY("ready", "Can be taken in"),
        HELD("held", "Waits to be mended"),
        LEFT_OUT("leftOut", "Is no row"),
        CREATED("created", "Taken in"),
        SKIPPED("skipped", "Was there already");

        private final String code;
        private final String words;

        RowStatus(String code, String words) {
            this.code = code;
            this.words = words;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String words() {
            return words;
        }
    }

    record NewRow(RawRow raw, RowStatus status, List<ImportPreview.Problem> problems) {}

    record Counts(int ready, int held, int created, int skipped) {

        int rows() {
            return ready + held + created + skipped;
        }
    }

    /**
     * Where a row stands after it was looked at again.
     *
     * @param record what it made, or what was there already
     */
    record LookedAt(int line, RowStatus status, @Nullable UUID record, List<ImportPreview.Problem> problems) {}

    void add(StoredImport added, UUID by) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into import (id, version, kind, mode, partnership_id, organisation_id, file_name, file_digest, encoding,
                          heading_line, mapping, status, uploaded_at, uploaded_by, rows)
                        values (:id, 1, :kind, :mode, :partnership, :organisation, :fileName, :digest, :encoding,
                          :headingLine, cast(:mapping as jsonb), :status, :uploadedAt, :by, 0)""")
                .bind("id", added.id())
                .bind("kind", added.kind())
                .bind("mode", added.mode())
                .bind("partnership", added.partnership())
                .bind("organisation", added.organisation())
                .bind("fileName", added.fileName())
                .bind("encoding", added.encoding())
                .bind("headingLine", added.headingLine())
                .bind("status", added.status())
                .bind("uploadedAt", added.uploadedAt())
                .bind("digest", HexFormat.of().parseHex(added.digest()))
                .bind("mapping", mapping(added.columns()))
                .bind("by", by)
                .execute());
    }

    /** Takes back an import that was refused while its rows were being written. */
    void forget(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from import where id = :id")
                .bind("id", id)
                .execute());
    }

    Optional<StoredImport> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(IMPORT + "where i.id = :id")
                .bind("id", id)
                .map((row, context) -> stored(row))
                .findOne());
    }

    List<UUID> boards(UUID partnership) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select board_id from board_partnership where partnership_id = :partnership order by board_id")
                .bind("partnership", partnership)
                .mapTo(UUID.class)
                .list());
    }

    /** Whoever changes an import waits for whoever does so already. */
    void lock(UUID id) {
        jdbi.useHandle(handle -> handle.createQuery("select id from import where id = :id for update")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne());
    }

    /** Two imports into one partnership must not both look for the same thing and then both make it. */
    void lockPartnership(UUID partnership) {
        jdbi.useHandle(handle -> handle.createQuery(
                        "select pg_advisory_xact_lock(hashtextextended('import into ' || :partnership, 0))::text")
                .bind("partnership", partnership.toString())
                .mapTo(String.class)
                .one());
    }

    /** Latest first, with nothing asked: the caller decides what the actor may see. */
    List<StoredImport> latest(Collection<UUID> partnerships, int limit, int offset) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        IMPORT
                                + "where i.partnership_id = any(:partnerships) order by i.uploaded_at desc, i.id limit :limit offset :offset")
                .bindArray("partnerships", UUID.class, List.copyOf(partnerships))
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> stored(row))
                .list());
    }

    /** The day on which the same file was taken in before, if it still counts. */
    Optional<LocalDate> takenInBefore(UUID partnership, String digest) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select (max(uploaded_at) at time zone 'Europe/London')::date as day from import
                        where partnership_id = :partnership and file_digest = :digest and status = 'applied'
                        having count(*) > 0""")
                .bind("partnership", partnership)
                .bind("digest", HexFormat.of().parseHex(digest))
                .mapTo(LocalDate.class)
                .findOne());
    }

    void addRows(UUID id, List<NewRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<RawRow> raw = rows.stream().map(NewRow::raw).toList();
        // one statement for all of them: a large file has a hundred thousand
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into import_row (import_id, line, cells, cleaned, quote_open, status)
                        select :id, w.line, cast(w.cells as jsonb), cast(w.cleaned as integer[]), w.quote_open, w.status
                        from unnest(:lines, :cells, :cleaned, :quotesOpen, :statuses) as w (line, cells, cleaned, quote_open, status)""")
                .bind("id", id)
                .bindArray(
                        "lines", Integer.class, raw.stream().map(RawRow::line).toList())
                .bindArray(
                        "cells",
                        String.class,
                        raw.stream().map(row -> cells(row.cells())).toList())
                .bindArray(
                        "cleaned",
                        String.class,
                        raw.stream().map(row -> integers(row.cleaned())).toList())
                .bindArray(
                        "quotesOpen",
                        Boolean.class,
                        raw.stream().map(RawRow::quoteOpen).toList())
                .bindArray(
                        "statuses",
                        String.class,
                        rows.stream().map(row -> row.status().code()).toList())
                .execute());
        List<ImportPreview.Problem> problems =
                rows.stream().flatMap(row -> row.problems().stream()).toList();
        addProblems(id, problems);
    }

    /** In the order of their lines. */
    List<RawRow> rows(UUID id, Set<RowStatus> statuses, int afterLine, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select line, cells::text as cells, cleaned, quote_open from import_row
                        where import_id = :id and status = any(:statuses) and line > :after order by line limit :limit""")
                .bind("id", id)
                .bindArray(
                        "statuses",
                        String.class,
                        statuses.stream().map(RowStatus::code).toList())
                .bind("after", afterLine)
                .bind("limit", limit)
                .map((row, context) -> new RawRow(
                        row.getInt("line"),
                        cells(row.getString("cells")),
                        Set.copyOf(Arrays.asList(
                                (Integer[]) row.getArray("cleaned").getArray())),
                        row.getBoolean("quote_open")))
                .list());
    }

    void write(UUID id, List<LookedAt> outcomes) {
        if (outcomes.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    update import_row set status = :status, record_id = cast(:record as uuid)
                    where import_id = :id and line = :line""");
            for (LookedAt outcome : outcomes) {
                batch.bind("id", id)
                        .bind("line", outcome.line())
                        .bind("status", outcome.status())
                        .bind("record", outcome.record())
                        .add();
            }
            batch.execute();
        });
        forgetProblems(id, outcomes.stream().map(LookedAt::line).toList());
        addProblems(
                id,
                outcomes.stream()
                        .flatMap(outcome -> outcome.problems().stream())
                        .toList());
    }

    void rewrite(UUID id, List<Column> columns) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update import set mapping = cast(:mapping as jsonb), version = version + 1 where id = :id")
                .bind("id", id)
                .bind("mapping", mapping(columns))
                .execute());
    }

    /** All that is said about a line, in place of what was. */
    void writeProblems(UUID id, int line, List<ImportPreview.Problem> problems) {
        forgetProblems(id, List.of(line));
        addProblems(id, problems);
    }

    /** After what it had made was removed: every row can be taken in again. */
    void reopenRows(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update import_row set status = 'ready', record_id = null
                        where import_id = :id and status in ('created', 'skipped')""").bind("id", id).execute());
    }

    void stand(UUID id, ImportStatus status) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        update import set status = :status, version = version + 1,
                          rows = (select count(*) from import_row r where r.import_id = import.id and r.status <> 'leftOut'),
                          created = (select count(*) from import_row r where r.import_id = import.id and r.status = 'created'),
                          skipped = (select count(*) from import_row r where r.import_id = import.id and r.status = 'skipped')
                        where id = :id""").bind("id", id).bind("status", status).execute());
    }

    Counts counts(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*) filter (where status = 'ready') as ready, count(*) filter (where status = 'held') as held,
                          count(*) filter (where status = 'created') as created, count(*) filter (where status = 'skipped') as skipped
                        from import_row where import_id = :id""")
                .bind("id", id)
                .map((row, context) -> new Counts(
                        row.getInt("ready"), row.getInt("held"), row.getInt("created"), row.getInt("skipped")))
                .one());
    }

    /** So many, in the file's order; where there are more, what holds rows back goes before what is good to know. */
    List<ImportPreview.Problem> problems(UUID id, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select line, heading, severity, problem, mend from (
                          select * from import_problem where import_id = :id
                          order by severity = 'error' desc, line, position limit :limit) shown
                        order by line, position""")
                .bind("id", id)
                .bind("limit", limit)
                .map((row, context) -> new ImportPreview.Problem(
                        row.getInt("line"),
                        row.getString("heading"),
                        row.getString("severity").equals("error")
                                ? ImportPreview.Severity.ERROR
                                : ImportPreview.Severity.WARNING,
                        row.getString("problem"),
                        row.getString("mend")))
                .list());
    }

    private void forgetProblems(UUID id, List<Integer> lines) {
        jdbi.useHandle(
                handle -> handle.createUpdate("delete from import_problem where import_id = :id and line = any(:lines)")
                        .bind("id", id)
                        .bindArray("lines", Integer.class, lines)
                        .execute());
    }

    private void addProblems(UUID id, List<ImportPreview.Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        List<Integer> lines = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        List<@Nullable String> headings = new ArrayList<>();
        List<String> severities = new ArrayList<>();
        int position = 0;
        for (ImportPreview.Problem problem : problems) {
            position = !lines.isEmpty() && lines.getLast() == problem.row() ? position + 1 : 0;
            lines.add(problem.row());
            positions.add(position);
            headings.add(problem.column());
            severities.add(problem.severity() == ImportPreview.Severity.ERROR ? "error" : "warning");
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into import_problem (import_id, line, position, heading, severity, problem, mend)
                        select :id, w.* from unnest(:lines, :positions, :headings, :severities, :problems, :mends) as w""")
                .bind("id", id)
                .bindArray("lines", Integer.class, lines)
                .bindArray("positions", Integer.class, positions)
                .bindArray("headings", String.class, headings)
                .bindArray("severities", String.class, severities)
                .bindArray(
                        "problems",
                        String.class,
                        problems.stream().map(ImportPreview.Problem::problem).toList())
                .bindArray(
                        "mends",
                        String.class,
                        problems.stream().map(ImportPreview.Problem::mend).toList())
                .execute());
    }

    /** The organisations and themes that rows may name. Who is in the partnership comes before who is not. */
    KnownNames names(UUID partnership, LocalDate today) {
        KnownNames names = new KnownNames();
        jdbi.useHandle(handle -> {
            handle.createQuery("""
                            select o.id, o.slug, o.name, o.joined_on is not null as joined,
                              exists (select 1 from partnership_organisation p
                                where p.organisation_id = o.id and p.partnership_id = :partnership
                                  and p.from_on <= :today and (p.to_on is null or p.to_on >= :today)) as member,
                              array(select spelling from organisation_name n where n.organisation_id = o.id order by 1) as spellings
                            from organisation o order by member desc, o.slug""")
                    .bind("partnership", partnership)
                    .bind("today", today)
                    .map((row, context) -> new Spelt(
                            new Body(
                                    row.getObject("id", UUID.class),
                                    row.getString("slug"),
                                    row.getString("name"),
                                    row.getBoolean("joined"),
                                    row.getBoolean("member")),
                            texts(row, "spellings")))
                    .forEach(spelt -> names.add(spelt.body(), spelt.spellings()));
            names.addThemes(handle.createQuery("""
                            select f.slug as framework, t.slug, t.label, t.accepted,
                              exists (select 1 from theme c where c.parent_id = t.id) as heading
                            from theme t join framework f on f.id = t.framework_id order by f.position, t.position""")
                    .map((row, context) -> {
                        List<String> spellings =
                                new ArrayList<>(List.of(row.getString("label"), row.getString("slug")));
                        spellings.addAll(texts(row, "accepted"));
                        return new KnownNames.NamedTheme(
                                new ThemeRef(row.getString("framework"), row.getString("slug")),
                                row.getBoolean("heading"),
                                spellings);
                    })
                    .list());
        });
        return names;
    }

    private record Spelt(Body body, List<String> spellings) {}

    /** What is there of the partnership that some of these could be. Drafts count for an organisation's own rows alone. */
    List<SameRecord.Candidate> candidates(StoredImport stored, Collection<SameRecord.Wanted> wanted) {
        List<String> sources = new ArrayList<>();
        List<String> refs = new ArrayList<>();
        List<UUID> organisations = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        List<UUID> ownOrganisations = new ArrayList<>();
        List<String> ownRefs = new ArrayList<>();
        for (SameRecord.Wanted one : wanted) {
            if (one.ref() != null && one.source() != null) {
                sources.add(one.source());
                refs.add(one.ref());
            }
            if (one.organisation() != null) {
                organisations.add(one.organisation());
                titles.add(one.titleKey());
            }
            if (one.ref() != null && one.source() == null && one.organisation() != null) {
                ownOrganisations.add(one.organisation());
                ownRefs.add(one.ref());
            }
        }
        // each is looked up by its index (offset 0 keeps the planner from turning that around): a table that grows
        // within
        // the transaction has no statistics yet
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, reference, organisation_id, title_key, source, source_ref from (
                          select u.* from unnest(:sources, :refs) as w (source, ref) cross join lateral (
                            select * from {TABLE} u where u.source = w.source and u.source_ref = w.ref offset 0) u
                          union all
                          select u.* from unnest(:organisations, :titles) as w (organisation, title) cross join lateral (
                            select * from {TABLE} u where u.organisation_id = w.organisation and u.title_key = w.title
                            offset 0) u
                          union all
                          select u.* from unnest(:ownOrganisations, :ownRefs) as w (organisation, ref) cross join lateral (
                            select * from {TABLE} u where u.source_ref = w.ref and u.source is null
                              and u.organisation_id = w.organisation offset 0) u) found
                        where found.partnership_id = :partnership and (:drafts or found.visibility <> 'own')
                        order by found.number""".replace("{TABLE}", table(stored.kind())))
                .bindArray("sources", String.class, sources)
                .bindArray("refs", String.class, refs)
                .bindArray("organisations", UUID.class, organisations)
                .bindArray("titles", String.class, titles)
                .bindArray("ownOrganisations", UUID.class, ownOrganisations)
                .bindArray("ownRefs", String.class, ownRefs)
                .bind("partnership", stored.partnership())
                .bind("drafts", stored.mode() == ImportMode.OWN)
                .map((row, context) -> new SameRecord.Candidate(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getObject("organisation_id", UUID.class),
                        row.getString("title_key"),
                        row.getString("source"),
                        row.getString("source_ref")))
                .list());
    }

    private static String table(ImportKind kind) {
        return switch (kind) {
            case COMMITMENTS, ANCHOR_ACTIONS -> "undertaking";
            case ACTIVITIES -> "activity";
            case ROOMS -> "known_room";
            // a register is of its buyer, in whatever partnership that is
            case CONTRACTS -> """
                    (select c.id, coalesce(c.reference, c.title) as reference, c.organisation_id, c.same_key as title_key,
                       null::text as source, c.reference as source_ref, cast(:partnership as uuid) as partnership_id, c.visibility,
                       0 as number from contract c)""";
        };
    }

    /** Remembers that a row of the import was the first to name the body. */
    void named(UUID id, UUID organisation) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into import_organisation (import_id, organisation_id) values (:id, :organisation)")
                .bind("id", id)
                .bind("organisation", organisation)
                .execute());
    }

    record NamedBody(UUID id, String slug, String name) {}

    /** Removes the bodies that the import named and that nothing else refers to. */
    List<NamedBody> removeNamed(UUID id) {
        return jdbi.withHandle(handle -> {
            List<NamedBody> alone = handle.createQuery("""
                            select o.id, o.slug, o.name from organisation o
                            join import_organisation i on i.organisation_id = o.id and i.import_id = :id
                            where o.joined_on is null
                              and not exists (select 1 from undertaking u where u.organisation_id = o.id)
                              and not exists (select 1 from undertaking_partner u where u.organisation_id = o.id)
                              and not exists (select 1 from activity a where a.organisation_id = o.id)
                              and not exists (select 1 from activity_partner a where a.organisation_id = o.id)
                              and not exists (select 1 from site s where s.organisation_id = o.id)
                              and not exists (select 1 from voice_window v where v.issuer_id = o.id)
                              and not exists (select 1 from role_held r where r.organisation_id = o.id)
                              and not exists (select 1 from round_asked r where r.organisation_id = o.id)
                              and not exists (select 1 from import x where x.organisation_id = o.id)
                              and not exists (select 1 from organisation_funding f where o.id in (f.funder_id, f.funded_id))
                              and not exists (select 1 from partnership_organisation p join import x on x.id = :id
                                where p.organisation_id = o.id and p.partnership_id <> x.partnership_id)
                            order by o.slug for update of o""")
                    .bind("id", id)
                    .map((row, context) -> new NamedBody(
                            row.getObject("id", UUID.class), row.getString("slug"), row.getString("name")))
                    .list();
            List<UUID> ids = alone.stream().map(NamedBody::id).toList();
            for (String from : List.of("organisation_name", "partnership_organisation")) {
                handle.createUpdate("delete from " + from + " where organisation_id = any(:ids)")
                        .bindArray("ids", UUID.class, ids)
                        .execute();
            }
            handle.createUpdate("delete from organisation where id = any(:ids)")
                    .bindArray("ids", UUID.class, ids)
                    .execute();
            return alone;
        });
    }

    private static StoredImport stored(ResultSet row) throws SQLException {
        return new StoredImport(
                row.getObject("id", UUID.class),
                Coded.of(ImportKind.class, row.getString("kind")),
                Coded.of(ImportMode.class, row.getString("mode")),
                row.getObject("partnership_id", UUID.class),
                row.getString("partnership_slug"),
                Arrays.asList((UUID[]) row.getArray("boards").getArray()),
                row.getObject("organisation_id", UUID.class),
                row.getString("file_name"),
                HexFormat.of().formatHex(row.getBytes("file_digest")),
                row.getString("encoding"),
                row.getInt("heading_line"),
                columns(row.getString("mapping")),
                Coded.of(ImportStatus.class, row.getString("status")),
                row.getTimestamp("uploaded_at").toInstant());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    /** As PostgreSQL writes an array. */
    private static String integers(Collection<Integer> integers) {
        return integers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static String cells(List<String> cells) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        cells.forEach(array::add);
        return array.build().toString();
    }

    private static List<String> cells(String json) {
        return array(json).getValuesAs(JsonString::getString);
    }

    private static String mapping(List<Column> columns) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Column column : columns) {
            JsonObjectBuilder object = Json.createObjectBuilder().add("heading", column.heading());
            ImportField field = column.field();
            array.add(field == null ? object.addNull("field") : object.add("field", field.code()));
        }
        return array.build().toString();
    }

    private static List<Column> columns(String json) {
        List<Column> columns = new ArrayList<>();
        for (JsonValue value : array(json)) {
            JsonObject object = value.asJsonObject();
            columns.add(new Column(
                    object.getString("heading"),
                    object.isNull("field") ? null : Coded.of(ImportField.class, object.getString("field"))));
        }
        return columns;
    }

    private static JsonArray array(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }
}
