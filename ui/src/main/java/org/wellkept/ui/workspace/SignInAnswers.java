package org.wellkept.ui.workspace;

import gg.jte.generated.precompiled.workspace.JtesignInGenerated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.factor.Passkeys;
import org.wellkept.auth.sso.IdentityProviders;

/** Sends the sign-in page, whoever has something to say there. */
@ApplicationScoped
public class SignInAnswers {

    private final IdentityProviders providers;
    private final Passkeys passkeys;

    @Inject
    public SignInAnswers(IdentityProviders providers, Passkeys passkeys) {
        this.providers = providers;
        this.passkeys = passkeys;
    }

    /** With why it did not work. */
    public void problem(HttpServletResponse response, int status, String email, ReturnTo to, String problem)
            throws IOException {
        send(response, status, email, to, null, problem);
    }

    /** With something good to know. */
    public void notice(HttpServletResponse response, String email, ReturnTo to, String notice) throws IOException {
        send(response, HttpServletResponse.SC_OK, email, to, notice, null);
    }

    void send(
            HttpServletResponse response,
            int status,
            String email,
            ReturnTo to,
            @Nullable String notice,
            @Nullable String problem)
            throws IOException {
        SignInPage page = new SignInPage(
                email,
                to.path(),
                notice,
                problem,
                passkeys.work() ? passkeys.request() : null,
                !providers.all().isEmpty(),
                DemonstrationAccount.offered());
        OutsidePages.send(response, status, output -> JtesignInGenerated.render(output, null, page));
    }
}
