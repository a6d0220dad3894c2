package org.wellkept.core.pledging;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Subject;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.commitment.DraftCommitment;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.undertaking.State;

/**
 * One organisation's answer to a commitment round. Its people put promises forward; its lead sends, or declines. The board's
 * officer may put forward what is written already, send and decline on its behalf, and it is marked; nobody writes another's
 * promise. Until the round closes all of it can be changed, also after it was sent.
 */
@Door
public class Pledges {

    private static final String NO_DRAFTING = "Only the organisation's own people write its promises.";
    private static final String NO_PREPARING =
            "Only the organisation's own people put its promises forward, or the board's officer, on its behalf.";
    private static final String NO_SENDING =
            "Only the organisation's lead answers for it, or the board's officer, on its behalf.";

    private final Jdbi jdbi;
    private final Clock clock;
    private final Directory directory;
    private final WhoPledges who;
    private final Commitments commitments;
    private final History history;

    @Inject
    Pledges(Jdbi jdbi, Clock clock, Directory directory, WhoPledges who, Commitments commitments, History history) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.directory = directory;
        this.who = who;
        this.commitments = commitments;
        this.history = history;
    }

    /** The answer and all that could go into it. Drafts are left out for those who may not read them. */
    public Outcome<PledgeDetails> find(Actor actor, UUID round, String organisation) {
        return withAsked(round, organisation, (store, asked) -> {
            if (!who.may(actor, Action.READ_PLEDGE, asked.board(), asked.organisation())) {
                return Outcome.refused(new Refusal.NotPermitted(
                        "Only the organisation's own people and the board's read its answer."));
            }
            return Outcome.done(details(actor, store, asked));
        });
    }

    private PledgeDetails details(Actor actor, PledgeStore store, Asked asked) {
        boolean drafts = asked.board().partnerships().stream()
                .map(partnership -> new Subject(
                        partnership,
                        asked.organisation().id(),
                        Set.of(),
                        Set.of(asked.board().id()),
                        Visibility.OWN))
                .anyMatch(subject -> AccessTable.allows(actor, Action.READ, subject));
        boolean open = asked.round().isOpen();
        boolean maySend = open && maySend(actor, asked);
        return new PledgeDetails(
                asked.round(),
                asked.pledge(),
                store.promises(asked.round().id(), asked.organisation().id()).stream()
                        .filter(promise -> drafts || promise.state() != State.DRAFT)
                        .toList(),
                store
                        .others(
                                asked.round().id(),
                                asked.board().id(),
                                asked.organisation().id())
                        .stream()
                        .filter(other -> drafts || other.state() != State.DRAFT)
                        .toList(),
                open && mayDraft(actor, asked),
                open && mayPrepare(actor, asked),
                maySend,
                maySend && isForAnother(actor, asked));
    }

    /**
     * Writes a new promise as a draft, made to the board, and puts it forward.
     *
     * @return its reference
     */
    public Outcome<String> draft(Actor actor, UUID round, DraftCommitment command) {
        return whileOpen(
                actor,
                round,
                command.organisation(),
                this::mayDraft,
                NO_DRAFTING,
                (store, asked) -> commitments
                        .draft(
                                actor,
                                new DraftCommitment(
                                        command.partnership(),
                                        command.organisation(),
                                        madeTo(asked.board(), command.terms())))
                        .map(drafted -> {
                            store.put(round, drafted.id(), null);
                            return drafted.summary().reference();
                        }));
    }

    /**
     * Copies an agreed promise into a new draft that follows it, and puts that forward. The dates and milestones of the earlier
     * one are left behind; the earlier one stays as it is until its lead closes it.
     *
     * @return the draft's reference
     */
    public Outcome<String> carryOn(Actor actor, UUID round, String organisation, String reference) {
        return whileOpen(
                actor,
                round,
                organisation,
                this::mayDraft,
                NO_DRAFTING,
                (store, asked) -> own(actor, asked, reference).then(old -> {
                    if (old.summary().state() != State.AGREED) {
                        return Outcome.refused(new Refusal.RuleBroken(
                                "Only a promise that is agreed can be carried on.",
                                "Put a draft forward as it is; write a new promise in place of a closed one."));
                    }
                    if (store.isCarriedOn(round, old.id())) {
                        return Outcome.refused(new Refusal.RuleBroken(
                                reference + " is carried on already.", "Edit the draft that follows it."));
                    }
                    return commitments
                            .draft(
                                    actor,
                                    new DraftCommitment(
                                            old.summary().partnership(),
                                            organisation,
                                            madeTo(asked.board(), following(old.terms()))))
                            .map(drafted -> {
                                store.put(round, drafted.id(), old.id());
                                remember(actor, asked, drafted, "carriedOn", Map.of("follows", reference));
                                return drafted.summary().reference();
                            });
                }));
    }

    /** What is promised stays; when, and on which steps, is to be written anew. */
    private static Terms following(Terms old) {
        return old.toBuilder()
                .start(null)
                .due(null)
                .milestones(List.of())
                .measures(old.measures().stream().map(MeasureTerms::asNew).toList())
                .build();
    }

    private static Terms madeTo(BoardKey board, Terms terms) {
        if (terms.boards().contains(board.slug())) {
            return terms;
        }
        List<String> boards = new ArrayList<>(terms.boards());
        boards.add(board.slug());
        return terms.toBuilder().boards(boards).build();
    }

    /** Puts a promise forward that is written already, draft or agreed. */
    public Outcome<PledgeDetails> putForward(Actor actor, UUID round, String organisation, String reference) {
        return whileOpen(
                actor,
                round,
                organisation,
                this::mayPrepare,
                NO_PREPARING,
                (store, asked) -> own(actor, asked, reference).then(promise -> {
                    if (promise.summary().state() == State.CLOSED) {
                        return Outcome.refused(new Refusal.RuleBroken(
                                reference + " is closed.", "Write a new promise, or carry on another."));
                    }
                    if (promise.boards().stream()
                            .noneMatch(
                                    board -> board.slug().equals(asked.board().slug()))) {
                        return Outcome.refused(new Refusal.RuleBroken(
                                reference + " is not made to " + asked.board().name() + ".",
                                "Add the board to the promise first."));
                    }
                    if (!store.put(round, promise.id(), null)) {
                        return Outcome.refused(
                                new Refusal.RuleBroken(reference + " is put forward already.", "Nothing needs doing."));
                    }
                    return changed(actor, store, asked, promise, "putForward");
                }));
    }

    /** Takes a promise out of the answer; the promise stays as it is. */
    public Outcome<PledgeDetails> takeOut(Actor actor, UUID round, String organisation, String reference) {
        return whileOpen(
                actor,
                round,
                organisation,
                this::mayPrepare,
                NO_PREPARING,
                (store, asked) -> own(actor, asked, reference).then(promise -> {
                    if (asked.isSent() && asked.pledge().isOneThing()) {
                        return Outcome.refused(new Refusal.RuleBroken(
                                "The answer holds nothing else.",
                                "Put another promise forward first, or decline and say why."));
                    }
                    return store.takeOut(round, promise.id())
                            ? changed(actor, store, asked, promise, "takenOut")
                            : Outcome.refused(
                                    new Refusal.RuleBroken(reference + " is not put forward.", "Nothing needs doing."));
                }));
    }

    /** An answer that was sent is sent again with what changes in it, by whoever changes it: nothing in it is unmarked. */
    private Outcome<PledgeDetails> changed(
            Actor actor, PledgeStore store, Asked asked, CommitmentDetails promise, String action) {
        remember(actor, asked, promise, action, Map.of());
        if (asked.isSent()) {
            answer(actor, store, anew(store, asked), null);
        }
        return again(actor, store, asked);
    }

    /** Sends the answer: what is put forward, and what was closed since the round opened. */
    public Outcome<PledgeDetails> send(Actor actor, UUID round, String organisation) {
        return whileOpen(actor, round, organisation, this::maySend, NO_SENDING, (store, asked) -> {
            if (asked.pledge().isEmpty()) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "Nothing is put forward yet.",
                        "Write a promise, carry one on, close one, or decline and say why."));
            }
            answer(actor, store, asked, null);
            return again(actor, store, asked);
        });
    }

    /** Promises nothing this time, and says why. What was put forward is taken out; drafts stay drafts. */
    public Outcome<PledgeDetails> decline(Actor actor, UUID round, String organisation, @Nullable String because) {
        return whileOpen(actor, round, organisation, this::maySend, NO_SENDING, (store, asked) -> {
            FieldProblems problems = new FieldProblems();
            problems.text("because", because, CommitmentRounds.LONGEST_TEXT);
            if (because == null || !problems.areNone()) {
                return problems.refused();
            }
            store.takeOutAll(round, asked.organisation().id());
            answer(actor, store, asked, because.strip());
            return again(actor, store, asked);
        });
    }

    private void answer(Actor actor, PledgeStore store, Asked asked, @Nullable String declined) {
        boolean onBehalf = isForAnother(actor, asked);
        store.answer(
                asked.round().id(),
                asked.organisation().id(),
                LocalDate.now(clock),
                actor.signedInPerson(),
                onBehalf,
                declined);
        history.append(CommitmentRounds.event(
                asked.round().id(),
                asked.board(),
                asked.round().name(),
                actor,
                declined == null ? "answered" : "declined",
                Map.of(
                        "organisation",
                        asked.organisation().slug(),
                        "onBehalf",
                        Boolean.toString(onBehalf),
                        declined == null ? "with" : "because",
                        declined == null ? asked.pledge().sentence() : declined)));
    }

    private Outcome<PledgeDetails> again(Actor actor, PledgeStore store, Asked asked) {
        return Outcome.done(details(actor, store, anew(store, asked)));
    }

    private static Asked anew(PledgeStore store, Asked asked) {
        UUID round = asked.round().id();
        return new Asked(
                store.find(round).orElseThrow().round(),
                asked.board(),
                asked.organisation(),
                store.pledge(round, asked.organisation().id()).orElseThrow());
    }

    /** A promise of the organisation that answers, as far as the actor may read it. */
    private Outcome<CommitmentDetails> own(Actor actor, Asked asked, String reference) {
        return commitments
                .find(actor, reference)
                .then(found -> found.summary()
                                .organisation()
                                .slug()
                                .equals(asked.organisation().slug())
                        ? Outcome.done(found)
                        : Outcome.refused(Refusal.Invalid.of(
                                "reference",
                                reference + " is a promise of "
                                        + found.summary().organisation().name(),
                                "Choose one of " + asked.organisation().name())));
    }

    private void remember(
            Actor actor, Asked asked, CommitmentDetails promise, String action, Map<String, String> content) {
        Map<String, String> all = new HashMap<>(content);
        all.put("round", asked.round().name());
        history.append(new HistoryEvent(
                promise.id(), "commitment", promise.summary().reference(), actor.signedInPerson(), action, all));
    }

    private boolean mayDraft(Actor actor, Asked asked) {
        return who.mayAsItsOwn(actor, Action.DRAFT, asked.board(), asked.organisation());
    }

    private boolean mayPrepare(Actor actor, Asked asked) {
        return maySend(actor, asked) || (!asked.isSent() && mayDraft(actor, asked));
    }

    private boolean maySend(Actor actor, Asked asked) {
        return who.may(actor, Action.SEND_RETURN, asked.board(), asked.organisation());
    }

    private boolean isForAnother(Actor actor, Asked asked) {
        return !who.mayAsItsOwn(actor, Action.SEND_RETURN, asked.board(), asked.organisation());
    }

    private <T> Outcome<T> withAsked(UUID round, String organisation, InAnswer<T> work) {
        return jdbi.withHandle(handle -> {
            PledgeStore store = new PledgeStore(handle);
            return asked(store, round, organisation)
                    .map(asked -> work.in(store, asked))
                    .orElseGet(() -> Outcome.refused(new Refusal.NotFound("commitment round")));
        });
    }

    private <T> Outcome<T> whileOpen(
            Actor actor, UUID round, String organisation, Permission permission, String whoMay, InAnswer<T> work) {
        return withAsked(round, organisation, (store, first) -> {
            store.lock(round, first.organisation().id());
            Asked asked = asked(store, round, organisation).orElseThrow();
            if (!permission.holds(actor, asked)) {
                return Outcome.refused(new Refusal.NotPermitted(whoMay));
            }
            if (!asked.round().isOpen()) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "This commitment round is closed.",
                        "Talk to the board's officer; promises can be made at any time."));
            }
            return work.in(store, asked);
        });
    }

    private Optional<Asked> asked(PledgeStore store, UUID round, String slug) {
        return store.find(round)
                .flatMap(found -> directory
                        .organisation(slug)
                        .flatMap(organisation -> store.pledge(round, organisation.id())
                                .map(pledge -> new Asked(
                                        found.round(),
                                        directory.board(found.board()).orElseThrow(),
                                        organisation,
                                        pledge))));
    }

    /** An organisation that is asked, with its answer so far. */
    private record Asked(CommitmentRoundSummary round, BoardKey board, OrganisationKey organisation, Pledge pledge) {

        boolean isSent() {
            return pledge.isAnswered() && pledge.declinedBecause() == null;
        }
    }

    @FunctionalInterface
    private interface InAnswer<T> {
        Outcome<T> in(PledgeStore store, Asked asked);
    }

    @FunctionalInterface
    private interface Permission {
        boolean holds(Actor actor, Asked asked);
    }
}
