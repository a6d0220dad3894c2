package org.wellkept.ui.account;

import gg.jte.generated.precompiled.account.JteauthenticatorGenerated;
import gg.jte.generated.precompiled.account.JtepasskeyGenerated;
import gg.jte.generated.precompiled.account.JterecoveryGenerated;
import gg.jte.generated.precompiled.account.JtesecondStepGenerated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.factor.NewAuthenticator;
import org.wellkept.auth.factor.Passkeys;
import org.wellkept.auth.factor.SecondFactors;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.ui.workspace.OutsidePages;
import org.wellkept.ui.workspace.RefusalWords;

/**
 * One's second factors. Whoever must have one and has none is led here and nowhere else. Everything but looking asks for a
 * proof of who it is that is not older than ten minutes.
 */
@WebServlet({
    SecondStepServlet.PATH,
    SecondStepServlet.APP,
    SecondStepServlet.REMOVE_APP,
    SecondStepServlet.RECOVERY,
    SecondStepServlet.PASSKEY,
    SecondStepServlet.REMOVE_PASSKEY
})
public class SecondStepServlet extends HttpServlet {

    static final String PATH = "/workspace/account/second-step";
    static final String APP = PATH + "/app";
    static final String REMOVE_APP = PATH + "/remove-app";
    static final String RECOVERY = PATH + "/recovery";
    static final String PASSKEY = PATH + "/passkey";
    static final String REMOVE_PASSKEY = PATH + "/remove-passkey";

    private static final int UNPROCESSABLE = 422;

    private final transient SecondFactors factors;
    private final transient Passkeys passkeys;
    private final transient CurrentActor currentActor;
    private final transient Clock clock;

    @Inject
    public SecondStepServlet(SecondFactors factors, Passkeys passkeys, CurrentActor currentActor, Clock clock) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getServletPath()) {
            case PATH -> {
                String notice = "removed".equals(request.getQueryString())
                        ? "It is removed, and you are signed out in every other browser."
                        : null;
                show(response, HttpServletResponse.SC_OK, notice, null);
            }
            case APP -> {
                if (currentActor.isConfirmed()) {
                    showApp(response, HttpServletResponse.SC_OK, null);
                } else {
                    response.sendRedirect(ConfirmServlet.thenTo(APP));
                }
            }
            case PASSKEY -> {
                if (currentActor.isConfirmed()) {
                    showPasskey(response, HttpServletResponse.SC_OK, null);
                } else {
                    response.sendRedirect(ConfirmServlet.thenTo(PASSKEY));
                }
            }
            default -> response.sendRedirect(PATH);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OutsidePages.cameFromUs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!currentActor.isConfirmed()) {
            OutsidePages.goTo(
                    response,
                    ConfirmServlet.thenTo(
                            switch (request.getServletPath()) {
                                case APP -> APP;
                                case PASSKEY -> PASSKEY;
                                default -> PATH;
                            }));
        } else {
            switch (request.getServletPath()) {
                case APP -> confirmApp(request, response);
                case REMOVE_APP -> removeApp(response);
                case RECOVERY -> recoveryCodes(response);
                case PASSKEY -> addPasskey(request, response);
                case REMOVE_PASSKEY -> removePasskey(request, response);
                default -> OutsidePages.goTo(response, PATH);
            }
        }
    }

    private void confirmApp(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (factors.confirm(actor(), OutsidePages.parameter(request, "code"), presence())) {
            case Outcome.Done<List<String>> done -> added(response, done.value());
            case Outcome.Refused<List<String>> refused -> showApp(response, UNPROCESSABLE, words(refused.refusal()));
        }
    }

    private void addPasskey(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String answer = OutsidePages.parameter(request, "credential");
        switch (passkeys.add(actor(), answer, OutsidePages.parameter(request, "name"), presence())) {
            case Outcome.Done<List<String>> done -> added(response, done.value());
            case Outcome.Refused<List<String>> refused ->
                showPasskey(response, UNPROCESSABLE, words(refused.refusal()));
        }
    }

    private void removePasskey(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (passkeys.remove(actor(), OutsidePages.parameter(request, "passkey"), presence())) {
            case Outcome.Done<UUID> done -> OutsidePages.goTo(response, PATH + "?removed");
            case Outcome.Refused<UUID> refused -> show(response, UNPROCESSABLE, null, words(refused.refusal()));
        }
    }

    private static void added(HttpServletResponse response, List<String> recoveryCodes) throws IOException {
        if (recoveryCodes.isEmpty()) {
            OutsidePages.goTo(response, AccountNotice.SECOND_STEP_ADDED.address());
        } else {
            showCodes(response, recoveryCodes, AccountNotice.SECOND_STEP_ADDED.address());
        }
    }

    private void removeApp(HttpServletResponse response) throws IOException {
        switch (factors.removeAuthenticator(actor(), presence())) {
            case Outcome.Done<UUID> done -> OutsidePages.goTo(response, PATH + "?removed");
            case Outcome.Refused<UUID> refused -> show(response, UNPROCESSABLE, null, words(refused.refusal()));
        }
    }

    private void recoveryCodes(HttpServletResponse response) throws IOException {
        switch (factors.newRecoveryCodes(actor(), presence())) {
            case Outcome.Done<List<String>> done -> showCodes(response, done.value(), PATH);
            case Outcome.Refused<List<String>> refused -> show(response, UNPROCESSABLE, null, words(refused.refusal()));
        }
    }

    private void show(HttpServletResponse response, int status, @Nullable String notice, @Nullable String problem)
            throws IOException {
        SecondStepPage page = SecondStepPage.of(
                factors.of(actor()), passkeys.work(), notice, problem, clock.instant(), clock.getZone());
        OutsidePages.send(response, status, output -> JtesecondStepGenerated.render(output, null, page));
    }

    private void showApp(HttpServletResponse response, int status, @Nullable String problem) throws IOException {
        switch (factors.begin(actor(), presence())) {
            case Outcome.Done<NewAuthenticator> done -> {
                AuthenticatorPage page = AuthenticatorPage.of(done.value(), problem);
                OutsidePages.send(response, status, output -> JteauthenticatorGenerated.render(output, null, page));
            }
            case Outcome.Refused<NewAuthenticator> refused ->
                show(response, UNPROCESSABLE, null, words(refused.refusal()));
        }
    }

    private void showPasskey(HttpServletResponse response, int status, @Nullable String problem) throws IOException {
        switch (passkeys.begin(actor(), presence())) {
            case Outcome.Done<String> done ->
                OutsidePages.send(
                        response, status, output -> JtepasskeyGenerated.render(output, null, done.value(), problem));
            case Outcome.Refused<String> refused -> show(response, UNPROCESSABLE, null, words(refused.refusal()));
        }
    }

    private static void showCodes(HttpServletResponse response, List<String> codes, String to) throws IOException {
        OutsidePages.send(
                response, HttpServletResponse.SC_OK, output -> JterecoveryGenerated.render(output, null, codes, to));
    }

    private Actor actor() {
        return currentActor.settingUp();
    }

    private Presence presence() {
        return currentActor.presence().orElseThrow();
    }

    private static String words(Refusal refusal) {
        return refusal instanceof Refusal.Invalid invalid
                ? RefusalWords.of(invalid.problems().getFirst())
                : RefusalWords.of(refusal);
    }
}
