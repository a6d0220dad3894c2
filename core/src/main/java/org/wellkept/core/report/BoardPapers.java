package org.wellkept.core.report;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.evidence.FileExamination;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.Directory;

/** How a board's papers look and are called: its officer says so, or who administers all of its partnerships. */
@Door
public class BoardPapers {

    /** The largest logo, in bytes. */
    public static final int LARGEST_LOGO = 200_000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final Jdbi jdbi;
    private final Directory directory;
    private final FileExamination examination;
    private final History history;

    @Inject
    BoardPapers(Jdbi jdbi, Directory directory, FileExamination examination, History history) {
        this.jdbi = jdbi;
        this.directory = directory;
        this.examination = examination;
        this.history = history;
    }

    /** How they look and are called now. */
    public Outcome<PaperSettings> find(Actor actor, String board) {
        return mine(actor, board).map(found -> jdbi.withHandle(handle -> new SettingsStore(handle).of(found)));
    }

    /** @param read the version over which it was written */
    public Outcome<PaperSettings> set(Actor actor, String board, Version read, SetPaperSettings command) {
        return change(actor, board, read, (store, found) -> {
            FieldProblems problems = problems(command);
            if (!problems.areNone()) {
                return problems.refused();
            }
            store.set(found.id(), command);
            return Outcome.done(
                    Map.of("headings", String.valueOf(command.headings().size())));
        });
    }

    private static FieldProblems problems(SetPaperSettings command) {
        FieldProblems problems = new FieldProblems();
        problems.optionalText("titlePattern", command.titlePattern(), ReportRules.LONGEST_TITLE);
        problems.optionalText("reportOf", command.reportOf(), ReportRules.LONGEST_ROLE);
        command.headings()
                .forEach((section, heading) ->
                        problems.text("headings." + section.code(), heading, SectionWording.LONGEST_HEADING));
        if (command.colour() != null) {
            Optional<Colour> colour = Colour.read(command.colour());
            if (colour.isEmpty()) {
                problems.add("colour", "This is not a colour", "Write it as a hash and six digits, such as #0c5a5e");
            } else if (!colour.get().canBeReadOnWhite()) {
                problems.add(
                        "colour",
                        "On white paper this is too pale to be read: its contrast is "
                                + String.format(Locale.UK, "%.1f", colour.get().contrastToWhite())
                                + " to 1",
                        "Choose a darker one, of 4.5 to 1 at least");
            }
        }
        return problems;
    }

    /**
     * Gives the board's papers a logo.
     *
     * @param picture a PNG of at most {@value #LARGEST_LOGO} bytes; what it is, its bytes say
     * @param alternative what it shows, 1 to 200 characters
     */
    public Outcome<PaperSettings> giveLogo(
            Actor actor, String board, Version read, Path picture, @Nullable String alternative) {
        return change(actor, board, read, (store, found) -> {
            FieldProblems problems = new FieldProblems();
            problems.text("alternative", alternative, 200);
            if (size(picture) > LARGEST_LOGO) {
                problems.add(
                        "file",
                        "The picture is larger than 200 kB",
                        "Make it smaller: a logo is printed a few centimetres wide");
            } else if (!isPng(picture)) {
                problems.add(
                        "file",
                        "The file is no PNG picture",
                        "Open the logo in any picture program, and save it as PNG");
            }
            if (alternative == null || !problems.areNone()) {
                return problems.refused();
            }
            // the name says what its bytes have to be
            return examination.examine("logo.png", picture).then(examined -> {
                store.addLogo(
                        UuidCreator.getTimeOrderedEpoch(),
                        found.id(),
                        bytes(picture),
                        alternative.strip(),
                        actor.signedInPerson());
                return Outcome.done(Map.of("logo", alternative.strip()));
            });
        });
    }

    private static long size(Path picture) {
        try {
            return Files.size(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By its first bytes, so that whoever chose something else is told what a logo has to be, and no more than that. */
    private static boolean isPng(Path picture) {
        try (InputStream in = Files.newInputStream(picture)) {
            return Arrays.equals(in.readNBytes(PNG.length), PNG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path picture) {
        try {
            return Files.readAllBytes(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Later papers go without one. */
    public Outcome<PaperSettings> removeLogo(Actor actor, String board, Version read) {
        return change(actor, board, read, (store, found) -> {
            store.showLogo(found.id(), Optional.empty());
            return Outcome.done(Map.of("logo", "none"));
        });
    }

    /** The bytes of a logo, a PNG. Anyone may see it. */
    public Optional<byte[]> logo(UUID logo) {
        return jdbi.withHandle(handle -> new SettingsStore(handle).logo(logo));
    }

    private Outcome<PaperSettings> change(Actor actor, String slug, Version read, Change change) {
        return mine(actor, slug)
                .then(board -> jdbi.withHandle(handle -> {
                    SettingsStore store = new SettingsStore(handle);
                    store.lock(board.id());
                    Version current = store.of(board).version();
                    if (!current.equals(read)) {
                        return Outcome.refused(new Refusal.Stale(current));
                    }
                    return change.decideAndWrite(store, board).map(content -> {
                        history.append(new HistoryEvent(
                                board.id(),
                                "board",
                                board.slug(),
                                actor.signedInPerson(),
                                "how its papers look was set",
                                content));
                        return store.of(board);
                    });
                }));
    }

    private Outcome<BoardKey> mine(Actor actor, String slug) {
        Optional<BoardKey> board = directory.board(slug);
        if (board.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("board"));
        }
        return may(actor, board.get())
                ? Outcome.done(board.get())
                : Outcome.refused(
                        new Refusal.NotPermitted(
                                "Only an officer of this board, or an administrator of its partnerships, says how its papers look."));
    }

    private static boolean may(Actor actor, BoardKey board) {
        return board.allows(actor, Action.PUBLISH_PAPER) || board.isAdministeredBy(actor);
    }

    /** Decides, and writes if nothing stands against it. */
    @FunctionalInterface
    private interface Change {
        Outcome<Map<String, String>> decideAndWrite(SettingsStore store, BoardKey board);
    }
}
