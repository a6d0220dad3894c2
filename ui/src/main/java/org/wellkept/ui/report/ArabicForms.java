package org.wellkept.ui.report;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives Arabic letters the form that they have beside their neighbours, for programs that set letter by letter: Arabic, Persian
 * and Urdu join theirs.
 *
 * <p>Source: the Unicode Standard, chapter 9.2 (Arabic) and its blocks Arabic Presentation Forms-A and -B, in which the forms
 * of a letter stand in the order alone, at the end, at the beginning, in the middle. What has no form there stays as it is.
 */
final class ArabicForms {

    private static final int ALONE = 0;
    private static final int AT_END = 1;
    private static final int AT_BEGINNING = 2;
    private static final int IN_MIDDLE = 3;

    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final char JOINER = '\u200D';

    private static final Map<String, char[]> FORMS = forms();

    private ArabicForms() {}

    private static Map<String, char[]> forms() {
        Map<String, StringBuilder> found = new HashMap<>();
        collect('\uFB50', '\uFBB1', found);
        collect('\uFBD3', '\uFBFF', found);
        collect('\uFE80', '\uFEFC', found);
        Map<String, char[]> forms = new HashMap<>();
        found.forEach(
                (letters, inOrder) -> forms.put(letters, inOrder.toString().toCharArray()));
        return Map.copyOf(forms);
    }

    private static void collect(char from, char to, Map<String, StringBuilder> into) {
        for (char form = from; form <= to; form++) {
            String letters = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
            StringBuilder inOrder = into.computeIfAbsent(letters, unknown -> new StringBuilder());
            if (inOrder.length() <= IN_MIDDLE) {
                inOrder.append(form);
            }
        }
    }

    /** The text with its letters joined; in the order in which it is read. */
    static String joined(String text) {
        if (text.chars().noneMatch(character -> character >= '\u0600' && character <= '\u06FF')) {
            return text;
        }
        StringBuilder joined = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            int next = next(text, at);
            String both = letter == LAM && next < text.length() ? "" + letter + text.charAt(next) : "";
            if (next == at + 1 && FORMS.containsKey(both)) {
                joined.append(form(both, joinsBefore(text, at), false));
                at = next;
            } else {
                joined.append(form(
                        String.valueOf(letter),
                        joinsBefore(text, at),
                        next < text.length() && joinsLeft(letter) && joinsRight(text.charAt(next))));
            }
        }
        return joined.toString();
    }

    private static char form(String letters, boolean before, boolean after) {
        char[] forms = FORMS.get(letters);
        if (forms == null) {
            return letters.charAt(0);
        }
        int wanted = before ? (after ? IN_MIDDLE : AT_END) : after ? AT_BEGINNING : ALONE;
        return forms[Math.min(wanted, forms.length - 1)];
    }

    private static boolean joinsBefore(String text, int at) {
        int before = at - 1;
        while (before >= 0 && isMark(text.charAt(before))) {
            before--;
        }
        return before >= 0 && joinsLeft(text.charAt(before)) && joinsRight(text.charAt(at));
    }

    private static int next(String text, int at) {
        int next = at + 1;
        while (next < text.length() && isMark(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Vowel signs stand above and below, and separate nothing. */
    private static boolean isMark(char character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean joinsLeft(char letter) {
        return letter == TATWEEL || letter == JOINER || count(letter) > IN_MIDDLE;
    }

    private static boolean joinsRight(char letter) {
        return letter == TATWEEL || letter == JOINER || count(letter) > AT_END;
    }

    private static int count(char letter) {
        char[] forms = FORMS.get(String.valueOf(letter));
        return forms == null ? 0 : forms.length;
    }
}
