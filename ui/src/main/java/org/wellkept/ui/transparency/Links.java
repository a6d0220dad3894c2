package org.wellkept.ui.transparency;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The addresses of the public pages. They are stable: people quote them. */
public final class Links {
    private Links() {}

    public static String board(String slug) {
        return "/boards/" + encoded(slug);
    }

    /** What is asked of a board, and what it answered. */
    public static String asks(String board) {
        return board(board) + "/asks";
    }

    /** When a board meets, and when it met. */
    public static String meetings(String board) {
        return board(board) + "/meetings";
    }

    /** One meeting, by its id: the address stays when the meeting is moved to another day. */
    public static String meeting(String board, UUID id) {
        return meetings(board) + "/" + id;
    }

    /** What a board decided. */
    public static String decisions(String board) {
        return board(board) + "/decisions";
    }

    /** One decision of a board, by its reference. */
    public static String decision(String reference) {
        return "/decisions/" + encoded(reference);
    }

    public static String partnership(String slug) {
        return "/partnerships/" + encoded(slug);
    }

    public static String partner(String slug) {
        return "/partners/" + encoded(slug);
    }

    public static String commitment(String reference) {
        return "/commitments/" + encoded(reference);
    }

    /** A piece of co-production. */
    public static String activity(String reference) {
        return "/activities/" + encoded(reference);
    }

    /** A room that others may use. */
    public static String room(String slug) {
        return "/rooms/" + encoded(slug);
    }

    /** What stands at a page's own address, or under it, where the parts of its name stay parts. */
    public static String under(String path, String name) {
        return name.isEmpty()
                ? path
                : Arrays.stream(name.split("/")).map(Links::encoded).collect(Collectors.joining("/", path + "/", ""));
    }

    /** An address with these parameters, in their order. */
    public static String with(String path, Map<String, String> parameters) {
        if (parameters.isEmpty()) {
            return path;
        }
        return parameters.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
