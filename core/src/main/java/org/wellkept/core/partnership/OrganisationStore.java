package org.wellkept.core.partnership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Spelling;

/** What is stored of organisations. They are facts with dates: rows are added, and there is nothing to decide here. */
final class OrganisationStore {

    private final Handle handle;

    OrganisationStore(Handle handle) {
        this.handle = handle;
    }

    void add(
            OrganisationKey organisation,
            OrganisationKind kind,
            @Nullable LocalDate joinedOn,
            @Nullable String area,
            @Nullable String source,
            @Nullable String contact) {
        handle.createUpdate("""
                insert into organisation (id, slug, name, kind, joined_on, small, publishes_at_once, area, source, contact)
                values (:id, :slug, :name, :kind, :joinedOn, :small, :publishesAtOnce, :area, :source, :contact)""")
                .bindMethods(organisation)
                .bind("kind", kind.code())
                .bind("joinedOn", joinedOn)
                .bind("area", area)
                .bind("source", source)
                .bind("contact", contact)
                .execute();
    }

    void began(UUID organisation, LocalDate from) {
        handle.createUpdate("update organisation set valid_from = :from where id = :organisation")
                .bind("organisation", organisation)
                .bind("from", from)
                .execute();
    }

    void addTo(UUID partnership, UUID organisation, LocalDate from) {
        handle.createUpdate("""
                insert into partnership_organisation (partnership_id, organisation_id, from_on)
                values (:partnership, :organisation, :from)""")
                .bind("partnership", partnership)
                .bind("organisation", organisation)
                .bind("from", from)
                .execute();
    }

    void addSpellings(UUID organisation, Collection<String> keys) {
        handle.createUpdate("""
                insert into organisation_name (spelling, organisation_id) select unnest(:keys), :organisation""")
                .bindArray("keys", String.class, List.copyOf(Set.copyOf(keys)))
                .bind("organisation", organisation)
                .execute();
    }

    /** The name of the body that a spelling leads to. */
    Optional<String> knownAs(String key) {
        return handle.createQuery("""
                        select o.name from organisation o join organisation_name n on n.organisation_id = o.id where n.spelling = :key""").bind("key", key).mapTo(String.class).findOne();
    }

    /** The body that a spelling leads to. */
    Optional<UUID> ownerOf(String key) {
        return handle.createQuery("select organisation_id from organisation_name where spelling = :key")
                .bind("key", key)
                .mapTo(UUID.class)
                .findOne();
    }

    /** False when it joined before. */
    boolean join(UUID organisation, LocalDate on) {
        return handle.createUpdate(
                                "update organisation set joined_on = :on where id = :organisation and joined_on is null")
                        .bind("organisation", organisation)
                        .bind("on", on)
                        .execute()
                == 1;
    }

    /** Calls it something else, and keeps what it was called until that day. */
    void rename(UUID organisation, String name, String slug, LocalDate lastDay) {
        handle.createUpdate("""
                        insert into organisation_called (organisation_id, name, slug, until_on)
                        select id, name, case when slug = :slug then null else slug end, :lastDay from organisation where id = :organisation""")
                .bind("organisation", organisation)
                .bind("slug", slug)
                .bind("lastDay", lastDay)
                .execute();
        handle.createUpdate("update organisation set name = :name, slug = :slug where id = :organisation")
                .bind("organisation", organisation)
                .bind("name", name)
                .bind("slug", slug)
                .execute();
    }

    /** What it was called before, latest first. */
    List<CalledBefore> calledBefore(UUID organisation) {
        return handle.createQuery("""
                        select name, coalesce(slug, (select o.slug from organisation o where o.id = organisation_id)) as slug, until_on
                        from organisation_called where organisation_id = :organisation order by until_on desc""")
                .bind("organisation", organisation)
                .map((row, context) -> new CalledBefore(
                        row.getString("name"), row.getString("slug"), row.getObject("until_on", LocalDate.class)))
                .list();
    }

    /** An address made from a name, which nobody has yet. */
    String freeSlug(String name) {
        String address = Spelling.address(name);
        String wanted = address.isEmpty() ? "organisation" : address;
        Set<String> taken =
                handle.createQuery("""
                        select slug from (select slug from organisation union all select slug from organisation_called) taken
                        where slug = :slug or slug like :slug || '-%'""").bind("slug", wanted).mapTo(String.class).set();
        String free = wanted;
        for (int number = 2; taken.contains(free); number++) {
            free = wanted + "-" + number;
        }
        return free;
    }
}
