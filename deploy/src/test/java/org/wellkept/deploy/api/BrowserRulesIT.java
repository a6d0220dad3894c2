package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wellkept.deploy.api.Api.Answer;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.RunningWellkept;

/** What browsers are told about answers: what they may keep, and what pages of other sites may do. */
@OnRunningWellkept
class BrowserRulesIT {

    private final Promises promises;

    BrowserRulesIT(RunningWellkept wellkept) {
        this.promises = new Promises(wellkept);
    }

    @Test
    void pages_of_other_sites_may_read_what_anyone_may() {
        Answer answer = promises.anyone()
                .get("commitments", "Origin", "https://elsewhere.example")
                .expect(200);

        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void pages_of_other_sites_may_neither_write_nor_read_with_a_token() {
        String origin = "https://elsewhere.example";
        Answer read =
                promises.as(Promises.LEAD).get("commitments", "Origin", origin).expect(200);
        Answer write = promises.as(Promises.LEAD)
                .post("commitments", "{}", "Origin", origin)
                .expect(422);

        assertThat(read.header("Access-Control-Allow-Origin")).isNull();
        assertThat(write.header("Access-Control-Allow-Origin")).isNull();
        assertThat(read.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void no_answer_is_taken_for_a_page_or_a_script() {
        for (Answer answer : new Answer[] {
            promises.anyone().get("commitments"),
            promises.anyone().get("nowhere"),
            promises.anyone().with("nonsense").get("me"),
            promises.as(Promises.LEAD).post("commitments", "{}")
        }) {
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Set-Cookie")).isNull();
        }
        assertThat(promises.anyone().get("commitments").header("Content-Security-Policy"))
                .startsWith("default-src 'none'");
    }
}
