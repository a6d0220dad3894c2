package org.wellkept.ui.transparency;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many years of school a text asks for: the grade of J. P. Kincaid and others, <i>Derivation of new readability formulas</i>
 * (1975), 0.39 × words in a sentence + 11.8 × syllables in a word − 15.59. Syllables are counted as groups of vowels, without
 * a silent e at the end.
 */
public final class ReadingGrade {

    private static final Pattern BLOCK = Pattern.compile(
            "</?(?:h[1-6]|p|li|ul|ol|dt|dd|div|label|legend|fieldset|button|section|aside|form|blockquote|td|th|tr|caption|textarea|br|span)\\b[^>]*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyé]+");

    private ReadingGrade() {}

    /** Of what a page says to its readers, each heading, line and answer as a sentence. */
    public static double of(String html) {
        String main = html.replaceAll("(?s)^.*<main[^>]*>", "").replaceAll("(?s)</main>.*$", "");
        String text = BLOCK.matcher(main)
                .replaceAll(". ")
                .replaceAll("<[^>]+>", "")
                .replace("&amp;", "&")
                .replace("&#39;", "’");
        List<String> sentences = Arrays.stream(text.split("[.!?:]+\\s"))
                .filter(sentence -> WORD.matcher(sentence).find())
                .toList();
        int words = 0;
        int syllables = 0;
        for (String sentence : sentences) {
            Matcher matcher = WORD.matcher(sentence);
            while (matcher.find()) {
                words++;
                syllables += syllables(matcher.group());
            }
        }
        if (words == 0) {
            throw new IllegalArgumentException("There is nothing to read");
        }
        return 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59;
    }

    private static int syllables(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("[’'-]", "");
        String spoken = plain.length() > 3 && plain.endsWith("e") && !plain.endsWith("le")
                ? plain.substring(0, plain.length() - 1)
                : plain.replaceAll("(?<=[^aeiouytd])ed$", "d");
        return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
    }
}
