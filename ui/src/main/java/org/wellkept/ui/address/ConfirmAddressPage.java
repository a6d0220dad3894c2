package org.wellkept.ui.address;

/** What the link to one of the two mailboxes leads to. */
public enum ConfirmAddressPage {
    /** It can confirm something. */
    OPEN,
    THE_OTHER_IS_MISSING,
    /** It can't, or the address was not changed. */
    CLOSED
}
