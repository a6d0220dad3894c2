package org.wellkept.api.access;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.json.Given;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.ProblemKind;
import org.wellkept.auth.session.Sessions;
import org.wellkept.auth.token.TokenAnswer;
import org.wellkept.auth.token.Tokens;

/**
 * A short-lived token for an e-mail address and a password, with a code where there is a second factor, or for the token that
 * somebody made for a program.
 */
@Path("v1/auth/token")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class TokensResource {

    private final Tokens tokens;
    private final Sessions sessions;

    @Inject
    public TokensResource(Tokens tokens, Sessions sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    @POST
    @OpenToAnyone
    public TokenBody issue(ObjectNode sent, @Context HttpServletRequest request) {
        Given given = Given.of(sent);
        if (given.has("token")) {
            String secret = given.text("token", "Give the token that somebody made for the program");
            given.done();
            return answer(tokens.exchange(secret));
        }
        String email = given.text("email", "Give the e-mail address of your account");
        String password = given.text("password", "Give the password of your account");
        String code = given.optionalText("code");
        given.done();
        return answer(tokens.issue(email, password, code, sessions.addressOf(request)));
    }

    private static TokenBody answer(TokenAnswer answer) {
        return switch (answer) {
            case TokenAnswer.Issued issued ->
                new TokenBody(issued.accessToken(), "Bearer", issued.expiresIn().toSeconds());
            case TokenAnswer.Refused refused -> throw refused(refused.because().words());
            case TokenAnswer.NotAToken none -> throw refused(none.words());
            case TokenAnswer.CodeWanted wanted -> throw refused(wanted.words());
            case TokenAnswer.CodeRefused refused ->
                throw refused(refused.because().words());
            case TokenAnswer.SetUpFirst first -> throw refused(first.words());
            case TokenAnswer.Throttled throttled ->
                throw new ProblemException(Problem.of(
                                ProblemKind.TOO_MANY_REQUESTS,
                                throttled.because().words())
                        .withHeader(
                                HttpHeaders.RETRY_AFTER,
                                Long.toString(throttled.because().seconds())));
        };
    }

    private static ProblemException refused(String words) {
        return new ProblemException(
                Problem.of(ProblemKind.SIGN_IN, words).withHeader(HttpHeaders.WWW_AUTHENTICATE, Problem.CHALLENGE));
    }
}
