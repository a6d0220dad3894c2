package org.wellkept.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellkept.deploy.running.LauncherProcess;

/** The demonstration's first start, for whoever opens a page at once. */
@Tag("server")
class FirstStartIT {

    @TempDir
    private Path place;

    @Test
    void pages_say_how_far_the_demonstration_is_until_it_is_there() throws Exception {
        try (LauncherProcess process = LauncherProcess.start(
                        "--demo", "--port", "0", "--data", place.resolve("data").toString());
                HttpClient anyone = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            URI address = process.awaitLoading();
            CompletableFuture<HttpResponse<String>> early = anyone.sendAsync(
                    HttpRequest.newBuilder(address.resolve("boards/wellshire?month=2"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            HttpResponse<String> program = get(anyone, address.resolve("api/v1/boards"));
            assertThat(program.statusCode()).isEqualTo(503);
            assertThat(program.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(program.headers().firstValue("Retry-After")).isPresent();
            assertThat(get(anyone, address.resolve("health/ready")).statusCode())
                    .isEqualTo(503);
            assertThat(get(anyone, address.resolve("css/pages.css")).statusCode())
                    .isEqualTo(200);

            HttpResponse<String> page = early.join();
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(page.body())
                    .containsSubsequence(
                            "Chapter 1 of 8", "Chapter 8 of 8", "Everything is there", "/boards/wellshire?month=2");
            assertThat(get(anyone, address.resolve("boards/wellshire")).statusCode())
                    .isEqualTo(200);
            assertThat(process.awaitReady()).isEqualTo(address);
            assertThat(get(anyone, address.resolve("health/ready")).statusCode())
                    .isEqualTo(200);
        }
    }

    private static HttpResponse<String> get(HttpClient anyone, URI address) throws Exception {
        return anyone.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
