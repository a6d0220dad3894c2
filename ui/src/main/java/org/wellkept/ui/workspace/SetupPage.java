package org.wellkept.ui.workspace;

import java.util.List;
import org.wellkept.auth.account.PasswordRules;
import org.wellkept.core.FieldProblem;

/**
 * The page of a setup link.
 *
 * @param open whether the link can be used
 * @param displayName as typed
 * @param email as typed
 * @param problems what needs mending before the account can be made
 */
public record SetupPage(boolean open, String displayName, String email, List<FieldProblem> problems) {

    public SetupPage {
        problems = List.copyOf(problems);
    }

    static SetupPage closed() {
        return new SetupPage(false, "", "", List.of());
    }

    public int shortestPassword() {
        return PasswordRules.MINIMUM;
    }
}
