package org.wellkept.auth.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The table of organisations that ask a second step of their people. */
@ApplicationScoped
class RequirementStore {

    /** Contributors and leads of today with an account of their own, each once. */
    private static final String CONCERNED = """
            from account a where not a.shared and a.disabled_at is null and exists (
              select from role_held r where r.person_id = a.person_id and r.organisation_id = :organisation
                and r.role in ('contributor', 'lead')
                and r.from_on <= :today and (r.to_on is null or r.to_on >= :today) and r.ended_at is null)""";

    private final Jdbi jdbi;

    @Inject
    RequirementStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Says whether it was not asked before. */
    boolean add(UUID organisation, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                insert into second_step_requirement (organisation_id, since) values (:organisation, :now)
                                on conflict do nothing""")
                        .bind("organisation", organisation)
                        .bind("now", now)
                        .execute())
                == 1;
    }

    /** Says whether it was asked before. */
    boolean remove(UUID organisation) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "delete from second_step_requirement where organisation_id = :organisation")
                        .bind("organisation", organisation)
                        .execute())
                == 1;
    }

    /** The names of those organisations that have asked since before then, in order. */
    List<String> askingBefore(Collection<UUID> organisations, Instant then) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select o.name from second_step_requirement s join organisation o on o.id = s.organisation_id
                        where s.organisation_id = any(:organisations) and s.since <= :then order by o.name""")
                .bindByType("organisations", organisations.toArray(UUID[]::new), UUID[].class)
                .bind("then", then)
                .mapTo(String.class)
                .list());
    }

    SecondStepRequirement read(UUID organisation, LocalDate today) {
        Optional<Instant> since = jdbi.withHandle(handle -> handle.createQuery(
                        "select since from second_step_requirement where organisation_id = :organisation")
                .bind("organisation", organisation)
                .mapTo(Instant.class)
                .findOne());
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*)::integer as people, (count(*) filter (where
                            exists (select from authenticator t where t.person_id = a.person_id and t.confirmed_at is not null)
                            or exists (select from passkey k where k.person_id = a.person_id)))::integer as ready
                        """ + CONCERNED)
                .bind("organisation", organisation)
                .bind("today", today)
                .map((row, context) ->
                        new SecondStepRequirement(since.orElse(null), row.getInt("people"), row.getInt("ready")))
                .one());
    }

    /** The addresses of those whom it concerns. */
    List<String> addresses(UUID organisation, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery("select a.email " + CONCERNED + " order by a.email")
                .bind("organisation", organisation)
                .bind("today", today)
                .mapTo(String.class)
                .list());
    }
}
