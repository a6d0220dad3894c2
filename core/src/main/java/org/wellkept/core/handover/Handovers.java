package org.wellkept.core.handover;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.handover.AnswerOffers.Answer;
import org.wellkept.core.handover.HandoverStore.Heir;
import org.wellkept.core.handover.HandoverStore.Roots;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.Mandates;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.succession.RecordSuccession;
import org.wellkept.core.succession.SplitBody;
import org.wellkept.core.succession.Successions;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.MilestoneTerms;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.Offered;
import org.wellkept.core.undertaking.State;
import org.wellkept.core.undertaking.Undertakings;

/** What is offered to whoever took over from a body, what they answer, and what became of each promise. */
@Door
public class Handovers {

    private static final int LONGEST_CLOSING_REASON = 2_000;

    private final Undertakings undertakings;
    private final Commitments commitments;
    private final Successions successions;
    private final Mandates mandates;
    private final Directory directory;
    private final History history;
    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    Handovers(
            Undertakings undertakings,
            Commitments commitments,
            Successions successions,
            Mandates mandates,
            Directory directory,
            History history,
            Jdbi jdbi,
            Clock clock) {
        this.undertakings = undertakings;
        this.commitments = commitments;
        this.successions = successions;
        this.mandates = mandates;
        this.directory = directory;
        this.history = history;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** What is offered to the organisations for which the actor may answer, oldest handover first. */
    public List<Offer> offered(Actor actor) {
        Set<UUID> own = mandates.of(actor, Action.TAKE_OVER).stream()
                .map(ref -> directory.organisation(ref.slug()).orElseThrow().id())
                .collect(Collectors.toSet());
        return own.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> store(handle).offeredTo(own));
    }

    /** What is offered to one organisation; only its lead may know, because drafts are among it. */
    public Outcome<List<Offer>> offeredTo(Actor actor, String organisation) {
        return answering(actor, organisation)
                .map(successor -> jdbi.withHandle(handle -> store(handle).offeredTo(Set.of(successor.id()))));
    }

    /**
     * Answers some offers, all of them or none. What has all its answers is settled at once; until then an answer can be given
     * anew. What somebody changed after it was read is {@link Refusal.Stale}.
     *
     * @return what is still offered
     */
    public Outcome<List<Offer>> answer(Actor actor, AnswerOffers command) {
        return answering(actor, command.successor())
                .then(successor -> jdbi.withHandle(handle -> answer(handle, actor, successor, command)));
    }

    private Outcome<OrganisationKey> answering(Actor actor, String organisation) {
        Optional<OrganisationKey> successor = directory.organisation(organisation);
        if (successor.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("organisation"));
        }
        if (!mandates.allows(actor, Action.TAKE_OVER, successor.get().id())) {
            return Outcome.refused(new Refusal.NotPermitted(
                    "Only a lead of " + successor.get().name() + " answers what is offered to it."));
        }
        return Outcome.done(successor.get());
    }

    /** An answer, to what, and what it would come to. */
    private record Decided(Answer answer, Offered offered, List<Heir> heirs, Settlement<Heir> settlement) {}

    private Outcome<List<Offer>> answer(Handle handle, Actor actor, OrganisationKey successor, AnswerOffers command) {
        HandoverStore store = store(handle);
        FieldProblems problems = new FieldProblems();
        if (command.answers().isEmpty() || command.answers().size() > AnswerOffers.MOST) {
            problems.add("answers", "Nothing is answered, or too much at once", "Answer 1 to " + AnswerOffers.MOST);
            return problems.refused();
        }
        List<Decided> decided = new ArrayList<>();
        Set<String> named = new HashSet<>();
        Map<UUID, List<Heir>> heirsOf = new HashMap<>();
        // always in one order, so that two successors who answer at once don't wait for each other
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < command.answers().size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> command.answers().get(i).reference()));
        for (int i : order) {
            Answer answer = command.answers().get(i);
            String field = "answers[" + i + "]";
            if (!answer.take()) {
                problems.text(field + ".reason", answer.reason(), AnswerOffers.LONGEST_REASON);
            }
            if (!named.add(answer.reference())) {
                problems.add(field + ".reference", "It is answered twice", "Leave one of the answers out");
                continue;
            }
            Optional<Offered> offered = undertakings.lockOffered(answer.reference());
            List<Heir> heirs = offered.map(found -> heirsOf.computeIfAbsent(found.organisation(), store::heirsOf))
                    .orElse(List.of());
            if (offered.isEmpty()
                    || offered.get().state() == State.CLOSED
                    || offered.get().asPublished()
                    || heirs.stream().noneMatch(heir -> heir.id().equals(successor.id()))) {
                problems.add(
                        field + ".reference",
                        answer.reference() + " is not offered to " + successor.name() + " now",
                        "Look at the list again: it may be settled already");
            } else if (!offered.get().version().equals(answer.read())) {
                return Outcome.refused(new Refusal.Stale(offered.get().version()));
            } else {
                decided.add(new Decided(
                        answer, offered.get(), heirs, settlement(store, offered.get(), heirs, successor, answer)));
            }
        }
        if (!problems.areNone()) {
            return problems.refused();
        }
        decided.forEach(each -> write(store, actor, successor, each));
        return Outcome.done(store.offeredTo(Set.of(successor.id())));
    }

    private static Settlement<Heir> settlement(
            HandoverStore store, Offered offered, List<Heir> heirs, OrganisationKey successor, Answer answer) {
        Map<UUID, Boolean> given = store.takenBy(offered.id(), offered.organisation());
        given.put(successor.id(), answer.take());
        List<Heir> taken = heirs.stream()
                .filter(heir -> given.getOrDefault(heir.id(), false))
                .toList();
        int waiting = (int)
                heirs.stream().filter(heir -> !given.containsKey(heir.id())).count();
        return Settlement.of(offered.state() == State.DRAFT, taken, waiting);
    }

    private void write(HandoverStore store, Actor actor, OrganisationKey successor, Decided decided) {
        Offered offered = decided.offered();
        Answer answer = decided.answer();
        store.write(offered.id(), offered.organisation(), successor.id(), answer, actor.signedInPerson());
        history.append(new HistoryEvent(
                offered.id(),
                offered.kind().code(),
                offered.reference(),
                actor.signedInPerson(),
                answer.take() ? "offer taken" : "offer declined",
                answer.take() || answer.reason() == null
                        ? Map.of("by", successor.slug())
                        : Map.of(
                                "by",
                                successor.slug(),
                                "reason",
                                answer.reason().strip())));
        settle(store, actor, decided);
    }

    private void settle(HandoverStore store, Actor actor, Decided decided) {
        Offered offered = decided.offered();
        switch (decided.settlement()) {
            case Settlement.Waiting<Heir> waiting -> {}
            case Settlement.CarriedOn<Heir>(Heir by) -> {
                undertakings.carryOn(
                        actor,
                        offered.reference(),
                        directory.organisation(by.id()).orElseThrow());
                remember(actor, offered, List.of(by), "promise carried on");
            }
            case Settlement.Split<Heir>(List<Heir> among) -> {
                Terms terms =
                        commitments.find(actor, offered.reference()).orThrow().terms();
                List<String> parts = among.stream()
                        .map(part -> undertakings
                                .carryOnPart(
                                        actor,
                                        offered.reference(),
                                        directory.organisation(part.id()).orElseThrow(),
                                        asOwn(terms, part.ref()))
                                .orThrow())
                        .toList();
                undertakings.closeOffered(
                        actor,
                        offered.reference(),
                        ClosedAs.HANDED_OVER,
                        "Several bodies each carry on a part of it: " + String.join(", ", parts) + ".");
                remember(actor, offered, among, "promise split");
            }
            case Settlement.NotCarriedOn<Heir> none -> {
                String reason = reason(store, offered);
                if (offered.state() == State.DRAFT) {
                    undertakings.throwAway(actor, offered.reference(), reason);
                } else {
                    undertakings.closeOffered(actor, offered.reference(), ClosedAs.NOT_CARRIED_ON, reason);
                }
                remember(actor, offered, decided.heirs(), "promise not carried on");
            }
        }
    }

    /** What a part says: what the whole says, with measures and milestones of its own. */
    private static Terms asOwn(Terms terms, OrganisationRef successor) {
        return terms.toBuilder()
                .partners(terms.partners().stream()
                        .filter(partner -> !partner.organisation().equals(successor.slug()))
                        .toList())
                .measures(terms.measures().stream().map(MeasureTerms::asNew).toList())
                .milestones(
                        terms.milestones().stream().map(MilestoneTerms::asNew).toList())
                .build();
    }

    /** The words of those who do not carry it on; each is named where there are several. */
    private static String reason(HandoverStore store, Offered offered) {
        List<OfferAnswer> answers = store.answers(offered.id(), offered.organisation()).stream()
                .filter(answer -> answer.given() == OfferAnswer.Given.DECLINED && answer.reason() != null)
                .toList();
        String reason = answers.stream()
                .map(answer -> answers.size() == 1
                        ? String.valueOf(answer.reason())
                        : answer.successor().name() + ": " + answer.reason())
                .collect(Collectors.joining("\n"));
        return reason.length() <= LONGEST_CLOSING_REASON
                ? reason
                : reason.substring(0, LONGEST_CLOSING_REASON - 1) + "…";
    }

    /** The histories of both sides tell it. */
    private void remember(Actor actor, Offered offered, List<Heir> successors, String action) {
        OrganisationKey before = directory.organisation(offered.organisation()).orElseThrow();
        String by = successors.stream().map(heir -> heir.ref().slug()).collect(Collectors.joining(", "));
        Map<String, String> content = Map.of("reference", offered.reference(), "from", before.slug(), "by", by);
        history.append(
                new HistoryEvent(before.id(), "organisation", before.slug(), actor.signedInPerson(), action, content));
        successors.forEach(heir -> history.append(new HistoryEvent(
                heir.id(), "organisation", heir.ref().slug(), actor.signedInPerson(), action, content)));
    }

    /** The way of a promise from body to body; not found where the reader may not read it. */
    public Outcome<Passage> of(Actor actor, String reference) {
        return jdbi.withHandle(handle -> {
            HandoverStore store = store(handle);
            return store.roots(actor, reference)
                    .map(roots -> Outcome.done(passage(store, actor, roots)))
                    .orElseGet(() -> Outcome.refused(new Refusal.NotFound(reference)));
        });
    }

    private static Passage passage(HandoverStore store, Actor actor, Roots roots) {
        List<Heir> heirs = store.heirsOf(roots.organisation());
        List<OfferAnswer> answers = new ArrayList<>(store.answers(roots.id(), null));
        if (!roots.published() && roots.open()) {
            Set<UUID> answered = store.takenBy(roots.id(), roots.organisation()).keySet();
            heirs.stream()
                    .filter(heir -> !answered.contains(heir.id()))
                    .forEach(heir -> answers.add(new OfferAnswer(heir.ref(), OfferAnswer.Given.WAITING, null, null)));
        }
        return new Passage(
                roots.maker(),
                roots.calledThen(),
                store.carriedBefore(roots.id()),
                heirs.isEmpty() ? null : heirs.getFirst().since(),
                heirs.stream().map(Heir::ref).toList(),
                answers,
                roots.origin() == null
                        ? null
                        : store.part(actor, roots.origin()).orElse(null),
                store.partsOf(actor, roots.id()),
                store.boardsBefore(roots.id()));
    }

    /** What became of what a body had open when it ended, as far as the reader may know, in the order of references. */
    public Outcome<List<Fate>> becameOf(Actor actor, String organisation) {
        return directory
                .organisation(organisation)
                .map(found ->
                        Outcome.done(jdbi.withHandle(handle -> store(handle).becameOf(actor, found.id()))))
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound("organisation")));
    }

    /**
     * What a succession would do, without doing it; refused as recording it would be.
     *
     * @return one for each body that would be taken over from, in the order in which they are named
     */
    public Outcome<List<HandoverPreview>> preview(Actor actor, RecordSuccession command) {
        return successions
                .check(actor, command)
                .map(checked -> jdbi.withHandle(handle -> {
                    HandoverStore store = store(handle);
                    List<HandoverPreview> previews = new ArrayList<>();
                    for (OrganisationKey predecessor : checked.predecessors()) {
                        List<OrganisationRef> to = new ArrayList<>(store.heirsOf(predecessor.id()).stream()
                                .map(Heir::ref)
                                .toList());
                        to.add(checked.successor().ref());
                        Map.Entry<Integer, Integer> open = store.open(predecessor.id());
                        previews.add(new HandoverPreview(predecessor.ref(), to, open.getKey(), open.getValue()));
                    }
                    return previews;
                }));
    }

    /**
     * Records that a body ended and nobody took over from it. What it had promised and not kept is closed as not carried on, its
     * drafts are thrown away, all in one transaction.
     *
     * @param lastDay not in the future
     * @param reason published with each promise
     * @return how many promises were closed
     */
    public Outcome<Integer> closeBody(Actor actor, String organisation, LocalDate lastDay, String reason) {
        FieldProblems problems = new FieldProblems();
        problems.text("reason", reason, AnswerOffers.LONGEST_REASON);
        if (!problems.areNone()) {
            return problems.refused();
        }
        return successions
                .endWithout(actor, organisation, lastDay)
                .map(ended -> jdbi.withHandle(handle -> {
                    int closed = 0;
                    for (String reference : store(handle).openOf(ended.id())) {
                        if (undertakings.lockOffered(reference).orElseThrow().state() == State.DRAFT) {
                            undertakings.throwAway(actor, reference, reason.strip());
                        } else {
                            undertakings.closeOffered(actor, reference, ClosedAs.NOT_CARRIED_ON, reason.strip());
                            closed++;
                        }
                    }
                    return closed;
                }));
    }

    /** The same of a split. */
    public Outcome<HandoverPreview> previewSplit(Actor actor, SplitBody command) {
        return successions
                .check(actor, command)
                .map(checked -> jdbi.withHandle(handle -> {
                    OrganisationKey predecessor =
                            checked.getFirst().predecessors().getFirst();
                    Map.Entry<Integer, Integer> open = store(handle).open(predecessor.id());
                    return new HandoverPreview(
                            predecessor.ref(),
                            checked.stream().map(each -> each.successor().ref()).toList(),
                            open.getKey(),
                            open.getValue());
                }));
    }

    private HandoverStore store(Handle handle) {
        return new HandoverStore(handle, LocalDate.now(clock));
    }
}
