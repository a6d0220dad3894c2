package org.wellkept.auth.returnlink;

import org.wellkept.core.returns.ReturnDetails;

/** What a link leads to. */
public sealed interface LinkFound {

    /** The organisation's rows in the round, with what is written down so far. */
    record Open(ReturnDetails details) implements LinkFound {}

    /** Nothing any more. */
    record Closed(Why why) implements LinkFound {}

    /** Why a link leads to nothing. */
    enum Why {
        /** There never was one, or its round is forgotten: the two look the same. */
        UNKNOWN,
        HANDED_OVER,
        REVOKED,
        /** The round was closed, or asks the organisation nothing any more. */
        ROUND_OVER
    }
}
