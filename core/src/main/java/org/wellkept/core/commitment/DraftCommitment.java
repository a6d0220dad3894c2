package org.wellkept.core.commitment;

import org.wellkept.core.terms.Terms;

/**
 * Writes a new commitment, as a draft of its organisation.
 *
 * @param partnership the partnership's slug
 * @param organisation the slug of the organisation whose word it is
 */
public record DraftCommitment(String partnership, String organisation, Terms terms) {}
