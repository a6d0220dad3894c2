package org.wellkept.core.succession;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Subject;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.partnership.Reach;
import org.wellkept.core.succession.SuccessionStore.Days;
import org.wellkept.core.succession.SuccessionStore.Followed;

/** Who took over from whom. It is public; an administrator writes it down, and it isn't taken back. */
@Door
public class Successions {

    private static final int MOST_AT_ONCE = 50;

    private static final int MOST_YEARS_AHEAD = 5;

    private final Jdbi jdbi;
    private final Directory directory;
    private final History history;
    private final Clock clock;

    @Inject
    Successions(Jdbi jdbi, Directory directory, History history, Clock clock) {
        this.jdbi = jdbi;
        this.directory = directory;
        this.history = history;
        this.clock = clock;
    }

    /** All that is recorded, planned ones among it, latest first. */
    public List<SuccessionRead> all() {
        return jdbi.withHandle(handle -> new SuccessionStore(handle).all(today()));
    }

    /** All that is recorded of an organisation, from either end, latest first. */
    public Outcome<List<SuccessionRead>> of(String organisation) {
        return directory
                .organisation(organisation)
                .map(found ->
                        Outcome.done(jdbi.withHandle(handle -> new SuccessionStore(handle).of(found.id(), today()))))
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound("organisation")));
    }

    /**
     * Records that one body took over from others: their days and memberships end the day before, and the successor is a
     * partner where they were. All bodies have to be in partnerships that the actor looks after.
     */
    public Outcome<List<SuccessionRead>> record(Actor actor, RecordSuccession command) {
        return jdbi.withHandle(handle -> {
            SuccessionStore store = new SuccessionStore(handle);
            return check(store, actor, command).map(checked -> {
                write(store, actor, checked);
                return store.of(checked.successor().id(), today());
            });
        });
    }

    /** Records that several bodies took over from one, all of them or none; otherwise as {@link #record}. */
    public Outcome<List<SuccessionRead>> split(Actor actor, SplitBody command) {
        return jdbi.withHandle(handle -> {
            SuccessionStore store = new SuccessionStore(handle);
            return check(store, actor, command).map(checked -> {
                checked.forEach(each -> write(store, actor, each));
                return store.of(checked.getFirst().predecessors().getFirst().id(), today());
            });
        });
    }

    /** Whether a split could be recorded, without recording it: one for each successor. */
    public Outcome<List<CheckedSuccession>> check(Actor actor, SplitBody command) {
        return jdbi.withHandle(handle -> check(new SuccessionStore(handle), actor, command));
    }

    private Outcome<List<CheckedSuccession>> check(SuccessionStore store, Actor actor, SplitBody command) {
        FieldProblems problems = new FieldProblems();
        if (command.successors().isEmpty() || command.successors().size() > MOST_AT_ONCE) {
            problems.add("successors", "It is not said who took over", "Name 1 to " + MOST_AT_ONCE + " bodies");
            return problems.refused();
        }
        List<CheckedSuccession> checked = new ArrayList<>();
        for (int i = 0; i < command.successors().size(); i++) {
            String successor = command.successors().get(i);
            String field = "successors[" + i + "]";
            if (command.successors().indexOf(successor) < i) {
                problems.add(field, "It is named twice", "Leave one of them out");
                continue;
            }
            RecordSuccession one =
                    new RecordSuccession(successor, List.of(command.predecessor()), command.on(), SuccessionKind.SPLIT);
            switch (check(store, actor, one)) {
                case Outcome.Done<CheckedSuccession>(CheckedSuccession done) -> checked.add(done);
                case Outcome.Refused<CheckedSuccession>(Refusal.Invalid(List<FieldProblem> found)) ->
                    found.stream()
                            .map(problem -> new FieldProblem(
                                    problem.field().equals("on") ? "on" : field, problem.problem(), problem.mend()))
                            .filter(problem -> !problems.all().contains(problem))
                            .forEach(problem -> problems.add(problem.field(), problem.problem(), problem.mend()));
                case Outcome.Refused<CheckedSuccession>(Refusal.NotFound missing) ->
                    problems.add(field, "No organisation is called " + successor, "Give the slug of who took over");
                case Outcome.Refused<CheckedSuccession>(Refusal refusal) -> {
                    return Outcome.refused(refusal);
                }
            }
        }
        return problems.areNone() ? Outcome.done(checked) : problems.refused();
    }

    /** Whether it could be recorded, without recording it. */
    public Outcome<CheckedSuccession> check(Actor actor, RecordSuccession command) {
        return jdbi.withHandle(handle -> check(new SuccessionStore(handle), actor, command));
    }

    /**
     * Records that a body ended and nobody took over from it. What it has open is for {@link org.wellkept.core.handover} to
     * close.
     *
     * @param lastDay not in the future: what is open ends with it
     */
    public Outcome<OrganisationKey> endWithout(Actor actor, String organisation, LocalDate lastDay) {
        Optional<OrganisationKey> ending = directory.organisation(organisation);
        if (ending.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("organisation"));
        }
        UUID id = ending.get().id();
        return jdbi.withHandle(handle -> {
            SuccessionStore store = new SuccessionStore(handle);
            if (!Reach.inAll(actor, Action.ADMINISTER, subjects(ending.get(), store.partnershipsFrom(id, lastDay)))) {
                return Outcome.refused(onlyAnAdministrator());
            }
            FieldProblems problems = new FieldProblems();
            Days days = store.days(id);
            if (lastDay.isAfter(today())) {
                problems.add("lastDay", "This day has not come yet", "Record it once the body has ended");
            }
            if (days.from() != null && lastDay.isBefore(days.from())) {
                problems.add("lastDay", "It did not exist before " + days.from(), "Give that day or a later one");
            }
            if (days.to() != null || store.followed(id).isPresent()) {
                problems.add("organisation", ending.get().name() + " has ended already", "Look at its page");
            }
            if (!problems.areNone()) {
                return problems.refused();
            }
            store.end(id, lastDay);
            history.append(new HistoryEvent(
                    id,
                    "organisation",
                    ending.get().slug(),
                    actor.signedInPerson(),
                    "closed, followed by nobody",
                    Map.of("lastDay", lastDay.toString())));
            return Outcome.done(ending.get());
        });
    }

    private Outcome<CheckedSuccession> check(SuccessionStore store, Actor actor, RecordSuccession command) {
        Optional<OrganisationKey> successor = directory.organisation(command.successor());
        if (successor.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("organisation"));
        }
        if (!Reach.inAll(
                actor, Action.ADMINISTER, directory.subjectsOf(successor.get().id()))) {
            return Outcome.refused(onlyAnAdministrator());
        }
        FieldProblems problems = new FieldProblems();
        List<OrganisationKey> predecessors = predecessors(problems, command);
        if (command.on().isAfter(today().plusYears(MOST_YEARS_AHEAD))) {
            problems.add(
                    "on",
                    "This day is more than " + MOST_YEARS_AHEAD + " years ahead",
                    "Check the year, or record it nearer to the day");
        }
        if (!problems.areNone()) {
            return problems.refused();
        }
        Map<UUID, Set<UUID>> partnerships = new HashMap<>();
        for (OrganisationKey predecessor : predecessors) {
            Set<UUID> in = store.partnershipsFrom(predecessor.id(), command.on().minusDays(1));
            partnerships.put(predecessor.id(), in);
            // one that ended earlier was somewhere too, and whoever looks after it there is told that it ended
            Set<UUID> lookedAfter = in.isEmpty() ? store.partnershipsFrom(predecessor.id(), LocalDate.EPOCH) : in;
            if (!Reach.inAll(actor, Action.ADMINISTER, subjects(predecessor, lookedAfter))) {
                return Outcome.refused(onlyAnAdministrator());
            }
        }
        check(problems, store, command, successor.get(), predecessors);
        return problems.areNone()
                ? Outcome.done(new CheckedSuccession(command, successor.get(), predecessors, partnerships))
                : problems.refused();
    }

    private void write(SuccessionStore store, Actor actor, CheckedSuccession checked) {
        RecordSuccession command = checked.command();
        OrganisationKey successor = checked.successor();
        checked.predecessors().forEach(predecessor -> {
            store.add(predecessor.id(), successor.id(), command.on(), command.kind(), actor.signedInPerson());
            store.end(predecessor.id(), command.on().minusDays(1));
            store.begin(successor.id(), checked.partnerships().getOrDefault(predecessor.id(), Set.of()), command.on());
            remember(actor, predecessor, successor, command);
        });
    }

    private List<OrganisationKey> predecessors(FieldProblems problems, RecordSuccession command) {
        List<OrganisationKey> found = new ArrayList<>();
        if (command.predecessors().isEmpty() || command.predecessors().size() > MOST_AT_ONCE) {
            problems.add(
                    "predecessors", "It is not said from whom it took over", "Name 1 to " + MOST_AT_ONCE + " bodies");
            return found;
        }
        Set<String> named = new HashSet<>();
        for (int i = 0; i < command.predecessors().size(); i++) {
            String field = "predecessors[" + i + "]";
            String slug = command.predecessors().get(i);
            Optional<OrganisationKey> predecessor = directory.organisation(slug);
            if (predecessor.isEmpty()) {
                problems.add(field, "No organisation is called " + slug, "Give the slug of who was taken over");
            } else if (slug.equals(command.successor())) {
                problems.add(field, "Nobody takes over from itself", "Name two organisations");
            } else if (!named.add(slug)) {
                problems.add(field, "It is named twice", "Leave one of them out");
            } else {
                found.add(predecessor.get());
            }
        }
        return found;
    }

    /** What stands against it in what is stored. The rows of all bodies are locked for it. */
    private static void check(
            FieldProblems problems,
            SuccessionStore store,
            RecordSuccession command,
            OrganisationKey successor,
            List<OrganisationKey> predecessors) {
        Days after = store.days(successor.id());
        if (after.to() != null && !after.to().isAfter(command.on())) {
            problems.add("on", successor.name() + " had ended by then", "Name who took over from it, or another day");
        }
        if (after.from() != null && command.on().isBefore(after.from())) {
            problems.add(
                    "on", successor.name() + " did not exist before " + after.from(), "Give that day or a later one");
        }
        for (int i = 0; i < predecessors.size(); i++) {
            OrganisationKey predecessor = predecessors.get(i);
            String field = "predecessors[" + i + "]";
            Days before = store.days(predecessor.id());
            if (before.from() != null && !command.on().isAfter(before.from())) {
                problems.add(
                        field,
                        predecessor.name() + " did not exist before " + before.from(),
                        "Give a day after that one");
            }
            if (before.joinedOn() != null && after.joinedOn() == null) {
                problems.add(
                        field,
                        predecessor.name() + " acts for itself here, and " + successor.name() + " is only named",
                        "Let " + successor.name() + " join first");
            }
            if (store.comesBefore(successor.id(), predecessor.id())) {
                problems.add(
                        field,
                        predecessor.name() + " itself took over from " + successor.name()
                                + ", so this would be a circle",
                        "Look which of the two came first");
            }
            store.followed(predecessor.id())
                    .ifPresentOrElse(
                            followed -> followedBefore(problems, field, followed, predecessor, successor, command),
                            () -> endedBefore(problems, field, before, predecessor, command));
        }
    }

    private static void followedBefore(
            FieldProblems problems,
            String field,
            Followed followed,
            OrganisationKey predecessor,
            OrganisationKey successor,
            RecordSuccession command) {
        if (followed.by().contains(successor.id())) {
            problems.add(field, "That is recorded already", "Leave it out");
        } else if (followed.kind() != SuccessionKind.SPLIT
                || command.kind() != SuccessionKind.SPLIT
                || !followed.on().equals(command.on())) {
            problems.add(
                    field,
                    predecessor.name() + " has another successor already, from " + followed.on(),
                    "Only a body that was split has several, all on one day");
        }
    }

    private static void endedBefore(
            FieldProblems problems, String field, Days before, OrganisationKey predecessor, RecordSuccession command) {
        if (before.to() != null && before.to().isBefore(command.on().minusDays(1))) {
            problems.add(field, predecessor.name() + " ended on " + before.to(), "Give the day after that one");
        }
    }

    private static Set<Subject> subjects(OrganisationKey organisation, Set<UUID> partnerships) {
        Set<Subject> subjects = new HashSet<>();
        partnerships.forEach(partnership -> subjects.add(Subject.of(partnership, organisation.id())));
        return subjects;
    }

    private static Refusal onlyAnAdministrator() {
        return new Refusal.NotPermitted(
                "Only an administrator of all partnerships of all these organisations records who took over from whom.");
    }

    private void remember(
            Actor actor, OrganisationKey predecessor, OrganisationKey successor, RecordSuccession command) {
        for (OrganisationKey organisation : List.of(predecessor, successor)) {
            history.append(new HistoryEvent(
                    organisation.id(),
                    "organisation",
                    organisation.slug(),
                    actor.signedInPerson(),
                    "succession recorded",
                    Map.of(
                            "predecessor", predecessor.slug(),
                            "successor", successor.slug(),
                            "kind", command.kind().code(),
                            "on", command.on().toString())));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
