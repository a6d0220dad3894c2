package org.wellkept.core.voice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Opens the time in which people who took part can say how it was.
 *
 * @param reference the activity's
 * @param issuer the slug of the organisation that gives out the codes, or null where the actor acts for only one that can
 * @param closesOn its last day: from today to a year from now
 * @param codes how many codes, 1 to {@value Voices#MOST_CODES}
 */
public record OpenWindow(String reference, @Nullable String issuer, LocalDate closesOn, int codes) {}
