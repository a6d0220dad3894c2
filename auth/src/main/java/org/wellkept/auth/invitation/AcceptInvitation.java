package org.wellkept.auth.invitation;

/**
 * Accepts an invitation.
 *
 * @param secret the link's last part
 * @param displayName what the workspace is to call the person; not asked of somebody with an account
 * @param wayIn not asked of somebody with an account
 */
public record AcceptInvitation(String secret, String displayName, WayIn wayIn) {

    /** Without the secrets, which must not reach a log. */
    @Override
    public String toString() {
        return "AcceptInvitation[]";
    }
}
