package org.wellkept.auth.sso;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said between us and one provider, with what it publishes of itself. */
final class ProviderConversation {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 10_000;
    private static final int LARGEST_KEYS = 512 * 1024;

    /** Signatures that only the provider can make. With HMAC, everybody who knows the client's secret could. */
    private static final Set<JWSAlgorithm> SIGNED_WITH =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.EdDSA);

    private static final Scope WHAT_WE_ASK = new Scope("openid", "email");

    private final IdentityProvider provider;
    private final OIDCProviderMetadata metadata;
    private final IDTokenValidator validator;

    private ProviderConversation(
            IdentityProvider provider, OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {
        this.provider = provider;
        this.metadata = metadata;
        this.validator = new IDTokenValidator(
                new Issuer(provider.issuer()), client(), new JWSVerificationKeySelector<>(SIGNED_WITH, keys), null);
    }

    /** Reads what the provider publishes of itself; a provider that writes another issuer there is none. */
    static ProviderConversation open(IdentityProvider provider) throws GeneralException, IOException {
        OIDCProviderMetadata metadata =
                OIDCProviderMetadata.resolve(new Issuer(provider.issuer()), CONNECT_MILLIS, READ_MILLIS);
        if (metadata.getAuthorizationEndpointURI() == null
                || metadata.getTokenEndpointURI() == null
                || metadata.getJWKSetURI() == null) {
            throw new GeneralException("It names no place to sign in, to ask for tokens or for its keys");
        }
        // asks for the keys again when it sees one that it doesn't know, but not for each forged one
        JWKSource<SecurityContext> keys = JWKSourceBuilder.<SecurityContext>create(
                        metadata.getJWKSetURI().toURL(),
                        new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST_KEYS))
                .build();
        return new ProviderConversation(provider, metadata, keys);
    }

    /**
     * Where the browser goes.
     *
     * @param anew whether people have to sign in there again, even if they are signed in there
     */
    URI departure(State state, Nonce nonce, CodeVerifier verifier, URI callback, @Nullable String email, boolean anew) {
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, WHAT_WE_ASK, client(), callback)
                .endpointURI(metadata.getAuthorizationEndpointURI())
                .state(state)
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256);
        if (email != null) {
            request.loginHint(email);
        }
        if (anew) {
            // a provider that is sent an age has to say when somebody signed in (OpenID Connect Core, 3.1.2.1)
            request.prompt(Prompt.Type.LOGIN).maxAge(0);
        }
        return request.build().toURI();
    }

    /** Whether an answer has to say which provider it comes from, so that none can pass for another (RFC 9207). */
    boolean namesItselfInAnswers() {
        return metadata.supportsAuthorizationResponseIssuerParam();
    }

    /** What the provider says of whoever signed in there, verified. */
    IDTokenClaimsSet statement(AuthorizationCode code, URI callback, CodeVerifier verifier, Nonce nonce)
            throws GeneralException, IOException, BadJOSEException, JOSEException {
        HTTPRequest request = new TokenRequest.Builder(
                        metadata.getTokenEndpointURI(),
                        authentication(),
                        new AuthorizationCodeGrant(code, callback, verifier))
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(CONNECT_MILLIS);
        request.setReadTimeout(READ_MILLIS);
        request.setFollowRedirects(false);
        TokenResponse answer = OIDCTokenResponseParser.parse(request.send());
        if (!answer.indicatesSuccess()) {
            throw new GeneralException(
                    "It gave no token: " + answer.toErrorResponse().getErrorObject());
        }
        if (!(answer.toSuccessResponse() instanceof OIDCTokenResponse tokens)
                || tokens.getOIDCTokens().getIDToken() == null) {
            throw new GeneralException("It made no statement of who signed in");
        }
        IDTokenClaimsSet claims = validator.validate(tokens.getOIDCTokens().getIDToken(), nonce);
        if (!isMadeForUs(claims)) {
            throw new GeneralException("Its statement was made for another one of its clients");
        }
        return claims;
    }

    /** The library makes sure that we are among those it was made for; not that nobody else asked for it. */
    private boolean isMadeForUs(IDTokenClaimsSet claims) {
        AuthorizedParty party = claims.getAuthorizedParty();
        return party == null
                ? claims.getAudience().size() == 1
                : party.getValue().equals(provider.clientId());
    }

    private ClientAuthentication authentication() {
        Secret secret = new Secret(provider.clientSecret());
        List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
        boolean byPost = methods != null
                && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return byPost ? new ClientSecretPost(client(), secret) : new ClientSecretBasic(client(), secret);
    }

    private ClientID client() {
        return new ClientID(provider.clientId());
    }
}
