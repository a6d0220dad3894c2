package org.wellkept.auth.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.ClientAddress;
import org.wellkept.auth.account.SignIn;
import org.wellkept.auth.factor.SecondFactors;
import org.wellkept.auth.factor.SignInStep;
import org.wellkept.auth.factor.SignInSteps;
import org.wellkept.auth.program.ProgramTokens;
import org.wellkept.auth.program.TokenInUse;

/**
 * Issues access tokens for the API. A token says who, for a quarter of an hour, and nothing of what they may do: roles are
 * asked of core when it is used.
 */
@ApplicationScoped
public class Tokens {

    /** How long a token is good for. */
    public static final Duration LIFE = Duration.ofMinutes(15);

    /** How far the clocks of two machines may lie apart. */
    public static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

    static final String ISSUER = "wellkept";
    static final String AUDIENCE = "wellkept-api";

    /** The one group, because MicroProfile JWT knows a caller by groups. It gives no permission. */
    public static final String SIGNED_IN = "signed-in";

    /** The claim that names the program's token that was exchanged; its scopes are asked when it is used. */
    static final String PROGRAM = "program";

    private final SignInSteps steps;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final ProgramTokens programs;
    private final SigningKeys keys;
    private final Clock clock;

    @Inject
    Tokens(
            SignInSteps steps,
            Accounts accounts,
            SecondFactors factors,
            ProgramTokens programs,
            SigningKeys keys,
            Clock clock) {
        this.steps = steps;
        this.factors = factors;
        this.accounts = accounts;
        this.programs = programs;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Gives a token for an e-mail address and a password, under the same rules as signing in to the workspace.
     *
     * @param code of the account's second factor, where it has one
     */
    public TokenAnswer issue(String email, String password, @Nullable String code, ClientAddress from) {
        return switch (steps.both(email, password, code, from)) {
            case SignInStep.In in -> issue(in.person());
            case SignInStep.CodeWanted wanted -> new TokenAnswer.CodeWanted();
            case SignInStep.CodeRefused refused -> new TokenAnswer.CodeRefused(refused.because());
            case SignInStep.TooLate tooLate -> new TokenAnswer.Refused(new SignIn.Refused());
            case SignInStep.Refused refused -> new TokenAnswer.Refused(refused.because());
            case SignInStep.Throttled throttled -> new TokenAnswer.Throttled(throttled.because());
        };
    }

    private TokenAnswer issue(UUID person) {
        boolean setUpFirst = accounts.actor(person)
                .filter(actor -> factors.isMissing(actor, clock.instant()))
                .isPresent();
        return setUpFirst
                ? new TokenAnswer.SetUpFirst()
                : new TokenAnswer.Issued(signed(person, LIFE, Optional.empty()), LIFE);
    }

    /** Gives a token for the one that somebody made for a program; it ends no later than that. */
    public TokenAnswer exchange(String secret) {
        Optional<TokenInUse> found = programs.use(secret);
        if (found.isEmpty()) {
            return new TokenAnswer.NotAToken();
        }
        TokenInUse program = found.get();
        Duration left = Duration.between(clock.instant(), program.expiresAt());
        Duration life = left.compareTo(LIFE) < 0 ? left : LIFE;
        return new TokenAnswer.Issued(signed(program.person(), life, Optional.of(program)), life);
    }

    private String signed(UUID person, Duration life, Optional<TokenInUse> program) {
        Instant now = clock.instant();
        ECKey key = keys.current();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(person.toString())
                // The name under which the server knows the caller; an e-mail address would end up in logs.
                .claim("upn", person.toString())
                .claim("groups", List.of(SIGNED_IN))
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(life)));
        program.ifPresent(made -> claims.claim(PROGRAM, made.id().toString()));
        SignedJWT token = new SignedJWT(header, claims.build());
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException broken) {
            throw new IllegalStateException("The signing key cannot sign", broken);
        }
        return token.serialize();
    }
}
