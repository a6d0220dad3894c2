package org.wellkept.api.handover;

/**
 * That a body ended and nobody took over from it.
 *
 * @param closed how many promises were closed with it
 */
record ClosureBody(int closed) {}
