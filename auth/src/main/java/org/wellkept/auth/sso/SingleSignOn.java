package org.wellkept.auth.sso;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.sso.SignOn.Identity;

/**
 * Sends people to their organisation's provider and hears what it says of them when they come back: the code flow of OpenID
 * Connect with PKCE, state and nonce.
 */
@ApplicationScoped
public class SingleSignOn {

    /** Where providers send people back to. */
    public static final String CALLBACK = "/workspace/sign-in/callback";

    private static final Logger LOG = Logger.getLogger(SingleSignOn.class.getName());

    /** How long what a provider publishes of itself is believed. Its keys are looked after apart from this. */
    private static final Duration KNOWN_FOR = Duration.ofHours(1);

    /** As for tokens. */
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofSeconds(30);

    private final IdentityProviders providers;
    private final Identities identities;
    private final Clock clock;
    private final URI callback;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    @Inject
    public SingleSignOn(IdentityProviders providers, Identities identities, Clock clock) {
        this(
                providers,
                identities,
                clock,
                ConfigProvider.getConfig()
                        .getOptionalValue("wellkept.base.url", String.class)
                        .orElse("http://localhost/"));
    }

    SingleSignOn(IdentityProviders providers, Identities identities, Clock clock, String baseUrl) {
        this.providers = providers;
        this.identities = identities;
        this.clock = clock;
        this.callback = URI.create(baseUrl).resolve(CALLBACK);
    }

    /** Setting out: where the browser goes, and what its session has to keep until it comes back. */
    public record Departure(URI to, SignOnAttempt attempt) {}

    /** Sets out to a provider; nothing when it cannot be reached. */
    public Optional<Departure> depart(IdentityProvider provider, @Nullable String email, String to) {
        return depart(provider, email, to, null);
    }

    /** The providers that sign this person in. */
    public List<IdentityProvider> providersOf(UUID person) {
        Set<String> issuers = identities.issuers(person);
        return providers.all().stream()
                .filter(provider -> issuers.contains(provider.issuer().toString()))
                .toList();
    }

    /**
     * Sets out to the provider of this id, for somebody who is signed in here to sign in there anew and so prove who they are;
     * nothing when it is not theirs or cannot be reached.
     */
    public Optional<Departure> departToProve(String provider, UUID person, @Nullable String email, String to) {
        return providersOf(person).stream()
                .filter(one -> one.id().equals(provider))
                .findFirst()
                .flatMap(one -> depart(one, email, to, person));
    }

    private Optional<Departure> depart(
            IdentityProvider provider, @Nullable String email, String to, @Nullable UUID proving) {
        try {
            State state = new State();
            Nonce nonce = new Nonce();
            CodeVerifier verifier = new CodeVerifier();
            URI place = conversation(provider).departure(state, nonce, verifier, callback, email, proving != null);
            return Optional.of(new Departure(
                    place,
                    new SignOnAttempt(
                            provider.id(),
                            state.getValue(),
                            nonce.getValue(),
                            verifier.getValue(),
                            to,
                            clock.instant(),
                            proving)));
        } catch (GeneralException | IOException unreachable) {
            tell(provider, unreachable);
            return Optional.empty();
        }
    }

    /**
     * Coming back.
     *
     * @param attempt with which this browser set out, if it did
     * @param query what the provider sent along, as it stands in the address
     */
    public SignOn arrive(Optional<SignOnAttempt> attempt, String query) {
        Optional<SignOnAttempt> valid = attempt.filter(one -> one.holds(clock.instant()));
        Optional<IdentityProvider> provider = valid.flatMap(one -> providers.find(one.provider()));
        if (provider.isEmpty()) {
            return new SignOn.Refused();
        }
        try {
            return arrive(provider.get(), valid.get(), query);
        } catch (IOException unreachable) {
            tell(provider.get(), unreachable);
            return new SignOn.Unavailable();
        } catch (GeneralException | BadJOSEException | JOSEException lies) {
            tell(provider.get(), lies);
            return new SignOn.Refused();
        }
    }

    private SignOn arrive(IdentityProvider provider, SignOnAttempt attempt, String query)
            throws GeneralException, IOException, BadJOSEException, JOSEException {
        ProviderConversation conversation = conversation(provider);
        AuthenticationResponse answer = AuthenticationResponseParser.parse(URI.create(callback + "?" + query));
        // the library compares in constant time
        if (answer.getState() == null || !answer.getState().equals(new State(attempt.state()))) {
            throw new GeneralException("The answer belongs to no question of this browser");
        }
        if (answer.getIssuer() == null
                ? conversation.namesItselfInAnswers()
                : !answer.getIssuer().getValue().equals(provider.issuer().toString())) {
            throw new GeneralException("The answer comes from another provider");
        }
        if (!(answer instanceof AuthenticationSuccessResponse success)) {
            throw new GeneralException(
                    "It refused: " + answer.toErrorResponse().getErrorObject().getCode());
        }
        AuthorizationCode code = success.getAuthorizationCode();
        if (code == null) {
            throw new GeneralException("It sent no code");
        }
        IDTokenClaimsSet claims = conversation.statement(
                code, callback, new CodeVerifier(attempt.verifier()), new Nonce(attempt.nonce()));
        Identity identity =
                new Identity(claims.getIssuer().getValue(), claims.getSubject().getValue());
        UUID proving = attempt.proving();
        if (proving == null) {
            return identities.signIn(identity, email(provider, claims));
        }
        boolean anew = claims.getAuthenticationTime() != null
                && !claims.getAuthenticationTime()
                        .toInstant()
                        .isBefore(attempt.begun().minus(CLOCKS_DIFFER_BY));
        return anew && identities.isOf(proving, identity) ? new SignOn.Proved(proving) : new SignOn.NotProved();
    }

    /** The address, if the provider says that it is verified or need not say so, and may speak for its domain. */
    private static Optional<String> email(IdentityProvider provider, IDTokenClaimsSet claims) {
        boolean verified = provider.vouches() || Boolean.TRUE.equals(claims.getClaim("email_verified"));
        return Optional.ofNullable(claims.getStringClaim("email"))
                .filter(email -> verified && provider.mayVouchFor(email));
    }

    private ProviderConversation conversation(IdentityProvider provider) throws GeneralException, IOException {
        Instant now = clock.instant();
        Known before = known.get(provider.id());
        if (before != null && now.isBefore(before.until())) {
            return before.conversation();
        }
        ProviderConversation opened = ProviderConversation.open(provider);
        known.put(provider.id(), new Known(opened, now.plus(KNOWN_FOR)));
        return opened;
    }

    /** For whoever runs the installation; the person is told no more than that it did not work. */
    private static void tell(IdentityProvider provider, Exception cause) {
        LOG.log(Level.WARNING, "Signing in by {0} did not work: {1}", new Object[] {provider.id(), cause.getMessage()});
    }

    private record Known(ProviderConversation conversation, Instant until) {}
}
