package org.wellkept.auth.returnlink;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.EmailAddress;
import org.wellkept.auth.link.LinkAddress;
import org.wellkept.auth.link.LinkSecret;
import org.wellkept.auth.returnlink.LinkFound.Why;
import org.wellkept.auth.returnlink.ReturnLinkGiven.Standing;
import org.wellkept.auth.returnlink.ReturnLinkStore.Row;
import org.wellkept.core.Coded;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.PlainDay;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.RoleHeld;
import org.wellkept.core.access.Scope;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.outbox.Message;
import org.wellkept.core.outbox.Outbox;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.partnership.People;
import org.wellkept.core.returns.AnswerField;
import org.wellkept.core.returns.ReturnDetails;
import org.wellkept.core.returns.Returns;
import org.wellkept.core.returns.SaveAnswer;
import org.wellkept.core.returns.Saving;
import org.wellkept.core.round.RoundClosed;

/** Lets somebody without an account answer for an organisation, by a link that its lead or the board's officer gives them. */
@Door
public class ReturnLinks {

    /** Where the links lead; the secret follows. */
    public static final String PATH = "/workspace/answer/";

    private static final int MOST_OPEN = 5;
    private static final Refusal OVER = new Refusal.RuleBroken(
            "This link is not open any more.", "What was kept stays. Ask whoever gave you the link for a new one.");

    private final ReturnLinkStore store;
    private final Returns returns;
    private final Directory directory;
    private final Accounts accounts;
    private final People people;
    private final Outbox outbox;
    private final History history;
    private final Clock clock;

    @Inject
    ReturnLinks(
            ReturnLinkStore store,
            Returns returns,
            Directory directory,
            Accounts accounts,
            People people,
            Outbox outbox,
            History history,
            Clock clock) {
        this.store = store;
        this.returns = returns;
        this.directory = directory;
        this.accounts = accounts;
        this.people = people;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
    }

    /** Makes a link, for whoever may send the organisation's return. It is shown once, and sent where an address is given. */
    public Outcome<ReturnLinkMade> make(Actor actor, MakeReturnLink command) {
        return mine(actor, command.organisation())
                .then(details -> asking(details, command.round())
                        .map(round -> make(actor, command, details, round))
                        .orElseGet(() -> Outcome.refused(new Refusal.NotFound("round"))));
    }

    private Outcome<ReturnLinkMade> make(
            Actor actor, MakeReturnLink command, ReturnDetails details, ReturnDetails.Asking round) {
        String email = command.email();
        if (email != null && EmailAddress.in(email).isEmpty()) {
            return Outcome.refused(Refusal.Invalid.of(
                    "email", "This is not an e-mail address", "Write it like name@organisation.example"));
        }
        OrganisationKey organisation =
                directory.organisation(command.organisation()).orElseThrow();
        if (store.open(organisation.id(), round.round()) >= MOST_OPEN) {
            return Outcome.refused(new Refusal.RuleBroken(
                    "Five links are open already.", "Take one back that nobody uses, then make a new one."));
        }
        store.forgetAddresses();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        LinkSecret secret = LinkSecret.fresh();
        String address = LinkAddress.of(PATH + secret.text());
        UUID message = email == null ? null : outbox.post(message(actor, email, details, round, address));
        store.add(
                id,
                secret.digest(),
                organisation.id(),
                round.round(),
                email,
                message,
                actor.signedInPerson(),
                clock.instant());
        remember(round.round(), round.boardName(), round.name(), actor.signedInPerson(), "link made", organisation);
        return Outcome.done(new ReturnLinkMade(id, address));
    }

    /** The links of the organisation in the rounds that ask now, latest first, for whoever may make one. */
    public Outcome<List<ReturnLinkGiven>> given(Actor actor, String organisation) {
        return mine(actor, organisation)
                .map(details -> store
                        .of(
                                directory
                                        .organisation(organisation)
                                        .orElseThrow()
                                        .id(),
                                details.asking().stream()
                                        .map(ReturnDetails.Asking::round)
                                        .toList())
                        .stream()
                        .map(ReturnLinks::given)
                        .toList());
    }

    private static ReturnLinkGiven given(Row row) {
        return new ReturnLinkGiven(
                row.id(),
                row.round(),
                row.boardName(),
                row.email(),
                row.madeAt(),
                row.endedAs() == null ? Standing.OPEN : Coded.of(Standing.class, row.endedAs()),
                row.endedAt());
    }

    /** Takes a link back: it opens nothing any more. What came by it stays. */
    public Outcome<UUID> revoke(Actor actor, String organisation, UUID id) {
        return mine(actor, organisation).then(details -> {
            OrganisationKey key = directory.organisation(organisation).orElseThrow();
            Optional<Row> found = store.lock(id)
                    .filter(row -> row.organisation().equals(key.id()))
                    .filter(row -> asking(details, row.round()).isPresent());
            if (found.isEmpty()) {
                return Outcome.refused(new Refusal.NotFound("link"));
            }
            Row row = found.get();
            if (row.isOpen()) {
                if (row.message() != null) {
                    outbox.withdraw(row.message());
                }
                store.end(id, Standing.REVOKED, clock.instant());
                remember(row.round(), row.boardName(), row.roundName(), actor.signedInPerson(), "link taken back", key);
            }
            return Outcome.done(id);
        });
    }

    /** To whom links were sent is forgotten with their round. */
    void roundClosed(@Observes RoundClosed closed) {
        store.forgetAddresses();
    }

    /** The organisation's return, for whoever may send it. */
    private Outcome<ReturnDetails> mine(Actor actor, String organisation) {
        return returns.find(actor, organisation)
                .then(details -> details.maySend()
                        ? Outcome.done(details)
                        : Outcome.refused(new Refusal.NotPermitted(
                                "Only the organisation's lead, or the officer of a board that asks,"
                                        + " gives out links.")));
    }

    /** What the link leads to. Opening it changes nothing: mailboxes open links by themselves. */
    public LinkFound look(String secret) {
        return store.find(new LinkSecret(secret).digest())
                .map(this::found)
                .orElseGet(() -> new LinkFound.Closed(Why.UNKNOWN));
    }

    private LinkFound found(Row row) {
        if (row.endedAs() != null) {
            return new LinkFound.Closed(
                    Coded.of(Standing.class, row.endedAs()) == Standing.HANDED_OVER ? Why.HANDED_OVER : Why.REVOKED);
        }
        return details(row)
                .<LinkFound>map(details ->
                        mayStillBeGiven(row) ? new LinkFound.Open(details) : new LinkFound.Closed(Why.REVOKED))
                .orElseGet(() -> new LinkFound.Closed(Why.ROUND_OVER));
    }

    /** Whoever has left lets nobody in any more, whatever they gave out before. */
    private boolean mayStillBeGiven(Row row) {
        String organisation =
                directory.organisation(row.organisation()).orElseThrow().slug();
        return returns.find(people.actor(row.madeBy()), organisation)
                        instanceof Outcome.Done<ReturnDetails>(ReturnDetails details)
                && details.maySend();
    }

    /** The organisation's rows in the link's round, while that asks. */
    private Optional<ReturnDetails> details(Row row) {
        String organisation =
                directory.organisation(row.organisation()).orElseThrow().slug();
        return switch (returns.find(bearer(row), organisation)) {
            case Outcome.Done<ReturnDetails>(ReturnDetails details) ->
                asking(details, row.round()).isPresent() ? Optional.of(details) : Optional.empty();
            case Outcome.Refused<ReturnDetails> refused -> Optional.empty();
        };
    }

    /**
     * Whoever holds the link writes as far as the board asks, like its officer would, and can do nothing else. Who they are,
     * nobody knows.
     */
    private Actor bearer(Row row) {
        BoardKey board = directory.board(row.board()).orElseThrow();
        RoleHeld pen = new RoleHeld(Role.OFFICER, null, board.id(), board.name(), board.partnerships());
        return new Actor(null, "Somebody with a link", List.of(pen), Set.of(Scope.READ, Scope.UPDATES));
    }

    /**
     * Keeps what was written about one promise, all of it, or nothing where somebody else wrote in one of the fields
     * meanwhile.
     *
     * @return what clashes, by field; empty when all of it is kept
     */
    public Outcome<Map<AnswerField, Saving.Clash>> save(String secret, List<SaveAnswer> fields) {
        // whoever hands over or takes back meanwhile waits, or was first
        Optional<Row> row = store.lock(new LinkSecret(secret).digest()).filter(Row::isOpen);
        Optional<ReturnDetails> details = row.filter(this::mayStillBeGiven).flatMap(this::details);
        if (row.isEmpty() || details.isEmpty()) {
            return Outcome.refused(OVER);
        }
        // the pen reaches every organisation that the board asks; the link reaches one
        Set<String> references =
                details.get().rows().stream().map(each -> each.reference()).collect(Collectors.toSet());
        if (!fields.stream().allMatch(field -> references.contains(field.reference()))) {
            return Outcome.refused(new Refusal.NotFound("promise"));
        }
        return returns.saveTogether(bearer(row.get()), fields);
    }

    /** Ends the link: the answers wait for the organisation's lead, or for the board's officer, to send them. */
    public Outcome<HandedOver> handOver(String secret) {
        Optional<Row> found = store.lock(new LinkSecret(secret).digest()).filter(Row::isOpen);
        Optional<ReturnDetails> open = found.filter(this::mayStillBeGiven).flatMap(this::details);
        if (found.isEmpty() || open.isEmpty()) {
            return Outcome.refused(OVER);
        }
        Row row = found.get();
        ReturnDetails details = open.get();
        if (details.answered() == 0) {
            return Outcome.refused(new Refusal.RuleBroken(
                    "No promise has an answer yet.", "Choose a rating for at least one, then hand over."));
        }
        OrganisationKey organisation =
                directory.organisation(row.organisation()).orElseThrow();
        store.end(row.id(), Standing.HANDED_OVER, clock.instant());
        remember(
                row.round(),
                row.boardName(),
                row.roundName(),
                row.madeBy(),
                "answers handed over by its link",
                organisation);
        tellWhoGaveIt(row, organisation, details);
        return Outcome.done(new HandedOver(
                organisation.name(), details.answered(), details.rows().size()));
    }

    private void tellWhoGaveIt(Row row, OrganisationKey organisation, ReturnDetails details) {
        accounts.email(row.madeBy())
                .ifPresent(address -> outbox.post(new Message(
                        "Answers that were handed over",
                        address,
                        organisation.name() + " has answered by your link",
                        """
                Hello,

                the answers of %s to "%s" were handed over by the link that you gave out: %d of %d promises have one.

                They came without an account, so they wait for somebody to read and send them. Open the return:

                %s
                """.formatted(
                                        organisation.name(),
                                        row.roundName(),
                                        details.answered(),
                                        details.rows().size(),
                                        LinkAddress.of("/workspace/return/" + organisation.slug())),
                        null)));
    }

    private static Optional<ReturnDetails.Asking> asking(ReturnDetails details, UUID round) {
        return details.asking().stream()
                .filter(asking -> asking.round().equals(round))
                .findFirst();
    }

    private static Message message(
            Actor by, String email, ReturnDetails details, ReturnDetails.Asking round, String address) {
        String text = """
                Hello,

                %s asks %s how its promises stand (%s). %s sends you this link, so that you can answer without an account.

                It opens on a phone or a computer. You can stop and go on later, until %s. At the end you hand over: then the link ends.

                %s

                Whoever has the link can read and answer these questions: pass it on only to somebody who should. Nothing is public before %s has confirmed it.
                """.formatted(
                        round.boardName(),
                        details.organisation().name(),
                        round.name(),
                        by.displayName(),
                        PlainDay.of(round.dueOn()),
                        address,
                        details.organisation().name());
        return new Message(
                "A link to a return",
                email,
                oneLine("How do your promises stand? " + round.boardName() + " asks"),
                text,
                null);
    }

    private static String oneLine(String subject) {
        return subject.length() <= 200 ? subject : subject.substring(0, 199) + "…";
    }

    private void remember(
            UUID round, String boardName, String roundName, UUID actor, String action, OrganisationKey organisation) {
        history.append(new HistoryEvent(
                round,
                "round",
                boardName + ": " + roundName,
                actor,
                action,
                Map.of("organisation", organisation.slug())));
    }
}
