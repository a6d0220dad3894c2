package org.wellkept.ui.address;

import gg.jte.generated.precompiled.address.JteaddressGenerated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.SignIn;
import org.wellkept.auth.address.AddressChanges;
import org.wellkept.auth.mail.Mailing;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.ui.account.ConfirmServlet;
import org.wellkept.ui.workspace.OutsidePages;
import org.wellkept.ui.workspace.PasswordOrProof;
import org.wellkept.ui.workspace.RefusalWords;

/** Asks for another address. The password is asked for, so no further proof is. */
@WebServlet(AddressServlet.PATH)
public class AddressServlet extends HttpServlet {

    static final String PATH = "/workspace/account/address";

    private static final int UNPROCESSABLE = 422;

    private final transient Accounts accounts;
    private final transient AddressChanges changes;
    private final transient Mailing mailing;
    private final transient PasswordOrProof proof;
    private final transient CurrentActor currentActor;

    @Inject
    public AddressServlet(
            Accounts accounts,
            AddressChanges changes,
            Mailing mailing,
            PasswordOrProof proof,
            CurrentActor currentActor) {
        this.accounts = accounts;
        this.changes = changes;
        this.mailing = mailing;
        this.proof = proof;
        this.currentActor = currentActor;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (proof.isWantedFirst()) {
            response.sendRedirect(ConfirmServlet.thenTo(PATH));
            return;
        }
        send(response, HttpServletResponse.SC_OK, page("", null, List.of(), false));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OutsidePages.cameFromUs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (proof.isWantedFirst()) {
            OutsidePages.goTo(response, ConfirmServlet.thenTo(PATH));
            return;
        }
        UUID person = currentActor.get().signedInPerson();
        String typed = OutsidePages.parameter(request, "email").strip();
        switch (proof.look(request)) {
            case SignIn.SignedIn same -> {
                switch (changes.ask(person, typed)) {
                    case Outcome.Done<UUID> done ->
                        send(response, HttpServletResponse.SC_OK, page(typed, null, List.of(), true));
                    case Outcome.Refused<UUID>(Refusal.Invalid invalid) ->
                        send(response, UNPROCESSABLE, page(typed, null, invalid.problems(), false));
                    case Outcome.Refused<UUID>(var refusal) ->
                        send(response, UNPROCESSABLE, page(typed, RefusalWords.of(refusal), List.of(), false));
                }
            }
            case SignIn.Refused different ->
                send(
                        response,
                        UNPROCESSABLE,
                        page(
                                typed,
                                null,
                                List.of(new FieldProblem(
                                        "password",
                                        "This is not your password",
                                        "Type the one that you signed in with")),
                                false));
            case SignIn.Throttled throttled ->
                send(response, UNPROCESSABLE, page(typed, throttled.words(), List.of(), false));
        }
    }

    private AddressPage page(String typed, @Nullable String problem, List<FieldProblem> problems, boolean asked) {
        String current = accounts.email(currentActor.get().signedInPerson()).orElse("");
        return new AddressPage(
                current, typed, problem, problems, asked, proof.isByPassword(), mailing.isDemonstration());
    }

    private static void send(HttpServletResponse response, int status, AddressPage page) throws IOException {
        OutsidePages.send(response, status, output -> JteaddressGenerated.render(output, null, page));
    }
}
