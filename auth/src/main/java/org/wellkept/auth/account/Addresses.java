package org.wellkept.auth.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Where people are written to, by what they do. Nobody whose account has ended, and none of the demonstration's accounts. */
@ApplicationScoped
public class Addresses {

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    Addresses(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Of the leads of an organisation today. */
    public List<String> ofLeads(UUID organisation) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select a.email from account a where not a.shared and a.disabled_at is null and exists (
                          select from role_held r where r.person_id = a.person_id and r.organisation_id = :organisation and r.role = 'lead'
                            and r.from_on <= :today and (r.to_on is null or r.to_on >= :today) and r.ended_at is null)
                        order by a.email""")
                .bind("organisation", organisation)
                .bind("today", LocalDate.now(clock))
                .mapTo(String.class)
                .list());
    }
}
