package org.wellkept.core.undertaking;

import java.time.LocalDate;

/**
 * That a promise rests, as was agreed.
 *
 * @param until the last day
 * @param reason why, as whoever paused it wrote it
 * @param agreedWith with whom, by role
 */
public record PauseRead(LocalDate until, String reason, String agreedWith) {}
