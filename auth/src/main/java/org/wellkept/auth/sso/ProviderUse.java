package org.wellkept.auth.sso;

import java.io.Serializable;

/**
 * How much a provider is used.
 *
 * @param provider what people call it
 * @param accounts how many accounts are linked to it
 */
public record ProviderUse(String provider, int accounts) implements Serializable {}
