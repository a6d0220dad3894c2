package org.wellkept.core.returns.sheet;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.returns.ReturnDetails;
import org.wellkept.core.returns.ReturnRow;
import org.wellkept.core.returns.Returns;
import org.wellkept.core.returns.SaveAnswer;
import org.wellkept.core.returns.Saving;
import org.wellkept.core.round.RoundClosed;
import org.wellkept.core.update.CameBy;

/**
 * A return as a spreadsheet, for organisations that answer in one: it goes out, comes back, shows what it would change, and is
 * then taken in. Who may answer a return on the screen may do this: the organisation's people, and the officers of the boards
 * that ask, as far as their boards ask.
 */
@Door
public class ReturnSheets {

    private static final int LONGEST_NAME = 255;

    private final Jdbi jdbi;
    private final Clock clock;
    private final Directory directory;
    private final Returns returns;
    private final History history;

    @Inject
    ReturnSheets(Jdbi jdbi, Clock clock, Directory directory, Returns returns, History history) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.directory = directory;
        this.returns = returns;
        this.history = history;
    }

    /** Makes a copy of the return that can be filled in, and remembers what stood in it. */
    public Outcome<SheetFile> make(Actor actor, String organisation, SheetKind kind) {
        return inReturn(actor, organisation, (key, details) -> {
            if (details.rows().isEmpty()) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "No board asks " + key.name() + " about a promise now.",
                        "Make the spreadsheet once a round is open."));
            }
            UUID sheet = UuidCreator.getTimeOrderedEpoch();
            jdbi.useHandle(handle -> {
                SheetStore store = new SheetStore(handle);
                store.forgetClosed(key.id());
                store.goesOut(sheet, key.id(), details, actor.signedInPerson(), clock.instant());
            });
            String name = "return-" + key.slug() + "-" + LocalDate.now(clock) + "." + kind.code();
            return Outcome.done(new SheetFile(name, kind, written(OutgoingReturn.book(details, sheet), kind)));
        });
    }

    /** What went out and came back is forgotten with its rounds. */
    void roundClosed(@Observes RoundClosed closed) {
        jdbi.useHandle(
                handle -> new SheetStore(handle).forgetContents(closed.round().id()));
    }

    private static byte[] written(Book book, SheetKind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            switch (kind) {
                case XLSX -> XlsxWriter.write(book, out);
                case ODS -> OdsWriter.write(book, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Reads a spreadsheet that came back and says what it would change, without changing the return. */
    public Outcome<SheetPreview> preview(Actor actor, UploadReturn command) {
        return inReturn(
                actor,
                command.organisation(),
                (key, details) -> lines(command)
                        .then(lines -> wentOut(key, details, lines)
                                .then(sheet -> IncomingReturn.of(
                                                lines,
                                                details.rows(),
                                                sheet.map(this::wentOut).orElse(null))
                                        .map(incoming -> keep(actor, key, details, command, sheet, incoming)))));
    }

    private static Outcome<List<ReadLine>> lines(UploadReturn command) {
        try {
            return SheetPackage.lines(command.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which copy came back, where the file says so; refused where it is for somebody else or for another time. */
    private Outcome<Optional<SheetStore.Sheet>> wentOut(
            OrganisationKey organisation, ReturnDetails details, List<ReadLine> lines) {
        UUID key = IncomingReturn.key(lines);
        Optional<SheetStore.Sheet> sheet =
                key == null ? Optional.empty() : jdbi.withHandle(handle -> new SheetStore(handle).sheet(key));
        if (sheet.isEmpty()) {
            return Outcome.done(sheet);
        }
        if (!sheet.get().organisation().equals(organisation.id())) {
            return Outcome.refused(Refusal.Invalid.of(
                    "file",
                    "This is the spreadsheet of another organisation, and not of " + organisation.name(),
                    "Upload it at the return of the organisation that its first line names"));
        }
        Set<UUID> asking =
                details.asking().stream().map(ReturnDetails.Asking::round).collect(Collectors.toSet());
        if (sheet.get().rounds().stream().noneMatch(asking::contains)) {
            return Outcome.refused(Refusal.Invalid.of(
                    "file",
                    "This spreadsheet belongs to another round, which is over",
                    "Make a new one for the round that is open, and copy into it what still holds"));
        }
        return Outcome.done(sheet);
    }

    private IncomingReturn.WentOut wentOut(SheetStore.Sheet sheet) {
        return jdbi.withHandle(handle -> new SheetStore(handle).wentOut(sheet.id()));
    }

    private SheetPreview keep(
            Actor actor,
            OrganisationKey key,
            ReturnDetails details,
            UploadReturn command,
            Optional<SheetStore.Sheet> sheet,
            IncomingReturn incoming) {
        SheetStore.Upload upload = new SheetStore.Upload(
                UuidCreator.getTimeOrderedEpoch(),
                key.id(),
                sheet.map(SheetStore.Sheet::id).orElse(null),
                sheet.map(SheetStore.Sheet::madeAt).orElse(null),
                fileName(command.fileName()),
                clock.instant(),
                actor.signedInPerson(),
                null,
                incoming.promises(),
                incoming.unchanged());
        jdbi.useHandle(handle -> new SheetStore(handle).cameBack(upload, incoming));
        return preview(actor, key, details, upload);
    }

    private static String fileName(String written) {
        String last = written.substring(Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cc}|\\p{Cs}", "")
                .strip();
        String kept = last.substring(0, Math.min(last.length(), LONGEST_NAME));
        return kept.isEmpty() ? "spreadsheet" : kept;
    }

    /**
     * What a spreadsheet that came back would change in the return as it is now. An officer sees the own uploads alone: others may
     * hold what other boards ask.
     */
    public Outcome<SheetPreview> find(Actor actor, String organisation, UUID upload) {
        return inReturn(
                actor,
                organisation,
                (key, details) -> jdbi.withHandle(handle -> new SheetStore(handle).upload(key.id(), upload))
                        .filter(found -> sees(actor, key, found))
                        .map(found -> Outcome.done(preview(actor, key, details, found)))
                        .orElseGet(() -> Outcome.refused(new Refusal.NotFound("spreadsheet"))));
    }

    private SheetPreview preview(Actor actor, OrganisationKey key, ReturnDetails details, SheetStore.Upload upload) {
        return jdbi.withHandle(handle -> {
            SheetStore store = new SheetStore(handle);
            Map<String, ReturnRow> rows = rows(details);
            List<SheetPreview.Change> changes = new ArrayList<>();
            int already = 0;
            for (SheetStore.Change change : store.changes(upload.id())) {
                IncomingReturn.Says says = change.says();
                ReturnRow row = rows.get(says.reference());
                String now = row == null ? null : ReturnColumns.values(row).get(says.field());
                if (!change.taken() && row != null && IncomingReturn.same(now, says.says())) {
                    already++;
                } else {
                    changes.add(new SheetPreview.Change(
                            says.line(),
                            says.column(),
                            says.reference(),
                            row == null ? "" : row.title(),
                            says.field(),
                            now,
                            says.says(),
                            state(change, row, now)));
                }
            }
            List<SheetPreview.Problem> problems = new ArrayList<>(store.problems(upload.id()));
            problems.addAll(sentAlready(changes, rows));
            return new SheetPreview(
                    upload.id(),
                    key.ref(),
                    isOwn(actor, key),
                    upload.fileName(),
                    upload.uploadedAt(),
                    upload.madeAt(),
                    upload.takenInAt(),
                    upload.promises(),
                    upload.unchanged() + already,
                    changes,
                    problems);
        });
    }

    /** A copy that went out before the return was sent knows nothing of what was said there. */
    private static List<SheetPreview.Problem> sentAlready(
            List<SheetPreview.Change> changes, Map<String, ReturnRow> rows) {
        return changes.stream()
                .filter(change -> change.state() == SheetPreview.State.READY)
                .map(SheetPreview.Change::reference)
                .distinct()
                .filter(reference ->
                        Objects.requireNonNull(rows.get(reference)).standing() == ReturnDetails.Standing.SENT)
                .map(reference -> new SheetPreview.Problem(
                        null,
                        null,
                        false,
                        reference + " was answered and sent already in this round",
                        "Take it in only where it corrects that: sent again, it becomes a further update"))
                .toList();
    }

    private static SheetPreview.State state(SheetStore.Change change, @Nullable ReturnRow row, @Nullable String now) {
        if (change.taken()) {
            return SheetPreview.State.TAKEN;
        }
        if (row == null || !ReturnColumns.asks(row, change.says().field())) {
            return SheetPreview.State.NOT_ASKED;
        }
        return IncomingReturn.same(now, change.says().was()) ? SheetPreview.State.READY : SheetPreview.State.CLASH;
    }

    /**
     * Writes into the return what the spreadsheet changes, field by field, as if somebody had typed it; it is marked as having
     * come by spreadsheet. What somebody else wrote meanwhile stays, unless the command names it. Doing it again takes in what
     * waited.
     */
    public Outcome<SheetTakenIn> takeIn(Actor actor, TakeInSheet command) {
        return inReturn(
                actor,
                command.organisation(),
                (key, details) -> jdbi.withHandle(handle -> {
                    SheetStore store = new SheetStore(handle);
                    Optional<SheetStore.Upload> upload =
                            store.lock(key.id(), command.upload()).filter(found -> sees(actor, key, found));
                    return upload.isEmpty()
                            ? Outcome.refused(new Refusal.NotFound("spreadsheet"))
                            : Outcome.done(takeIn(actor, command, key, details, store));
                }));
    }

    private SheetTakenIn takeIn(
            Actor actor, TakeInSheet command, OrganisationKey key, ReturnDetails details, SheetStore store) {
        Map<String, ReturnRow> rows = rows(details);
        Map<String, TakeInSheet.Instead> instead = command.insteadOf().stream()
                .collect(Collectors.toMap(
                        choice -> choice.reference() + "." + choice.field().code(),
                        Function.identity(),
                        (one, other) -> other));
        Set<String> promises = new HashSet<>();
        int taken = 0;
        int waiting = 0;
        for (SheetStore.Change change : store.changes(command.upload())) {
            IncomingReturn.Says says = change.says();
            ReturnRow row = rows.get(says.reference());
            if (change.taken()
                    || (row != null
                            && IncomingReturn.same(ReturnColumns.values(row).get(says.field()), says.says()))) {
                continue;
            }
            TakeInSheet.Instead chosen =
                    instead.get(says.reference() + "." + says.field().code());
            String was = chosen == null ? asStored(row, says) : chosen.theirs();
            if (row != null && ReturnColumns.asks(row, says.field()) && isKept(actor, says, was)) {
                store.taken(command.upload(), change.position());
                promises.add(says.reference());
                taken++;
            } else {
                waiting++;
            }
        }
        store.takenIn(command.upload(), clock.instant());
        if (taken > 0) {
            remember(actor, key, details, taken);
        }
        return new SheetTakenIn(taken, promises.size(), waiting);
    }

    /** What went out, spelled as the return spells it: programs write line ends and spaces differently. */
    private static @Nullable String asStored(@Nullable ReturnRow row, IncomingReturn.Says says) {
        String now = row == null ? null : ReturnColumns.values(row).get(says.field());
        return IncomingReturn.same(now, says.was()) ? now : says.was();
    }

    private boolean isKept(Actor actor, IncomingReturn.Says says, @Nullable String was) {
        return switch (returns.save(
                actor, new SaveAnswer(says.reference(), says.field(), was, says.says(), CameBy.SPREADSHEET))) {
            case Outcome.Done<Saving>(Saving.Kept kept) -> true;
            case Outcome.Done<Saving>(Saving.Clash clash) -> false;
            case Outcome.Refused<Saving> refused -> false;
        };
    }

    private void remember(Actor actor, OrganisationKey key, ReturnDetails details, int taken) {
        for (ReturnDetails.Asking round : details.asking()) {
            Map<String, String> content = new HashMap<>();
            content.put("organisation", key.slug());
            content.put("answers", Integer.toString(taken));
            history.append(new HistoryEvent(
                    round.round(),
                    "round",
                    round.board() + ": " + round.name(),
                    actor.signedInPerson(),
                    isOwn(actor, key) ? "spreadsheet taken in" : "spreadsheet taken in on its behalf",
                    content));
        }
    }

    private static boolean sees(Actor actor, OrganisationKey key, SheetStore.Upload upload) {
        return isOwn(actor, key) || upload.uploadedBy().equals(actor.person());
    }

    private static boolean isOwn(Actor actor, OrganisationKey key) {
        return actor.organisations(Role.CONTRIBUTOR, Role.LEAD).contains(key.id());
    }

    private static Map<String, ReturnRow> rows(ReturnDetails details) {
        return details.rows().stream().collect(Collectors.toMap(ReturnRow::reference, Function.identity()));
    }

    /** The return, as far as the actor may answer it. */
    private <T> Outcome<T> inReturn(Actor actor, String organisation, InReturn<T> work) {
        return returns.find(actor, organisation)
                .then(details -> directory
                        .organisation(organisation)
                        .map(key -> work.in(key, details))
                        .orElseGet(() -> Outcome.refused(new Refusal.NotFound(organisation))));
    }

    @FunctionalInterface
    private interface InReturn<T> {
        Outcome<T> in(OrganisationKey key, ReturnDetails details);
    }
}
