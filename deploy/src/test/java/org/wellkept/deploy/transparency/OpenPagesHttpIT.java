package org.wellkept.deploy.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.OwnersSql;
import org.wellkept.deploy.running.RunningWellkept;

/** What the open pages send, and what they never send. */
@OnRunningWellkept
class OpenPagesHttpIT {

    private final RunningWellkept wellkept;
    // the offer to change over to HTTP/2, which the client makes unasked, loses an answer now and then
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    OpenPagesHttpIT(RunningWellkept wellkept) {
        this.wellkept = wellkept;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/boards/wellshire",
                "/commitments/WV-004",
                "/partners/open-door",
                "/partnerships/published-plans-2023",
                "/data"
            })
    void a_page_sets_no_cookie_runs_no_script_and_is_not_sent_twice(String path) throws Exception {
        HttpResponse<String> first = get(path);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(first.body())
                .doesNotContain("<script")
                .doesNotContain(" style=")
                .doesNotContain(" onclick=");
        assertThat(first.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void what_is_written_is_on_the_page_that_is_asked_for_next_whoever_wrote_it() throws Exception {
        String path = "/commitments/WV-004";
        String title = "Written while somebody reads";
        String tag = get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(get(path).headers().firstValue("ETag")).hasValue(tag);

        OwnersSql.run(wellkept, "update undertaking set title = '" + title + ": ' || title where reference = 'WV-004'");
        try {
            HttpResponse<String> changed = get(path, "If-None-Match", tag);
            assertThat(changed.statusCode()).isEqualTo(200);
            assertThat(changed.body()).contains(title);
        } finally {
            OwnersSql.run(
                    wellkept,
                    "update undertaking set title = replace(title, '" + title + ": ', '') where reference = 'WV-004'");
        }
        assertThat(get(path).headers().firstValue("ETag")).hasValue(tag);
    }

    @Test
    void a_page_is_sent_packed_to_whoever_unpacks_and_its_head_says_how_long_it_is() throws Exception {
        URI board = wellkept.at("/boards/wellshire");
        HttpResponse<byte[]> plain = client.send(HttpRequest.newBuilder(board).build(), BodyHandlers.ofByteArray());
        HttpResponse<byte[]> packed = client.send(
                HttpRequest.newBuilder(board).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        HttpResponse<byte[]> head =
                client.send(HttpRequest.newBuilder(board).HEAD().build(), BodyHandlers.ofByteArray());

        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(plain.body().length);
        assertThat(head.headers().firstValue("ETag"))
                .isEqualTo(plain.headers().firstValue("ETag"))
                .isEqualTo(packed.headers().firstValue("ETag"));
    }

    @Test
    void an_address_that_leads_on_takes_along_what_was_chosen() throws Exception {
        HttpResponse<String> moved = get("/boards/wellshire/?month=2");

        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/boards/wellshire?month=2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/boards/wellshire/meetings", "/boards/wellshire/asks", "/rooms", "/reports"})
    void a_slash_too_many_leads_to_the_page_without_it(String page) throws Exception {
        HttpResponse<String> moved = get(page + "/");

        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith(page));
        assertThat(get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_taken_away_is_gone_at_once_and_back_as_soon_as_it_is_public_again() throws Exception {
        assertThat(get("/commitments/WV-004").statusCode()).isEqualTo(200);

        OwnersSql.run(wellkept, "update undertaking set visibility = 'shared' where reference = 'WV-004'");
        try {
            assertThat(get("/commitments/WV-004").statusCode()).isEqualTo(404);
        } finally {
            OwnersSql.run(wellkept, "update undertaking set visibility = 'public' where reference = 'WV-004'");
        }
        assertThat(get("/commitments/WV-004").statusCode()).isEqualTo(200);
    }

    @Test
    void the_data_holds_every_public_promise_as_csv_and_as_json() throws Exception {
        HttpResponse<String> csv = get("/data/commitments.csv");
        HttpResponse<String> json = get("/data/commitments.json");

        assertThat(csv.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(csv.body()).contains("WV-004").contains("PP-211");
        assertThat(json.body()).contains("WV-004").contains("PP-211");
    }

    @Test
    void anchor_actions_have_data_of_their_own() throws Exception {
        assertThat(get("/data/anchor-actions.csv").body())
                .contains("WV-034")
                .contains("employment")
                .doesNotContain("WV-004");
    }

    @Test
    void contracts_and_what_is_told_of_years_have_data_of_their_own() throws Exception {
        HttpResponse<String> contracts = get("/data/contracts.csv?partnership=wellshire-and-vale");
        assertThat(contracts.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(contracts.body()).startsWith("id,organisation,").contains("wellshire-county-council,");
        assertThat(get("/data/contracts.json").body()).contains("\"licence\":").contains("\"supplier\":");
        assertThat(get("/data/anchor-years.csv?organisation=open-door").body())
                .startsWith("organisation,organisationName,year,what,")
                .contains("open-door,")
                .doesNotContain("wellshire-county-council");
        assertThat(get("/data/anchor-years.json?year=2024-25").body()).contains("\"items\":[");
        assertThat(get("/data/anchor-years.csv?board=nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/data/contracts.json?organisation=nowhere").statusCode())
                .isEqualTo(404);
        assertThat(get("/data").body()).contains("/data/contracts.csv").contains("/data/anchor-years.json");
    }

    @Test
    void no_draft_shows_anywhere() throws Exception {
        for (String notPublic : List.of("WV-025", "WV-026", "WV-027")) {
            assertThat(get("/commitments/" + notPublic).statusCode()).isEqualTo(404);
            assertThat(get("/data/commitments.csv").body()).doesNotContain(notPublic);
        }
        assertThat(get("/api/v1/commitments?state=draft").body()).contains("\"items\":[]");
    }

    @Test
    void a_body_that_has_not_joined_is_never_judged() throws Exception {
        for (String path :
                List.of("/commitments/PP-001", "/partners/west-yorkshire-ics", "/partnerships/published-plans-2023")) {
            String words = get(path).body().replaceAll("<[^>]*>", " ");
            assertThat(words)
                    .as(path)
                    .doesNotContain("Overdue")
                    .doesNotContain("Behind")
                    .doesNotContain("No word")
                    .doesNotContain("Not checked")
                    .doesNotContain("No role answers");
        }
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(wellkept.at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
