package org.wellkept.auth.sso;

import java.io.Serializable;
import java.time.Instant;

/**
 * That somebody signs in with their account at a provider.
 *
 * @param provider what people call it
 */
public record LinkedIdentity(String issuer, String provider, Instant since) implements Serializable {}
