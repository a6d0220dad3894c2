package org.wellkept.ui.voice;

import org.wellkept.core.voice.VoiceInvitation;
import org.wellkept.ui.look.Words;

/**
 * Asks somebody with a code how it was.
 *
 * @param code as it was typed
 */
public record SpeakPage(VoiceInvitation about, String code, SpokenForm form) {

    public String until() {
        return Words.day(about.closesOn());
    }
}
