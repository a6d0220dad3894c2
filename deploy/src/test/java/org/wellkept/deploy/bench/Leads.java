package org.wellkept.deploy.bench;

import java.io.IOException;
import java.sql.SQLException;

/**
 * People of the generated installation who can sign in: {@code lead-1@generated.example} leads the first organisation, and so
 * on. Their password is the demonstration's, hashed by the product itself.
 */
final class Leads {

    static final int HOW_MANY = 100;
    static final String PASSWORD = "wellkept-demo";

    private Leads() {}

    static String email(int number) {
        return "lead-" + number + "@generated.example";
    }

    /** Makes those that are missing. */
    static void make(Installation installation) throws IOException, SQLException {
        installation.execute("""
                insert into person (id, display_name)
                  select md5('lead-' || n)::uuid, 'Lead ' || n from generate_series(1, %1$d) n on conflict do nothing;
                insert into account (person_id, email, password_hash, created_at, shared)
                  select md5('lead-' || n)::uuid, 'lead-' || n || '@generated.example', d.password_hash, now(), true
                  from generate_series(1, %1$d) n, account d where d.email = 'lead@wellshire.example' on conflict do nothing;
                insert into role_held (id, person_id, role, organisation_id, from_on)
                  select md5('role-' || n)::uuid, md5('lead-' || n)::uuid, 'lead', o.id, current_date - 30
                  from generate_series(1, %1$d) n join organisation o on o.slug = 'organisation-' || n on conflict do nothing;
                """.formatted(HOW_MANY));
    }
}
