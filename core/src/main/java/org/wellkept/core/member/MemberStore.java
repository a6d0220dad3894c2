package org.wellkept.core.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.core.Coded;

/** What is stored of members beside who they are. */
@ApplicationScoped
class MemberStore {

    private final Jdbi jdbi;

    @Inject
    MemberStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(UUID activity, UUID person) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into taken_part (activity_id, person_id) values (:activity, :person) on conflict do nothing""")
                .bind("activity", activity)
                .bind("person", person)
                .execute());
    }

    void remove(String reference, UUID person) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        delete from taken_part where person_id = :person
                          and activity_id = (select id from activity where reference = :reference)""")
                .bind("reference", reference)
                .bind("person", person)
                .execute());
    }

    boolean tookPart(UUID activity, UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from taken_part where activity_id = :activity and person_id = :person)""")
                .bind("activity", activity)
                .bind("person", person)
                .mapTo(Boolean.class)
                .one());
    }

    List<String> references(UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select a.reference from taken_part t join activity a on a.id = t.activity_id
                        where t.person_id = :person order by a.partnership_id, a.number desc""")
                .bind("person", person)
                .mapTo(String.class)
                .list());
    }

    Optional<Needs> needs(UUID person) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from communication_needs where person_id = :person")
                        .bind("person", person)
                        .map((row, context) -> needs(row))
                        .findOne());
    }

    /** Needs that say nothing are not kept at all. */
    void keep(UUID person, Needs needs) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from communication_needs where person_id = :person")
                    .bind("person", person)
                    .execute();
            if (!needs.isEmpty()) {
                handle.createUpdate("""
                                insert into communication_needs (person_id, large_print, easy_read, sign_language, another_language,
                                  words, shown_to)
                                values (:person, :largePrint, :easyRead, :signLanguage, :anotherLanguage, :words, :shown)""")
                        .bind("person", person)
                        .bindMethods(needs)
                        .bind("shown", needs.shownTo().code())
                        .execute();
            }
        });
    }

    List<NeedsShown> shown(UUID organisation, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select p.display_name, n.* from communication_needs n join person p on p.id = n.person_id
                        where n.shown_to = 'leads' and exists (select from role_held r
                          where r.person_id = n.person_id and r.role = 'member' and r.organisation_id = :organisation
                            and r.from_on <= :today and (r.to_on is null or r.to_on >= :today) and r.ended_at is null)
                        order by p.display_name""")
                .bind("organisation", organisation)
                .bind("today", today)
                .map((row, context) -> new NeedsShown(row.getString("display_name"), needs(row)))
                .list());
    }

    private static Needs needs(ResultSet row) throws SQLException {
        return new Needs(
                row.getBoolean("large_print"),
                row.getBoolean("easy_read"),
                row.getBoolean("sign_language"),
                row.getString("another_language"),
                row.getString("words"),
                Coded.of(ShownTo.class, row.getString("shown_to")));
    }
}
