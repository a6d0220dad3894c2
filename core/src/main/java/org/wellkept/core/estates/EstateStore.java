package org.wellkept.core.estates;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Page;
import org.wellkept.core.Spelling;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationRecords;
import org.wellkept.core.partnership.OrganisationRef;

/** Sites and spaces in SQL, as far as one reader may read them. */
final class EstateStore {

    private static final String SPACE = """
            r.id, r.slug, r.name, r.kind, r.holds, r.open_from, r.closed_on, r.hire, r.price_per_hour, r.who_may_use,
              r.book_link, r.book_phone, r.book_email,
              array(select n.need from space_need n where n.space_id = r.id) as needs,
              array(select array[t.weekday, t.from_minute, t.to_minute, t.taken::int] from space_slot t where t.space_id = r.id
                order by t.weekday, t.from_minute) as slots
            """;

    private static final String OWNER = """
            o.slug as organisation, o.name as organisation_name, coalesce(o.joined_on <= :today, false) as organisation_joined
            """;

    private static final String OPEN =
            "(r.open_from is null or r.open_from <= :today) and (r.closed_on is null or r.closed_on > :today)";

    private static final String ROOM = "select " + SPACE + ", s.slug as site, s.name as site_name, s.name_key,"
            + " s.address, s.area, s.postcode, s.access_notes,"
            + " case when s.as_published then s.source end as source, " + OWNER
            + "from space r join site s on s.id = r.site_id join organisation o on o.id = s.organisation_id"
            + " where " + OrganisationRecords.readable("s");

    private static final String SITES = """
            select s.slug, s.name, s.name_key, s.area, s.visibility, {OWNER},
              (select count(*) from space r where r.site_id = s.id and {OPEN}) as spaces,
              (select count(*) from space r join space_slot t on t.space_id = r.id
                where r.site_id = s.id and {OPEN} and not t.taken) as free_slots
            from site s join organisation o on o.id = s.organisation_id where {READABLE}
            """.replace("{OWNER}", OWNER)
            .replace("{OPEN}", OPEN)
            .replace("{READABLE}", OrganisationRecords.readable("s"));

    private final Handle handle;
    private final Actor actor;
    private final Set<UUID> own;
    private final LocalDate today;

    /** @param own the organisations whose sites the reader looks after */
    EstateStore(Handle handle, Actor actor, Set<UUID> own, LocalDate today) {
        this.handle = handle;
        this.actor = actor;
        this.own = Set.copyOf(own);
        this.today = today;
    }

    /** A site as writing needs it. */
    record Stored(
            UUID id,
            String slug,
            long version,
            UUID organisation,
            OrganisationRef owner,
            Visibility visibility,
            boolean asPublished,
            @Nullable String source,
            SiteTerms terms) {

        Version token() {
            return Version.of(version);
        }
    }

    Optional<Stored> find(String slug) {
        return stored(slug, "");
    }

    /** The same, held until the transaction ends. */
    Optional<Stored> locked(String slug) {
        return stored(slug, " for update of s");
    }

    private Optional<Stored> stored(String slug, String lock) {
        return readBy("select s.*, " + OWNER + " from site s join organisation o on o.id = s.organisation_id"
                        + " where s.slug = :slug and " + OrganisationRecords.readable("s") + lock)
                .bind("slug", slug)
                .map((row, context) -> stored(row))
                .findOne()
                .map(found -> new Stored(
                        found.id(),
                        found.slug(),
                        found.version(),
                        found.organisation(),
                        found.owner(),
                        found.visibility(),
                        found.asPublished(),
                        found.source(),
                        found.terms().with(List.copyOf(spaces(found.id()).values()))));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getLong("version"),
                row.getObject("organisation_id", UUID.class),
                owner(row),
                Coded.of(Visibility.class, row.getString("visibility")),
                row.getBoolean("as_published"),
                row.getString("source"),
                new SiteTerms(
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("area"),
                        row.getString("postcode"),
                        row.getString("access_notes"),
                        List.of()));
    }

    /** In their order, by their ids. */
    private Map<UUID, SpaceTerms> spaces(UUID site) {
        Map<UUID, SpaceTerms> spaces = new LinkedHashMap<>();
        handle.createQuery("select " + SPACE + " from space r where r.site_id = :site order by r.position, r.slug")
                .bind("site", site)
                .map((row, context) -> Map.entry(row.getObject("id", UUID.class), space(row)))
                .forEach(entry -> spaces.put(entry.getKey(), entry.getValue()));
        return spaces;
    }

    List<SiteYear> years(UUID site) {
        Map<Integer, List<SpaceHours>> hours = new HashMap<>();
        handle.createQuery("""
                        select h.year, r.slug, h.hours_offered, h.hours_used from space_year h join space r on r.id = h.space_id
                        where r.site_id = :site order by h.year, r.position, r.slug""")
                .bind("site", site)
                .map((row, context) -> Map.entry(
                        row.getInt("year"),
                        new SpaceHours(
                                row.getString("slug"),
                                row.getBigDecimal("hours_offered"),
                                row.getBigDecimal("hours_used"))))
                .forEach(entry -> hours.computeIfAbsent(entry.getKey(), year -> new ArrayList<>())
                        .add(entry.getValue()));
        return handle.createQuery("select * from site_year where site_id = :site order by year desc")
                .bind("site", site)
                .map((row, context) -> new SiteYear(
                        new FinancialYear(row.getInt("year")),
                        new SiteYearTerms(
                                row.getBigDecimal("green_space_ha"),
                                row.getBigDecimal("homes_land_ha"),
                                row.getObject("homes_planned", Integer.class),
                                new WalkingWorks(
                                        row.getString("walking_works"),
                                        row.getBigDecimal("walking_pounds"),
                                        row.getBoolean("walking_shared_pot")),
                                hours.getOrDefault(row.getInt("year"), List.of()))))
                .list();
    }

    /** @param source set for a site that is recorded from what was published, which is public at once */
    UUID add(
            UUID organisation, SiteTerms terms, @Nullable String source, boolean asPublished, @Nullable UUID importId) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        handle.createUpdate("""
                        insert into site (id, version, slug, organisation_id, name, name_key, address, area, postcode, access_notes,
                          search, visibility, shared_on, published_on, as_published, source, import_id)
                        values (:id, 1, :slug, :organisation, :name, :nameKey, :address, :area, :postcode, :accessNotes,
                          :search, :visibility, :on, :on, :asPublished, :source, :importId)""")
                .bindMethods(terms)
                .bind("id", id)
                .bind("slug", new Slugs(handle).ofSite(terms.name()))
                .bind("organisation", organisation)
                .bind("nameKey", Spelling.key(terms.name()))
                .bind("search", search(terms))
                .bind("visibility", asPublished ? Visibility.PUBLIC : Visibility.OWN)
                .bind("on", asPublished ? today : null)
                .bind("asPublished", asPublished)
                .bind("source", source)
                .bind("importId", importId)
                .execute();
        writeSpaces(id, terms.name(), terms.spaces());
        return id;
    }

    String slug(UUID site) {
        return handle.createQuery("select slug from site where id = :id")
                .bind("id", site)
                .mapTo(String.class)
                .one();
    }

    /** Words the whole of it anew: what is the people's own is no longer somebody else's copy. */
    void write(Stored site, SiteTerms terms) {
        handle.createUpdate("""
                        update site set version = version + 1, touched = true, as_published = false, name = :name, name_key = :nameKey,
                          address = :address, area = :area, postcode = :postcode, access_notes = :accessNotes, search = :search
                        where id = :id""")
                .bindMethods(terms)
                .bind("id", site.id())
                .bind("nameKey", Spelling.key(terms.name()))
                .bind("search", search(terms))
                .execute();
        writeSpaces(site.id(), terms.name(), terms.spaces());
        handle.createUpdate("update space set touched = true where site_id = :id")
                .bind("id", site.id())
                .execute();
    }

    private void writeSpaces(UUID site, String siteName, List<SpaceTerms> terms) {
        Map<String, UUID> stored = spacesBySlug(site);
        Set<String> kept = terms.stream()
                .map(SpaceTerms::slug)
                .filter(slug -> slug != null)
                .collect(Collectors.toSet());
        List<UUID> gone = stored.entrySet().stream()
                .filter(entry -> !kept.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        handle.createUpdate("delete from space where id = any(:gone)")
                .bindArray("gone", UUID.class, gone)
                .execute();
        for (int position = 0; position < terms.size(); position++) {
            SpaceTerms space = terms.get(position);
            UUID id = space.slug() == null ? null : stored.get(space.slug());
            if (id == null) {
                addSpace(site, siteName, position, space, null, null);
            } else {
                writeSpace(id, position, space);
            }
        }
    }

    private Map<String, UUID> spacesBySlug(UUID site) {
        return handle.createQuery("select slug, id from space where site_id = :site")
                .bind("site", site)
                .map((row, context) -> Map.entry(row.getString("slug"), row.getObject("id", UUID.class)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private RoomKey addSpace(
            UUID site,
            String siteName,
            int position,
            SpaceTerms space,
            @Nullable String sourceRef,
            @Nullable UUID importId) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String slug = new Slugs(handle).ofSpace(siteName, space.name());
        handle.createUpdate("""
                        insert into space (id, site_id, position, slug, name, name_key, kind, holds, open_from, closed_on, hire,
                          price_per_hour, who_may_use, book_link, book_phone, book_email, source_ref, import_id)
                        values (:id, :site, :position, :newSlug, :name, :nameKey, :kind, :holds, :openFrom, :closedOn, :hire,
                          :pricePerHour, :whoMayUse, :booking.link, :booking.phone, :booking.email, :sourceRef, :importId)""")
                .bindMethods(space)
                .bind("id", id)
                .bind("site", site)
                .bind("position", position)
                .bind("newSlug", slug)
                .bind("nameKey", Spelling.key(space.name()))
                .bind("sourceRef", sourceRef)
                .bind("importId", importId)
                .execute();
        writeParts(id, space);
        return new RoomKey(id, slug);
    }

    private void writeSpace(UUID id, int position, SpaceTerms space) {
        handle.createUpdate("""
                        update space set position = :position, name = :name, name_key = :nameKey, kind = :kind, holds = :holds,
                          open_from = :openFrom, closed_on = :closedOn, hire = :hire, price_per_hour = :pricePerHour,
                          who_may_use = :whoMayUse, book_link = :booking.link, book_phone = :booking.phone,
                          book_email = :booking.email
                        where id = :id""")
                .bindMethods(space)
                .bind("id", id)
                .bind("position", position)
                .bind("nameKey", Spelling.key(space.name()))
                .execute();
        for (String part : List.of("space_need", "space_slot")) {
            handle.createUpdate("delete from " + part + " where space_id = :id")
                    .bind("id", id)
                    .execute();
        }
        writeParts(id, space);
    }

    private void writeParts(UUID id, SpaceTerms space) {
        handle.createUpdate("insert into space_need (space_id, need) select :id, unnest(:needs)")
                .bind("id", id)
                .bindArray(
                        "needs",
                        String.class,
                        space.needs().stream().map(Coded::code).toList())
                .execute();
        if (space.slots().isEmpty()) {
            return;
        }
        PreparedBatch slots = handle.prepareBatch("""
                insert into space_slot (space_id, weekday, from_minute, to_minute, taken)
                values (:id, :weekday, :from, :to, :taken)""");
        space.slots()
                .forEach(slot -> slots.bind("id", id)
                        .bind("weekday", slot.day().number())
                        .bind("from", slot.fromMinute())
                        .bind("to", slot.toMinute())
                        .bind("taken", slot.taken())
                        .add());
        slots.execute();
    }

    void writeYear(UUID site, FinancialYear year, SiteYearTerms terms) {
        handle.createUpdate("""
                        update site set version = version + 1, touched = true, as_published = false where id = :id""").bind("id", site).execute();
        handle.createUpdate("update space set touched = true where site_id = :id")
                .bind("id", site)
                .execute();
        handle.createUpdate("""
                        insert into site_year (site_id, year, green_space_ha, homes_land_ha, homes_planned, walking_works,
                          walking_pounds, walking_shared_pot)
                        values (:site, :year, :greenSpace, :homesLand, :homes, :walking.works, :walking.pounds, :walking.sharedPot)
                        on conflict (site_id, year) do update set green_space_ha = excluded.green_space_ha,
                          homes_land_ha = excluded.homes_land_ha, homes_planned = excluded.homes_planned,
                          walking_works = excluded.walking_works, walking_pounds = excluded.walking_pounds,
                          walking_shared_pot = excluded.walking_shared_pot""")
                .bindMethods(terms)
                .bind("site", site)
                .bind("year", year.begins())
                .execute();
        handle.createUpdate("""
                        delete from space_year h using space r where r.id = h.space_id and r.site_id = :site and h.year = :year""").bind("site", site).bind("year", year.begins()).execute();
        for (SpaceHours hours : terms.hours()) {
            handle.createUpdate("""
                            insert into space_year (space_id, year, hours_offered, hours_used)
                            select id, :year, :offered, :used from space where slug = :space""")
                    .bindMethods(hours)
                    .bind("year", year.begins())
                    .execute();
        }
    }

    void show(UUID site, Visibility visibility) {
        handle.createUpdate("""
                        update site set version = version + 1, touched = true, visibility = :visibility,
                          shared_on = coalesce(shared_on, :today), published_on = case when :visibility = 'public' then :today end
                        where id = :id""")
                .bind("id", site)
                .bind("visibility", visibility)
                .bind("today", today)
                .execute();
        handle.createUpdate("update space set touched = true where site_id = :id")
                .bind("id", site)
                .execute();
    }

    void remove(UUID site) {
        handle.createUpdate("delete from site where id = :id").bind("id", site).execute();
    }

    /** Slugs of spaces of the site with hours in any year. */
    Set<String> withHours(UUID site) {
        return handle.createQuery("""
                        select distinct r.slug from space r join space_year h on h.space_id = r.id where r.site_id = :site""").bind("site", site).mapTo(String.class).set();
    }

    /** The organisation's site of that name, held until the transaction ends. */
    Optional<UUID> siteOf(UUID organisation, String name, boolean asPublished) {
        return handle.createQuery("""
                        select id from site where organisation_id = :organisation and name_key = :key
                          and as_published = :asPublished order by id limit 1 for update""")
                .bind("organisation", organisation)
                .bind("key", Spelling.key(name))
                .bind("asPublished", asPublished)
                .mapTo(UUID.class)
                .findOne();
    }

    boolean hasSpace(UUID site, String name) {
        return handle.createQuery("select exists (select 1 from space where site_id = :site and name_key = :key)")
                .bind("site", site)
                .bind("key", Spelling.key(name))
                .mapTo(Boolean.class)
                .one();
    }

    /** Adds a row of a spreadsheet; what an earlier row of the same file left blank of the site is filled in. */
    RoomKey takeIn(UUID site, SiteTerms terms, SpaceTerms space, @Nullable String sourceRef, UUID importId) {
        handle.createUpdate("""
                        update site set version = version + 1, address = coalesce(address, :address), area = coalesce(area, :area),
                          postcode = coalesce(postcode, :postcode), access_notes = coalesce(access_notes, :accessNotes)
                        where id = :id and import_id = :importId""")
                .bindMethods(terms)
                .bind("id", site)
                .bind("importId", importId)
                .execute();
        handle.createUpdate(
                        "update site set version = version + 1 where id = :id and import_id is distinct from :importId")
                .bind("id", site)
                .bind("importId", importId)
                .execute();
        SiteTerms stored = handle.createQuery(
                        "select name, address, area, postcode, access_notes from site where id = :id")
                .bind("id", site)
                .map((row, context) -> new SiteTerms(
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("area"),
                        row.getString("postcode"),
                        row.getString("access_notes"),
                        List.of()))
                .one();
        handle.createUpdate("update site set search = :search where id = :id")
                .bind("search", search(stored))
                .bind("id", site)
                .execute();
        int position = handle.createQuery("select coalesce(max(position) + 1, 0) from space where site_id = :site")
                .bind("site", site)
                .mapTo(Integer.class)
                .one();
        return addSpace(site, stored.name(), position, space, sourceRef, importId);
    }

    /** What an import made: rooms by their slug, with whether somebody has worked on them since. */
    Map<String, Boolean> madeBy(UUID importId) {
        Map<String, Boolean> made = new LinkedHashMap<>();
        handle.createQuery("select slug, touched from space where import_id = :id order by slug for update")
                .bind("id", importId)
                .map((row, context) -> Map.entry(row.getString("slug"), row.getBoolean("touched")))
                .forEach(entry -> made.put(entry.getKey(), entry.getValue()));
        return made;
    }

    /**
     * Removes the rooms that an import made, and the sites that it made for them.
     *
     * @return the sites that had such rooms, by their slug, and those of them that are gone
     */
    Map<UUID, String> removeMadeBy(UUID importId) {
        Map<UUID, String> sites = new LinkedHashMap<>();
        handle.createQuery("""
                        select distinct s.id, s.slug from site s join space r on r.site_id = s.id where r.import_id = :id
                        order by s.slug""")
                .bind("id", importId)
                .map((row, context) -> Map.entry(row.getObject("id", UUID.class), row.getString("slug")))
                .forEach(entry -> sites.put(entry.getKey(), entry.getValue()));
        handle.createUpdate("delete from space where import_id = :id")
                .bind("id", importId)
                .execute();
        handle.createUpdate("""
                        delete from site s where s.import_id = :id and not s.touched
                          and not exists (select 1 from space r where r.site_id = s.id)""").bind("id", importId).execute();
        handle.createUpdate("update site set version = version + 1 where id = any(:sites)")
                .bindArray("sites", UUID.class, List.copyOf(sites.keySet()))
                .execute();
        return sites;
    }

    Page<SiteSummary> sites(SiteFilter filter, @Nullable Cursor after, int limit) {
        StringBuilder sql = new StringBuilder(SITES);
        Map<String, Object> values = new HashMap<>();
        narrow(sql, values, filter.partnership(), filter.area());
        if (filter.organisation() != null) {
            sql.append(" and s.organisation_id = ").append(Directory.organisationAt(":organisation"));
            values.put("organisation", filter.organisation());
        }
        after(sql, values, after, "s.slug");
        sql.append(" order by s.name_key, s.slug limit :limit");
        List<Listed<SiteSummary>> rows = readBy(sql.toString())
                .bindMap(values)
                .bind("limit", limit + 1)
                .map((row, context) ->
                        new Listed<>(summary(row), new Cursor(row.getString("name_key"), row.getString("slug"))))
                .list();
        return page(rows, limit);
    }

    /** Those of these organisations, by name. */
    List<SiteSummary> sitesOf(Set<UUID> organisations) {
        return readBy(SITES + " and s.organisation_id = any(:organisations) order by s.name_key, s.slug")
                .bindArray("organisations", UUID.class, List.copyOf(organisations))
                .map((row, context) -> summary(row))
                .list();
    }

    private static SiteSummary summary(ResultSet row) throws SQLException {
        return new SiteSummary(
                row.getString("slug"),
                row.getString("name"),
                owner(row),
                row.getString("area"),
                Coded.of(Visibility.class, row.getString("visibility")),
                row.getInt("spaces"),
                row.getInt("free_slots"));
    }

    Page<RoomRead> rooms(RoomFilter filter, @Nullable Cursor after, int limit) {
        StringBuilder sql = new StringBuilder(
                ROOM + " and " + OPEN + " and r.hire " + (filter.free() ? "= 'free'" : "<> 'market'"));
        Map<String, Object> values = new HashMap<>();
        narrow(sql, values, filter.partnership(), filter.area());
        if (filter.day() != null) {
            sql.append(" and exists (select 1 from space_slot t"
                    + " where t.space_id = r.id and t.weekday = :weekday and not t.taken)");
            values.put("weekday", filter.day().number());
        }
        if (!filter.needs().isEmpty()) {
            sql.append(
                    " and not exists (select 1 from unnest(:needs) as wanted (need)"
                            + " where not exists (select 1 from space_need n where n.space_id = r.id and n.need = wanted.need))");
        }
        after(sql, values, after, "r.slug");
        sql.append(" order by s.name_key, r.slug limit :limit");
        Query query = readBy(sql.toString()).bindMap(values).bind("limit", limit + 1);
        if (!filter.needs().isEmpty()) {
            query.bindArray(
                    "needs",
                    String.class,
                    filter.needs().stream().map(Coded::code).toList());
        }
        return page(
                query.map((row, context) ->
                                new Listed<>(room(row), new Cursor(row.getString("name_key"), row.getString("slug"))))
                        .list(),
                limit);
    }

    Optional<RoomRead> room(String slug) {
        return readBy(ROOM + " and r.slug = :slug")
                .bind("slug", slug)
                .map((row, context) -> room(row))
                .findOne();
    }

    private static void narrow(
            StringBuilder sql, Map<String, Object> values, @Nullable String partnership, @Nullable String area) {
        if (partnership != null) {
            sql.append(" and ").append("""
                    exists (select 1 from partnership_organisation m join partnership p on p.id = m.partnership_id
                       where m.organisation_id = s.organisation_id and p.slug = :partnership and m.from_on <= :today
                         and (m.to_on is null or m.to_on >= :today))""");
            values.put("partnership", partnership);
        }
        if (area != null) {
            String[] words = Spelling.key(area).split(" ", -1);
            for (int i = 0; i < words.length; i++) {
                if (!words[i].isEmpty()) {
                    sql.append(" and s.search like :word").append(i);
                    values.put("word" + i, "% " + words[i] + "%");
                }
            }
        }
    }

    private static void after(StringBuilder sql, Map<String, Object> values, @Nullable Cursor after, String slug) {
        if (after != null) {
            sql.append(" and (s.name_key, ").append(slug).append(") > (:afterName, :afterSlug)");
            values.put("afterName", after.nameKey());
            values.put("afterSlug", after.slug());
        }
    }

    private static <T> Page<T> page(List<Listed<T>> rows, int limit) {
        List<Listed<T>> shown = rows.subList(0, Math.min(limit, rows.size()));
        return new Page<>(
                shown.stream().map(Listed::item).toList(),
                rows.size() > limit ? shown.getLast().cursor().token() : null);
    }

    private record Listed<T>(T item, Cursor cursor) {}

    /** Where a page ended: lists are ordered by the site's name. */
    record Cursor(String nameKey, String slug) {

        String token() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((slug + ":" + nameKey).getBytes(StandardCharsets.UTF_8));
        }

        /** Empty for a token that is none of ours. */
        static Optional<Cursor> read(String token) {
            try {
                String[] parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split(":", 2);
                return parts.length == 2 && parts[1].indexOf('\0') < 0
                        ? Optional.of(new Cursor(parts[1], parts[0]))
                        : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    private Query readBy(String sql) {
        return OrganisationRecords.bind(handle.createQuery(sql), actor, own, today);
    }

    private static RoomRead room(ResultSet row) throws SQLException {
        return new RoomRead(
                space(row),
                row.getString("site"),
                row.getString("site_name"),
                row.getString("address"),
                row.getString("area"),
                row.getString("postcode"),
                row.getString("access_notes"),
                owner(row),
                row.getString("source"));
    }

    private static OrganisationRef owner(ResultSet row) throws SQLException {
        return new OrganisationRef(
                row.getString("organisation"),
                row.getString("organisation_name"),
                row.getBoolean("organisation_joined"));
    }

    private static SpaceTerms space(ResultSet row) throws SQLException {
        Set<AccessNeed> needs = EnumSet.noneOf(AccessNeed.class);
        for (String need : (String[]) row.getArray("needs").getArray()) {
            needs.add(Coded.of(AccessNeed.class, need));
        }
        List<Slot> slots = new ArrayList<>();
        for (Object each : (Object[]) row.getArray("slots").getArray()) {
            Integer[] slot = (Integer[]) each;
            slots.add(Slot.of(slot[0], slot[1], slot[2], slot[3] == 1));
        }
        BigDecimal price = row.getBigDecimal("price_per_hour");
        return new SpaceTerms(
                row.getString("slug"),
                row.getString("name"),
                Coded.of(SpaceKind.class, row.getString("kind")),
                row.getObject("holds", Integer.class),
                row.getObject("open_from", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                Coded.of(Hire.class, row.getString("hire")),
                price,
                row.getString("who_may_use"),
                needs,
                new Booking(row.getString("book_link"), row.getString("book_phone"), row.getString("book_email")),
                slots);
    }

    /** A postcode is found with and without its space. */
    private static String search(SiteTerms terms) {
        String postcode = terms.postcode();
        return Stream.of(
                        terms.name(),
                        terms.address(),
                        terms.area(),
                        postcode,
                        postcode == null ? null : postcode.replace(" ", ""))
                .filter(words -> words != null)
                .map(Spelling::key)
                .collect(Collectors.joining(" ", " ", ""));
    }
}
