package org.wellkept.auth.invitation;

import java.util.UUID;

/**
 * An invitation was accepted.
 *
 * @param isNew whether an account was made for it
 */
public record InvitationAccepted(UUID person, boolean isNew) {}
