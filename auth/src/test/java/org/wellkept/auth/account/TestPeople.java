package org.wellkept.auth.account;

import java.util.UUID;
import org.wellkept.core.partnership.People;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;

/** People who hold a role, and what can befall them. */
public final class TestPeople {

    public static final String PASSWORD = "kite orchard sandal";

    private final CoreBench bench;

    public TestPeople(CoreBench bench) {
        this.bench = bench;
    }

    /** As in an empty installation, on the first day; quicker than a new database. */
    public void forgetEverybody() {
        bench.sqlAsOwner()
                .useHandle(
                        handle -> handle.execute(
                                "truncate account, sign_in_attempt, sign_in_network, setup_link, role_held, answered_challenge, refused_sign_in, second_step_requirement, recovery_request cascade"));
        bench.clock().set(TestClock.FIRST_DAY);
    }

    /** With a role and an account. */
    public UUID personWithAccount(String email) {
        UUID person = personWithRole();
        bench.door(Accounts.class).add(new AddAccount(person, email, PASSWORD)).orThrow();
        return person;
    }

    /** An administrator. */
    public UUID personWithRole() {
        UUID person = bench.door(People.class).add("Ann");
        bench.sqlAsOwner()
                .useHandle(handle -> handle.createUpdate("""
                        insert into role_held (id, person_id, role, from_on) values (gen_random_uuid(), :person, 'administrator', :today)""")
                        .bind("person", person)
                        .bind("today", bench.clock().today())
                        .execute());
        return person;
    }

    /** Who looks after nothing but what an organisation promises: the usual limits hold for them. */
    public UUID contributorWithAccount(String email) {
        UUID person = personWithAccount(email);
        loseRoles(person);
        contributorAgain(person);
        return person;
    }

    /** Who gives the roles of that organisation. */
    public UUID leadWithAccount(String email) {
        UUID person = contributorWithAccount(email);
        bench.sqlAsOwner().useHandle(handle -> {
            handle.execute("""
                    insert into partnership (id, slug, name, prefix, about) values
                      ('00000000-0000-4000-8000-000000000002', 'wellshire', 'Wellshire', 'WV', 'A county') on conflict do nothing""");
            handle.execute("""
                    insert into partnership_organisation (partnership_id, organisation_id, from_on) values
                      ('00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000001', '2025-04-01')
                    on conflict do nothing""");
            handle.execute("update role_held set role = 'lead' where person_id = ?", person);
        });
        return person;
    }

    public void contributorAgain(UUID person) {
        bench.sqlAsOwner().useHandle(handle -> {
            handle.execute("""
                    insert into organisation (id, slug, name, kind, joined_on)
                    values ('00000000-0000-4000-8000-000000000001', 'open-door', 'Open Door', 'vcse', '2025-04-01')
                    on conflict do nothing""");
            handle.execute("""
                    insert into role_held (id, person_id, role, organisation_id, from_on)
                    values (gen_random_uuid(), ?, 'contributor', '00000000-0000-4000-8000-000000000001', '2026-01-01')""", person);
        });
    }

    public void loseRoles(UUID person) {
        bench.sqlAsOwner().useHandle(handle -> handle.execute("delete from role_held where person_id = ?", person));
    }

    public void disable(UUID person) {
        bench.sqlAsOwner()
                .useHandle(handle ->
                        handle.execute("update account set disabled_at = created_at where person_id = ?", person));
    }

    public void remove(UUID person) {
        bench.sqlAsOwner().useHandle(handle -> handle.execute("delete from account where person_id = ?", person));
    }
}
