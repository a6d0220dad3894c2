package org.wellkept.ui.look;

/**
 * A part of a whole, to be drawn in a {@link ShareBar}.
 *
 * @param word beside the mark, in the middle of a sentence: "on track"
 */
public record Share(Mark mark, String word, int count) {}
