package org.wellkept.ui.workspace;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;

/** What happened before somebody came to the sign-in page, to be said there. */
public enum SignInNotice implements Coded {
    SIGNED_OUT("signed-out", "You are signed out. On a shared computer, close the window too."),
    SIGNED_OUT_EVERYWHERE("signed-out-everywhere", "You are signed out in every browser."),
    PASSKEY_REFUSED(
            "passkey-refused",
            "You are not signed in: that passkey belongs to no account here, or the page was open for too long. Try once more,"
                    + " or use your password."),
    TOO_LATE(
            "too-late",
            "That took longer than ten minutes, so you are not signed in. Nothing is lost: please begin again."),
    ACCOUNT_MADE("account-made", "Your account is made. Sign in with it."),
    ROLE_GAINED("role-gained", "You have the new role. Sign in to use it."),
    PASSWORD_SET(
            "password-set",
            "Your new password is set. Sign in with it. If programs used tokens that stand for you, make new ones for them."),
    ADDRESS_CHANGED("address-changed", "Your address is changed. Sign in with the new one."),
    ACCOUNT_CLOSED("account-closed", "Your account is closed, and what we knew about you is erased. Thank you.");

    private final String code;
    private final String words;

    SignInNotice(String code, String words) {
        this.code = code;
        this.words = words;
    }

    static Optional<SignInNotice> of(@Nullable String query) {
        return query == null ? Optional.empty() : Coded.find(SignInNotice.class, query);
    }

    /** The sign-in page that says it. */
    public String address() {
        return SignInServlet.PATH + "?" + code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }
}
