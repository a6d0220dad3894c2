package org.wellkept.core.partnership;

/**
 * A partnership as other records name it.
 *
 * @param asPublished whether it is a collection of published plans, where nobody is asked and nobody is judged
 * @param about a sentence that every page of the partnership shows: what it is, and whether it is fictional
 */
public record PartnershipRef(String slug, String name, boolean asPublished, String about) {}
