package org.wellkept.api.invitation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.api.role.PlaceAsked;
import org.wellkept.auth.invitation.InvitationSent;
import org.wellkept.auth.invitation.Invite;
import org.wellkept.core.access.Role;

/**
 * An invitation that nobody has accepted yet. The link is in the message and nowhere else.
 *
 * @param hasRunOut whether its link works no more, until it is sent again
 * @param mayChange whether the caller may withdraw it, and send it again
 */
record InvitationBody(
        UUID id,
        String email,
        Role role,
        @Nullable String organisation,
        @Nullable String board,
        @Nullable String partnership,
        Instant sentAt,
        Instant expiresAt,
        boolean hasRunOut,
        boolean mayChange) {

    static InvitationBody of(InvitationSent sent) {
        return new InvitationBody(
                sent.id(),
                sent.email(),
                sent.role(),
                sent.where().organisation(),
                sent.where().board(),
                sent.where().partnership(),
                sent.sentAt(),
                sent.expiresAt(),
                sent.hasRunOut(),
                sent.mayChange());
    }

    static Invite read(ObjectNode sent) {
        Given given = Given.of(sent);
        Invite invite = new Invite(
                given.text("email", "Give the address of whoever you invite"),
                given.choice("role", Role.class),
                PlaceAsked.read(given));
        given.done();
        return invite;
    }

    /** Without the address, which must not reach a log. */
    @Override
    public String toString() {
        return "InvitationBody[id=" + id + ", role=" + role + "]";
    }
}
