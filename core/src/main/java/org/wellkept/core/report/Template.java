package org.wellkept.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words with figures in them, as {@link Recommendation} writes them. */
final class Template {

    private static final Pattern FIGURE = Pattern.compile("\\{([^{}]*)\\}");

    private Template() {}

    /** The words with the numbers in place. What is no figure of the paper stays as it is written. */
    static List<Span> spans(String words, PaperFigures figures) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(words);
        int from = 0;
        while (matcher.find()) {
            PaperFigure figure = figures.find(matcher.group(1)).orElse(null);
            if (figure != null) {
                if (matcher.start() > from) {
                    spans.add(new Span.Text(words.substring(from, matcher.start())));
                }
                spans.add(new Span.Figure(figure.key(), PaperWords.plain(figure.value())));
                from = matcher.end();
            }
        }
        if (from < words.length()) {
            spans.add(new Span.Text(words.substring(from)));
        }
        return spans;
    }

    /** What stands in braces and is no figure of the paper. */
    static List<String> unknown(String words, PaperFigures figures) {
        return FIGURE.matcher(words)
                .results()
                .map(found -> found.group(1))
                .filter(key -> figures.find(key).isEmpty())
                .distinct()
                .toList();
    }

    /** What somebody wrote, so that nothing in it is taken for a figure. */
    static String quoted(String words) {
        return words.replace('{', '(').replace('}', ')');
    }
}
