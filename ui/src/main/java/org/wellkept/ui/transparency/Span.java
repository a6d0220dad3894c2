package org.wellkept.ui.transparency;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A stretch of a sentence, plain or strong. */
public record Span(String text, boolean strong) {

    /** Reads a sentence in which {@code *stars*} stand around what is strong. Meant for our own words only. */
    public static List<Span> of(String sentence) {
        List<Span> spans = new ArrayList<>();
        String[] parts = sentence.split("\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                spans.add(new Span(parts[i], i % 2 == 1));
            }
        }
        return spans;
    }

    /** The sentence without its emphasis. */
    public static String plain(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
