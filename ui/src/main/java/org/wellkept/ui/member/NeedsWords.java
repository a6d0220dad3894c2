package org.wellkept.ui.member;

import java.util.ArrayList;
import java.util.List;
import org.wellkept.core.member.Needs;
import org.wellkept.ui.look.Words;

/** Says what somebody needs. */
public final class NeedsWords {

    private NeedsWords() {}

    /** "Large print and British Sign Language. A quiet room." */
    public static String of(Needs needs) {
        List<String> parts = new ArrayList<>();
        if (needs.largePrint()) {
            parts.add("large print");
        }
        if (needs.easyRead()) {
            parts.add("Easy Read");
        }
        if (needs.signLanguage()) {
            parts.add("British Sign Language");
        }
        String language = needs.anotherLanguage();
        if (language != null) {
            parts.add(language);
        }
        String chosen = parts.isEmpty() ? "" : Words.stopped(Words.sentence(Words.list(parts)));
        String words = needs.words();
        return (chosen + " " + (words == null ? "" : Words.stopped(Words.sentence(words)))).strip();
    }
}
