package org.wellkept.auth.account;

/** What a password must be: long enough, and not one that everybody tries first. Nothing about which characters. */
public final class PasswordRules {

    /** In characters as people count them. */
    public static final int MINIMUM = 12;

    private PasswordRules() {}
}
