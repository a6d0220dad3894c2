package org.wellkept.auth.account;

import java.util.UUID;

/**
 * Somebody has a new password, perhaps because somebody else knew the old one. It is fired as a CDI event in the
 * transaction of the change, and what was made with the old password to get in by itself observes it and ends.
 */
public record PasswordChanged(UUID person) {}
