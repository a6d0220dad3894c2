package org.wellkept.core.estates;

/**
 * How many of the bodies a figure is gathered from said something to it.
 *
 * @param bodies all that could have
 */
public record Coverage(int answered, int bodies) {}
