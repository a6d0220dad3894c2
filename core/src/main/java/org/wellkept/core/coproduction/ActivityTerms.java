package org.wellkept.core.coproduction;

import java.io.Serializable;

/**
 * An activity as its organisation tells it, in the four steps of its log. Only the title is needed; the rest may be blank, so
 * that it can be saved at any point.
 */
public record ActivityTerms(About about, TookPart tookPart, Heard heard, Happened happened) implements Serializable {

    /** Of which nothing but the title is written yet. */
    public static ActivityTerms titled(String title) {
        return new ActivityTerms(About.titled(title), TookPart.UNSAID, Heard.UNSAID, Happened.NOTHING_YET);
    }

    public ActivityTerms with(About newAbout) {
        return new ActivityTerms(newAbout, tookPart, heard, happened);
    }

    public ActivityTerms with(TookPart newTookPart) {
        return new ActivityTerms(about, newTookPart, heard, happened);
    }

    public ActivityTerms with(Heard newHeard) {
        return new ActivityTerms(about, tookPart, newHeard, happened);
    }

    public ActivityTerms with(Happened newHappened) {
        return new ActivityTerms(about, tookPart, heard, newHappened);
    }
}
