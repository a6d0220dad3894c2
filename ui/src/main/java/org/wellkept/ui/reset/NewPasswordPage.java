package org.wellkept.ui.reset;

import java.util.List;
import org.wellkept.auth.account.PasswordRules;
import org.wellkept.core.FieldProblem;

/**
 * The page of a link for a new password.
 *
 * @param open whether the link can be used
 * @param endsPasskeys whether the passkey that the person signed in with so far works no more then
 * @param problems what needs mending before the password can be set
 */
public record NewPasswordPage(boolean open, boolean endsPasskeys, List<FieldProblem> problems) {

    public NewPasswordPage {
        problems = List.copyOf(problems);
    }

    public int shortestPassword() {
        return PasswordRules.MINIMUM;
    }
}
