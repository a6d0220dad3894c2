package org.wellkept.ui.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in page.
 *
 * @param email as typed before, so that it need not be typed again
 * @param to where to go afterwards
 * @param notice something good to know, such as having signed out
 * @param problem why it did not work; never which half was wrong
 * @param passkeys what the browser is asked for a passkey; null where it makes none for our address
 * @param organisations whether an organisation's own sign-in can be used
 * @param demonstration the accounts of the demonstration, empty outside it
 */
public record SignInPage(
        String email,
        String to,
        @Nullable String notice,
        @Nullable String problem,
        @Nullable String passkeys,
        boolean organisations,
        List<DemonstrationAccount> demonstration) {

    public SignInPage {
        demonstration = List.copyOf(demonstration);
    }
}
