package org.wellkept.auth.account;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.account.Admission.Admitted;
import org.wellkept.auth.account.Admission.Held;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.partnership.People;

/** Adds accounts, signs people in, and says who of them may still come in. */
@Door
public class Accounts {

    /** The password of the demonstration's accounts, which everybody may know. No other account may have it. */
    public static final String DEMONSTRATION_PASSWORD = "wellkept-demo";

    private static final Duration BUSY = Duration.ofSeconds(5);

    private final AccountStore store;
    private final SignInThrottle throttle;
    private final PasswordHashing hashing;
    private final RefusedSignIns refused;
    private final AccountChanges changes;
    private final People people;
    private final History history;
    private final Clock clock;

    @Inject
    Accounts(
            AccountStore store,
            SignInThrottle throttle,
            PasswordHashing hashing,
            RefusedSignIns refused,
            AccountChanges changes,
            People people,
            History history,
            Clock clock) {
        this.store = store;
        this.throttle = throttle;
        this.hashing = hashing;
        this.refused = refused;
        this.changes = changes;
        this.people = people;
        this.history = history;
        this.clock = clock;
    }

    /** What needs mending before {@link #add} can work, in the fields {@code email} and {@code password}. */
    public List<FieldProblem> problems(String email, String password) {
        List<FieldProblem> problems = new ArrayList<>(emailProblems(email));
        PasswordRules.problem(PasswordRules.normalised(password), email).ifPresent(problems::add);
        return problems;
    }

    /**
     * Adds an account for a person who has none. The caller has made sure that the person may have one and that the
     * e-mail address is theirs.
     */
    public Outcome<UUID> add(AddAccount command) {
        List<FieldProblem> problems = problems(command.email(), command.password());
        if (!problems.isEmpty()) {
            return Outcome.refused(new Refusal.Invalid(problems));
        }
        return add(
                command.person(),
                command.email(),
                Optional.of(hashing.hash(PasswordRules.normalised(command.password()))));
    }

    /**
     * Adds an account for a person who has none and signs in otherwise than by a password. The caller has made sure that
     * they can, and that the e-mail address is theirs.
     */
    public Outcome<UUID> addWithoutPassword(UUID person, String email) {
        List<FieldProblem> problems = emailProblems(email);
        return problems.isEmpty()
                ? add(person, email, Optional.empty())
                : Outcome.refused(new Refusal.Invalid(problems));
    }

    /** Adds an account with {@link #DEMONSTRATION_PASSWORD}, for which nobody has to set up a second factor. */
    public Outcome<UUID> addForDemonstration(UUID person, String email) {
        List<FieldProblem> problems = emailProblems(email);
        if (!problems.isEmpty()) {
            return Outcome.refused(new Refusal.Invalid(problems));
        }
        Outcome<UUID> added = add(person, email, Optional.of(hashing.hashOfEverybodys(DEMONSTRATION_PASSWORD)));
        if (added instanceof Outcome.Done<UUID>) {
            store.share(person);
        }
        return added;
    }

    /**
     * Looks at an e-mail address and a password. What comes of it tells nobody who doesn't know the password whether there is
     * such an account. Nothing is held open while the password is hashed, so a flood of attempts takes no connections.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public SignIn signIn(String email, String password, ClientAddress from) {
        SignIn looked = look(email, password, from);
        if (looked instanceof SignIn.SignedIn signedIn) {
            store.signedIn(signedIn.person(), clock.instant());
        }
        return looked;
    }

    /**
     * Whether this is the password of somebody who is signed in already: asked again before a dangerous step. Attempts
     * count like those to sign in.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public SignIn confirm(UUID person, String password, ClientAddress from) {
        return store.email(person).map(email -> look(email, password, from)).orElseGet(SignIn.Refused::new);
    }

    /**
     * Changes one's own password, and signs out everywhere but where it is done. What needs mending is named in the fields
     * {@code current} and {@code password}.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Outcome<UUID> changePassword(ChangePassword command, ClientAddress from) {
        String wanted = PasswordRules.normalised(command.password());
        String email = store.email(command.person()).orElse("");
        Optional<FieldProblem> problem = PasswordRules.problem(wanted, email);
        if (problem.isPresent()) {
            return Outcome.refused(new Refusal.Invalid(List.of(problem.get())));
        }
        if (wanted.equals(PasswordRules.normalised(command.current()))) {
            return Outcome.refused(Refusal.Invalid.of(
                    "password", "This is the password that you have", "Choose another, or leave things as they are"));
        }
        return switch (confirm(command.person(), command.current(), from)) {
            case SignIn.SignedIn same -> {
                changes.changePassword(command.person(), hashing.hash(wanted), command.presence());
                yield Outcome.done(command.person());
            }
            case SignIn.Refused different ->
                Outcome.refused(Refusal.Invalid.of(
                        "current", "This is not your password of today", "Type the one that you signed in with"));
            case SignIn.Throttled throttled ->
                Outcome.refused(new Refusal.RuleBroken("Your password stays as it is", throttled.words()));
        };
    }

    /** The address that the person signs in with, for themselves alone. */
    public Optional<String> email(UUID person) {
        return store.email(person);
    }

    /** Whether the person has a password. Whoever has none signs in with a passkey. */
    public boolean hasPassword(UUID person) {
        return store.hasPassword(person);
    }

    /** Whether everybody may know the account, as in the demonstration. */
    public boolean isShared(UUID person) {
        return store.isShared(person);
    }

    private SignIn look(String email, String password, ClientAddress from) {
        Instant now = clock.instant();
        return switch (throttle.admit(email, from, now)) {
            case Held held -> new SignIn.Throttled(held.pause());
            case Admitted admitted -> compare(email, PasswordRules.normalised(password), admitted, now);
        };
    }

    /**
     * The actor that this person is now, with the roles of today: none when the account was disabled or removed, or when the
     * person holds no role. Asked for every request, so that whoever leaves is out at once.
     */
    public Optional<Actor> actor(UUID person) {
        if (!store.isEnabled(person)) {
            return Optional.empty();
        }
        return Optional.of(people.actor(person)).filter(actor -> !actor.roles().isEmpty());
    }

    /**
     * Gives somebody a new password who has proved otherwise who they are, and signs them out everywhere. What needs mending
     * is named in the field {@code password}.
     */
    public Outcome<UUID> replacePassword(UUID person, String password) {
        String wanted = PasswordRules.normalised(password);
        Optional<FieldProblem> problem =
                PasswordRules.problem(wanted, store.email(person).orElse(""));
        if (problem.isPresent()) {
            return Outcome.refused(new Refusal.Invalid(List.of(problem.get())));
        }
        changes.changePassword(person, hashing.hash(wanted), null);
        return Outcome.done(person);
    }

    /**
     * Gives a first password to somebody who has none, and signs out everywhere but where it is done. The caller has made
     * sure that it is the person. What needs mending is named in the field {@code password}.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Outcome<UUID> addPassword(UUID person, String password, @Nullable UUID exceptPresence) {
        if (store.hasPassword(person)) {
            return Outcome.refused(
                    new Refusal.RuleBroken("There is a password for your account already", "Change that one"));
        }
        String wanted = PasswordRules.normalised(password);
        Optional<FieldProblem> problem =
                PasswordRules.problem(wanted, store.email(person).orElse(""));
        if (problem.isPresent()) {
            return Outcome.refused(new Refusal.Invalid(List.of(problem.get())));
        }
        changes.changePassword(person, hashing.hash(wanted), exceptPresence);
        return Outcome.done(person);
    }

    /**
     * Makes the password worth nothing, and signs the person out everywhere: only a link to their mailbox lets them in.
     *
     * @param by who is answerable for it
     */
    public void retirePassword(UUID person, UUID by) {
        changes.retirePassword(person, hashing.hash(UUID.randomUUID().toString() + UUID.randomUUID()), by);
    }

    /** Gives the account an address that its person has proved to be theirs. Says whether nobody else has it. */
    public boolean changeEmail(UUID person, String email) {
        return changes.changeEmail(person, EmailAddress.in(email).orElseThrow());
    }

    /** Erases the account of somebody who goes for good, who has proved who they are. */
    public void erase(UUID person) {
        changes.erase(person);
    }

    /** The person whose account has this address, for those who know that it is theirs. */
    public Optional<UUID> personWith(String email) {
        return EmailAddress.in(email).flatMap(store::find).map(Credentials::person);
    }

    private SignIn compare(String email, String password, Admitted admitted, Instant now) {
        Optional<Credentials> credentials = EmailAddress.in(email).flatMap(store::find);
        return switch (hashing.compare(password, credentials.flatMap(Credentials::passwordHash))) {
            case TOO_BUSY -> {
                throttle.withdrawn(admitted);
                yield new SignIn.Throttled(BUSY);
            }
            case DIFFERENT -> refused(email, now);
            case SAME -> welcome(email, credentials.orElseThrow(), admitted, now);
            case SAME_BUT_DATED -> {
                store.rehash(credentials.orElseThrow(), hashing.hash(password));
                yield welcome(email, credentials.orElseThrow(), admitted, now);
            }
        };
    }

    /** The same is written whether or not there is such an account. */
    private SignIn refused(String email, Instant now) {
        refused.note(email, now);
        return new SignIn.Refused();
    }

    private SignIn welcome(String email, Credentials credentials, Admitted admitted, Instant now) {
        UUID person = credentials.person();
        if (credentials.disabled() || people.actor(person).roles().isEmpty()) {
            return refused(email, now);
        }
        throttle.succeeded(admitted, now);
        changes.signedInAfterRefusals(person, email);
        return new SignIn.SignedIn(person);
    }

    private Outcome<UUID> add(UUID person, String email, Optional<String> passwordHash) {
        EmailAddress address = EmailAddress.in(email).orElseThrow();
        if (!store.add(person, address, passwordHash, clock.instant())) {
            return Outcome.refused(new Refusal.RuleBroken(
                    "This person has an account already", "Sign in with the account that there is"));
        }
        history.append(new HistoryEvent(person, "person", person.toString(), person, "accountAdded", Map.of()));
        return Outcome.done(person);
    }

    private List<FieldProblem> emailProblems(String typed) {
        Optional<EmailAddress> email = EmailAddress.in(typed);
        if (email.isEmpty()) {
            return List.of(new FieldProblem(
                    "email", "This is not an e-mail address", "Write it like name@organisation.example"));
        }
        if (store.find(email.get()).isPresent()) {
            return List.of(new FieldProblem(
                    "email", "There is an account with this e-mail address already", "Use another address"));
        }
        return List.of();
    }
}
