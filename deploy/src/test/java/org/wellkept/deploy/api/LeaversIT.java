package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.OwnersSql;
import org.wellkept.deploy.running.RunningWellkept;

/** Tokens of people who may no longer come in: refused with the next request, like any token that does not hold. */
@OnRunningWellkept
class LeaversIT {

    private final RunningWellkept wellkept;
    private final Api anyone;

    LeaversIT(RunningWellkept wellkept) {
        this.wellkept = wellkept;
        this.anyone = Api.of(wellkept);
    }

    @Test
    void the_token_of_an_ended_role_is_refused_with_the_next_request() throws Exception {
        UUID person = UUID.randomUUID();
        Api leaver = signedIn(person, "leaver@wellshire.example");
        leaver.get("me").expect(200);

        sql("delete from role_held where person_id = ?::uuid", person);

        assertThat(leaver.get("me").expectProblem(401, "sign-in").body()).isEqualTo(nonsense());
    }

    @Test
    void the_token_of_a_disabled_account_is_refused_with_the_next_request() throws Exception {
        UUID person = UUID.randomUUID();
        Api disabled = signedIn(person, "disabled@wellshire.example");
        disabled.get("me").expect(200);

        sql("update account set disabled_at = now() where person_id = ?::uuid", person);

        assertThat(disabled.get("me").expectProblem(401, "sign-in").body()).isEqualTo(nonsense());
    }

    private String nonsense() {
        return anyone.with("nonsense").get("me").body();
    }

    /** Somebody with the lead's role and the password that everybody here has. */
    private Api signedIn(UUID person, String email) throws Exception {
        sql("insert into person (id, display_name) values (?::uuid, 'Somebody who leaves')", person);
        sql("""
                insert into account (person_id, email, password_hash, created_at)
                select ?::uuid, ?, password_hash, now() from account where email = 'lead@wellshire.example'""", person, email);
        sql("""
                insert into role_held (id, person_id, role, organisation_id, from_on)
                select gen_random_uuid(), ?::uuid, role, organisation_id, from_on from role_held
                where person_id = (select person_id from account where email = 'lead@wellshire.example')""", person);
        return anyone.with(
                anyone.post("auth/token", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, Api.PASSWORD))
                        .expect(200)
                        .json()
                        .get("access_token")
                        .textValue());
    }

    private void sql(String statement, Object... values) {
        OwnersSql.run(wellkept, statement, values);
    }
}
