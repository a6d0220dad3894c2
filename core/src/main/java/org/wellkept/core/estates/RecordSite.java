package org.wellkept.core.estates;

/**
 * Records a site of an organisation, with what others may use in it.
 *
 * @param organisation its slug
 */
public record RecordSite(String organisation, SiteTerms terms) {}
