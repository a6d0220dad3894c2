package org.wellkept.deploy.bench;

import java.io.IOException;
import java.util.UUID;

/**
 * A paper that everyone can read.
 *
 * @param snapshot what it tells of
 */
record PublishedPaper(UUID id, UUID snapshot) {

    /** Publishes one of a round that is closed, as its officer does who leaves everything as it is proposed. */
    static PublishedPaper of(Installation installation, OpenRound round, UUID snapshot)
            throws IOException, InterruptedException {
        UUID id = UUID.fromString(Calls.post(
                        installation, "api/v1/reports", round.token(), "{\"snapshot\":\"%s\"}".formatted(snapshot), 201)
                .get("id")
                .textValue());
        Calls.post(installation, path(id) + "/publish", round.token(), "{\"lookedAt\":true}", 200);
        return new PublishedPaper(id, snapshot);
    }

    /** With this after it, or nothing. */
    String path(String rest) {
        return path(id) + rest;
    }

    private static String path(UUID id) {
        return "api/v1/reports/" + id;
    }
}
