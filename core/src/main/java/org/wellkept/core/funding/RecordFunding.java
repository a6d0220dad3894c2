package org.wellkept.core.funding;

import java.time.LocalDate;

/**
 * Records that one organisation funds another.
 *
 * @param funder the slug of who pays
 * @param funded the slug of who is paid
 * @param from the first day, not in the future
 */
public record RecordFunding(String funder, String funded, LocalDate from) {}
