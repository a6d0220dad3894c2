package org.wellkept.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What wrk asks for, as browsers do: each board in its turn, so that no answer is asked for twice running. */
final class Addresses {

    private Addresses() {}

    /** @param path with {@code %d} for a board's number */
    static Path script(Installation installation, String name, String path) throws IOException {
        Path script = installation.folder().resolve(name);
        Files.writeString(script, """
                wrk.headers["Accept-Encoding"] = "gzip"
                local turn = 0
                request = function()
                  turn = turn %% %d + 1
                  return wrk.format("GET", string.format("%s", turn))
                end
                """.formatted(installation.size().boards(), path));
        return script;
    }
}
