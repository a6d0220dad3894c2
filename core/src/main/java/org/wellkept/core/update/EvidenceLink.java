package org.wellkept.core.update;

/**
 * A page that shows what an update says.
 *
 * @param url http or https, at most 2,000 characters
 */
public record EvidenceLink(String title, String url) {}
