package org.wellkept.auth.account;

/**
 * Where an attempt came from, as far as throttling cares.
 *
 * @param network an IPv4 address, or the first 64 bits of an IPv6 one, since a household holds that many
 */
public record ClientAddress(String network) {}
