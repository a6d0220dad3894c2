package org.wellkept.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Requests of people who sign in. Another answer than the one expected is an error. */
final class Calls {

    private Calls() {}

    /** A token of somebody whose password is the demonstration's. */
    static String token(Installation installation, String email) throws IOException, InterruptedException {
        return Installation.JSON
                .readTree(send(
                        HttpRequest.newBuilder(installation.at("api/v1/auth/token"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(
                                        "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, Leads.PASSWORD))),
                        200))
                .get("access_token")
                .textValue();
    }

    static JsonNode post(Installation installation, String path, String token, String json, int expected)
            throws IOException, InterruptedException {
        return Installation.JSON.readTree(send(
                HttpRequest.newBuilder(installation.at(path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)),
                expected));
    }

    static JsonNode get(Installation installation, String path, String token) throws IOException, InterruptedException {
        return Installation.JSON.readTree(
                send(HttpRequest.newBuilder(installation.at(path)).header("Authorization", "Bearer " + token), 200));
    }

    private static String send(HttpRequest.Builder request, int expected) throws IOException, InterruptedException {
        var answer = Installation.HTTP.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(
                    answer.request().uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
