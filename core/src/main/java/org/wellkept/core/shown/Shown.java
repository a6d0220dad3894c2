package org.wellkept.core.shown;

/**
 * What figures show on a day.
 *
 * @param because why, in words: "84 of 150 people expected by 30 September 2026"
 */
public record Shown(ShownAnswer answer, String because) {}
