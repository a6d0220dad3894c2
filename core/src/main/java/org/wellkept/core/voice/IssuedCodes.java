package org.wellkept.core.voice;

import java.util.List;

/**
 * Codes to hand out, each to one person. They are told this once: nobody can look them up again.
 *
 * @param codes in no order
 */
public record IssuedCodes(VoiceWindow window, List<String> codes) {

    public IssuedCodes {
        codes = List.copyOf(codes);
    }

    /** Nothing that is logged by mistake holds them. */
    @Override
    public String toString() {
        return codes.size() + " codes";
    }
}
