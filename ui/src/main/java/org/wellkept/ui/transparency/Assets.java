package org.wellkept.ui.transparency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Stylesheets and pictures, each at an address that changes with its content, so that it may be kept for long. */
public final class Assets {

    private static final List<String> STYLESHEETS =
            List.of(address("/css/tokens.css"), address("/css/marks.css"), address("/css/pages.css"));

    private static final String ICON = address("/img/favicon.svg");

    private Assets() {}

    public static List<String> stylesheets() {
        return STYLESHEETS;
    }

    public static String icon() {
        return ICON;
    }

    /** Whether an address leads to one of those. */
    public static boolean areAt(String path) {
        return path.startsWith("/css/") || path.startsWith("/img/");
    }

    private static String address(String path) {
        try (InputStream in = Assets.class.getResourceAsStream("/META-INF/resources" + path)) {
            if (in == null) {
                throw new IllegalStateException("The product lacks " + path);
            }
            return path + "?v=" + Sending.digest(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
