package org.wellkept.core.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.PlainDay;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.imports.ImportPreview.Severity;
import org.wellkept.core.imports.ImportStore.LookedAt;
import org.wellkept.core.imports.ImportStore.RowStatus;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.partnership.PartnershipKey;

/**
 * Takes in spreadsheets of promises, of activities or of contracts: first a preview that changes nothing but itself, then all rows that
 * are ready at once, and all of them out again if that was a mistake.
 */
@Door
public class Imports {

    private static final int MOST_PROBLEMS = 1_000;
    private static final int SAMPLES = 10;
    private static final int RECENT = 50;
    private static final int MOST_NAMED = 20;
    private static final int PAGE = 200;
    private static final Set<RowStatus> WAITING = Set.of(RowStatus.READY, RowStatus.HELD);
    private static final Set<RowStatus> ROWS =
            Set.of(RowStatus.READY, RowStatus.HELD, RowStatus.CREATED, RowStatus.SKIPPED);

    private final ImportStore store;
    private final Intake intake;
    private final TakingIn takingIn;
    private final Making making;
    private final Directory directory;
    private final History history;
    private final Clock clock;

    @Inject
    public Imports(
            ImportStore store,
            Intake intake,
            TakingIn takingIn,
            Making making,
            Directory directory,
            History history,
            Clock clock) {
        this.store = store;
        this.intake = intake;
        this.takingIn = takingIn;
        this.making = making;
        this.directory = directory;
        this.history = history;
        this.clock = clock;
    }

    /** Reads a file and says what it would bring in, without making anything of it. */
    public Outcome<ImportPreview> preview(Actor actor, UploadSpreadsheet command) {
        Optional<PartnershipKey> partnership = directory.partnership(command.partnership());
        if (partnership.isEmpty()) {
            return Outcome.refused(Refusal.Invalid.of(
                    "partnership",
                    "No partnership is called " + command.partnership(),
                    "Choose one of your partnerships"));
        }
        if (!command.kind().modes().contains(command.mode())) {
            return Outcome.refused(Refusal.Invalid.of(
                    "mode",
                    "A spreadsheet of " + command.kind().many() + " comes from the organisation itself",
                    "Take it in as your own rows"));
        }
        return whose(actor, command, partnership.get())
                .then(whose -> preview(actor, command, partnership.get(), whose));
    }

    private Outcome<ImportPreview> preview(
            Actor actor, UploadSpreadsheet command, PartnershipKey partnership, Whose whose) {
        SheetSource source = () -> Files.newInputStream(command.file());
        try {
            return switch (SheetFormat.detect(source, command.kind())) {
                case Outcome.Refused<SheetFormat>(Refusal refusal) -> Outcome.refused(refusal);
                case Outcome.Done<SheetFormat>(SheetFormat format) -> {
                    try (Intake.Opened file = Intake.Opened.of(format.rows(source), command.kind())) {
                        yield file == null
                                ? Outcome.refused(Refusal.Invalid.of(
                                        "file",
                                        "The file is empty",
                                        "Upload a CSV file with a row of headings and a row for each "
                                                + command.kind().one()))
                                : preview(actor, command, partnership, whose, format, file);
                    }
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome<ImportPreview> preview(
            Actor actor,
            UploadSpreadsheet command,
            PartnershipKey partnership,
            Whose whose,
            SheetFormat format,
            Intake.Opened file)
            throws IOException {
        StoredImport added = new StoredImport(
                UuidCreator.getTimeOrderedEpoch(),
                command.kind(),
                command.mode(),
                partnership.id(),
                partnership.slug(),
                whose.boards(),
                whose.organisation(),
                fileName(command.fileName()),
                format.digest(),
                format.encoding(),
                file.headings().line(),
                Headings.of(command.kind()).columns(file.headings()),
                ImportStatus.PREVIEWED,
                clock.instant());
        ImportSetting setting = setting(actor, added);
        store.add(added, actor.signedInPerson());
        Optional<Refusal> refusal = intake.write(added.id(), file, setting);
        if (refusal.isPresent()) {
            store.forget(added.id());
            return Outcome.refused(refusal.get());
        }
        sayAboutFile(added, added.columns());
        store.stand(added.id(), ImportStatus.PREVIEWED);
        remember(
                actor,
                added,
                "uploaded",
                Map.of(
                        "file", added.fileName(),
                        "kind", added.kind().code(),
                        "mode", added.mode().code()));
        return Outcome.done(read(added, setting));
    }

    /** On whose behalf a file comes. */
    private record Whose(@Nullable UUID organisation, List<UUID> boards) {}

    private Outcome<Whose> whose(Actor actor, UploadSpreadsheet command, PartnershipKey partnership) {
        return switch (command.mode()) {
            case PUBLISHED -> {
                List<UUID> boards = store.boards(partnership.id());
                boolean allowed = AccessTable.allows(
                        actor,
                        Action.RECORD_PUBLISHED,
                        StoredImport.subject(ImportMode.PUBLISHED, partnership.id(), null, boards));
                yield allowed ? Outcome.done(new Whose(null, boards)) : notPermitted(ImportMode.PUBLISHED);
            }
            case OWN ->
                ownOrganisation(actor, command, partnership).map(organisation -> new Whose(organisation, List.of()));
        };
    }

    private Outcome<UUID> ownOrganisation(Actor actor, UploadSpreadsheet command, PartnershipKey partnership) {
        @Nullable String slug = command.organisation();
        Map<UUID, OrganisationKey> own = directory.organisations(actor.organisations(Role.values())).values().stream()
                .filter(organisation -> directory.isIn(organisation.id(), partnership.id(), today()))
                .filter(organisation -> AccessTable.allows(
                        actor,
                        Action.PREVIEW_IMPORT,
                        StoredImport.subject(ImportMode.OWN, partnership.id(), organisation.id(), List.of())))
                .collect(Collectors.toMap(OrganisationKey::id, organisation -> organisation));
        List<UUID> chosen = own.values().stream()
                .filter(organisation -> slug == null || organisation.slug().equals(slug))
                .map(OrganisationKey::id)
                .toList();
        if (chosen.isEmpty()) {
            return notPermitted(ImportMode.OWN);
        }
        if (chosen.size() > 1) {
            return Outcome.refused(Refusal.Invalid.of(
                    "organisation",
                    "You act for several organisations",
                    "Say whose " + command.kind().many() + " the file holds"));
        }
        return Outcome.done(chosen.getFirst());
    }

    private static <T> Outcome<T> notPermitted(ImportMode mode) {
        return Outcome.refused(new Refusal.NotPermitted(
                switch (mode) {
                    case OWN ->
                        "Only people of an organisation in the partnership can look at its rows, and only its lead"
                                + " can take them in.";
                    case PUBLISHED ->
                        "Only an administrator of the partnership or an officer of one of its boards can record from a"
                                + " published source.";
                }));
    }

    /** NotFound when the actor may not know of it. */
    public Outcome<ImportPreview> find(Actor actor, UUID id) {
        return found(actor, id).map(stored -> read(stored, setting(actor, stored)));
    }

    /**
     * Takes headings as other fields, and looks at the rows that are not in yet once more.
     *
     * @param mapping heading to the code of an {@link ImportField} of the import's kind; a heading that is not named, or
     *     named with null or nothing, is left out
     */
    public Outcome<ImportPreview> match(Actor actor, UUID id, Map<String, @Nullable String> mapping) {
        store.lock(id);
        return found(actor, id)
                .then(stored -> columns(stored.kind(), stored.columns(), mapping)
                        .map(columns -> {
                            ImportSetting setting = setting(actor, stored).with(columns);
                            store.rewrite(id, columns);
                            sayAboutFile(stored, columns);
                            lookAgain(id, setting);
                            store.stand(id, stored.status());
                            return read(reloaded(id), setting);
                        }));
    }

    private void lookAgain(UUID id, ImportSetting setting) {
        List<RawRow> page = store.rows(id, WAITING, 0, PAGE);
        while (!page.isEmpty()) {
            List<LookedAt> outcomes = new ArrayList<>();
            for (RawRow raw : page) {
                ReadRow row = RowReader.read(setting, raw);
                outcomes.add(new LookedAt(
                        row.line(), row.isReady() ? RowStatus.READY : RowStatus.HELD, null, row.problems()));
            }
            store.write(id, outcomes);
            page = store.rows(id, WAITING, page.getLast().line(), PAGE);
        }
    }

    private static Outcome<List<Column>> columns(
            ImportKind kind, List<Column> columns, Map<String, @Nullable String> mapping) {
        List<FieldProblem> problems = new ArrayList<>();
        Map<String, String> wanted = new HashMap<>();
        mapping.forEach((heading, field) -> wanted.put(heading, field == null ? "" : field));
        Set<ImportField> taken = EnumSet.noneOf(ImportField.class);
        List<Column> changed = new ArrayList<>();
        for (Column column : columns) {
            String code = wanted.getOrDefault(column.heading(), "");
            wanted.remove(column.heading());
            Optional<ImportField> field = Coded.find(ImportField.class, code).filter(known -> known.isOf(kind));
            String at = "mapping[" + column.heading() + "]";
            if (field.isEmpty() && !code.isBlank()) {
                problems.add(new FieldProblem(
                        at,
                        code + " is nothing that " + kind.anyOne() + " has",
                        "Choose one of the fields, or leave the column out"));
            } else if (field.isPresent() && !taken.add(field.get())) {
                problems.add(new FieldProblem(
                        at,
                        "Two columns are taken as \"" + field.get().words(kind) + "\"",
                        "Choose one of them, and leave the other out"));
            }
            changed.add(new Column(column.heading(), field.orElse(null)));
        }
        for (String unknown : wanted.keySet()) {
            problems.add(new FieldProblem(
                    "mapping[" + unknown + "]", "The file has no heading " + unknown, "Use the headings of the file"));
        }
        return problems.isEmpty() ? Outcome.done(changed) : Outcome.refused(new Refusal.Invalid(problems));
    }

    /**
     * Takes in all rows that are ready, in one transaction. Rows that are held wait; once they can be taken in, because a
     * column was matched or an organisation became known, doing this again takes them in too.
     */
    public Outcome<ImportApplied> apply(Actor actor, UUID id) {
        store.lock(id);
        return found(actor, id).then(stored -> {
            if (!AccessTable.allows(actor, applying(stored.mode()), stored.subject())) {
                return notPermitted(stored.mode());
            }
            ImportStore.Counts before = store.counts(id);
            int made = takingIn.takeIn(actor, stored, setting(actor, stored));
            ImportStore.Counts after = store.counts(id);
            boolean isIn = after.created() + after.skipped() > 0;
            store.stand(id, isIn ? ImportStatus.APPLIED : stored.status());
            ImportApplied applied = new ImportApplied(made, before.created() + after.skipped());
            remember(
                    actor,
                    stored,
                    "taken in",
                    Map.of(
                            "created", Integer.toString(applied.created()),
                            "skipped", Integer.toString(applied.skipped()),
                            "held", Integer.toString(after.held())));
            return Outcome.done(applied);
        });
    }

    private static Action applying(ImportMode mode) {
        return switch (mode) {
            case OWN -> Action.IMPORT_OWN;
            case PUBLISHED -> Action.RECORD_PUBLISHED;
        };
    }

    private static Action previewing(ImportMode mode) {
        return switch (mode) {
            case OWN -> Action.PREVIEW_IMPORT;
            case PUBLISHED -> Action.RECORD_PUBLISHED;
        };
    }

    /**
     * Takes out everything that the import made, with the organisations that only it named; RuleBroken, and nothing is
     * removed, when somebody has worked on any of it since. Its history stays, and the file can be taken in again.
     */
    public Outcome<ImportPreview> undo(Actor actor, UUID id) {
        store.lock(id);
        return found(actor, id).then(stored -> {
            boolean hasMade = store.counts(id).created() > 0;
            if (hasMade && !AccessTable.allows(actor, applying(stored.mode()), stored.subject())) {
                return notPermitted(stored.mode());
            }
            List<String> touched = making.remove(actor, stored);
            if (!touched.isEmpty()) {
                return Outcome.refused(touchedSince(stored.kind(), touched));
            }
            store.reopenRows(id);
            store.removeNamed(id)
                    .forEach(body -> history.append(new HistoryEvent(
                            body.id(),
                            "organisation",
                            body.slug(),
                            actor.signedInPerson(),
                            "removed with its import",
                            Map.of("name", body.name()))));
            ImportSetting setting = setting(actor, stored);
            lookAgain(id, setting);
            store.stand(id, ImportStatus.UNDONE);
            remember(actor, stored, "undone", Map.of());
            return Outcome.done(read(reloaded(id), setting));
        });
    }

    private static Refusal touchedSince(ImportKind kind, List<String> touched) {
        String named = String.join(", ", touched.subList(0, Math.min(touched.size(), MOST_NAMED)));
        String more = touched.size() > MOST_NAMED ? " and " + (touched.size() - MOST_NAMED) + " more" : "";
        return new Refusal.RuleBroken(
                "Somebody has worked on " + (touched.size() == 1 ? kind.anyOne() : touched.size() + " " + kind.many())
                        + " of this import since: " + named + more + ". Nothing was removed.",
                switch (kind) {
                    case COMMITMENTS, ANCHOR_ACTIONS -> "Close those that should not be there, each with its reason.";
                    case ACTIVITIES -> "Throw away the drafts among them that should not be there, or word them anew.";
                    case ROOMS -> "Say of those rooms that should not be there on which day they closed.";
                    case CONTRACTS -> "Throw away those that nobody else reads yet, or correct what they say.";
                });
    }

    /** Latest first, of what the actor may see; without problems and samples. */
    public List<ImportPreview> recent(Actor actor) {
        List<ImportPreview> found = new ArrayList<>();
        if (actor.partnerships().isEmpty()) {
            return found;
        }
        int offset = 0;
        List<StoredImport> page;
        do {
            page = store.latest(actor.partnerships(), PAGE, offset);
            for (StoredImport stored : page) {
                if (found.size() < RECENT && mayKnow(actor, stored)) {
                    found.add(preview(stored, List.of(), List.of()));
                }
            }
            offset += PAGE;
        } while (page.size() == PAGE && found.size() < RECENT);
        return found;
    }

    private Outcome<StoredImport> found(Actor actor, UUID id) {
        return store.find(id)
                .filter(stored -> mayKnow(actor, stored))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound("import")));
    }

    private static boolean mayKnow(Actor actor, StoredImport stored) {
        return AccessTable.allows(actor, previewing(stored.mode()), stored.subject());
    }

    private StoredImport reloaded(UUID id) {
        return store.find(id).orElseThrow();
    }

    private ImportSetting setting(Actor actor, StoredImport stored) {
        UUID organisation = stored.organisation();
        @Nullable
        Body own = organisation == null
                ? null
                : directory
                        .organisation(organisation)
                        .map(key -> new Body(key.id(), key.slug(), key.name(), key.joined(), true))
                        .orElseThrow();
        return new ImportSetting(
                stored.kind(),
                stored.mode(),
                own,
                stored.fileName(),
                stored.columns(),
                boards(actor, stored),
                store.names(stored.partnership(), today()));
    }

    /**
     * What is recorded from a published source belongs to the boards that the officer runs, or to the partnership's only
     * board. An organisation chooses the boards of its own drafts itself.
     */
    private List<String> boards(Actor actor, StoredImport stored) {
        if (stored.mode() == ImportMode.OWN) {
            return List.of();
        }
        List<UUID> run = stored.boards().stream()
                .filter(actor.boards(Role.OFFICER)::contains)
                .toList();
        List<UUID> boards = run.isEmpty() && stored.boards().size() == 1 ? stored.boards() : run;
        return directory.boards(boards).values().stream()
                .map(BoardKey::slug)
                .sorted()
                .toList();
    }

    private ImportPreview read(StoredImport stored, ImportSetting setting) {
        List<ImportPreview.Sample> samples = store.rows(stored.id(), ROWS, 0, SAMPLES).stream()
                .map(raw -> RowReader.read(setting, raw))
                .map(row -> new ImportPreview.Sample(row.line(), row.title(), row.organisation(), row.date()))
                .toList();
        return preview(stored, store.problems(stored.id(), MOST_PROBLEMS), samples);
    }

    private ImportPreview preview(
            StoredImport stored, List<ImportPreview.Problem> problems, List<ImportPreview.Sample> samples) {
        ImportStore.Counts counts = store.counts(stored.id());
        Map<String, @Nullable String> mapping = new LinkedHashMap<>();
        for (Column column : stored.columns()) {
            ImportField field = column.field();
            mapping.put(column.heading(), field == null ? null : field.code());
        }
        return new ImportPreview(
                stored.id(),
                stored.kind(),
                stored.partnershipSlug(),
                stored.mode(),
                stored.fileName(),
                stored.encoding(),
                stored.status(),
                stored.uploadedAt(),
                counts.rows(),
                counts.ready(),
                counts.held(),
                counts.created(),
                counts.skipped(),
                Collections.unmodifiableMap(mapping),
                problems,
                samples);
    }

    /** What concerns the file as a whole stands at the line of its headings. */
    private void sayAboutFile(StoredImport stored, List<Column> columns) {
        List<ImportPreview.Problem> problems = new ArrayList<>();
        store.takenInBefore(stored.partnership(), stored.digest())
                .ifPresent(day -> problems.add(new ImportPreview.Problem(
                        stored.headingLine(),
                        null,
                        Severity.WARNING,
                        "The same file was taken in on " + PlainDay.of(day),
                        "Nothing to do: what is there already is not made twice")));
        problems.addAll(ColumnProblems.of(stored.headingLine(), stored.kind(), stored.mode(), columns));
        problems.addAll(mixedAmounts(stored, columns));
        store.writeProblems(stored.id(), stored.headingLine(), problems);
    }

    private List<ImportPreview.Problem> mixedAmounts(StoredImport stored, List<Column> columns) {
        MixedAmounts amounts = new MixedAmounts(columns);
        if (!amounts.areAny()) {
            return List.of();
        }
        List<RawRow> page = store.rows(stored.id(), ROWS, 0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(amounts::add);
            page = store.rows(stored.id(), ROWS, page.getLast().line(), PAGE);
        }
        return amounts.problems(stored.headingLine());
    }

    /** The name alone, as people would write it. */
    private static String fileName(String uploaded) {
        String name = uploaded.substring(Math.max(uploaded.lastIndexOf('/'), uploaded.lastIndexOf('\\')) + 1);
        String plain = Cells.cut(Cells.oneLine(Cells.clean(name).text()), 255);
        return plain.isEmpty() ? "spreadsheet.csv" : plain;
    }

    private void remember(Actor actor, StoredImport stored, String action, Map<String, String> content) {
        history.append(new HistoryEvent(
                stored.id(), "import", stored.id().toString(), actor.signedInPerson(), action, content));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
