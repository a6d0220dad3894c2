package org.wellkept.core.returns;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.Subject;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.evidence.EvidenceGiven;
import org.wellkept.core.evidence.PostedEvidence;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.undertaking.PauseUndertaking;
import org.wellkept.core.undertaking.Undertakings;
import org.wellkept.core.update.CameBy;
import org.wellkept.core.update.PostUpdate;
import org.wellkept.core.update.Rating;

/**
 * One organisation's answer to all the boards that ask it. Its people write answers down field by field; its lead sends
 * them. The officer of a board that asks may do both for it, as far as that board asks, and it is marked.
 */
@Door
public class Returns {

    private final Jdbi jdbi;
    private final Clock clock;
    private final Directory directory;
    private final Undertakings undertakings;
    private final History history;

    @Inject
    Returns(Jdbi jdbi, Clock clock, Directory directory, Undertakings undertakings, History history) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.directory = directory;
        this.undertakings = undertakings;
        this.history = history;
    }

    /** The organisations whose return the actor may answer now: the own ones first, then those that the own boards ask. */
    public List<WhoseReturn> whose(Actor actor) {
        Set<UUID> own = actor.organisations(Role.CONTRIBUTOR, Role.LEAD);
        Set<UUID> run = actor.boards(Role.OFFICER);
        return own.isEmpty() && run.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> new ReturnStore(handle).whose(own, run, today()));
    }

    /** All that boards ask of the organisation now, and what is answered so far. */
    public Outcome<ReturnDetails> find(Actor actor, String organisation) {
        return inReturn(
                actor,
                Action.POST_UPDATE,
                organisation,
                (handle, asked) -> Outcome.done(details(actor, handle, asked)));
    }

    private ReturnDetails details(Actor actor, Handle handle, Asked asked) {
        ReturnStore store = new ReturnStore(handle);
        return new ReturnDetails(
                asked.organisation().ref(),
                asked.organisation().small(),
                store.asking(asked.scope()),
                store.rows(asked.scope(), asked.organisation().small()).stream()
                        .map(this::withWhatFiguresShow)
                        .toList(),
                mayAnswer(
                        actor,
                        Action.SEND_RETURN,
                        asked.organisation(),
                        Set.copyOf(asked.scope().boards())));
    }

    private ReturnRow withWhatFiguresShow(ReturnStore.Written written) {
        ReturnRow row = written.row();
        return row.hasNewFigures() ? row.with(undertakings.shownWith(row.reference(), row.newFigures())) : row;
    }

    /** Keeps one field, durably. What somebody else wrote there meanwhile is never written over. */
    public Outcome<Saving> save(Actor actor, SaveAnswer command) {
        return inRow(actor, Action.POST_UPDATE, command.reference(), (handle, asked, written) -> {
            List<FieldProblem> problems = problems(command, written.row());
            return problems.isEmpty()
                    ? Outcome.done(keep(handle, asked, written, command, actor.person()))
                    : Outcome.refused(new Refusal.Invalid(problems));
        });
    }

    /**
     * Keeps several fields of one promise's answer, durably: all of them, or none where somebody else wrote in one of them
     * meanwhile.
     *
     * @param fields of one promise, at least one
     * @return what clashes, by field; empty when all of it is kept
     */
    public Outcome<Map<AnswerField, Saving.Clash>> saveTogether(Actor actor, List<SaveAnswer> fields) {
        return inRow(actor, Action.POST_UPDATE, referenceOf(fields), (handle, asked, written) -> {
            List<FieldProblem> problems = fields.stream()
                    .flatMap(field -> problems(field, written.row()).stream())
                    .toList();
            if (!problems.isEmpty()) {
                return Outcome.refused(new Refusal.Invalid(problems));
            }
            ReturnStore store = new ReturnStore(handle);
            begin(store, written, fields.getFirst(), actor.person());
            Map<AnswerField, Saving.Clash> clashes = new LinkedHashMap<>();
            for (SaveAnswer field : fields) {
                clash(store, written, field).ifPresent(clash -> clashes.put(field.field(), clash));
            }
            if (clashes.isEmpty()) {
                fields.forEach(field -> write(store, written, field, actor.person()));
            }
            return Outcome.done(clashes);
        });
    }

    private static String referenceOf(List<SaveAnswer> fields) {
        String reference = fields.getFirst().reference();
        if (fields.stream().anyMatch(field -> !field.reference().equals(reference))) {
            throw new IllegalArgumentException("The fields are of several promises");
        }
        return reference;
    }

    private Saving keep(
            Handle handle, Asked asked, ReturnStore.Written written, SaveAnswer command, @Nullable UUID person) {
        ReturnStore store = new ReturnStore(handle);
        begin(store, written, command, person);
        Optional<Saving.Clash> clash = clash(store, written, command);
        if (clash.isPresent()) {
            return clash.get();
        }
        write(store, written, command, person);
        ReturnStore.Written kept = store.row(asked.scope(), asked.organisation().small(), written.undertaking())
                .orElseThrow();
        return new Saving.Kept(clock.instant(), withWhatFiguresShow(kept));
    }

    private void begin(ReturnStore store, ReturnStore.Written written, SaveAnswer command, @Nullable UUID person) {
        store.lock(written.undertaking(), command.cameBy(), person, clock.instant());
    }

    /** What somebody else has in the field that is neither what the writer saw nor what the writer made of it. */
    private static Optional<Saving.Clash> clash(ReturnStore store, ReturnStore.Written written, SaveAnswer command) {
        return switch (command.field()) {
            case AnswerField.Told told -> {
                String stored = store.told(written.undertaking(), told);
                yield Objects.equals(stored, command.was()) || Objects.equals(stored, command.now())
                        ? Optional.empty()
                        : Optional.of(new Saving.Clash(stored));
            }
            case AnswerField.FigureOf(UUID measure) -> {
                BigDecimal stored = store.figure(measure).orElse(null);
                yield same(stored, number(command.was())) || same(stored, number(command.now()))
                        ? Optional.empty()
                        : Optional.of(new Saving.Clash(stored == null ? null : stored.toPlainString()));
            }
        };
    }

    private void write(ReturnStore store, ReturnStore.Written written, SaveAnswer command, @Nullable UUID person) {
        UUID undertaking = written.undertaking();
        switch (command.field()) {
            case AnswerField.Told told ->
                store.tell(undertaking, told, command.now(), command.cameBy(), person, clock.instant());
            case AnswerField.FigureOf(UUID measure) ->
                store.figure(
                        undertaking,
                        measure,
                        number(command.now()),
                        written.figuresOn(),
                        command.cameBy(),
                        person,
                        clock.instant());
        }
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    private static List<FieldProblem> problems(SaveAnswer command, ReturnRow row) {
        FieldProblems problems = new FieldProblems();
        String code = command.field().code();
        switch (command.field()) {
            case AnswerField.Told told -> {
                if (told != AnswerField.Told.RATING) {
                    problems.optionalText(code, command.now(), told.longest());
                } else if (command.now() != null
                        && Coded.find(Rating.class, command.now()).isEmpty()) {
                    problems.add(code, "There is no such rating", "Choose green, amber, red or complete");
                }
            }
            case AnswerField.FigureOf(UUID measure) -> {
                if (row.measures().stream().noneMatch(figure -> figure.measure().equals(measure))) {
                    problems.add(code, "The promise has no such measure", "Choose one of its measures");
                } else if (command.now() != null && number(command.now()) == null) {
                    problems.add(code, "This is not a number", "Write digits, such as 84 or 12.5");
                }
            }
        }
        return problems.all();
    }

    private static @Nullable BigDecimal number(@Nullable String written) {
        if (written == null || written.length() > 40) {
            return null;
        }
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /**
     * Writes down again what was said last, marked as unchanged, for every promise without an answer that has something
     * said of it.
     *
     * @return the references
     */
    public Outcome<List<String>> carryForward(Actor actor, String organisation) {
        return inReturn(actor, Action.POST_UPDATE, organisation, (handle, asked) -> {
            ReturnStore store = new ReturnStore(handle);
            List<String> carried = new ArrayList<>();
            for (ReturnStore.Written written :
                    store.rows(asked.scope(), asked.organisation().small())) {
                UUID last = written.lastUpdate();
                if (last != null
                        && written.row().standing() == ReturnDetails.Standing.WAITING
                        && !hasWords(written.row())) {
                    store.carryForward(written.undertaking(), last, actor.signedInPerson(), clock.instant());
                    carried.add(written.row().reference());
                }
            }
            return Outcome.done(carried);
        });
    }

    /**
     * Lets a promise rest, as was agreed with a board: rounds that fall due meanwhile ask nothing of it, and what is
     * written down of it is dropped.
     *
     * @return the reference
     */
    public Outcome<String> pause(Actor actor, PauseUndertaking command) {
        return undertakings
                .find(actor, command.reference())
                .then(found -> undertakings.pause(actor, command).map(reference -> {
                    jdbi.useHandle(handle -> new ReturnStore(handle).remove(found.id()));
                    return reference;
                }));
    }

    /**
     * Ends an agreed pause today.
     *
     * @return the reference
     */
    public Outcome<String> resume(Actor actor, String reference) {
        return undertakings.resume(actor, reference);
    }

    /**
     * Sends what is written down: one update for each promise, which answers every board that the promise is made to. All of
     * it is posted, or nothing. What has no answer yet can follow until the rounds close.
     */
    public Outcome<ReturnSent> send(Actor actor, SendReturn command) {
        return inReturn(actor, Action.SEND_RETURN, command.organisation(), (handle, asked) -> {
            ReturnStore store = new ReturnStore(handle);
            List<ReturnStore.Written> rows =
                    store.rows(asked.scope(), asked.organisation().small());
            Map<UUID, List<EvidenceGiven>> files = claimFiles(handle, command, rows);
            List<FieldProblem> problems = problems(command, rows, files);
            if (!problems.isEmpty()) {
                return Outcome.refused(new Refusal.Invalid(problems));
            }
            if (rows.stream().allMatch(row -> row.row().standing() == ReturnDetails.Standing.WAITING)) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "No promise has an answer yet.",
                        "Choose a rating for at least one, or carry forward what was said."));
            }
            List<String> posted = new ArrayList<>();
            for (ReturnStore.Written written : rows) {
                if (written.row().standing() == ReturnDetails.Standing.WRITTEN) {
                    post(actor, command, written, files.getOrDefault(written.undertaking(), List.of()));
                    store.remove(written.undertaking());
                    posted.add(written.row().reference());
                }
            }
            List<ReturnDetails.Asking> asking = store.asking(asked.scope());
            boolean onBehalf = !mayAnswer(actor, Action.SEND_RETURN, asked.organisation(), Set.of());
            store.sent(asked.scope(), actor.signedInPerson(), onBehalf, command.minutes(), clock.instant());
            int unanswered = (int) rows.stream()
                    .filter(row -> row.row().standing() == ReturnDetails.Standing.WAITING)
                    .count();
            for (ReturnDetails.Asking round : asking) {
                remember(actor, asked, round, onBehalf, rows.size() - unanswered, rows.size());
            }
            return Outcome.done(
                    new ReturnSent(posted, unanswered, asking.stream().anyMatch(round -> round.isLate(today()))));
        });
    }

    /** Of the files that the sender has seen, those that can go along, by the record beside which they wait. */
    private static Map<UUID, List<EvidenceGiven>> claimFiles(
            Handle handle, SendReturn command, List<ReturnStore.Written> rows) {
        Map<UUID, List<EvidenceGiven>> files = new HashMap<>();
        for (ReturnStore.Written written : rows) {
            if (written.row().standing() == ReturnDetails.Standing.WRITTEN) {
                files.put(
                        written.undertaking(),
                        List.copyOf(PostedEvidence.claimWaiting(handle, written.undertaking(), command.evidence())));
            }
        }
        return files;
    }

    private List<FieldProblem> problems(
            SendReturn command, List<ReturnStore.Written> rows, Map<UUID, List<EvidenceGiven>> files) {
        FieldProblems problems = new FieldProblems();
        if (command.minutes() != null && (command.minutes() < 1 || command.minutes() > SendReturn.MOST_MINUTES)) {
            problems.add(
                    "minutes",
                    "This is not a time that a return takes",
                    "Give 1 to " + SendReturn.MOST_MINUTES + " minutes, or leave it empty");
        }
        Set<EvidenceGiven> going = files.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        for (int i = 0; i < command.evidence().size(); i++) {
            if (!going.contains(new EvidenceGiven.WaitingFile(command.evidence().get(i)))) {
                problems.add(
                        "evidence[" + i + "]",
                        "A file that you saw waits no more beside a promise that is sent now",
                        "Look at the files again; somebody may have used it or taken it away meanwhile");
            }
        }
        for (ReturnStore.Written written : rows) {
            String prefix = "answers[" + written.row().reference() + "].";
            if (written.row().standing() == ReturnDetails.Standing.WRITTEN) {
                undertakings
                        .problems(update(written.row(), List.of()))
                        .forEach(found -> problems.add(prefix + found.field(), found.problem(), found.mend()));
            } else if (written.row().answer().isBegun() && hasWords(written.row())) {
                problems.add(
                        prefix + "rating",
                        written.row().reference() + " has words or figures and no rating",
                        "Choose a rating, or empty the other fields");
            }
        }
        return problems.all();
    }

    private static boolean hasWords(ReturnRow row) {
        ReturnRow.Answer answer = row.answer();
        return row.hasNewFigures()
                || answer.done() != null
                || answer.next() != null
                || answer.reason() != null
                || answer.ask() != null
                || answer.livedExperience() != null;
    }

    private void post(Actor actor, SendReturn command, ReturnStore.Written written, List<EvidenceGiven> evidence) {
        ReturnRow row = written.row();
        CameBy cameBy = Objects.requireNonNull(row.answer().cameBy());
        UUID update = undertakings
                .postUpdate(actor, update(row, evidence), cameBy, row.answer().carriedForward())
                .orThrow();
        if (command.publish() && written.visibility() == Visibility.PUBLIC) {
            // refused only where it is public already, or for an officer, who publishes nothing of a partner's
            undertakings.publishUpdate(actor, row.reference(), update);
        }
    }

    private static PostUpdate update(ReturnRow row, List<EvidenceGiven> evidence) {
        ReturnRow.Answer answer = row.answer();
        return new PostUpdate(
                row.reference(),
                Objects.requireNonNull(answer.rating()),
                null,
                answer.done(),
                answer.next(),
                row.newFigures(),
                List.of(),
                answer.reason(),
                answer.ask(),
                answer.livedExperience(),
                evidence);
    }

    private void remember(
            Actor actor, Asked asked, ReturnDetails.Asking round, boolean onBehalf, int answered, int of) {
        Map<String, String> content = new HashMap<>();
        content.put("organisation", asked.organisation().slug());
        content.put("answered", answered + " of " + of);
        if (round.isLate(today())) {
            content.put("late", (round.reopened() ? "after it was reopened, due on " : "due on ") + round.dueOn());
        }
        history.append(new HistoryEvent(
                round.round(),
                "round",
                round.board() + ": " + round.name(),
                actor.signedInPerson(),
                onBehalf ? "return sent on its behalf" : "return sent",
                content));
    }

    /**
     * How each organisation's answer to a board's round stands, by name: for the board's own people all of them, for members
     * of a partnership those that belong to it.
     */
    public Outcome<List<ReturnStanding>> standings(Actor actor, String board, UUID round) {
        return directory
                .board(board)
                .map(found -> standings(actor, found, round))
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound("board")));
    }

    private Outcome<List<ReturnStanding>> standings(Actor actor, BoardKey board, UUID round) {
        if (!board.allows(actor, Action.READ_ACCOUNTABILITY)) {
            return Outcome.refused(
                    new Refusal.NotPermitted("Only members of the board's partnership can see who has answered."));
        }
        return jdbi.withHandle(handle -> {
            ReturnStore store = new ReturnStore(handle);
            return store.isRoundOf(board.id(), round)
                    ? Outcome.done(store.standings(round, today()).stream()
                            .filter(standing -> standing.isKnownTo(actor, board.id()))
                            .toList())
                    : Outcome.refused(new Refusal.NotFound("round"));
        });
    }

    /** The promise's row, as far as the actor may do this to it and a board asks about it. */
    private <T> Outcome<T> inRow(Actor actor, Action action, String reference, InRow<T> work) {
        return undertakings
                .find(actor, reference)
                .then(found -> inReturn(
                        actor,
                        action,
                        found.organisation(),
                        (handle, asked) -> new ReturnStore(handle)
                                .row(asked.scope(), asked.organisation().small(), found.id())
                                .map(written -> work.in(handle, asked, written))
                                .orElseGet(() -> Outcome.refused(new Refusal.RuleBroken(
                                        "No board asks about " + reference + " now.",
                                        "Post an update of it instead, or wait for the next round.")))));
    }

    /** The organisation's return, as far as the actor may do this for it. */
    private <T> Outcome<T> inReturn(Actor actor, Action action, String organisation, InReturn<T> work) {
        return directory
                .organisation(organisation)
                .map(found -> inReturn(actor, action, found, work))
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound(organisation)));
    }

    private <T> Outcome<T> inReturn(Actor actor, Action action, OrganisationKey organisation, InReturn<T> work) {
        return jdbi.withHandle(handle -> {
            ReturnStore store = new ReturnStore(handle);
            boolean own = mayAnswer(actor, action, organisation, Set.of());
            Set<UUID> asking = action == Action.SEND_RETURN
                    ? store.boardsHeldOpen(organisation.id(), today())
                    : store.boardsAsking(organisation.id(), today());
            Set<UUID> boards = asking.stream()
                    .filter(board -> own || mayAnswer(actor, action, organisation, Set.of(board)))
                    .collect(Collectors.toSet());
            if (!own && boards.isEmpty()) {
                return Outcome.refused(
                        new Refusal.NotPermitted(
                                action == Action.SEND_RETURN
                                        ? "Only the organisation's lead sends its return, or the officer of a board that asks, on its behalf."
                                        : "Only people of the organisation, or the officer of a board that asks, answer for it."));
            }
            return work.in(handle, new Asked(organisation, new ReturnStore.Scope(organisation.id(), boards, today())));
        });
    }

    private boolean mayAnswer(Actor actor, Action action, OrganisationKey organisation, Set<UUID> boards) {
        return directory.subjectsOf(organisation.id()).stream()
                .map(subject ->
                        new Subject(subject.partnership(), organisation.id(), Set.of(), boards, Visibility.SHARED))
                .anyMatch(subject -> AccessTable.allows(actor, action, subject));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** An organisation, and what of its return the actor answers. */
    private record Asked(OrganisationKey organisation, ReturnStore.Scope scope) {}

    @FunctionalInterface
    private interface InReturn<T> {
        Outcome<T> in(Handle handle, Asked asked);
    }

    @FunctionalInterface
    private interface InRow<T> {
        Outcome<T> in(Handle handle, Asked asked, ReturnStore.Written written);
    }
}
