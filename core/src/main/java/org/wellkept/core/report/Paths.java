package org.wellkept.core.report;

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

    /** A decision of a board. */
    static String decision(String reference) {
        return "/decisions/" + reference;
    }

    static String asks(String board) {
        return "/boards/" + board + "/asks";
    }
}
