package org.wellkept.core.report;

/** A piece of a sentence in a paper. */
public sealed interface Span {

    /** How it reads. */
    String words();

    /** Words alone. */
    record Text(String words) implements Span {}

    /** Words that carry the sentence. */
    record Strong(String words) implements Span {}

    /** A number with what it counts. It leads to the records behind it. */
    record Figure(FigureKey key, String words) implements Span {}

    /**
     * Words that lead to a page of the product.
     *
     * @param path from the root of the site, such as {@code /commitments/WV-014}
     */
    record Link(String words, String path) implements Span {}
}
