package org.wellkept.auth.recovery;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wellkept.auth.account.AccountClosed;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.factor.SecondFactors;
import org.wellkept.auth.factor.SignInSteps;
import org.wellkept.auth.presence.KnownBrowsers;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.presence.SignedIn;
import org.wellkept.auth.recovery.RecoveryStore.Row;
import org.wellkept.auth.reset.PasswordResets;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.outbox.Message;
import org.wellkept.core.outbox.Outbox;
import org.wellkept.core.partnership.People;

/** Lets two people help a third who has lost their device. */
@Door
public class Recoveries {

    /** Where the links lead by which a mailbox stops it; the secret follows. */
    public static final String STOP_PATH = "/workspace/lost-device/";

    /** How long a request waits for two people. */
    public static final Duration LIFE = Duration.ofDays(7);

    /** So that nobody who knows a password can tire its person, or those who might help. */
    static final int MOST_IN_A_WEEK = 3;

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(30);
    private static final int LONGEST_REASON = 300;

    private final RecoveryStore store;
    private final RecoveryRules rules;
    private final StopLink stopLink;
    private final SignInSteps steps;
    private final SecondFactors factors;
    private final KnownBrowsers knownBrowsers;
    private final PasswordResets resets;
    private final Accounts accounts;
    private final People people;
    private final Outbox outbox;
    private final History history;
    private final Clock clock;

    @Inject
    Recoveries(
            RecoveryStore store,
            RecoveryRules rules,
            StopLink stopLink,
            SignInSteps steps,
            SecondFactors factors,
            KnownBrowsers knownBrowsers,
            PasswordResets resets,
            Accounts accounts,
            People people,
            Outbox outbox,
            History history,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.stopLink = stopLink;
        this.steps = steps;
        this.factors = factors;
        this.knownBrowsers = knownBrowsers;
        this.resets = resets;
        this.accounts = accounts;
        this.people = people;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Asks for help, and tells the person's mailbox and those who may help. Where a request waits already, that is all.
     *
     * @param ticket says that the right password was given; NotFound for one that is too old
     */
    public Outcome<UUID> ask(String ticket) {
        Optional<UUID> found = steps.gavePassword(ticket);
        if (found.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("ticket"));
        }
        UUID person = found.get();
        if (accounts.isShared(person)) {
            return Outcome.refused(new Refusal.RuleBroken(
                    "This is an account of the demonstration, which everybody uses",
                    "Whoever has set up a second step for it can remove it"));
        }
        Instant now = clock.instant();
        store.tidy(now, now.minus(FORGOTTEN_AFTER));
        Optional<Row> waiting = store.openOf(person, now);
        if (waiting.isPresent()) {
            return Outcome.done(waiting.get().id());
        }
        if (store.askedSince(person, now.minus(LIFE)) >= MOST_IN_A_WEEK) {
            return Outcome.refused(new Refusal.RuleBroken(
                    "Help was asked for " + MOST_IN_A_WEEK + " times within a week, and each time it ended without it",
                    "Talk to your organisation’s lead or your board’s officer first, and ask again in a few days"));
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Instant expires = now.plus(LIFE);
        if (store.add(id, person, now, expires)) {
            Actor concerned = people.actor(person);
            remember(person, person, "lostDeviceAsked", Map.of());
            write(person, address -> RecoveryLetters.asked(address, stopLink.address(id), expires));
            helpers(concerned)
                    .forEach(helper -> write(
                            helper, address -> RecoveryLetters.pleaseVouch(address, concerned.displayName(), expires)));
        }
        return Outcome.done(id);
    }

    /** Whether the link could stop something now. */
    public boolean isOpen(String secret) {
        return stopLink.request(secret)
                .flatMap(id -> store.find(id, clock.instant()))
                .isPresent();
    }

    /** Stops it from the person's own mailbox. Says whether there was something to stop. */
    public boolean stop(String secret) {
        Optional<Row> row = stopLink.request(secret).flatMap(id -> store.lock(id, clock.instant()));
        row.ifPresent(this::stopped);
        return row.isPresent();
    }

    /** Those whom the actor may help, longest waiting first. */
    public List<RecoveryRequest> waiting(Actor actor) {
        return store.open(clock.instant()).stream()
                .filter(row -> rules.mayHelp(actor, people.actor(row.person())))
                .map(row -> {
                    Optional<Actor> voucher = voucher(row);
                    return new RecoveryRequest(
                            row.id(),
                            people.actor(row.person()).displayName(),
                            row.askedAt(),
                            row.expiresAt(),
                            voucher.map(Actor::displayName).orElse(null),
                            voucher.filter(first -> !first.signedInPerson().equals(actor.person()))
                                    .isPresent());
                })
                .toList();
    }

    /**
     * Is the first to be sure that it is the person.
     *
     * @param how they made sure, for the history; what needs mending is named in the field {@code how}
     * @param presence the browser of the actor, who must have proved of late who they are
     */
    public Outcome<UUID> vouch(Actor actor, UUID id, String how, Presence presence) {
        FieldProblems problems = new FieldProblems();
        problems.text("how", how, LONGEST_REASON);
        return mine(actor, id, presence).then(row -> {
            if (!problems.areNone()) {
                return problems.refused();
            }
            Optional<Actor> first = voucher(row);
            if (first.isPresent()) {
                return first.get().signedInPerson().equals(actor.person())
                        ? Outcome.done(id)
                        : Outcome.refused(new Refusal.RuleBroken(
                                first.get().displayName() + " has vouched already", "Be the second, and confirm it"));
            }
            store.vouched(id, actor.signedInPerson(), clock.instant());
            remember(row.person(), actor.signedInPerson(), "lostDeviceVouched", Map.of("how", how.strip()));
            Actor concerned = people.actor(row.person());
            write(
                    row.person(),
                    address -> RecoveryLetters.vouched(
                            address, actor.displayName(), stopLink.address(id), row.expiresAt()));
            helpers(concerned)
                    .filter(helper -> !helper.equals(actor.person()))
                    .forEach(helper -> write(
                            helper,
                            address -> RecoveryLetters.pleaseConfirm(
                                    address, concerned.displayName(), actor.displayName(), row.expiresAt())));
            return Outcome.done(id);
        });
    }

    /**
     * Is the second to be sure, and somebody else than the first: then whatever the person signed in with is worth nothing,
     * they are signed out everywhere, and a link to their mailbox lets them begin anew.
     *
     * @param how they made sure, for the history; what needs mending is named in the field {@code how}
     * @param presence the browser of the actor, who must have proved of late who they are
     */
    public Outcome<UUID> confirm(Actor actor, UUID id, String how, Presence presence) {
        FieldProblems problems = new FieldProblems();
        problems.text("how", how, LONGEST_REASON);
        return mine(actor, id, presence).then(row -> {
            if (!problems.areNone()) {
                return problems.refused();
            }
            Optional<Actor> first = voucher(row);
            if (first.isEmpty()) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "Nobody has vouched yet, or whoever did may no longer", "Be the first, and vouch for them"));
            }
            if (first.get().signedInPerson().equals(actor.person())) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "You have vouched for them yourself, and one alone is not enough",
                        "Ask another lead or officer, or an administrator, to confirm it"));
            }
            UUID person = row.person();
            UUID by = actor.signedInPerson();
            store.end(id, "confirmed", clock.instant());
            remember(person, by, "lostDeviceConfirmed", Map.of("how", how.strip()));
            factors.removeAll(person, by);
            accounts.retirePassword(person, by);
            knownBrowsers.forget(person);
            resets.sendAfterLoss(person);
            String who = people.actor(person).displayName();
            Stream.of(first.get().signedInPerson(), by)
                    .forEach(helper -> write(helper, address -> RecoveryLetters.helped(address, who)));
            return Outcome.done(person);
        });
    }

    /** Says no: nothing changes, and the person is told. */
    public Outcome<UUID> refuse(Actor actor, UUID id, Presence presence) {
        return mine(actor, id, presence).map(row -> {
            store.end(id, "refused", clock.instant());
            remember(row.person(), actor.signedInPerson(), "lostDeviceRefused", Map.of());
            write(row.person(), RecoveryLetters::notHelped);
            tellVoucher(row);
            return id;
        });
    }

    /** Whoever signs in has found what they sign in with, or never lost it. */
    void signedIn(@Observes SignedIn signedIn) {
        store.openOf(signedIn.person(), clock.instant()).ifPresent(this::stopped);
    }

    /** Somebody went for good. */
    void accountClosed(@Observes AccountClosed closed) {
        store.forget(closed.person());
    }

    private void stopped(Row row) {
        store.end(row.id(), "stopped", clock.instant());
        remember(row.person(), row.person(), "lostDeviceStopped", Map.of());
        tellVoucher(row);
    }

    private void tellVoucher(Row row) {
        UUID first = row.vouchedBy();
        if (first != null) {
            String who = people.actor(row.person()).displayName();
            write(first, address -> RecoveryLetters.ended(address, who));
        }
    }

    /** The request, locked, if the actor may help and has proved who they are; what they may not know of is not there. */
    private Outcome<Row> mine(Actor actor, UUID id, Presence presence) {
        Optional<Row> row =
                store.lock(id, clock.instant()).filter(found -> rules.mayHelp(actor, people.actor(found.person())));
        if (row.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("request for help"));
        }
        return presence.unproved(clock.instant())
                .<Outcome<Row>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(row.get()));
    }

    /** The first of the two, if they still may help: what a leaver said counts no more. */
    private Optional<Actor> voucher(Row row) {
        return Optional.ofNullable(row.vouchedBy())
                .flatMap(accounts::actor)
                .filter(first -> rules.mayHelp(first, people.actor(row.person())));
    }

    /** Who may help; administrators are troubled only where there are not two others. */
    private Stream<UUID> helpers(Actor concerned) {
        LocalDate today = LocalDate.now(clock);
        List<UUID> near = helpers(concerned, store.mightHelp(concerned, false, today));
        return near.size() > 1
                ? near.stream()
                : Stream.concat(near.stream(), helpers(concerned, store.mightHelp(concerned, true, today)).stream())
                        .distinct();
    }

    private List<UUID> helpers(Actor concerned, List<UUID> candidates) {
        return candidates.stream()
                .filter(candidate -> accounts.actor(candidate)
                        .filter(helper -> rules.mayHelp(helper, concerned))
                        .isPresent())
                .toList();
    }

    private void write(UUID person, Function<String, Message> letter) {
        accounts.email(person).map(letter).ifPresent(outbox::post);
    }

    private void remember(UUID person, UUID by, String action, Map<String, String> content) {
        history.append(new HistoryEvent(person, "person", person.toString(), by, action, content));
    }
}
