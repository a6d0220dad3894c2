package org.wellkept.core.partnership;

/**
 * Adds a partnership.
 *
 * @param prefix 2 to 4 capital letters with which the references of its records begin; unique in the installation
 * @param about what its pages say of it: what it is, and whether it is fictional
 */
public record AddPartnership(String slug, String name, String prefix, boolean asPublished, String about) {}
