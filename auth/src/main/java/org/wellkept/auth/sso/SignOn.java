package org.wellkept.auth.sso;

import java.io.Serializable;
import java.util.UUID;

/** What came of coming back from a provider. */
public sealed interface SignOn {

    /** This is somebody with an account of ours, who may come in. */
    record SignedIn(UUID person) implements SignOn {}

    /** This is the person who set out to prove once more who they are, and has just signed in there anew. */
    record Proved(UUID person) implements SignOn {}

    /** It does not show that it is the person who set out; why is not said. */
    record NotProved() implements SignOn {

        public String words() {
            return "Your organisation’s sign-in did not show that it is you: sign in there anew, as the person who is signed"
                    + " in here, or go another way. Nothing was changed.";
        }
    }

    /**
     * The provider says that this is the owner of an account that is in use: its password has to be given once, so that
     * nobody's word alone takes an account over.
     */
    record ConfirmFirst(Identity identity, String email) implements SignOn, Serializable {}

    /** Nobody comes in by it, and why is not said. */
    record Refused() implements SignOn {

        /** One wording for every reason. */
        public String words() {
            return "Your organisation’s sign-in did not lead to an account here. Nothing was changed. Try again, or sign in"
                    + " with your e-mail address and password; if you were invited, use the link in the invitation first.";
        }
    }

    /** The provider cannot be reached, or does not answer as it should. */
    record Unavailable() implements SignOn {

        public String words() {
            return "Your organisation’s sign-in can’t be reached at the moment. Nothing was changed. Try again in a few"
                    + " minutes, or sign in with your e-mail address and password.";
        }
    }

    /** Who somebody is to a provider, for ever. */
    record Identity(String issuer, String subject) implements Serializable {}
}
