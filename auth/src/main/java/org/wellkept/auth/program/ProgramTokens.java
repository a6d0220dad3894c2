package org.wellkept.auth.program;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wellkept.auth.account.AccountClosed;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.PasswordChanged;
import org.wellkept.auth.program.ProgramTokenStore.Keeping;
import org.wellkept.auth.program.ProgramTokenStore.Own;
import org.wellkept.auth.program.ProgramTokenStore.Row;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Scope;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.partnership.People;

/** Makes, lists and revokes the tokens of programs, and says whom one stands for. */
@Door
public class ProgramTokens {

    /** How long a token may last. */
    public static final int LONGEST_DAYS = 366;

    /** How many working tokens one person may have made. */
    public static final int MOST = 50;

    /** By which people and scanners of source code know one. */
    public static final String PREFIX = "wk_";

    /** By which the history tells what was done to tokens and with them. */
    public static final String RECORD_KIND = "programToken";

    private static final String GONE = "A program of somebody who has left";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final int LONGEST_NAME = 100;

    /** So that not every request writes. */
    private static final Duration GRAIN = Duration.ofMinutes(1);

    private final ProgramTokenStore store;
    private final Accounts accounts;
    private final People people;
    private final History history;
    private final Clock clock;

    @Inject
    ProgramTokens(ProgramTokenStore store, Accounts accounts, People people, History history, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.people = people;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Makes a token; its secret is in the answer and nowhere else. NotPermitted for a program, which cannot give what it was
     * given, and for an organisation in which the actor gives no roles.
     */
    public Outcome<MadeToken> make(Actor actor, MakeToken command) {
        if (!actor.isSignedIn() || actor.isNarrowed()) {
            return Outcome.refused(inPerson());
        }
        Instant now = now();
        String name = command.name().strip();
        FieldProblems problems = problems(name, command.lastDay());
        if (!problems.areNone()) {
            return problems.refused();
        }
        if (store.working(actor.signedInPerson(), now) >= MOST) {
            return Outcome.refused(new Refusal.RuleBroken(
                    "You have " + MOST + " tokens that work, and nobody needs more", "Revoke one that is not used"));
        }
        return owner(actor, name, command).map(owner -> make(actor, owner, name, command, now));
    }

    private Outcome<UUID> owner(Actor actor, String name, MakeToken command) {
        MakeToken.Service service = command.service();
        return service == null
                ? Outcome.done(actor.signedInPerson())
                : people.addProgram(actor, name, service.role(), service.organisation());
    }

    private MadeToken make(Actor actor, UUID owner, String name, MakeToken command, Instant now) {
        MakeToken.Service service = command.service();
        Set<Scope> scopes = EnumSet.of(Scope.READ);
        scopes.addAll(command.scopes());
        ProgramToken token = new ProgramToken(
                UuidCreator.getTimeOrderedEpoch(),
                name,
                service == null ? null : service.organisation(),
                scopes.stream().sorted().toList(),
                now,
                command.lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                null,
                null);
        String secret = newSecret();
        store.add(token, owner, actor.signedInPerson(), service != null, digest(secret));
        remember(
                token.id(),
                token.name(),
                actor.signedInPerson(),
                "made",
                Map.of(
                        "scopes", token.scopes().stream().map(Scope::code).collect(Collectors.joining(", ")),
                        "lastDay", command.lastDay().toString(),
                        "for", service == null ? "its maker" : service.organisation()));
        return new MadeToken(token, secret);
    }

    /** The actor's own tokens, and those of the organisations in which they give roles; latest first. */
    public Outcome<List<ProgramToken>> list(Actor actor) {
        if (!actor.isSignedIn() || actor.isNarrowed()) {
            return Outcome.refused(inPerson());
        }
        List<UUID> organisations = store.organisations().stream()
                .filter(organisation -> people.mayGiveRolesIn(actor, organisation))
                .toList();
        return Outcome.done(store.of(actor.signedInPerson(), organisations));
    }

    /** Ends a token at once, everywhere. What is revoked already stays as it is. */
    public Outcome<ProgramToken> revoke(Actor actor, UUID id) {
        if (!actor.isSignedIn() || actor.isNarrowed()) {
            return Outcome.refused(inPerson());
        }
        Optional<Keeping> keeping = store.lockedKeeping(id).filter(found -> looksAfter(actor, found));
        if (keeping.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("token"));
        }
        ProgramToken token = store.get(id);
        if (token.revokedAt() == null) {
            store.revoke(id, actor.signedInPerson(), now());
            remember(id, token.name(), actor.signedInPerson(), "revoked", Map.of());
        }
        return Outcome.done(store.get(id));
    }

    /** The token of this secret, if it works. Its use is noted, and once a day remembered. */
    public Optional<TokenInUse> use(String secret) {
        Instant now = now();
        Optional<Row> found = secret.startsWith(PREFIX) ? store.bySecret(digest(secret), now) : Optional.empty();
        return found.filter(row -> owner(row).isPresent()).map(row -> {
            Instant before = row.lastUsedAt();
            boolean firstToday = before == null || day(before).isBefore(day(now));
            TokenInUse token = row.token();
            if (store.used(token.id(), before, now) && firstToday) {
                remember(token.id(), row.name(), token.person(), "used", Map.of());
            }
            return token;
        });
    }

    /** Whom the token stands for in a request, narrowed to its scopes; nobody once it or its owner is out. */
    public Optional<Actor> actor(UUID token, UUID person) {
        Instant now = now();
        Optional<Row> found =
                store.byId(token, now).filter(row -> row.token().person().equals(person));
        found.filter(row -> row.lastUsedAt() == null || row.lastUsedAt().isBefore(now.minus(GRAIN)))
                .ifPresent(row -> store.used(token, row.lastUsedAt(), now));
        return found.flatMap(
                row -> owner(row).map(owner -> owner.narrowedTo(row.token().scopes())));
    }

    /** Whoever knew the old password may have made some: those that stand for the person end, those of organisations go on. */
    void passwordChanged(@Observes PasswordChanged changed) {
        store.lockedOwn(changed.person()).stream()
                .filter(own -> own.worksAt(now()))
                .forEach(own -> end(own, changed.person(), "the password was changed"));
    }

    /** Nothing that somebody called their own goes on, or keeps its name, when they go for good. */
    void closed(@Observes AccountClosed closed) {
        UUID person = closed.person();
        for (Own own : store.lockedOwn(person)) {
            if (own.worksAt(now())) {
                remember(own.id(), GONE, person, "revoked", Map.of("because", "the account was closed"));
            } else {
                remember(own.id(), GONE, person, "nameForgotten", Map.of());
            }
        }
        store.forgetOwn(person);
    }

    private void end(Own own, UUID by, String because) {
        store.revoke(own.id(), by, now());
        remember(own.id(), own.name(), by, "revoked", Map.of("because", because));
    }

    private Optional<Actor> owner(Row row) {
        UUID person = row.token().person();
        return row.ofAnOrganisation()
                ? Optional.of(people.actor(person))
                        .filter(program -> !program.roles().isEmpty())
                : accounts.actor(person);
    }

    private boolean looksAfter(Actor actor, Keeping keeping) {
        UUID organisation = keeping.organisation();
        return organisation == null
                ? keeping.madeBy().equals(actor.person())
                : people.mayGiveRolesIn(actor, organisation);
    }

    private FieldProblems problems(String name, LocalDate lastDay) {
        FieldProblems problems = new FieldProblems();
        problems.text("name", name, LONGEST_NAME);
        LocalDate today = LocalDate.now(clock);
        if (lastDay.isBefore(today)) {
            problems.add("lastDay", "This day is over", "Give today or a later day");
        } else if (lastDay.isAfter(today.plusDays(LONGEST_DAYS))) {
            problems.add(
                    "lastDay",
                    "A token lasts at most " + LONGEST_DAYS + " days",
                    "Give a day no later than " + today.plusDays(LONGEST_DAYS));
        }
        return problems;
    }

    private void remember(UUID id, String name, UUID actor, String action, Map<String, String> content) {
        history.append(new HistoryEvent(id, RECORD_KIND, name, actor, action, content));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Refusal inPerson() {
        return new Refusal.NotPermitted("Tokens are looked after in person, and not with a token.");
    }

    private static String newSecret() {
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** A plain digest is enough: nobody guesses 256 random bits, however quickly. */
    private static String digest(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
