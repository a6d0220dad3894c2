package org.wellkept.deploy.demonstration;

import java.time.LocalDate;

/**
 * Something that happened on a day.
 *
 * @param order of several on one day, the lower came first; among equals, the one that was told first
 */
record Happening(LocalDate day, int order, Runnable happens) {}
