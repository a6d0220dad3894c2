package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.RunningWellkept;

@OnRunningWellkept
class OpenApiIT {

    private final RunningWellkept wellkept;

    OpenApiIT(RunningWellkept wellkept) {
        this.wellkept = wellkept;
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/yaml", "*/*", "text/html,*/*;q=0.8"})
    void the_description_is_handed_out_whatever_is_asked_for(String accept) throws Exception {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(wellkept.at("openapi")).header("Accept", accept));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(Contract.parse(answer.body()).get("openapi").textValue()).startsWith("3.1.");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void it_is_sent_once_and_cannot_be_written() throws Exception {
        HttpResponse<String> first = send(HttpRequest.newBuilder(wellkept.at("openapi")));
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(send(HttpRequest.newBuilder(wellkept.at("openapi")).header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        assertThat(send(HttpRequest.newBuilder(wellkept.at("openapi")).POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(405);
        assertThat(send(HttpRequest.newBuilder(wellkept.at("openapi/more"))).statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_answer_that_is_not_as_described_is_found() {
        Contract contract = Api.of(wellkept).contract();

        assertThat(complaint(contract, "{\"slug\":\"wellshire\"}")).contains("name");
        assertThat(
                        complaint(
                                contract,
                                "{\"slug\":\"w\",\"name\":\"W\",\"place\":\"W\",\"kind\":\"other\",\"partnerships\":[],\"reportsTo\":null,\"endedOn\":null,\"successor\":null,\"predecessors\":[],\"extra\":1}"))
                .contains("extra");
        assertThat(
                        complaint(
                                contract,
                                "{\"slug\":\"w\",\"name\":\"W\",\"place\":\"W\",\"kind\":\"else\",\"partnerships\":[],\"reportsTo\":null,\"endedOn\":null,\"successor\":null,\"predecessors\":[]}"))
                .contains("kind");
        assertThat(
                        complaint(
                                contract,
                                "{\"slug\":\"w\",\"name\":\"W\",\"place\":\"W\",\"kind\":\"other\",\"partnerships\":[],\"reportsTo\":null,\"endedOn\":null,\"successor\":null,\"predecessors\":[]}"))
                .isEmpty();
    }

    private static String complaint(Contract contract, String body) {
        try {
            contract.check("GET", "/api/v1/boards/w", 200, "application/json", body);
            return "";
        } catch (AssertionError expected) {
            return String.valueOf(expected.getMessage());
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return Api.HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
