package org.wellkept.auth.invitation;

import java.util.List;
import java.util.UUID;

/**
 * An invitation was accepted.
 *
 * @param isNew whether an account was made for it
 * @param recoveryCodes to be shown once to whoever chose a passkey; otherwise none
 */
public record InvitationAccepted(UUID person, boolean isNew, List<String> recoveryCodes) {

    public InvitationAccepted {
        recoveryCodes = List.copyOf(recoveryCodes);
    }

    /** Without the codes, which must not reach a log. */
    @Override
    public String toString() {
        return "InvitationAccepted[person=" + person + ", isNew=" + isNew + "]";
    }
}
