package org.wellkept.core.voice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * Who gives out the codes of an activity: a user-led group or the observer of its partnership that did not do it itself. Only
 * where there is none does the organisation give them out itself.
 */
final class Issuers {

    private Issuers() {}

    /** Those that can, user-led groups first. */
    static List<Issuer> of(Handle handle, UUID activity, LocalDate today) {
        List<Issuer> others = handle.createQuery("""
                        select o.id, o.slug, o.name from activity a
                        join partnership_organisation m on m.partnership_id = a.partnership_id
                          and m.from_on <= :today and (m.to_on is null or m.to_on >= :today)
                        join organisation o on o.id = m.organisation_id and o.kind in ('userLed', 'observer') and o.joined_on <= :today
                        where a.id = :activity and o.id <> a.organisation_id
                          and not exists (select 1 from activity_partner p where p.activity_id = a.id and p.organisation_id = o.id)
                        order by o.kind desc, o.name""")
                .bind("today", today)
                .bind("activity", activity)
                .map((row, context) -> new Issuer(
                        row.getObject("id", UUID.class),
                        new OrganisationRef(row.getString("slug"), row.getString("name"), true),
                        false))
                .list();
        return others.isEmpty() ? itself(handle, activity) : others;
    }

    private static List<Issuer> itself(Handle handle, UUID activity) {
        return handle.createQuery("""
                        select o.id, o.slug, o.name from activity a join organisation o on o.id = a.organisation_id
                        where a.id = :activity""")
                .bind("activity", activity)
                .map((row, context) -> new Issuer(
                        row.getObject("id", UUID.class),
                        new OrganisationRef(row.getString("slug"), row.getString("name"), true),
                        true))
                .list();
    }

    /** @param itself whether it is the organisation whose activity it is */
    record Issuer(UUID id, OrganisationRef organisation, boolean itself) {}
}
