package org.wellkept.core.procurement;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Page;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.partnership.OrganisationKind;
import org.wellkept.core.partnership.OrganisationRecords;
import org.wellkept.core.partnership.OrganisationRef;

/** Contracts as stored, as far as a reader may read them. */
final class ContractStore {

    /** Of whom a record counts: the own body of who recorded it where that is one of the circle, else who took over. */
    private static final String UNDER =
            " join lateral (select k.body_id from counted k where k.source_id = c.organisation_id"
                    + " order by k.body_id <> k.source_id, k.body_id limit 1) under on true ";

    private static final String RUNS = " and c.starts_on <= :yearTo and (c.ends_on is null or c.ends_on >= :yearFrom)";

    /** Another body has a record that may be of the same contract. */
    private static final String CLAIMED = """
             and (exists (select 1 from contract d where d.notice_key = c.notice_key and d.organisation_id <> c.organisation_id)
               or exists (select 1 from contract d where d.pairing_key = c.pairing_key and d.organisation_id <> c.organisation_id))""";

    private final Handle handle;
    private final Actor actor;
    private final Clock clock;

    ContractStore(Handle handle, Actor actor, Clock clock) {
        this.handle = handle;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Whose contracts are wanted, and of which time.
     *
     * @param circle null for all that the reader may read
     * @param on the day on which the circle's bodies are counted
     */
    record Reach(
            @Nullable Circle circle, LocalDate on, @Nullable FinancialYear year) {}

    /** A contract as the door needs it before it changes it. */
    record Stored(UUID id, UUID organisation, int version, Visibility visibility, ContractTerms terms) {

        String name() {
            String reference = terms.about().reference();
            return reference == null ? id.toString() : reference;
        }
    }

    Optional<Stored> locked(UUID id) {
        return readable(handle.createQuery("select c.* from contract c where c.id = :id and "
                                + OrganisationRecords.readable("c") + " for update of c")
                        .bind("id", id))
                .map((row, context) -> stored(row))
                .findOne();
    }

    /** All of an organisation that the reader may read and that are less visible than this. */
    List<UUID> lessVisibleThan(UUID organisation, Visibility visibility) {
        return readable(handle.createQuery("select c.id from contract c where c.organisation_id = :organisation"
                                + " and c.visibility = any(:less) and " + OrganisationRecords.readable("c")
                                + " order by c.id")
                        .bind("organisation", organisation)
                        .bindArray(
                                "less",
                                String.class,
                                Arrays.stream(Visibility.values())
                                        .filter(each -> each.compareTo(visibility) < 0)
                                        .map(Visibility::code)
                                        .toList()))
                .mapTo(UUID.class)
                .list();
    }

    boolean hasReference(UUID organisation, String reference, @Nullable UUID otherThan) {
        return handle.createQuery("""
                        select exists (select 1 from contract where organisation_id = :organisation and reference = :reference
                          and id is distinct from cast(:otherThan as uuid))""")
                .bind("organisation", organisation)
                .bind("reference", reference)
                .bind("otherThan", otherThan)
                .mapTo(Boolean.class)
                .one();
    }

    void add(UUID id, UUID organisation, ContractTerms terms, UUID by, @Nullable UUID importId) {
        terms(handle.createUpdate("""
                        insert into contract (id, version, organisation_id, reference, notice, notice_key, title, kind, lot_of, supplier,
                          supplier_kinds, starts_on, ends_on, value, weighting, committed, committed_value, delivered, delivered_value,
                          codes, carbon_plan, carbon_tonnes, shared, shared_with, lead_buyer, pairing_key, same_key, visibility,
                          recorded_at, recorded_by, import_id)
                        values (:id, 1, :organisation, :reference, :notice, :noticeKey, :title, :kind, :lotOf, :supplier,
                          string_to_array(:supplierKinds, ','), :starts, :ends, :value, :weighting, :committed, :committedValue,
                          :delivered, :deliveredValue, string_to_array(:codes, ','), :carbonPlan, :carbonTonnes, :shared, :sharedWith,
                          :leadBuyer, :pairingKey, :sameKey, 'own', :at, :by, cast(:importId as uuid))"""), terms)
                .bind("id", id)
                .bind("organisation", organisation)
                .bind("at", clock.instant())
                .bind("by", by)
                .bind("importId", importId)
                .execute();
    }

    void rewrite(UUID id, ContractTerms terms) {
        terms(handle.createUpdate("""
                        update contract set version = version + 1, reference = :reference, notice = :notice, notice_key = :noticeKey,
                          title = :title, kind = :kind, lot_of = :lotOf, supplier = :supplier,
                          supplier_kinds = string_to_array(:supplierKinds, ','), starts_on = :starts, ends_on = :ends, value = :value,
                          weighting = :weighting, committed = :committed, committed_value = :committedValue, delivered = :delivered,
                          delivered_value = :deliveredValue, codes = string_to_array(:codes, ','), carbon_plan = :carbonPlan,
                          carbon_tonnes = :carbonTonnes, shared = :shared, shared_with = :sharedWith, lead_buyer = :leadBuyer,
                          pairing_key = :pairingKey, same_key = :sameKey
                        where id = :id"""), terms).bind("id", id).execute();
    }

    private static <S extends SqlStatement<S>> S terms(S statement, ContractTerms terms) {
        ContractAbout about = terms.about();
        SocialValue value = terms.socialValue();
        Set<SupplierKind> kinds = terms.supplier().kinds();
        return statement
                .bind("reference", about.reference())
                .bind("notice", about.notice())
                .bind("noticeKey", ContractKeys.notice(terms))
                .bind("title", about.title())
                .bind("kind", about.kind())
                .bind("lotOf", about.lotOf())
                .bind("supplier", terms.supplier().name())
                .bind(
                        "supplierKinds",
                        kinds == null
                                ? null
                                : kinds.stream().map(SupplierKind::code).collect(Collectors.joining(",")))
                .bind("starts", about.starts())
                .bind("ends", about.ends())
                .bind("value", about.value())
                .bind("weighting", value.weighting())
                .bind("committed", value.committed())
                .bind("committedValue", value.committedValue())
                .bind("delivered", value.delivered())
                .bind("deliveredValue", value.deliveredValue())
                .bind("codes", String.join(",", value.codes()))
                .bind("carbonPlan", value.carbonPlan())
                .bind("carbonTonnes", value.carbonTonnes())
                .bind("shared", terms.pot().shared())
                .bind("sharedWith", terms.pot().with())
                .bind("leadBuyer", terms.pot().leadBuyer())
                .bind("pairingKey", ContractKeys.pairing(terms))
                .bind("sameKey", ContractKeys.same(terms));
    }

    void show(UUID id, Visibility visibility) {
        handle.createUpdate("update contract set version = version + 1, visibility = :visibility where id = :id")
                .bind("visibility", visibility)
                .bind("id", id)
                .execute();
    }

    void remove(UUID id) {
        handle.createUpdate("delete from contract where id = :id")
                .bind("id", id)
                .execute();
    }

    /** What an import made, locked, in the order in which it did. */
    List<Stored> madeBy(UUID importId) {
        return handle.createQuery("select c.* from contract c where c.import_id = :importId order by c.id for update")
                .bind("importId", importId)
                .map((row, context) -> stored(row))
                .list();
    }

    Optional<ContractSummary> find(UUID id) {
        return select("where c.id = :id and " + OrganisationRecords.readable("c"), Map.of("id", id)).stream()
                .findFirst();
    }

    OrganisationKind buyerKind(UUID contract) {
        return Coded.of(
                OrganisationKind.class,
                handle.createQuery("""
                                select o.kind from contract c join organisation o on o.id = c.organisation_id where c.id = :id""").bind("id", contract).mapTo(String.class).one());
    }

    /** The lots of a contract, of the same buyer. */
    List<ContractSummary> lots(UUID contract) {
        return select(
                "where (c.organisation_id, c.lot_of) = (select p.organisation_id, p.reference from contract p where p.id = :parent)"
                        + " and " + OrganisationRecords.readable("c") + " order by c.reference, c.id",
                Map.of("parent", contract));
    }

    /** Largest first; those that do not tell a value last. */
    Page<ContractSummary> page(ContractFilter filter, Reach reach, @Nullable ContractCursor after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String sql = narrowed(filter, reach, values);
        if (after != null) {
            sql += " and (coalesce(c.value, -1), c.id) < (:afterValue, :afterId)";
            values.put("afterValue", after.value());
            values.put("afterId", after.id());
        }
        values.put("limit", limit + 1);
        List<ContractSummary> rows =
                select(reach, sql + " order by coalesce(c.value, -1) desc, c.id desc limit :limit", values);
        List<ContractSummary> shown = rows.subList(0, Math.min(limit, rows.size()));
        return new Page<>(
                withTwins(shown, reach),
                rows.size() > limit ? ContractCursor.of(shown.getLast()).token() : null);
    }

    int count(ContractFilter filter, Reach reach) {
        Map<String, Object> values = new HashMap<>();
        String sql = narrowed(filter, reach, values);
        return bound(
                        handle.createQuery(with(reach)
                                + "select count(*) from contract c join organisation o on o.id = c.organisation_id "
                                + sql),
                        reach,
                        values)
                .mapTo(Integer.class)
                .one();
    }

    void each(ContractFilter filter, Reach reach, Consumer<ContractSummary> reader) {
        Map<String, Object> values = new HashMap<>();
        String sql = narrowed(filter, reach, values);
        Shown shown = shown(reach);
        bound(handle.createQuery(with(reach) + SUMMARY + sql + " order by o.slug, c.id"), reach, values)
                .setFetchSize(200)
                .map((row, context) -> shown.with(summary(row)))
                .forEach(reader);
    }

    private String narrowed(ContractFilter filter, Reach reach, Map<String, Object> values) {
        StringBuilder sql = new StringBuilder("where ").append(OrganisationRecords.readable("c"));
        if (reach.circle() != null) {
            // a body that is none of the circle any more still finds its own
            sql.append(
                    reach.circle().kind() == Circle.Kind.ORGANISATION
                            ? " and (c.organisation_id = :circle or c.organisation_id in (select source_id from counted))"
                            : " and c.organisation_id in (select source_id from counted)");
        }
        if (reach.year() != null) {
            sql.append(RUNS);
        }
        if (filter.supplierKind() != null) {
            sql.append(" and c.supplier_kinds @> array[:supplierKind]");
            values.put("supplierKind", filter.supplierKind().code());
        }
        if (filter.figure() != null) {
            sql.append(" and ").append(filter.figure().condition());
        }
        String words = filter.words();
        if (words != null && !words.isBlank()) {
            sql.append(" and ").append("""
                    to_tsvector('english', c.title || ' ' || coalesce(c.supplier, '') || ' ' || coalesce(c.reference, '')
                       || ' ' || coalesce(c.notice, '')) @@ websearch_to_tsquery('english', :words)""");
            values.put("words", words);
        }
        return sql.toString();
    }

    private static final String SUMMARY = """
            select c.*, o.slug as organisation, o.name as organisation_name, coalesce(o.joined_on <= :today, false) as joined
            from contract c join organisation o on o.id = c.organisation_id\s""";

    /** Of no circle. */
    private List<ContractSummary> select(String condition, Map<String, Object> values) {
        Reach everything = new Reach(null, today(), null);
        return withTwins(select(everything, condition, values), everything);
    }

    private List<ContractSummary> select(Reach reach, String condition, Map<String, Object> values) {
        return bound(handle.createQuery(with(reach) + SUMMARY + condition), reach, values)
                .map((row, context) -> summary(row))
                .list();
    }

    private static String with(Reach reach) {
        return reach.circle() == null ? "" : "with " + Gathering.tables(reach.circle());
    }

    private Query bound(Query query, Reach reach, Map<String, Object> values) {
        Query bound = readable(query).bindMap(values);
        if (reach.circle() != null) {
            bound = Gathering.bind(bound, reach.circle(), reach.on());
        }
        if (reach.year() != null) {
            bound = bound.bind("yearFrom", reach.year().from())
                    .bind("yearTo", reach.year().to());
        }
        return bound;
    }

    private Query readable(Query query) {
        return OrganisationRecords.bind(query, actor, today());
    }

    private List<ContractSummary> withTwins(List<ContractSummary> summaries, Reach reach) {
        if (summaries.isEmpty()) {
            return summaries;
        }
        Shown shown = shown(reach);
        return summaries.stream().map(shown::with).toList();
    }

    /** The claims among the records of a reach that the reader may read, with who made them. */
    private Shown shown(Reach reach) {
        List<Claimed> claimed = bound(
                        handle.createQuery(with(reach) + "select c.*, o.slug, o.name,"
                                + " coalesce(o.joined_on <= :today, false) as joined, "
                                + (reach.circle() == null ? "c.organisation_id" : "under.body_id") + " as body_id"
                                + " from contract c join organisation o on o.id = c.organisation_id"
                                + (reach.circle() == null ? "" : UNDER) + " where "
                                + OrganisationRecords.readable("c") + CLAIMED + (reach.year() == null ? "" : RUNS)),
                        reach,
                        Map.of())
                .map((row, context) -> new Claimed(
                        claim(row),
                        row.getString("title"),
                        new OrganisationRef(row.getString("slug"), row.getString("name"), row.getBoolean("joined"))))
                .list();
        return new Shown(
                claimed.stream().collect(Collectors.toMap(each -> each.claim().id(), each -> each)),
                SharedContracts.resolve(claimed.stream().map(Claimed::claim).toList()));
    }

    static SharedContracts.Claim claim(ResultSet row) throws SQLException {
        return new SharedContracts.Claim(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getObject("body_id", UUID.class),
                row.getBoolean("lead_buyer"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("notice_key"),
                row.getString("pairing_key"));
    }

    private record Claimed(SharedContracts.Claim claim, String title, OrganisationRef organisation) {}

    /** What the reader may see of who else recorded a contract. */
    private record Shown(Map<UUID, Claimed> claimed, Map<UUID, SharedContracts.Elsewhere> elsewhere) {

        ContractSummary with(ContractSummary summary) {
            List<OrganisationRef> others = twins(summary.id()).stream()
                    .map(Twin::organisation)
                    .distinct()
                    .toList();
            return new ContractSummary(
                    summary.id(),
                    summary.version(),
                    summary.organisation(),
                    summary.terms(),
                    summary.visibility(),
                    summary.recordedOn(),
                    others,
                    countedElsewhere(summary.id()));
        }

        List<Twin> twins(UUID id) {
            Claimed own = claimed.get(id);
            if (own == null) {
                return List.of();
            }
            return claimed.values().stream()
                    .filter(other -> own.claim().isTwinOf(other.claim()))
                    .map(other -> new Twin(
                            other.claim().id(),
                            other.organisation(),
                            other.title(),
                            own.claim().sameNotice(other.claim())))
                    .sorted(Comparator.comparing(
                                    (Twin twin) -> twin.organisation().name())
                            .thenComparing(Twin::id))
                    .toList();
        }

        private @Nullable CountedElsewhere countedElsewhere(UUID id) {
            SharedContracts.Elsewhere at = elsewhere.get(id);
            if (at == null) {
                return null;
            }
            OrganisationRef under = claimed.values().stream()
                    .filter(other -> other.claim().organisation().equals(at.organisation()))
                    .map(Claimed::organisation)
                    .findFirst()
                    .orElseThrow();
            return new CountedElsewhere(under, at.because());
        }
    }

    /** Other bodies' records of the same contract that the reader may read. */
    List<Twin> twins(UUID contract) {
        return shown(new Reach(null, today(), null)).twins(contract);
    }

    /** What a roll-up of a year needs to know of each contract that runs in it. */
    List<RunningContract> running(Circle circle, LocalDate on, FinancialYear year) {
        Reach reach = new Reach(circle, on, year);
        return bound(
                        handle.createQuery(with(reach) + "select c.*, under.body_id from contract c" + UNDER + "where "
                                + OrganisationRecords.readable("c") + RUNS),
                        reach,
                        Map.of())
                .map((row, context) -> new RunningContract(
                        claim(row),
                        row.getString("reference"),
                        row.getString("lot_of"),
                        kinds(row),
                        row.getBigDecimal("value"),
                        row.getBigDecimal("weighting"),
                        row.getBigDecimal("committed_value"),
                        row.getBigDecimal("delivered_value"),
                        row.getObject("carbon_plan", Boolean.class)))
                .list();
    }

    /** How many of a circle's contracts tell no start, and so are in no year. */
    int undated(Circle circle, LocalDate on) {
        Reach reach = new Reach(circle, on, null);
        return bound(
                        handle.createQuery(with(reach) + "select count(*) from contract c where "
                                + OrganisationRecords.readable("c")
                                + " and c.starts_on is null and c.organisation_id in (select source_id from counted)"),
                        reach,
                        Map.of())
                .mapTo(Integer.class)
                .one();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getInt("version"),
                Coded.of(Visibility.class, row.getString("visibility")),
                terms(row));
    }

    private ContractSummary summary(ResultSet row) throws SQLException {
        return new ContractSummary(
                row.getObject("id", UUID.class),
                Version.of(row.getInt("version")),
                new OrganisationRef(
                        row.getString("organisation"), row.getString("organisation_name"), row.getBoolean("joined")),
                terms(row),
                Coded.of(Visibility.class, row.getString("visibility")),
                LocalDate.ofInstant(row.getTimestamp("recorded_at").toInstant(), zone()),
                List.of(),
                null);
    }

    private static ContractTerms terms(ResultSet row) throws SQLException {
        return new ContractTerms(
                new ContractAbout(
                        row.getString("reference"),
                        row.getString("notice"),
                        row.getString("title"),
                        Coded.of(ContractKind.class, row.getString("kind")),
                        row.getString("lot_of"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getBigDecimal("value")),
                new Supplier(row.getString("supplier"), kinds(row)),
                new SocialValue(
                        row.getBigDecimal("weighting"),
                        row.getString("committed"),
                        row.getBigDecimal("committed_value"),
                        row.getString("delivered"),
                        row.getBigDecimal("delivered_value"),
                        texts(row, "codes"),
                        row.getObject("carbon_plan", Boolean.class),
                        row.getBigDecimal("carbon_tonnes")),
                new SharedPot(row.getBoolean("shared"), row.getString("shared_with"), row.getBoolean("lead_buyer")));
    }

    private static @Nullable Set<SupplierKind> kinds(ResultSet row) throws SQLException {
        if (row.getArray("supplier_kinds") == null) {
            return null;
        }
        return texts(row, "supplier_kinds").stream()
                .map(code -> Coded.of(SupplierKind.class, code))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SupplierKind.class)));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList(
                (String[]) Objects.requireNonNull(row.getArray(column)).getArray());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private ZoneId zone() {
        return clock.getZone();
    }

    /**
     * Where a page of contracts ended.
     *
     * @param value of the last one in pounds; below zero where it tells none
     */
    record ContractCursor(BigDecimal value, UUID id) {

        static ContractCursor of(ContractSummary last) {
            BigDecimal value = last.terms().about().value();
            return new ContractCursor(value == null ? BigDecimal.ONE.negate() : value, last.id());
        }

        String token() {
            return value.toPlainString() + "_" + id;
        }

        static Optional<ContractCursor> read(String token) {
            int end = token.indexOf('_');
            if (end < 1 || end > 20) {
                return Optional.empty();
            }
            try {
                return Optional.of(new ContractCursor(
                        new BigDecimal(token.substring(0, end)), UUID.fromString(token.substring(end + 1))));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}
