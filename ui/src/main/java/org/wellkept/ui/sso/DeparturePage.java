package org.wellkept.ui.sso;

/**
 * The page that leads on to a provider. A form may not lead to another website, a page may.
 *
 * @param provider what people call it
 */
public record DeparturePage(String provider, String address) {}
