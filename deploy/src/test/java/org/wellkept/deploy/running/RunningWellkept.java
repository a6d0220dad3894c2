package org.wellkept.deploy.running;

import java.net.URI;
import java.nio.file.Path;

/**
 * A Wellkept that answers.
 *
 * @param baseUrl its address, with a slash at its end
 * @param data its folder
 */
public record RunningWellkept(URI baseUrl, Path data) {

    /** The address of a page or resource: {@code at("api/v1/me")}. */
    public URI at(String path) {
        return baseUrl.resolve(path.startsWith("/") ? path.substring(1) : path);
    }
}
