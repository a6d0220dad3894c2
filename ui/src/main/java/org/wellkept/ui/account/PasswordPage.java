package org.wellkept.ui.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.account.PasswordRules;
import org.wellkept.core.FieldProblem;

/**
 * The page on which people change their password, or choose a first one.
 *
 * @param email for password managers to know whose it is
 * @param first whether the person has none yet, because they sign in with a passkey
 * @param problem what stands against it as a whole
 * @param problems what needs mending in a field
 */
public record PasswordPage(
        String email, boolean first, @Nullable String problem, List<FieldProblem> problems) {

    public PasswordPage {
        problems = List.copyOf(problems);
    }

    public int shortestPassword() {
        return PasswordRules.MINIMUM;
    }
}
