package org.wellkept.auth.returnlink;

/**
 * Answers that were handed over.
 *
 * @param answered how many promises have a rating, or rest
 * @param of how many were asked about
 */
public record HandedOver(String organisation, int answered, int of) {}
