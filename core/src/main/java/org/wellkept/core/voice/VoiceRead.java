package org.wellkept.core.voice;

import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * What somebody said, for whoever holds its receipt.
 *
 * @param reference the activity's
 * @param isPublic whether the activity has an open page
 * @param hiddenBecause why its words are hidden, or null
 * @param told whether people were told what became of what they said
 */
public record VoiceRead(
        String reference,
        String title,
        OrganisationRef organisation,
        boolean isPublic,
        Spoken spoken,
        VoiceStanding standing,
        WordsState words,
        @Nullable String hiddenBecause,
        boolean told) {}
