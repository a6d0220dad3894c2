package org.wellkept.core.report;

import java.util.UUID;

/** The addresses that papers lead to. They are stable, and made of letters, digits and hyphens alone. */
final class Paths {

    private Paths() {}

    static String commitment(String reference) {
        return "/commitments/" + reference;
    }

    static String partner(String slug) {
        return "/partners/" + slug;
    }

    static String activity(String reference) {
        return "/activities/" + reference;
    }

    static String asks(String board) {
        return "/boards/" + board + "/asks";
    }

    static String report(UUID report) {
        return "/reports/" + report;
    }
}
