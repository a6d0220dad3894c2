package org.wellkept.auth.proof;

import org.wellkept.auth.account.SignIn;

/** What came of proving who one is. */
public sealed interface Proof {

    /** It is the person; they are not asked again for a while. */
    record Proved() implements Proof {}

    /** It is not shown that it is. */
    record NotProved(String words) implements Proof {}

    /** Too many attempts; it was not looked at. */
    record Throttled(SignIn.Throttled because) implements Proof {}
}
