package org.wellkept.core.coproduction;

/**
 * Logs an activity, as a draft of its organisation.
 *
 * @param partnership the partnership's slug
 * @param organisation the slug of the organisation whose account it is
 */
public record LogActivity(String partnership, String organisation, ActivityTerms terms) {}
