package org.wellkept.auth.factor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.data.AttestationConveyancePreference;
import com.yubico.webauthn.data.AuthenticatorAssertionResponse;
import com.yubico.webauthn.data.AuthenticatorAttestationResponse;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.ClientAssertionExtensionOutputs;
import com.yubico.webauthn.data.ClientRegistrationExtensionOutputs;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.PublicKeyCredentialParameters;
import com.yubico.webauthn.data.PublicKeyCredentialRequestOptions;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.link.LinkAddress;
import org.wellkept.auth.presence.Presence;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;

/**
 * Passkeys: a key pair of which the person's phone, computer or security key holds the private half, and uses it when they
 * unlock it by finger, face or PIN. That is something one has and something one is or knows, so it stands in for password and
 * code together; and it answers to our own address alone, so nobody can be led to give it away elsewhere.
 */
@Door
public class Passkeys {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ANSWER = 100_000;
    private static final String SIGNING_IN = "signing in";

    private final PasskeyStore store;
    private final Challenges challenges;
    private final SecondFactors factors;
    private final Accounts accounts;
    private final Clock clock;

    @Inject
    Passkeys(PasskeyStore store, Challenges challenges, SecondFactors factors, Accounts accounts, Clock clock) {
        this.store = store;
        this.challenges = challenges;
        this.factors = factors;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whether browsers make passkeys for our address: not for one in numbers, nor without TLS, but for localhost. */
    public boolean work() {
        URI address = address();
        String host = address.getHost();
        return host != null
                && host.matches(".*[A-Za-z].*")
                && !host.startsWith("[")
                && (host.equals("localhost") || "https".equals(address.getScheme()));
    }

    /**
     * What the page asks the browser in order to make one for somebody who has no account yet. Whatever the browser makes
     * names the person, so their id is settled beforehand.
     */
    public String beginFor(UUID newcomer, String email) {
        ByteArray challenge = challenges.fresh(adding(newcomer));
        return json(() -> creationOptions(newcomer, email, email, challenge).toCredentialsCreateJson());
    }

    /** Looks at what the browser made for a newcomer. Nothing is kept yet; what it answered can't be answered again. */
    public Optional<NewPasskey> lookAt(UUID newcomer, String email, String answer) {
        return registered(newcomer, challenge -> creationOptions(newcomer, email, email, challenge), answer)
                .filter(made -> store.lookupAll(made.getKeyId().getId()).isEmpty())
                .map(made ->
                        new NewPasskey(made.getKeyId().getId(), made.getPublicKeyCose(), made.getSignatureCount()));
    }

    /**
     * Keeps a newcomer's passkey, now that they have an account.
     *
     * @param name what it is called until the person removes it
     * @return recovery codes, to be shown once
     */
    public List<String> keep(UUID newcomer, NewPasskey made, String name) {
        if (!store.add(newcomer, made.id(), made.publicKey(), made.signatureCount(), name, clock.instant())) {
            throw new IllegalStateException("Somebody else was faster with the same passkey");
        }
        return factors.begun(newcomer, "passkeyAdded", Map.of("name", name));
    }

    /** What the page asks the browser in order to make one. */
    public Outcome<String> begin(Actor actor, Presence presence) {
        Optional<Refusal> refusal = refusal(presence);
        return refusal.isPresent() ? Outcome.refused(refusal.get()) : Outcome.done(creation(actor));
    }

    /**
     * Takes what the browser made. Other browsers are signed out.
     *
     * @param answer the credential, in JSON
     * @param name what the person calls it
     * @return recovery codes, to be shown once, if this is their first second factor
     */
    public Outcome<List<String>> add(Actor actor, String answer, String name, Presence presence) {
        UUID person = actor.signedInPerson();
        Optional<Refusal> refusal = refusal(presence);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            return Outcome.refused(Refusal.Invalid.of(
                    "name", "The passkey has no name, or a long one", "Call it what you call the device it is on"));
        }
        Optional<RegistrationResult> made = registered(person, challenge -> creationOptions(actor, challenge), answer);
        boolean first = !factors.isAskedFor(person);
        if (made.isEmpty()
                || !store.add(
                        person,
                        made.get().getKeyId().getId(),
                        made.get().getPublicKeyCose(),
                        made.get().getSignatureCount(),
                        called,
                        clock.instant())) {
            return Outcome.refused(new Refusal.RuleBroken(
                    "What your browser sent is not a new passkey for this address",
                    "Load the page again and try once more"));
        }
        return Outcome.done(factors.added(person, "passkeyAdded", Map.of("name", called), first, presence));
    }

    /** Takes one away. Other browsers are signed out. */
    public Outcome<UUID> remove(Actor actor, String id, Presence presence) {
        UUID person = actor.signedInPerson();
        Optional<Refusal> refusal = factors.unproved(presence);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        FactorsHeld held = factors.of(actor);
        if (held.required()
                && held.authenticatorSince() == null
                && held.passkeys().size() == 1) {
            return Outcome.refused(SecondFactors.lastOne());
        }
        if (held.passkeys().size() == 1 && !accounts.hasPassword(person)) {
            return Outcome.refused(new Refusal.RuleBroken(
                    "Nothing would be left to sign in with: you have no password",
                    "Choose a password first, or add another passkey"));
        }
        Optional<String> name = bytes(id).flatMap(credential -> store.remove(person, credential));
        if (name.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("passkey"));
        }
        factors.removed(person, "passkeyRemoved", Map.of("name", name.get()), presence);
        return Outcome.done(person);
    }

    /** What the sign-in page asks the browser. It names no account: the browser knows which passkeys it has for us. */
    public String request() {
        return json(() -> requestOptions(challenges.fresh(SIGNING_IN)).toCredentialsGetJson());
    }

    /** Who signs in with what the browser answered, if it holds and they may. */
    public Optional<UUID> signIn(String answer) {
        Optional<AssertionResult> asserted = asserted(answer, SIGNING_IN);
        Optional<UUID> person = asserted.flatMap(
                        result -> PasskeyStore.person(result.getCredential().getUserHandle()))
                .filter(known -> accounts.actor(known).isPresent());
        person.ifPresent(known -> used(asserted.orElseThrow()));
        return person;
    }

    /** What the browser is asked where somebody proves once more who they are: for one of their own passkeys. */
    public String requestProof(UUID person) {
        return json(
                () -> requestOptions(challenges.fresh(proving(person)), person).toCredentialsGetJson());
    }

    /** Whether the browser's answer shows that it is this person. */
    public boolean proves(UUID person, String answer) {
        Optional<AssertionResult> asserted = asserted(answer, proving(person))
                .filter(result -> PasskeyStore.person(result.getCredential().getUserHandle())
                        .equals(Optional.of(person)));
        asserted.ifPresent(this::used);
        return asserted.isPresent();
    }

    private void used(AssertionResult result) {
        store.used(result.getCredential().getCredentialId(), result.getSignatureCount(), clock.instant());
    }

    private Optional<Refusal> refusal(Presence presence) {
        return work()
                ? factors.unproved(presence)
                : Optional.of(new Refusal.RuleBroken(
                        "Browsers make no passkeys for the address of this installation",
                        "Use an authenticator app, or ask whoever runs it for an address with https"));
    }

    private String creation(Actor actor) {
        ByteArray challenge = challenges.fresh(adding(actor.signedInPerson()));
        return json(() -> creationOptions(actor, challenge).toCredentialsCreateJson());
    }

    private static String proving(UUID person) {
        return "proving by " + person;
    }

    private static String adding(UUID person) {
        return "adding for " + person;
    }

    private PublicKeyCredentialCreationOptions creationOptions(Actor actor, ByteArray challenge) {
        UUID person = actor.signedInPerson();
        return creationOptions(person, accounts.email(person).orElseThrow(), actor.displayName(), challenge);
    }

    private PublicKeyCredentialCreationOptions creationOptions(
            UUID person, String email, String displayName, ByteArray challenge) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(identity())
                .user(UserIdentity.builder()
                        .name(email)
                        .displayName(displayName)
                        .id(PasskeyStore.handle(person))
                        .build())
                .challenge(challenge)
                .pubKeyCredParams(List.of(
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.RS256))
                .excludeCredentials(store.getCredentialIdsForUsername(person.toString()))
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .build();
    }

    private PublicKeyCredentialRequestOptions requestOptions(ByteArray challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(challenge)
                .rpId(identity().getId())
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build();
    }

    private PublicKeyCredentialRequestOptions requestOptions(ByteArray challenge, UUID person) {
        return requestOptions(challenge).toBuilder()
                .allowCredentials(List.copyOf(store.getCredentialIdsForUsername(person.toString())))
                .build();
    }

    private Optional<RegistrationResult> registered(
            UUID person, Function<ByteArray, PublicKeyCredentialCreationOptions> asked, String answer) {
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse, ClientRegistrationExtensionOutputs> credential =
                    PublicKeyCredential.parseRegistrationResponseJson(shortEnough(answer));
            ByteArray challenge = credential.getResponse().getClientData().getChallenge();
            // we ask for no attestation; a format that needs parts which are not packed is none that a browser sends
            // then
            boolean expected =
                    !credential.getResponse().getAttestation().getFormat().equals("android-safetynet");
            if (!expected || !challenges.answer(adding(person), challenge)) {
                return Optional.empty();
            }
            return Optional.of(relyingParty()
                    .finishRegistration(FinishRegistrationOptions.builder()
                            .request(asked.apply(challenge))
                            .response(credential)
                            .build()));
        } catch (IOException | RegistrationFailedException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private Optional<AssertionResult> asserted(String answer, String purpose) {
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse, ClientAssertionExtensionOutputs> credential =
                    PublicKeyCredential.parseAssertionResponseJson(shortEnough(answer));
            ByteArray challenge = credential.getResponse().getClientData().getChallenge();
            if (!challenges.answer(purpose, challenge)) {
                return Optional.empty();
            }
            AssertionResult result = relyingParty()
                    .finishAssertion(FinishAssertionOptions.builder()
                            .request(AssertionRequest.builder()
                                    .publicKeyCredentialRequestOptions(requestOptions(challenge))
                                    .build())
                            .response(credential)
                            .build());
            return Optional.of(result).filter(AssertionResult::isSuccess).filter(AssertionResult::isUserVerified);
        } catch (IOException | AssertionFailedException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static String shortEnough(String answer) throws IOException {
        if (answer.length() > LONGEST_ANSWER || !answer.startsWith("{")) {
            throw new IOException("No answer of a browser");
        }
        return answer;
    }

    private RelyingParty relyingParty() {
        URI address = address();
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return RelyingParty.builder()
                .identity(identity())
                .credentialRepository(store)
                .origins(Set.of(address.getScheme() + "://" + address.getHost() + port))
                .clock(clock)
                .build();
    }

    private static RelyingPartyIdentity identity() {
        return RelyingPartyIdentity.builder()
                .id(String.valueOf(address().getHost()))
                .name("Wellkept")
                .build();
    }

    private static URI address() {
        return URI.create(LinkAddress.of("/"));
    }

    private static Optional<byte[]> bytes(@Nullable String id) {
        try {
            return Optional.ofNullable(id).map(Base64.getUrlDecoder()::decode);
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    private static String json(Writing writing) {
        try {
            return writing.write();
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    private interface Writing {
        String write() throws JsonProcessingException;
    }
}
