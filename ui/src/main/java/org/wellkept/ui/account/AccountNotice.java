package org.wellkept.ui.account;

import java.util.Optional;
import org.wellkept.core.Coded;

/** What was done on a plain page, to be said on the screen that follows. */
enum AccountNotice implements Coded {
    PASSWORD_CHANGED(
            "password-changed",
            "Your password is changed, and you are signed out in every other browser. Tokens that stand for you have ended, those of"
                    + " your organisation go on. Use the new password from now on."),
    SECOND_STEP_ADDED(
            "second-step-added",
            "Your second step is set up. You are asked for it whenever you sign in, and you are signed out in every other"
                    + " browser."),
    SIGN_ON_UNLINKED(
            "sign-on-unlinked",
            "Your organisation’s sign-in is unlinked. Sign in with your e-mail address and password from now on."),
    LETTERS_CHOSEN("letters-chosen", "Saved. What you have to answer is told in any case."),
    SIGNED_OUT_THERE("signed-out-there", "You are signed out in that browser."),
    SIGNED_OUT_ALREADY("signed-out-already", "You were signed out in that browser already.");

    /** The query parameter of My account that names it. */
    static final String PARAMETER = "done";

    private final String code;
    private final String words;

    AccountNotice(String code, String words) {
        this.code = code;
        this.words = words;
    }

    static Optional<AccountNotice> of(String code) {
        return Coded.find(AccountNotice.class, code);
    }

    /** Where My account says it. */
    String address() {
        return "/workspace/" + AccountView.PATH + "?" + PARAMETER + "=" + code;
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
