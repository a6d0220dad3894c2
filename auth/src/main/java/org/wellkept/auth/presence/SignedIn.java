package org.wellkept.auth.presence;

import java.util.UUID;

/** Somebody has signed in to the workspace; fired in the transaction in which their session is written down. */
public record SignedIn(UUID person) {}
