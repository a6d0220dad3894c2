package org.wellkept.auth.address;

/** What came of confirming a change of address from one of the two mailboxes. */
public enum AddressConfirmation {
    /** The other mailbox has to confirm too. */
    THE_OTHER_IS_MISSING,
    /** Both have: the account has the new address. */
    CHANGED,
    /** The link is unknown, used or too old, or the address was taken meanwhile: the account is as it was. */
    NOT_CHANGED
}
