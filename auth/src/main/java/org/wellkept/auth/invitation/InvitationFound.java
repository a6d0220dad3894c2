package org.wellkept.auth.invitation;

/** What an invitation's link leads to. Only whoever has the link can ask. */
public sealed interface InvitationFound {

    /**
     * It can be accepted.
     *
     * @param email the address that it was sent to
     * @param offer the role, as it goes on after "to be": "a contributor for Open Door"
     * @param known whether there is an account with this address, which gains the role
     * @param nameless whether whoever accepts may go by no name
     */
    record Open(String email, String offer, boolean known, boolean nameless) implements InvitationFound {

        /** Without the address, which must not reach a log. */
        @Override
        public String toString() {
            return "Open[offer=" + offer + "]";
        }
    }

    /** It can't. */
    record Closed(Why why) implements InvitationFound {}

    /** Why an invitation can't be accepted. */
    enum Why {
        /** There is none with this secret: it is mistyped, or a newer one was sent. */
        UNKNOWN,
        ACCEPTED,
        WITHDRAWN,
        RUN_OUT,
        /** Whoever sent it may no longer give the role. */
        NOBODY_S,
        /** Whoever opens it is signed in with another address. */
        ANOTHER_S
    }
}
