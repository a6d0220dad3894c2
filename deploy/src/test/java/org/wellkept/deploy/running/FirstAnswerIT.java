package org.wellkept.deploy.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What must be so before any journey makes sense. */
@OnRunningWellkept
class FirstAnswerIT {
    private final RunningWellkept wellkept;

    FirstAnswerIT(RunningWellkept wellkept) {
        this.wellkept = wellkept;
    }

    @Test
    void it_is_alive_and_ready_and_its_database_answers() throws Exception {
        assertThat(get("health/live").statusCode()).isEqualTo(200);
        assertThat(get("health/ready").body()).contains("\"database\"").contains("\"UP\"");
    }

    @Test
    void figures_about_the_process_are_not_public() throws Exception {
        assertThat(get("metrics").statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void it_does_not_tell_which_server_it_runs_on() throws Exception {
        assertThat(get("health/live").headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(HttpRequest.newBuilder(wellkept.at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
