package org.wellkept.core.commitment;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Subject;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.check.Checker;
import org.wellkept.core.check.RecordCheck;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.partnership.ReferenceCursor;
import org.wellkept.core.undertaking.CloseUndertaking;
import org.wellkept.core.undertaking.EndorseUndertaking;
import org.wellkept.core.undertaking.UndertakingDetailReads;
import org.wellkept.core.undertaking.UndertakingDetailReads.Beside;
import org.wellkept.core.undertaking.UndertakingLife;
import org.wellkept.core.undertaking.UndertakingQuery;
import org.wellkept.core.undertaking.Undertakings;
import org.wellkept.core.update.CameBy;
import org.wellkept.core.update.PostUpdate;
import org.wellkept.core.update.UpdateRead;

/** The promises: write them, agree them, tell how they stand, find them. */
@Door
public class Commitments {

    private final Undertakings undertakings;
    private final UndertakingDetailReads beside;
    private final ExportTrail exports;
    private final History history;
    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    Commitments(
            Undertakings undertakings,
            UndertakingDetailReads beside,
            ExportTrail exports,
            History history,
            Jdbi jdbi,
            Clock clock) {
        this.undertakings = undertakings;
        this.beside = beside;
        this.exports = exports;
        this.history = history;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** A new draft, seen by its organisation, its partners and the officers of its boards alone. */
    public Outcome<CommitmentDetails> draft(Actor actor, DraftCommitment command) {
        return undertakings
                .draft(actor, command.partnership(), command.organisation(), command.terms())
                .then(reference -> find(actor, reference));
    }

    /** Rewords it. Another version in store is {@link Refusal.Stale}: neither text is lost. */
    public Outcome<CommitmentDetails> edit(Actor actor, EditCommitment command) {
        return undertakings
                .edit(actor, command.reference(), command.read(), command.terms(), command.why())
                .then(reference -> find(actor, reference));
    }

    /** The organisation's lead makes it the organisation's word; members of the partnership can read it. */
    public Outcome<CommitmentDetails> agree(Actor actor, String reference) {
        return undertakings.agree(actor, reference).then(agreed -> find(actor, agreed));
    }

    /** The organisation's lead makes it public, for good. */
    public Outcome<CommitmentDetails> publish(Actor actor, String reference) {
        return undertakings.publish(actor, reference).then(published -> find(actor, published));
    }

    /** Ends it, with a published reason. It is never deleted. */
    public Outcome<CommitmentDetails> close(Actor actor, CloseUndertaking command) {
        return undertakings.close(actor, command).then(reference -> find(actor, reference));
    }

    /** Posted as shared; public at once where the organisation says so. */
    public Outcome<CommitmentDetails> postUpdate(Actor actor, PostUpdate command) {
        return undertakings.postUpdate(actor, command).then(reference -> find(actor, reference));
    }

    /** The same, answered with that update alone: for whoever shows nothing else of the promise. */
    public Outcome<UpdateRead> addUpdate(Actor actor, PostUpdate command) {
        return undertakings.postUpdate(actor, command, CameBy.SCREEN, false).map(beside::update);
    }

    /** The lead publishes one posted update. */
    public Outcome<CommitmentDetails> publishUpdate(Actor actor, String reference, UUID update) {
        return undertakings.publishUpdate(actor, reference, update).then(published -> find(actor, published));
    }

    /** The finding of somebody independent, never of people of the organisation, its partners or its funders. */
    public Outcome<CommitmentDetails> recordCheck(Actor actor, RecordCheck command) {
        return undertakings.recordCheck(actor, command).then(reference -> find(actor, reference));
    }

    /** For which bodies the actor could check it, by name; empty where they can't. */
    public List<Checker> checkersOf(Actor actor, String reference) {
        return undertakings.checkersOf(actor, reference);
    }

    /** That a board endorsed it at a meeting. */
    public Outcome<CommitmentDetails> endorse(Actor actor, EndorseUndertaking command) {
        return undertakings.endorse(actor, command).then(reference -> find(actor, reference));
    }

    /** Everything about it that the reader may see; not found when the reader may not know of it. */
    public Outcome<CommitmentDetails> find(Actor actor, String reference) {
        return jdbi.withHandle(handle -> UndertakingQuery.visibleTo(actor, today())
                        .and("u.reference = :reference", "reference", reference)
                        .create(handle, "", "")
                        .map((row, context) -> {
                            UUID id = row.getObject("id", UUID.class);
                            boolean publicOnly = !AccessTable.readableBy(actor)
                                    .partnerships()
                                    .contains(row.getObject("partnership_id", UUID.class));
                            Beside facts = beside.of(id, publicOnly, today());
                            CommitmentSummary summary = CommitmentRow.summary(row);
                            return new CommitmentDetails(
                                    id,
                                    Version.of(row.getLong("version")),
                                    summary,
                                    CommitmentRow.terms(row, facts),
                                    row.getString("partnership_name"),
                                    facts.partners(),
                                    facts.boards(),
                                    facts.themes(),
                                    facts.measures(),
                                    facts.updates(),
                                    facts.checks(),
                                    facts.changes(),
                                    facts.endorsements(),
                                    row.getString("source"),
                                    row.getString("source_ref"),
                                    row.getObject("agreed_on", LocalDate.class),
                                    row.getObject("closed_on", LocalDate.class),
                                    row.getString("closed_reason"),
                                    facts.paused(),
                                    actions(actor, summary, subject(handle, id)));
                        })
                        .findOne())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound(reference)));
    }

    private static Set<Action> actions(Actor actor, CommitmentSummary summary, Subject subject) {
        if (!actor.isSignedIn()) {
            return Set.of(Action.READ);
        }
        return UndertakingLife.allowed(summary.state()).stream()
                .filter(action -> AccessTable.allows(actor, action, subject))
                .filter(action -> !summary.asPublished() || (action != Action.CHECK && action != Action.CHALLENGE))
                .filter(action -> !summary.inHandover() || !UndertakingLife.RESTS_IN_HANDOVER.contains(action))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Action.class)));
    }

    private Subject subject(Handle handle, UUID id) {
        return handle.createQuery("""
                        select u.partnership_id, u.organisation_id, u.visibility,
                          array(select organisation_id from undertaking_partner p where p.undertaking_id = u.id) as partners,
                          array(select board_id from undertaking_board b where b.undertaking_id = u.id) as boards,
                          array(select distinct t.other_id from organisation_tie t where t.organisation_id = u.organisation_id
                            and t.from_on <= :today and (t.to_on is null or t.to_on >= :today)) as ties
                        from undertaking u where u.id = :id""")
                .bind("id", id)
                .bind("today", today())
                .map((row, context) -> new Subject(
                        row.getObject("partnership_id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        Set.of((UUID[]) row.getArray("partners").getArray()),
                        Set.of((UUID[]) row.getArray("boards").getArray()),
                        Coded.of(Visibility.class, row.getString("visibility")),
                        Set.of((UUID[]) row.getArray("ties").getArray())))
                .one();
    }

    /** What was written about it, latest first, for those who may read it when signed in. */
    public Outcome<List<HistoryRead>> history(Actor actor, String reference) {
        return find(actor, reference)
                .then(found -> found.actions().contains(Action.READ_HISTORY)
                        ? Outcome.done(history.of(found.id()))
                        : Outcome.refused(
                                new Refusal.NotPermitted("Only signed-in members can read a promise's history.")));
    }

    /**
     * A page of what the reader may see, in the order of references.
     *
     * @param limit 1 to {@value Page#LONGEST}
     * @param cursor {@link Page#next} of the page before, or null for the first
     */
    public Outcome<Page<CommitmentSummary>> list(
            Actor actor, CommitmentFilter filter, int limit, @Nullable String cursor) {
        return Page.asked(cursor, limit, ReferenceCursor::read, after -> page(actor, filter, after, limit));
    }

    private Page<CommitmentSummary> page(
            Actor actor, CommitmentFilter filter, @Nullable ReferenceCursor after, int limit) {
        List<Positioned> rows = jdbi.withHandle(handle -> FilteredQuery.of(actor, filter, today())
                .page(handle, after == null ? ReferenceCursor.BEGINNING : after, limit + 1)
                .map((row, context) -> new Positioned(
                        CommitmentRow.summary(row),
                        new ReferenceCursor(row.getObject("partnership_id", UUID.class), row.getInt("number"))))
                .list());
        List<CommitmentSummary> items =
                rows.stream().limit(limit).map(Positioned::summary).toList();
        return new Page<>(
                items, rows.size() > limit ? rows.get(limit - 1).cursor().token() : null);
    }

    /** How many there are of what the reader may see. */
    public int count(Actor actor, CommitmentFilter filter) {
        return jdbi.withHandle(handle -> FilteredQuery.of(actor, filter, today())
                .count(handle)
                .mapTo(Integer.class)
                .one());
    }

    /**
     * Hands over all that the reader may see, row by row, in the order of references; memory does not grow with it. Somebody
     * who is signed in has it in their trail; taking out the open data without an account is nobody's act.
     */
    public void export(Actor actor, CommitmentFilter filter, Consumer<CommitmentExport> consume) {
        if (actor.isSignedIn()) {
            exports.remember(actor.signedInPerson(), filter);
        }
        jdbi.useHandle(handle -> {
            try (Stream<CommitmentExport> rows = FilteredQuery.of(actor, filter, today())
                    .export(handle)
                    .setFetchSize(500)
                    .map((row, context) -> CommitmentExport.in(row, CommitmentRow.summary(row)))
                    .stream()) {
                rows.forEach(consume);
            }
        });
    }

    /** The organisations of a partnership in whose name the actor may write, by name. */
    public List<OrganisationRef> mayDraftFor(Actor actor, String partnership) {
        record Candidate(UUID partnership, UUID organisation, OrganisationRef ref) {}
        Collection<UUID> own = actor.roles().stream()
                .map(held -> held.organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                                select p.id as partnership_id, o.id, o.slug, o.name, o.joined_on is not null as joined
                                from organisation o
                                join partnership_organisation m on m.organisation_id = o.id
                                join partnership p on p.id = m.partnership_id
                                where p.slug = :partnership and o.id = any(:own)
                                  and m.from_on <= :today and (m.to_on is null or m.to_on >= :today) order by o.name""")
                        .bind("partnership", partnership)
                        .bindArray("own", UUID.class, own)
                        .bind("today", today())
                        .map((row, context) -> new Candidate(
                                row.getObject("partnership_id", UUID.class),
                                row.getObject("id", UUID.class),
                                new OrganisationRef(
                                        row.getString("slug"), row.getString("name"), row.getBoolean("joined"))))
                        .list())
                .stream()
                .filter(candidate -> AccessTable.allows(
                        actor, Action.DRAFT, Subject.of(candidate.partnership(), candidate.organisation())))
                .map(Candidate::ref)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private record Positioned(CommitmentSummary summary, ReferenceCursor cursor) {}
}
