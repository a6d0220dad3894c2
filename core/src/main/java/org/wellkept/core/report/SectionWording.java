package org.wellkept.core.report;

import org.jspecify.annotations.Nullable;

/**
 * What an officer says of a section. No figure is among it.
 *
 * @param heading 1 to 120 characters, or null for the usual one
 * @param commentary at most 1,000 characters, and 2,000 in all sections together, in paragraphs with blank lines between them; or null
 * @param leftOut whether the report goes without it
 */
public record SectionWording(
        SectionKind kind,
        @Nullable String heading,
        @Nullable String commentary,
        boolean leftOut) {

    /** The longest heading, in characters. */
    public static final int LONGEST_HEADING = 120;

    /** The longest comment on one section, in characters. */
    public static final int LONGEST_COMMENTARY = 1_000;
}
