package org.wellkept.ui.voice;

import org.jspecify.annotations.Nullable;
import org.wellkept.core.voice.VoiceRead;
import org.wellkept.core.voice.WordsState;

/**
 * What somebody said, and what became of it.
 *
 * @param receipt as it was typed
 * @param form to say it anew
 * @param notice what was just done, or null
 */
public record ReceiptPage(
        VoiceRead voice,
        String receipt,
        SpokenForm form,
        @Nullable String notice) {

    /** Whether there are words, and where they stand in a sentence. */
    public @Nullable String words() {
        return switch (voice.words()) {
            case NONE -> null;
            case WAITING -> "Somebody independent looks at your words before anybody else can read them.";
            case SHOWN -> "Your words can be shown.";
            case HIDDEN -> "Your words are hidden. The reason: " + voice.hiddenBecause();
        };
    }

    public boolean isHidden() {
        return voice.words() == WordsState.HIDDEN;
    }
}
