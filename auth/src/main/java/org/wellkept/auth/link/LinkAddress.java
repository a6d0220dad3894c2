package org.wellkept.auth.link;

import java.net.URI;
import org.wellkept.auth.session.SessionCookie;

/** Turns a path of ours into the address that people open. */
public final class LinkAddress {

    private LinkAddress() {}

    public static String of(String path) {
        return URI.create(System.getProperty(SessionCookie.BASE_URL, "http://localhost/"))
                .resolve(path)
                .toString();
    }
}
