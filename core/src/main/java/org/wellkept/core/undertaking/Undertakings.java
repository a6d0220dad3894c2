package org.wellkept.core.undertaking;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.Subject;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.ask.AskOfUpdate;
import org.wellkept.core.changed.ChangeReason;
import org.wellkept.core.changed.ChangeReasonCheck;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.changed.TermsChange;
import org.wellkept.core.check.CheckRules;
import org.wellkept.core.check.Checker;
import org.wellkept.core.check.Checkers;
import org.wellkept.core.check.RecordCheck;
import org.wellkept.core.evidence.EvidenceChanged;
import org.wellkept.core.evidence.EvidenceGiven;
import org.wellkept.core.evidence.EvidencePurpose;
import org.wellkept.core.evidence.PostedEvidence;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.NextReference;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.partnership.PartnershipKey;
import org.wellkept.core.shown.Shown;
import org.wellkept.core.shown.ShownSteps;
import org.wellkept.core.shown.Yardstick;
import org.wellkept.core.succession.Ended;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.Resolved;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.terms.TermsCheck;
import org.wellkept.core.terms.TermsResolver;
import org.wellkept.core.update.CameBy;
import org.wellkept.core.update.Figure;
import org.wellkept.core.update.NewUpdate;
import org.wellkept.core.update.PostUpdate;
import org.wellkept.core.update.UpdateCheck;

/**
 * What can be done with an undertaking of any kind: the mechanism behind the doors. Always called in a door's transaction. Every method answers with the reference.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Undertakings {

    /** The statements by which promises pass from board to board, in their order. */
    private static final List<String> LOOK_AFTER = List.of(
            """
            insert into undertaking_board_before (undertaking_id, board_id, since, until_on)
            select ub.undertaking_id, ub.board_id, ub.since, :on from undertaking_board ub
            where ub.undertaking_id = any(:ids) and ub.board_id = :predecessor""",
            "delete from undertaking_board where undertaking_id = any(:ids) and board_id = :predecessor",
            """
            insert into undertaking_board (undertaking_id, board_id, since) select unnest(:ids), :successor, :on
            on conflict (undertaking_id, board_id) do update set since = excluded.since
              where undertaking_board.since > excluded.since""",
            "update undertaking set version = version + 1 where id = any(:ids)");

    private final EntityManager entities;
    private final Jdbi jdbi;
    private final Directory directory;
    private final TermsResolver resolver;
    private final ShownSteps shownSteps;
    private final Checkers checkers;
    private final History history;
    private final Clock clock;

    @Inject
    Undertakings(
            EntityManager entities,
            Jdbi jdbi,
            Directory directory,
            TermsResolver resolver,
            ShownSteps shownSteps,
            Checkers checkers,
            History history,
            Clock clock) {
        this.entities = entities;
        this.jdbi = jdbi;
        this.directory = directory;
        this.resolver = resolver;
        this.shownSteps = shownSteps;
        this.checkers = checkers;
        this.history = history;
        this.clock = clock;
    }

    /** A new draft of an organisation. */
    public Outcome<String> draft(Actor actor, String partnershipSlug, String organisationSlug, Terms terms) {
        List<FieldProblem> problems = new ArrayList<>(TermsCheck.problems(terms));
        Optional<UUID> partnership = directory.partnership(partnershipSlug).map(PartnershipKey::id);
        Optional<UUID> organisation = partnership.flatMap(id -> directory
                .organisation(organisationSlug)
                .map(OrganisationKey::id)
                .filter(found -> directory.isIn(found, id, today())));
        if (partnership.isEmpty()) {
            problems.add(new FieldProblem(
                    "partnership", "No partnership is called " + partnershipSlug, "Choose one of your partnerships"));
        } else if (organisation.isEmpty()) {
            problems.add(new FieldProblem(
                    "organisation",
                    "No organisation of the partnership is called " + organisationSlug,
                    "Choose an organisation that you act for"));
        }
        if (partnership.isEmpty() || organisation.isEmpty()) {
            return Outcome.refused(new Refusal.Invalid(problems));
        }
        if (!AccessTable.allows(actor, Action.DRAFT, Subject.of(partnership.get(), organisation.get()))) {
            return Outcome.refused(
                    new Refusal.NotPermitted("Only people of the organisation can write promises in its name."));
        }
        Resolved resolved = resolver.resolve(terms, partnership.get(), organisation.get(), Set.of(), problems);
        if (!problems.isEmpty()) {
            return Outcome.refused(new Refusal.Invalid(problems));
        }
        Undertaking undertaking =
                add(new Origin(partnership.get(), organisation.get(), null, null, null), terms, resolved, false);
        remember(actor, undertaking, "drafted", Map.of("title", terms.title()));
        return Outcome.done(undertaking.reference());
    }

    /**
     * Takes one in from a spreadsheet: as a draft, or (with {@code asPublished}) agreed and public, as its source
     * published it. Permission is the import's to ask.
     */
    public Outcome<TakenIn> takeIn(Actor actor, Origin origin, boolean asPublished, Terms terms) {
        List<FieldProblem> problems = new ArrayList<>(TermsCheck.problems(terms));
        Resolved resolved = resolver.resolve(terms, origin.partnership(), origin.organisation(), Set.of(), problems);
        if (!problems.isEmpty()) {
            return Outcome.refused(new Refusal.Invalid(problems));
        }
        Undertaking undertaking = add(origin, terms, resolved, asPublished);
        refreshShown(undertaking);
        remember(
                actor,
                undertaking,
                asPublished ? "recorded as published" : "drafted from a spreadsheet",
                origin.source() == null
                        ? Map.of("title", terms.title())
                        : Map.of("title", terms.title(), "source", origin.source()));
        return Outcome.done(new TakenIn(undertaking.id(), undertaking.reference()));
    }

    private Undertaking add(Origin origin, Terms terms, Resolved resolved, boolean asPublished) {
        NextReference next = directory.nextReference(origin.partnership());
        Undertaking undertaking = new Undertaking(
                new NewUndertaking(
                        UuidCreator.getTimeOrderedEpoch(),
                        UndertakingKind.of(terms),
                        origin.partnership(),
                        next.number(),
                        next.reference(),
                        origin.organisation(),
                        origin.source(),
                        origin.sourceRef(),
                        origin.importId()),
                terms,
                resolved,
                today());
        if (asPublished) {
            undertaking.recordAsPublished(today());
        }
        entities.persist(undertaking);
        entities.flush();
        return undertaking;
    }

    /**
     * Rewords it. Once it is agreed, what changes the promise needs a reason.
     *
     * @param read the version that the new terms were written over
     */
    public Outcome<String> edit(Actor actor, String reference, Version read, Terms terms, @Nullable ChangeReason why) {
        Undertaking undertaking = locked(reference);
        if (undertaking == null || !AccessTable.allows(actor, Action.READ, undertaking.subject())) {
            return Outcome.refused(new Refusal.NotFound(reference));
        }
        Action action = undertaking.state() == State.DRAFT ? Action.DRAFT : Action.CHANGE_SINCE_AGREED;
        Optional<Refusal> refusal = refusal(actor, action, undertaking);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (!undertaking.version().equals(read)) {
            return Outcome.refused(new Refusal.Stale(undertaking.version()));
        }
        List<FieldProblem> problems = new ArrayList<>(TermsCheck.problems(terms));
        Resolved resolved = resolver.resolve(
                terms, undertaking.subject().partnership(), undertaking.organisation(), undertaking.boards(), problems);
        if (undertaking.kind() != UndertakingKind.of(terms)) {
            problems.add(new FieldProblem(
                    "anchor",
                    terms.anchor() == null
                            ? "An anchor action stays one"
                            : "A promise does not become an anchor action",
                    terms.anchor() == null
                            ? "Say as what you act, such as employer or buyer"
                            : "Write a new anchor action"));
        }
        List<TermsChange> changes = TermsChange.between(
                undertaking.title(), undertaking.statement(), undertaking.due(), undertaking.measures(), terms);
        boolean counts = action == Action.CHANGE_SINCE_AGREED && !changes.isEmpty();
        if (counts) {
            problems.addAll(ChangeReasonCheck.problems(changes, why));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(new Refusal.Invalid(problems));
        }
        undertaking.write(terms, resolved, today());
        touch(undertaking);
        if (counts && why != null && !why.correction()) {
            record(actor, undertaking, changes, why);
        }
        refreshShown(undertaking);
        Map<String, String> content = new HashMap<>();
        changes.forEach(change ->
                content.merge(change.what().code(), change.before() + " → " + change.after(), (a, b) -> a + "; " + b));
        if (why != null) {
            content.put("reason", why.reason());
        }
        remember(
                actor,
                undertaking,
                counts ? (why != null && why.correction() ? "corrected" : "changed") : "edited",
                content);
        return Outcome.done(reference);
    }

    private void record(Actor actor, Undertaking undertaking, List<TermsChange> changes, ChangeReason why) {
        jdbi.useHandle(handle -> {
            for (TermsChange change : changes) {
                Effect effect = change.judged() == null ? why.effect() : change.judged();
                handle.createUpdate("""
                        insert into change_since_agreed (id, undertaking_id, what, before, after, effect, reason, changed_on, changed_by)
                        values (:id, :undertaking, :what, :before, :after, :effect, :reason, :on, :by)""")
                        .bind("id", UuidCreator.getTimeOrderedEpoch())
                        .bind("undertaking", undertaking.id())
                        .bind("what", change.what().code())
                        .bind("before", change.before())
                        .bind("after", change.after())
                        .bind("effect", effect == null ? null : effect.code())
                        .bind("reason", why.reason())
                        .bind("on", today())
                        .bind("by", actor.signedInPerson())
                        .execute();
            }
        });
    }

    /** The organisation's lead agrees it: now it is the organisation's word. */
    public Outcome<String> agree(Actor actor, String reference) {
        return change(actor, Action.AGREE, reference, undertaking -> {
            undertaking.agree(today());
            touch(undertaking);
            refreshShown(undertaking);
            remember(actor, undertaking, "agreed", Map.of());
            return Optional.empty();
        });
    }

    /** The organisation's lead makes it public. It never becomes less visible again. */
    public Outcome<String> publish(Actor actor, String reference) {
        return change(actor, Action.PUBLISH, reference, undertaking -> {
            if (undertaking.visibility() == Visibility.PUBLIC) {
                return Optional.of(new Refusal.RuleBroken("It is public already.", "Nothing needs doing."));
            }
            undertaking.publish(today());
            touch(undertaking);
            refreshShown(undertaking);
            remember(actor, undertaking, "published", Map.of());
            return Optional.empty();
        });
    }

    /** Ends it, with a reason that is published. */
    public Outcome<String> close(Actor actor, CloseUndertaking command) {
        return change(actor, Action.CLOSE, command.reference(), undertaking -> {
            if (command.reason().isBlank() || command.reason().length() > 2_000) {
                return Optional.of(Refusal.Invalid.of(
                        "reason", "The reason has to have 1 to 2,000 characters", "Say in a sentence why it ends"));
            }
            if (command.as() == ClosedAs.NOT_CARRIED_ON) {
                return Optional.of(Refusal.Invalid.of(
                        "as",
                        "Only a promise of a body that ended is not carried on",
                        "Say how it ends: completed, withdrawn or stopped, for example"));
            }
            undertaking.close(command.as(), command.reason(), today());
            touch(undertaking);
            refreshShown(undertaking);
            remember(actor, undertaking, "closed", Map.of("as", command.as().code(), "reason", command.reason()));
            return Optional.empty();
        });
    }

    /** A dated statement of progress: shared, or public at once where the organisation says so. */
    public Outcome<String> postUpdate(Actor actor, PostUpdate command) {
        return postUpdate(actor, command, CameBy.SCREEN, false).map(update -> command.reference());
    }

    /**
     * The same, of an answer in a return.
     *
     * @param carriedForward whether it says, word for word, what was said before
     * @return the update's id
     */
    public Outcome<UUID> postUpdate(Actor actor, PostUpdate command, CameBy cameBy, boolean carriedForward) {
        UUID update = UuidCreator.getTimeOrderedEpoch();
        return change(actor, Action.POST_UPDATE, command.reference(), undertaking -> {
                    List<FieldProblem> problems = problems(undertaking, command);
                    problems.addAll(missingFiles(
                            undertaking, EvidencePurpose.UPDATE, actor.signedInPerson(), command.evidence()));
                    for (int i = 0; i < command.milestones().size(); i++) {
                        if (!undertaking.tell(command.milestones().get(i), today())) {
                            problems.add(new FieldProblem(
                                    "milestones[" + i + "].milestone",
                                    "The promise has no such milestone",
                                    "Choose one of its milestones"));
                        }
                    }
                    if (!problems.isEmpty()) {
                        entities.clear();
                        return Optional.of(new Refusal.Invalid(problems));
                    }
                    boolean atOnce = undertaking.visibility() == Visibility.PUBLIC
                            && directory
                                    .organisation(undertaking.organisation())
                                    .orElseThrow()
                                    .publishesAtOnce();
                    boolean onBehalf =
                            !actor.organisations(Role.CONTRIBUTOR, Role.LEAD).contains(undertaking.organisation());
                    touch(undertaking);
                    Map<String, String> words = new HashMap<>(command.words());
                    jdbi.useHandle(handle -> {
                        NewUpdate posted = new NewUpdate(
                                update,
                                undertaking.id(),
                                command,
                                cameBy,
                                carriedForward,
                                onBehalf,
                                atOnce ? Visibility.PUBLIC : Visibility.SHARED,
                                actor.signedInPerson(),
                                clock.instant(),
                                today());
                        NewUpdate.insert(handle, posted);
                        if (!command.evidence().isEmpty()) {
                            words.putAll(PostedEvidence.words(handle, posted.owner()));
                        }
                        AskOfUpdate.insert(
                                handle,
                                new AskOfUpdate(undertaking.id(), update, command.ask(), today()),
                                undertaking.boards());
                    });
                    refreshShown(undertaking);
                    remember(actor, undertaking, onBehalf ? "update posted on its behalf" : "update posted", words);
                    return Optional.empty();
                })
                .map(reference -> update);
    }

    /** All that would keep this update from being posted, at once, without posting it. */
    public List<FieldProblem> problems(PostUpdate command) {
        Undertaking undertaking = stored(command.reference());
        return undertaking == null
                ? List.of(new FieldProblem("reference", "There is no such promise", "Check the reference"))
                : problems(undertaking, command);
    }

    private List<FieldProblem> missingFiles(
            Undertaking undertaking, EvidencePurpose purpose, UUID by, List<EvidenceGiven> evidence) {
        FieldProblems found = new FieldProblems();
        jdbi.useHandle(handle -> PostedEvidence.checkFiles(found, handle, undertaking.id(), purpose, by, evidence));
        return found.all();
    }

    private List<FieldProblem> problems(Undertaking undertaking, PostUpdate command) {
        Set<UUID> measures =
                undertaking.measures().stream().map(MeasureTerms::id).collect(Collectors.toSet());
        return new ArrayList<>(UpdateCheck.problems(command, measures, today()));
    }

    /**
     * What figures would show today with these beside those that are posted, to people who sign in.
     *
     * @param figures one for a measure
     */
    public Shown shownWith(String reference, List<Figure> figures) {
        Undertaking undertaking = stored(reference);
        Yardstick yardstick = undertaking == null ? null : undertaking.yardstick();
        if (undertaking == null || yardstick == null) {
            throw new IllegalArgumentException("Figures show nothing of " + reference + " before it is agreed");
        }
        return shownSteps.with(undertaking.id(), yardstick, figures, today());
    }

    /** Which undertaking that is, and whose; not found where the actor may not read it. */
    public Outcome<UndertakingKey> find(Actor actor, String reference) {
        Undertaking undertaking = stored(reference);
        if (undertaking == null || !AccessTable.allows(actor, Action.READ, undertaking.subject())) {
            return Outcome.refused(new Refusal.NotFound(reference));
        }
        return Outcome.done(new UndertakingKey(
                undertaking.id(),
                reference,
                directory.organisation(undertaking.organisation()).orElseThrow()));
    }

    /** It rests for a while, as was agreed with a board: rounds that fall due meanwhile ask nothing of it. */
    public Outcome<String> pause(Actor actor, PauseUndertaking command) {
        return change(actor, Action.SEND_RETURN, command.reference(), undertaking -> {
            List<FieldProblem> problems = command.problems(today());
            if (!problems.isEmpty()) {
                return Optional.of(new Refusal.Invalid(problems));
            }
            boolean added =
                    jdbi.withHandle(handle -> new PauseStore(handle).add(undertaking.id(), command, today(), actor));
            if (!added) {
                return Optional.of(new Refusal.RuleBroken("It is paused already.", "End the pause first."));
            }
            touch(undertaking);
            remember(
                    actor,
                    undertaking,
                    "paused, agreed",
                    Map.of(
                            "until", command.until().toString(),
                            "reason", command.reason(),
                            "agreedWith", command.agreedWith()));
            return Optional.empty();
        });
    }

    /** Ends an agreed pause: from today it is asked about again. */
    public Outcome<String> resume(Actor actor, String reference) {
        return change(actor, Action.SEND_RETURN, reference, undertaking -> {
            if (!jdbi.withHandle(handle -> new PauseStore(handle).end(undertaking.id(), today()))) {
                return Optional.of(new Refusal.RuleBroken("It is not paused.", "Nothing needs doing."));
            }
            touch(undertaking);
            remember(actor, undertaking, "pause ended", Map.of());
            return Optional.empty();
        });
    }

    /** The lead makes a posted update public. */
    public Outcome<String> publishUpdate(Actor actor, String reference, UUID update) {
        return change(actor, Action.PUBLISH, reference, undertaking -> {
            if (undertaking.visibility() != Visibility.PUBLIC) {
                return Optional.of(new Refusal.RuleBroken(
                        "The promise itself is not public yet.", "Publish the promise first, then its updates."));
            }
            int published = jdbi.withHandle(handle -> handle.createUpdate("""
                            update progress_update set visibility = 'public', published_on = :today
                            where id = :update and undertaking_id = :undertaking and visibility <> 'public'""")
                    .bind("today", today())
                    .bind("update", update)
                    .bind("undertaking", undertaking.id())
                    .execute());
            if (published == 0) {
                return Optional.of(new Refusal.NotFound("update"));
            }
            touch(undertaking);
            refreshShown(undertaking);
            remember(actor, undertaking, "update published", Map.of());
            return Optional.empty();
        });
    }

    /** The finding of somebody independent. */
    public Outcome<String> recordCheck(Actor actor, RecordCheck command) {
        return change(actor, Action.CHECK, command.reference(), undertaking -> {
            FieldProblems problems = new FieldProblems();
            CheckRules.check(problems, command, today());
            Optional<Checkers.Checking> checking =
                    Checkers.chosen(problems, checkers.of(actor, tied(undertaking)), command);
            missingFiles(undertaking, EvidencePurpose.CHECK, actor.signedInPerson(), command.evidence())
                    .forEach(problem -> problems.add(problem.field(), problem.problem(), problem.mend()));
            if (checking.isEmpty() || !problems.areNone()) {
                return Optional.of(new Refusal.Invalid(problems.all()));
            }
            if (command.moneyBetween()) {
                return Optional.of(fundedBy(undertaking, checking.get().checker()));
            }
            Set<UUID> tiedThen = directory.tiesOf(undertaking.organisation(), command.on());
            if (!AccessTable.allows(actor, Action.CHECK, undertaking.subject().tiedTo(tiedThen))) {
                return Optional.of(fundedThen(undertaking));
            }
            touch(undertaking);
            Map<String, String> words = record(actor, undertaking, command, checking.get());
            refreshShown(undertaking);
            remember(actor, undertaking, "checked", words);
            return Optional.empty();
        });
    }

    private Refusal fundedBy(Undertaking undertaking, Checker checker) {
        String organisation =
                directory.organisation(undertaking.organisation()).orElseThrow().name();
        return new Refusal.RuleBroken(
                "Money flows between " + checker.name() + " and " + organisation + ", so it can't check what "
                        + organisation + " promised",
                "Ask somebody who is neither paid by " + organisation + " nor pays it");
    }

    private Refusal fundedThen(Undertaking undertaking) {
        String organisation =
                directory.organisation(undertaking.organisation()).orElseThrow().name();
        return new Refusal.RuleBroken(
                "Money flowed between a body that you belong to and " + organisation
                        + " on the day of the check, so it was not independent",
                "Ask somebody who was neither paid by " + organisation + " then nor paid it");
    }

    private Map<String, String> record(
            Actor actor, Undertaking undertaking, RecordCheck command, Checkers.Checking checking) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        PostedEvidence.Owner owner = new PostedEvidence.Owner(
                undertaking.id(), EvidencePurpose.CHECK, id, actor.signedInPerson(), clock.instant());
        Map<String, String> words = new HashMap<>();
        words.put("answer", command.answer().code());
        words.put("interests", command.interests() == null ? "none" : command.interests());
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            insert into independent_check (id, undertaking_id, answer, checked_on, checked_by, checked_for,
                              organisation_id, board_id, interests, note, recorded_at)
                            values (:id, :undertaking, :answer, :on, :by, :for, :forOrganisation, :forBoard, :interests, :note, :now)""")
                    .bindMethods(command)
                    .bind("id", id)
                    .bind("undertaking", undertaking.id())
                    .bind("by", actor.signedInPerson())
                    .bind("for", checking.checker().name())
                    .bind("forOrganisation", checking.organisation())
                    .bind("forBoard", checking.board())
                    .bind("now", clock.instant())
                    .execute();
            PostedEvidence.attach(handle, owner, command.evidence());
            words.putAll(PostedEvidence.words(handle, owner));
        });
        return words;
    }

    /** For which bodies the actor could check it, by name; none where they may not, or it can't be checked. */
    public List<Checker> checkersOf(Actor actor, String reference) {
        Undertaking undertaking = stored(reference);
        return undertaking == null
                ? List.of()
                : checkers.of(actor, tied(undertaking)).stream()
                        .map(Checkers.Checking::checker)
                        .toList();
    }

    private Subject tied(Undertaking undertaking) {
        return undertaking.subject().tiedTo(directory.tiesOf(undertaking.organisation(), today()));
    }

    /** A board endorsed it at a meeting. */
    public Outcome<String> endorse(Actor actor, EndorseUndertaking command) {
        return change(actor, Action.ENDORSE, command.reference(), undertaking -> {
            Optional<UUID> board = directory.board(command.board()).map(BoardKey::id);
            if (board.isEmpty() || !undertaking.boards().contains(board.get())) {
                return Optional.of(Refusal.Invalid.of(
                        "board", "The promise is not made to that board", "Choose a board that it is made to"));
            }
            if (!actor.boards(Role.OFFICER).contains(board.get())) {
                return Optional.of(new Refusal.NotPermitted("Only that board's officer can record what it endorsed."));
            }
            if (command.on().isAfter(today())) {
                return Optional.of(Refusal.Invalid.of(
                        "on", "The day of the meeting is in the future", "Record it after the meeting"));
            }
            int recorded = jdbi.withHandle(handle -> handle.createUpdate("""
                            insert into endorsement (undertaking_id, board_id, endorsed_on, recorded_by)
                            values (:undertaking, :board, :on, :by) on conflict do nothing""")
                    .bind("undertaking", undertaking.id())
                    .bind("board", board.get())
                    .bind("on", command.on())
                    .bind("by", actor.signedInPerson())
                    .execute());
            if (recorded == 0) {
                return Optional.of(
                        new Refusal.RuleBroken("That board has endorsed it already.", "Nothing needs doing."));
            }
            touch(undertaking);
            remember(
                    actor,
                    undertaking,
                    "endorsed",
                    Map.of("board", command.board(), "on", command.on().toString()));
            return Optional.empty();
        });
    }

    /**
     * Removes what an import made and nobody has touched since. Permission is the import's to ask.
     *
     * @return the references of those that somebody has touched: then nothing was removed
     */
    public List<String> removeUntouched(Actor actor, UUID importId) {
        List<Undertaking> made = entities.createQuery(
                        "select u from Undertaking u where u.importId = :importId order by u.number", Undertaking.class)
                .setParameter("importId", importId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        List<String> touched = made.stream()
                .filter(undertaking -> !undertaking.isUntouched())
                .map(Undertaking::reference)
                .toList();
        if (touched.isEmpty()) {
            for (Undertaking undertaking : made) {
                remember(actor, undertaking, "removed with its import", Map.of("title", undertaking.title()));
                entities.remove(undertaking);
            }
            entities.flush();
        }
        return touched;
    }

    /**
     * An undertaking that is offered to whoever took over from its body, as it stands; locked until the transaction ends.
     * Permission is the handover's to ask, of this and of what follows.
     */
    public Optional<Offered> lockOffered(String reference) {
        return Optional.ofNullable(locked(reference))
                .map(undertaking -> new Offered(
                        undertaking.id(),
                        undertaking.kind(),
                        reference,
                        undertaking.organisation(),
                        undertaking.state(),
                        undertaking.isAsPublished(),
                        undertaking.version()));
    }

    /** Another body carries it from today, and its maker stays named. A draft becomes the draft of the other. */
    public void carryOn(Actor actor, String reference, OrganisationKey successor) {
        Undertaking undertaking = lockedForSure(reference);
        OrganisationKey before =
                directory.organisation(undertaking.organisation()).orElseThrow();
        if (undertaking.state() != State.DRAFT) {
            jdbi.useHandle(handle -> handle.createUpdate("""
                            insert into undertaking_carrier (id, undertaking_id, organisation_id, until_on)
                            values (:id, :undertaking, :organisation, :today)""")
                    .bind("id", UuidCreator.getTimeOrderedEpoch())
                    .bind("undertaking", undertaking.id())
                    .bind("organisation", before.id())
                    .bind("today", today())
                    .execute());
        }
        undertaking.carryOn(successor.id(), today());
        touch(undertaking);
        remember(
                actor,
                undertaking,
                undertaking.state() == State.DRAFT ? "draft taken over" : "carried on",
                Map.of("from", before.slug(), "by", successor.slug()));
    }

    /**
     * A board looks after what another one had open, from a day on: drafts, and what was agreed and had not closed before that
     * day. What is made to both counts once. Whoever wrote over an earlier version of one of them is told so.
     *
     * @param on the first day on which the successor looks after it, today or earlier
     */
    public void lookAfter(Actor actor, BoardKey predecessor, BoardKey successor, LocalDate on) {
        entities.flush();
        List<HistoryEvent> passedOn = new ArrayList<>();
        jdbi.useHandle(handle -> {
            UUID[] ids = handle.createQuery("""
                            select u.id, u.kind, u.reference from undertaking u
                            where u.id = any(array(select ub.undertaking_id from undertaking_board ub where ub.board_id = :predecessor))
                              and (u.state <> 'closed' or u.closed_on >= :on) order by u.id for update""")
                    .bind("predecessor", predecessor.id())
                    .bind("on", on)
                    .map((row, context) -> {
                        UUID id = row.getObject("id", UUID.class);
                        passedOn.add(new HistoryEvent(
                                id,
                                row.getString("kind"),
                                row.getString("reference"),
                                actor.signedInPerson(),
                                "looked after by another board",
                                Map.of("from", predecessor.slug(), "by", successor.slug(), "on", on.toString())));
                        return id;
                    })
                    .list()
                    .toArray(UUID[]::new);
            for (String sql : LOOK_AFTER) {
                handle.createUpdate(sql)
                        .bind("ids", ids)
                        .bind("predecessor", predecessor.id())
                        .bind("successor", successor.id())
                        .bind("on", on)
                        .execute();
            }
        });
        passedOn.forEach(history::append);
    }

    /**
     * A new promise of a body that carries on a part of another: agreed today, and public where that one is.
     *
     * @param terms what it says, of which nothing keeps an id of the other
     */
    public Outcome<String> carryOnPart(Actor actor, String whole, OrganisationKey successor, Terms terms) {
        Undertaking origin = lockedForSure(whole);
        UUID partnership = origin.subject().partnership();
        List<FieldProblem> problems = new ArrayList<>();
        Resolved resolved = resolver.resolve(terms, partnership, successor.id(), origin.boards(), problems);
        if (!problems.isEmpty()) {
            return Outcome.refused(new Refusal.Invalid(problems));
        }
        Undertaking part = add(new Origin(partnership, successor.id(), null, null, null), terms, resolved, false);
        part.carryOnPartOf(origin, today());
        touch(part);
        refreshShown(part);
        remember(actor, part, "carried on in part", Map.of("of", whole, "by", successor.slug()));
        return Outcome.done(part.reference());
    }

    /** Ends one whose body has ended, with the reason that is published. */
    public void closeOffered(Actor actor, String reference, ClosedAs as, String reason) {
        Undertaking undertaking = lockedForSure(reference);
        undertaking.close(as, reason, today());
        touch(undertaking);
        refreshShown(undertaking);
        remember(actor, undertaking, "closed", Map.of("as", as.code(), "reason", reason));
    }

    /** Throws a draft away; its history stays. */
    public void throwAway(Actor actor, String reference, String reason) {
        Undertaking draft = lockedForSure(reference);
        if (draft.state() != State.DRAFT) {
            throw new IllegalArgumentException("What was agreed is never deleted: " + reference);
        }
        remember(actor, draft, "draft thrown away", Map.of("title", draft.title(), "reason", reason));
        entities.remove(draft);
        entities.flush();
    }

    private Undertaking lockedForSure(String reference) {
        return Optional.ofNullable(locked(reference)).orElseThrow();
    }

    private Outcome<String> change(Actor actor, Action action, String reference, Decision decision) {
        Undertaking undertaking = locked(reference);
        if (undertaking == null || !AccessTable.allows(actor, Action.READ, undertaking.subject())) {
            return Outcome.refused(new Refusal.NotFound(reference));
        }
        return refusal(actor, action, undertaking)
                .or(() -> decision.decideAndWrite(undertaking))
                .<Outcome<String>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(reference));
    }

    private Optional<Refusal> refusal(Actor actor, Action action, Undertaking undertaking) {
        Subject subject = action == Action.CHECK ? tied(undertaking) : undertaking.subject();
        if (!AccessTable.allows(actor, action, subject)) {
            return Optional.of(new Refusal.NotPermitted(WhoMay.words(action)));
        }
        if (!UndertakingLife.allowed(undertaking.state()).contains(action)) {
            return Optional.of(new Refusal.RuleBroken(
                    "A promise that is " + undertaking.state().words().toLowerCase(Locale.ROOT)
                            + " cannot be treated so: " + action.words().toLowerCase(Locale.ROOT) + ".",
                    undertaking.state() == State.DRAFT
                            ? "Its organisation's lead agrees it first."
                            : "Write a new promise instead."));
        }
        if (undertaking.state() != State.CLOSED
                && UndertakingLife.RESTS_IN_HANDOVER.contains(action)
                && !undertaking.isAsPublished()
                && hasEnded(undertaking.organisation())) {
            return Optional.of(new Refusal.RuleBroken(
                    "It is being handed over: "
                            + directory
                                    .organisation(undertaking.organisation())
                                    .orElseThrow()
                                    .name()
                            + " has ended, and whoever took over has not answered yet.",
                    "Wait until a successor carries it on, or says why nobody does."));
        }
        if (undertaking.isAsPublished() && action == Action.CHECK) {
            return Optional.of(new Refusal.RuleBroken(
                    "It is shown as published, and nobody has asked the body that made it.",
                    "It can be checked once that body has joined."));
        }
        return Optional.empty();
    }

    private boolean hasEnded(UUID organisation) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + Ended.by(":organisation", ":today"))
                .bind("organisation", organisation)
                .bind("today", today())
                .mapTo(Boolean.class)
                .one());
    }

    private @Nullable Undertaking stored(String reference) {
        return entities.createQuery("select u from Undertaking u where u.reference = :reference", Undertaking.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private @Nullable Undertaking locked(String reference) {
        return entities.createQuery("select u from Undertaking u where u.reference = :reference", Undertaking.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** A fact beside the record changes the record for its readers, so its version moves too. */
    private void touch(Undertaking undertaking) {
        entities.lock(undertaking, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
    }

    private void refreshShown(Undertaking undertaking) {
        Yardstick yardstick = undertaking.yardstick();
        if (yardstick != null) {
            shownSteps.refresh(undertaking.id(), yardstick);
        }
    }

    /** A promise that is completed with evidence counts as met; without, it does not. */
    void evidenceChanged(@Observes EvidenceChanged event) {
        Undertaking undertaking = stored(event.reference());
        if (undertaking != null) {
            refreshShown(undertaking);
        }
    }

    private void remember(Actor actor, Undertaking undertaking, String action, Map<String, String> content) {
        history.append(new HistoryEvent(
                undertaking.id(),
                undertaking.kind().code(),
                undertaking.reference(),
                actor.signedInPerson(),
                action,
                content));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Decides, and writes if nothing stands against it. */
    @FunctionalInterface
    private interface Decision {
        Optional<Refusal> decideAndWrite(Undertaking undertaking);
    }
}
