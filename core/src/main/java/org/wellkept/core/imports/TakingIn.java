package org.wellkept.core.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Spelling;
import org.wellkept.core.access.Actor;
import org.wellkept.core.imports.ImportPreview.Severity;
import org.wellkept.core.imports.ImportStore.LookedAt;
import org.wellkept.core.imports.ImportStore.RowStatus;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKind;

/**
 * Makes promises, activities or contracts of the rows that are ready, all in the door's one transaction and a page at a time, so that thousands of
 * rows need no more memory than a hundred.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TakingIn {

    /** What was there already is looked for again: it may have been taken out since. */
    private static final Set<RowStatus> NOT_MADE = Set.of(RowStatus.READY, RowStatus.HELD, RowStatus.SKIPPED);

    private static final int PAGE = 100;

    private final ImportStore store;
    private final Making making;
    private final Directory directory;
    private final EntityManager entities;

    @Inject
    TakingIn(ImportStore store, Making making, Directory directory, EntityManager entities) {
        this.store = store;
        this.making = making;
        this.directory = directory;
        this.entities = entities;
    }

    /** Looks at the rows that wait once more, and takes in those that are ready now. Says how many it made. */
    int takeIn(Actor actor, StoredImport stored, ImportSetting setting) {
        store.lockPartnership(stored.partnership());
        int made = 0;
        Map<String, UUID> named = new HashMap<>();
        List<RawRow> page = store.rows(stored.id(), NOT_MADE, 0, PAGE);
        while (!page.isEmpty()) {
            made += new Page(actor, stored, setting, named, page).takeIn();
            page = store.rows(stored.id(), NOT_MADE, page.getLast().line(), PAGE);
        }
        return made;
    }

    private final class Page {

        private final Actor actor;
        private final StoredImport stored;
        private final Map<String, UUID> named;
        private final List<ReadRow> rows;
        private final SameRecord there = new SameRecord();
        private final List<LookedAt> outcomes = new ArrayList<>();
        private int made;

        /** @param named the bodies that this import was the first to name, by the spelling of their names */
        Page(Actor actor, StoredImport stored, ImportSetting setting, Map<String, UUID> named, List<RawRow> page) {
            this.actor = actor;
            this.stored = stored;
            this.named = named;
            this.rows = page.stream().map(row -> RowReader.read(setting, row)).toList();
        }

        int takeIn() {
            List<SameRecord.Wanted> wanted = rows.stream()
                    .map(ReadRow::entry)
                    .filter(entry -> entry != null)
                    .map(entry -> wanted(entry, known(entry)))
                    .toList();
            store.candidates(stored, wanted).forEach(there::add);
            rows.forEach(row -> outcomes.add(takeIn(row)));
            entities.flush();
            entities.clear();
            store.write(stored.id(), outcomes);
            return made;
        }

        private LookedAt takeIn(ReadRow row) {
            ReadRow.Entry entry = row.entry();
            if (entry == null) {
                return new LookedAt(row.line(), RowStatus.HELD, null, row.problems());
            }
            Optional<SameRecord.Candidate> same = there.find(wanted(entry, known(entry)));
            if (same.isPresent()) {
                return new LookedAt(
                        row.line(),
                        RowStatus.SKIPPED,
                        same.get().id(),
                        with(row, alreadyThere(stored.kind(), row, same.get())));
            }
            return make(row, entry, maker(entry));
        }

        private LookedAt make(ReadRow row, ReadRow.Entry entry, UUID maker) {
            return switch (making.make(actor, stored, maker, entry)) {
                case Outcome.Done<Making.Made>(Making.Made done) -> {
                    made++;
                    SameRecord.Wanted wanted = wanted(entry, Optional.of(maker));
                    there.add(new SameRecord.Candidate(
                            done.id(), done.reference(), maker, wanted.titleKey(), wanted.source(), wanted.ref()));
                    yield new LookedAt(row.line(), RowStatus.CREATED, done.id(), row.problems());
                }
                case Outcome.Refused<Making.Made>(Refusal refusal) ->
                    new LookedAt(row.line(), RowStatus.HELD, null, with(row, refused(row, refusal)));
            };
        }

        private Optional<UUID> known(ReadRow.Entry entry) {
            return switch (entry.maker()) {
                case ReadRow.Maker.Known known -> Optional.of(known.body().id());
                case ReadRow.Maker.ToBeNamed(String name) -> Optional.ofNullable(named.get(Spelling.key(name)));
            };
        }

        /** The body whose row it is; one that the partnership does not know yet is named in it. */
        private UUID maker(ReadRow.Entry entry) {
            return switch (entry.maker()) {
                case ReadRow.Maker.Known(Body body) when body.member() -> body.id();
                case ReadRow.Maker.Known(Body body) -> nameOnly(body.name(), entry);
                case ReadRow.Maker.ToBeNamed(String name) -> {
                    UUID already = named.get(Spelling.key(name));
                    yield already == null ? nameFirst(name, entry) : already;
                }
            };
        }

        private UUID nameFirst(String name, ReadRow.Entry entry) {
            boolean isNew = directory.organisationBySpelling(name).isEmpty();
            UUID id = nameOnly(name, entry);
            if (isNew) {
                store.named(stored.id(), id);
            }
            named.put(Spelling.key(name), id);
            return id;
        }

        private UUID nameOnly(String name, ReadRow.Entry entry) {
            return directory
                    .nameOnly(actor, stored.partnership(), name, OrganisationKind.OTHER, entry.source())
                    .id();
        }
    }

    private static SameRecord.Wanted wanted(ReadRow.Entry entry, Optional<UUID> maker) {
        return new SameRecord.Wanted(maker.orElse(null), entry.content().sameKey(), entry.source(), entry.ref());
    }

    private static ImportPreview.Problem alreadyThere(ImportKind kind, ReadRow row, SameRecord.Candidate same) {
        return new ImportPreview.Problem(
                row.line(),
                null,
                Severity.WARNING,
                "The " + kind.one() + " is there already, as " + same.reference(),
                "Nothing to do: it is not made twice");
    }

    private static List<ImportPreview.Problem> refused(ReadRow row, Refusal refusal) {
        return switch (refusal) {
            case Refusal.Invalid(List<FieldProblem> problems) ->
                problems.stream()
                        .map(problem -> new ImportPreview.Problem(
                                row.line(), null, Severity.ERROR, problem.problem(), problem.mend()))
                        .toList();
            case Refusal.RuleBroken(String rule, String mend) ->
                List.of(new ImportPreview.Problem(row.line(), null, Severity.ERROR, rule, mend));
            case Refusal.NotFound notFound -> throw unexpected(notFound);
            case Refusal.NotPermitted notPermitted -> throw unexpected(notPermitted);
            case Refusal.Stale stale -> throw unexpected(stale);
            case Refusal.TooLarge tooLarge -> throw unexpected(tooLarge);
            case Refusal.NotNow notNow -> throw unexpected(notNow);
            case Refusal.Removed removed -> throw unexpected(removed);
        };
    }

    private static IllegalStateException unexpected(Refusal refusal) {
        return new IllegalStateException("Taking in a row cannot be refused like this: " + refusal);
    }

    private static List<ImportPreview.Problem> with(ReadRow row, ImportPreview.Problem more) {
        return with(row, List.of(more));
    }

    private static List<ImportPreview.Problem> with(ReadRow row, List<ImportPreview.Problem> more) {
        List<ImportPreview.Problem> all = new ArrayList<>(row.problems());
        all.addAll(more);
        return all;
    }
}
