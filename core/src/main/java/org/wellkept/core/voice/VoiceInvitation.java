package org.wellkept.core.voice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * What somebody with a code is asked about.
 *
 * @param said the organisation's account of what was said, or null
 * @param closesOn the last day on which they can speak
 * @param wordsAreRead whether anybody looks at words and they can be shown; otherwise only answers count
 */
public record VoiceInvitation(
        String reference,
        String title,
        OrganisationRef organisation,
        @Nullable String purpose,
        @Nullable String said,
        LocalDate closesOn,
        boolean wordsAreRead) {}
