package org.wellkept.auth.invitation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wellkept.auth.account.AccountClosed;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.AddAccount;
import org.wellkept.auth.account.EmailAddress;
import org.wellkept.auth.factor.NewPasskey;
import org.wellkept.auth.factor.Passkeys;
import org.wellkept.auth.invitation.InvitationFound.Why;
import org.wellkept.auth.invitation.InvitationStore.Row;
import org.wellkept.auth.link.LinkAddress;
import org.wellkept.auth.link.LinkSecret;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.PlainDay;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.RoleHeld;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.outbox.Message;
import org.wellkept.core.outbox.Outbox;
import org.wellkept.core.partnership.GiveRole;
import org.wellkept.core.partnership.People;
import org.wellkept.core.partnership.RolePlace;
import org.wellkept.core.partnership.RolePlaces;
import org.wellkept.core.role.HeldIn;
import org.wellkept.core.role.Roles;

/** Invites people to roles, and lets them accept. */
@Door
public class Invitations {

    /** Where the links lead; the secret follows. */
    public static final String PATH = "/workspace/invitation/";

    /** How long a link is good for. */
    public static final Duration LIFE = Duration.ofDays(14);

    /** How long after that the address of somebody who did not answer is kept. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(30);

    private static final int LONGEST_NAME = 100;

    private final InvitationStore store;
    private final RolePlaces places;
    private final Roles roles;
    private final People people;
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final Outbox outbox;
    private final History history;
    private final Clock clock;

    @Inject
    Invitations(
            InvitationStore store,
            RolePlaces places,
            Roles roles,
            People people,
            Accounts accounts,
            Passkeys passkeys,
            Outbox outbox,
            History history,
            Clock clock) {
        this.store = store;
        this.places = places;
        this.roles = roles;
        this.people = people;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
    }

    /** Forgets the addresses of those who have not answered for 30 days after their link ran out. */
    public void forgetUnanswered() {
        Instant now = clock.instant();
        store.withdrawThoseThatRanOutBefore(now.minus(FORGOTTEN_AFTER), now);
    }

    /** Sends an invitation; whoever may give the role may send it. What needs mending is named in {@code email}. */
    public Outcome<UUID> invite(Actor actor, Invite command) {
        HeldIn where = command.where();
        return places.toGive(actor, command.role(), where.organisation(), where.board(), where.partnership())
                .then(place -> invite(actor, command, place));
    }

    private Outcome<UUID> invite(Actor actor, Invite command, RolePlace place) {
        Optional<EmailAddress> email = EmailAddress.in(command.email());
        if (email.isEmpty()) {
            return Outcome.refused(Refusal.Invalid.of(
                    "email", "This is not an e-mail address", "Write it like name@organisation.example"));
        }
        String address = email.get().written();
        Instant now = clock.instant();
        boolean asked = store.waiting(place).stream()
                .anyMatch(row -> row.role() == command.role() && row.address().equalsIgnoreCase(address));
        if (asked) {
            return Outcome.refused(new Refusal.RuleBroken(
                    "This address has been invited to this role already",
                    "Send that invitation again, or withdraw it"));
        }
        if (accounts.personWith(address)
                .map(people::actor)
                .filter(known -> holds(known, command.role(), place))
                .isPresent()) {
            return Outcome.refused(new Refusal.RuleBroken(
                    "Whoever has this address holds this role already", "There is nothing to do"));
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        LinkSecret secret = LinkSecret.fresh();
        Instant expires = now.plus(LIFE);
        UUID message = outbox.post(message(actor, address, offer(command.role(), place), secret, expires));
        store.add(id, secret.digest(), address, command.role(), place, actor.signedInPerson(), now, expires, message);
        remember(id, actor.signedInPerson(), "sent", command.role(), place);
        return Outcome.done(id);
    }

    /** The invitations to a place that nobody has accepted yet, latest first; refused to whoever gives no role there. */
    public Outcome<List<InvitationSent>> waiting(Actor actor, HeldIn where) {
        return roles.placeToGive(actor, where).map(place -> {
            Instant now = clock.instant();
            return store.waiting(place).stream()
                    .map(row -> sent(actor, row, place, now))
                    .toList();
        });
    }

    /** One that nobody has accepted yet, for whoever sees it in the list of its place. */
    public Outcome<InvitationSent> find(Actor actor, UUID id) {
        Optional<Row> row = store.find(id).filter(Row::waits);
        Optional<RolePlace> place = row.flatMap(this::place)
                .filter(known -> roles.placeToGive(actor, heldIn(row.orElseThrow(), known)) instanceof Outcome.Done);
        return place.isEmpty()
                ? Outcome.refused(noSuchInvitation())
                : Outcome.done(sent(actor, row.orElseThrow(), place.get(), clock.instant()));
    }

    private InvitationSent sent(Actor actor, Row row, RolePlace place, Instant now) {
        return new InvitationSent(
                row.id(),
                row.address(),
                row.role(),
                heldIn(row, place),
                row.sentAt(),
                row.expiresAt(),
                !row.isOpen(now),
                places.mayGive(actor, row.role(), place));
    }

    /** Takes an invitation back: its link works no more, and its message is not sent if it still waits. */
    public Outcome<UUID> withdraw(Actor actor, UUID id) {
        return mine(actor, id).map(row -> {
            takeBack(row, actor.signedInPerson());
            return id;
        });
    }

    private void takeBack(Row row, UUID by) {
        outbox.withdraw(row.message());
        store.withdrawn(row.id(), clock.instant());
        place(row).ifPresent(place -> remember(row.id(), by, "withdrawn", row.role(), place));
    }

    /** Sends an invitation once more, with a new link, in the name of whoever does so; the link before works no more. */
    public Outcome<UUID> sendAgain(Actor actor, UUID id) {
        return mine(actor, id)
                .then(row -> place(row)
                        .<Outcome<UUID>>map(place -> {
                            Instant now = clock.instant();
                            Instant expires = now.plus(LIFE);
                            LinkSecret secret = LinkSecret.fresh();
                            outbox.withdraw(row.message());
                            UUID message = outbox.post(
                                    message(actor, row.address(), offer(row.role(), place), secret, expires));
                            store.renew(id, secret.digest(), actor.signedInPerson(), now, expires, message);
                            remember(id, actor.signedInPerson(), "sentAgain", row.role(), place);
                            return Outcome.done(id);
                        })
                        .orElseGet(() -> Outcome.refused(noSuchInvitation())));
    }

    /**
     * What a link leads to.
     *
     * @param signedIn who is signed in where it is opened
     */
    public InvitationFound look(String secret, Optional<UUID> signedIn) {
        return found(store.find(new LinkSecret(secret).digest()), signedIn);
    }

    /**
     * What the page asks the browser in order to make a passkey for whoever accepts: none where there is an account already,
     * where the invitation can't be accepted, and where passkeys do not work.
     */
    public Optional<String> passkeyToMake(String secret) {
        return store.find(new LinkSecret(secret).digest())
                .filter(row -> passkeys.work()
                        && found(Optional.of(row), Optional.empty()) instanceof InvitationFound.Open open
                        && !open.known())
                .map(row -> passkeys.beginFor(newcomer(row), row.address()));
    }

    /**
     * Accepts an invitation and uses its link up. Whoever has an account gains the role; otherwise one is made, and what
     * needs mending is named in {@code displayName}, {@code password} and {@code passkey}, with the link still open.
     *
     * @param signedIn who is signed in where it is opened
     * @return a broken rule for every reason that {@link #look} gives
     */
    public Outcome<InvitationAccepted> accept(AcceptInvitation command, Optional<UUID> signedIn) {
        Optional<Row> row = store.lock(new LinkSecret(command.secret()).digest());
        return switch (found(row, signedIn)) {
            case InvitationFound.Open open -> accept(row.orElseThrow(), open, command);
            case InvitationFound.Closed closed ->
                Outcome.refused(new Refusal.RuleBroken(
                        "This invitation can’t be accepted", "Ask whoever invited you for a new one"));
        };
    }

    private Outcome<InvitationAccepted> accept(Row row, InvitationFound.Open open, AcceptInvitation command) {
        Optional<UUID> known = accounts.personWith(open.email());
        if (known.isPresent()) {
            return Outcome.done(new InvitationAccepted(gain(row, known.get()), false, List.of()));
        }
        String name = command.displayName().strip();
        return switch (command.wayIn()) {
            case WayIn.Password(var password) -> acceptWithPassword(row, open, name, password);
            case WayIn.Passkey chosen -> acceptWithPasskey(row, open, name, chosen);
        };
    }

    private Outcome<InvitationAccepted> acceptWithPassword(
            Row row, InvitationFound.Open open, String name, String password) {
        List<FieldProblem> problems = new ArrayList<>(nameProblems(open, name));
        problems.addAll(accounts.problems(open.email(), password));
        if (!problems.isEmpty()) {
            return Outcome.refused(new Refusal.Invalid(problems));
        }
        UUID person = people.add(newcomer(row), called(name));
        accounts.add(new AddAccount(person, open.email(), password)).orThrow();
        return Outcome.done(new InvitationAccepted(gain(row, person), true, List.of()));
    }

    private Outcome<InvitationAccepted> acceptWithPasskey(
            Row row, InvitationFound.Open open, String name, WayIn.Passkey chosen) {
        List<FieldProblem> problems = nameProblems(open, name);
        if (!problems.isEmpty()) {
            return Outcome.refused(new Refusal.Invalid(problems));
        }
        UUID newcomer = newcomer(row);
        Optional<NewPasskey> made = passkeys.lookAt(newcomer, open.email(), chosen.answer());
        if (made.isEmpty()) {
            return Outcome.refused(Refusal.Invalid.of(
                    "passkey",
                    "The passkey could not be used: this page may have been open for too long",
                    "Press the button once more, or choose a password"));
        }
        UUID person = people.add(newcomer, called(name));
        accounts.addWithoutPassword(person, open.email()).orThrow();
        List<String> codes = passkeys.keep(person, made.get(), chosen.device());
        return Outcome.done(new InvitationAccepted(gain(row, person), true, codes));
    }

    /**
     * Who somebody will be once they accept, the same whenever they try: a device that makes a passkey again then puts it in
     * the place of the one before, instead of keeping one that opens nothing.
     */
    private static UUID newcomer(Row row) {
        return UUID.nameUUIDFromBytes(("whoever accepts " + row.id()).getBytes(StandardCharsets.UTF_8));
    }

    private UUID gain(Row row, UUID person) {
        RolePlace place = place(row).orElseThrow();
        HeldIn where = heldIn(row, place);
        people.giveRole(
                        people.actor(row.invitedBy()),
                        new GiveRole(person, row.role(), where.organisation(), where.board(), where.partnership()))
                .orThrow();
        outbox.withdraw(row.message());
        store.accepted(row.id(), person, clock.instant());
        remember(row.id(), person, "accepted", row.role(), place);
        return person;
    }

    private InvitationFound found(Optional<Row> found, Optional<UUID> signedIn) {
        if (found.isEmpty()) {
            return new InvitationFound.Closed(Why.UNKNOWN);
        }
        Row row = found.get();
        if (!row.waits()) {
            return new InvitationFound.Closed("accepted".equals(row.endedAs()) ? Why.ACCEPTED : Why.WITHDRAWN);
        }
        if (!row.isOpen(clock.instant())) {
            return new InvitationFound.Closed(Why.RUN_OUT);
        }
        Optional<RolePlace> place = place(row);
        if (place.isEmpty() || !mayStillBeGiven(row, place.get())) {
            return new InvitationFound.Closed(Why.NOBODY_S);
        }
        Optional<UUID> known = accounts.personWith(row.address());
        if (signedIn.isPresent() && !signedIn.equals(known)) {
            return new InvitationFound.Closed(Why.ANOTHER_S);
        }
        return new InvitationFound.Open(
                row.address(), offer(row.role(), place.get()), known.isPresent(), row.role() == Role.MEMBER);
    }

    /** Who has left gives no roles any more, whatever they sent before. */
    private boolean mayStillBeGiven(Row row, RolePlace place) {
        return !place.onlyNamed()
                && accounts.actor(row.invitedBy())
                        .filter(actor -> places.mayGive(actor, row.role(), place))
                        .isPresent();
    }

    private Outcome<Row> mine(Actor actor, UUID id) {
        Optional<Row> found = store.lock(id).filter(Row::waits);
        Optional<RolePlace> place = found.flatMap(this::place);
        if (place.isEmpty() || !places.mayGive(actor, found.orElseThrow().role(), place.get())) {
            return Outcome.refused(noSuchInvitation());
        }
        return Outcome.done(found.orElseThrow());
    }

    /** Somebody went for good: what they were sent is forgotten, and what they sent and nobody has answered is taken back. */
    void accountClosed(@Observes AccountClosed closed) {
        store.forget(closed.person(), closed.email());
        store.waitingFrom(closed.person()).forEach(row -> takeBack(row, closed.person()));
    }

    private Optional<RolePlace> place(Row row) {
        return places.of(row.organisation(), row.board(), row.partnership());
    }

    private static boolean holds(Actor known, Role role, RolePlace place) {
        return known.roles().stream().anyMatch(held -> held.role() == role && isThere(held, place));
    }

    private static boolean isThere(RoleHeld held, RolePlace place) {
        if (place.organisation() != null) {
            return place.organisation().equals(held.organisation());
        }
        if (place.board() != null) {
            return place.board().equals(held.board());
        }
        return place.partnership() == null
                ? held.everywhere()
                : !held.everywhere() && held.partnerships().contains(place.partnership());
    }

    private static HeldIn heldIn(Row row, RolePlace place) {
        if (row.organisation() != null) {
            return HeldIn.organisation(place.slug());
        }
        if (row.board() != null) {
            return HeldIn.board(place.slug());
        }
        return row.partnership() == null ? HeldIn.EVERYWHERE : HeldIn.partnership(place.slug());
    }

    private static String offer(Role role, RolePlace place) {
        boolean everywhere = place.organisation() == null && place.board() == null && place.partnership() == null;
        return Offer.words(role, place.name(), everywhere);
    }

    private Message message(Actor by, String address, String offer, LinkSecret secret, Instant expires) {
        String text = """
                Hello,

                %s invites you to Wellkept, to be %s.

                Wellkept is where the partners of a health and care partnership write down what they promise, and say how it stands.

                To accept, open this address. It works once, until %s. It is meant for you alone: please don't forward it.

                %s

                If you did not expect this, you need do nothing. Without you nothing happens.
                """.formatted(
                        by.displayName(),
                        offer,
                        PlainDay.of(expires.atZone(clock.getZone())),
                        LinkAddress.of(PATH + secret.text()));
        return new Message("An invitation", address, "You are invited to Wellkept", text, expires);
    }

    private void remember(UUID id, UUID actor, String action, Role role, RolePlace place) {
        history.append(new HistoryEvent(
                id, "invitation", id.toString(), actor, action, Map.of("role", role.code(), "where", place.slug())));
    }

    private static List<FieldProblem> nameProblems(InvitationFound.Open open, String name) {
        if (name.isEmpty() && !open.nameless()) {
            return List.of(
                    new FieldProblem("displayName", "There is no name", "Write what you would like to be called"));
        }
        if (name.length() > LONGEST_NAME) {
            return List.of(new FieldProblem(
                    "displayName", "The name is too long", "Use at most " + LONGEST_NAME + " characters"));
        }
        return List.of();
    }

    private static String called(String name) {
        return name.isEmpty() ? People.NAMELESS : name;
    }

    private static Refusal noSuchInvitation() {
        return new Refusal.NotFound("invitation");
    }
}
