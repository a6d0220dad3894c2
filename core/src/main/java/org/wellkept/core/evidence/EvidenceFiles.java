package org.wellkept.core.evidence;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Subject;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.evidence.EvidenceRows.Beside;
import org.wellkept.core.evidence.EvidenceRows.Found;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;

/** Files that show what an update or a check says: put beside a record, read by whoever may read what they belong to. */
@Door
public class EvidenceFiles {

    private final Jdbi jdbi;
    private final EvidenceStore store;
    private final History history;
    private final Clock clock;
    private final Event<EvidenceChanged> told;

    @Inject
    EvidenceFiles(Jdbi jdbi, EvidenceStore store, History history, Clock clock, Event<EvidenceChanged> told) {
        this.jdbi = jdbi;
        this.store = store;
        this.history = history;
        this.clock = clock;
        this.told = told;
    }

    /**
     * Whether the actor may put a file there now: asked before anything is read and looked at. Whether there is room is not,
     * because what is sent again takes none, and nobody knows yet what it is.
     */
    public Outcome<EvidencePlace> mayAdd(Actor actor, EvidencePlace place) {
        return jdbi.withHandle(handle -> open(rows(handle), actor, place).map(beside -> place));
    }

    /** Puts it there. The same bytes at the same place are the same evidence, so that sending twice does no harm. */
    public Outcome<EvidenceRead.File> add(Actor actor, EvidencePlace place, ExaminedFile file) {
        return jdbi.withHandle(handle -> {
            EvidenceRows rows = rows(handle);
            return open(rows, actor, place).then(seen -> {
                EvidenceRows.lock(handle, seen.undertaking());
                // the update may have become public meanwhile
                return open(rows, actor, place).then(beside -> add(rows, actor, place, file, beside));
            });
        });
    }

    private Outcome<EvidenceRead.File> add(
            EvidenceRows rows, Actor actor, EvidencePlace place, ExaminedFile file, Beside beside) {
        UUID undertaking = beside.undertaking();
        List<EvidenceRead> there = rows.at(place, undertaking, actor.signedInPerson());
        String digest = HexFormat.of().formatHex(file.digest());
        for (EvidenceRead one : there) {
            if (one instanceof EvidenceRead.File known && known.digest().equals(digest)) {
                return Outcome.done(known);
            }
        }
        if (there.size() >= EvidenceLimits.MOST) {
            return full();
        }
        UUID content = rows.contentWith(undertaking, file.digest()).orElseGet(() -> keep(rows, undertaking, file));
        UUID id = rows.add(place, undertaking, file, content, actor.signedInPerson(), clock.instant());
        EvidenceRead.File added = new EvidenceRead.File(id, file.name().text(), file.type(), file.size(), digest);
        if (place.update() != null) {
            changed(rows, beside);
            remember(actor, beside, "evidence added", added);
        }
        return Outcome.done(added);
    }

    private UUID keep(EvidenceRows rows, UUID undertaking, ExaminedFile file) {
        UUID content = rows.addContent(undertaking, file);
        try (InputStream bytes = Files.newInputStream(file.path())) {
            store.keep(content, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content;
    }

    /** What stands there, in the order in which it came, for whoever may add to it. */
    public Outcome<List<EvidenceRead>> at(Actor actor, EvidencePlace place) {
        return jdbi.withHandle(handle -> {
            EvidenceRows rows = rows(handle);
            return permitted(rows, actor, place)
                    .map(beside -> rows.at(place, beside.undertaking(), actor.signedInPerson()));
        });
    }

    /**
     * Takes a file or link away that nobody outside has seen: one that waits, or one of an update that is not public yet.
     *
     * @param expected where whoever takes it away saw it, or null for wherever it is: what has gone from there meanwhile,
     *     with a colleague's update, is not found
     * @return what it was
     */
    public Outcome<EvidenceRead> remove(Actor actor, UUID evidence, @Nullable EvidencePlace expected) {
        return jdbi.withHandle(handle -> {
            EvidenceRows rows = rows(handle);
            Optional<Found> seen = rows.find(evidence).filter(found -> mayRead(actor, found));
            if (seen.isEmpty()) {
                return Outcome.refused(new Refusal.NotFound("evidence"));
            }
            EvidenceRows.lock(handle, seen.get().beside().undertaking());
            return rows.find(evidence)
                    .filter(found -> expected == null || found.isAt(expected))
                    .map(found -> remove(rows, actor, found))
                    .orElseGet(() -> Outcome.refused(new Refusal.NotFound("evidence")));
        });
    }

    private Outcome<EvidenceRead> remove(EvidenceRows rows, Actor actor, Found found) {
        if (found.check() != null) {
            return Outcome.refused(new Refusal.RuleBroken(
                    "A check stays as it was recorded", "Record another check that puts it right"));
        }
        if (!AccessTable.allows(actor, found.purpose().action(), found.beside().subject())) {
            return Outcome.refused(new Refusal.NotPermitted(who(found.purpose())));
        }
        if (found.visibility() == Visibility.PUBLIC) {
            return Outcome.refused(new Refusal.RuleBroken(
                    "The update is public, and what was public stays", "Post another update that puts it right"));
        }
        rows.remove(found.read().id());
        UUID content = found.content();
        if (content != null && !rows.isUsed(content)) {
            store.remove(content);
            rows.removeContent(content);
        }
        if (!found.waits()) {
            changed(rows, found.beside());
            remember(actor, found.beside(), "evidence removed", found.read());
        }
        return Outcome.done(found.read());
    }

    /** A file for its reader; not found where the reader may not know of it, and for a link. */
    public Outcome<EvidenceContent> open(Actor actor, UUID evidence) {
        return jdbi.withHandle(handle -> rows(handle).find(evidence).filter(found -> mayRead(actor, found)))
                .flatMap(found -> found.content() != null && found.read() instanceof EvidenceRead.File file
                        ? Optional.of(new EvidenceContent(
                                file, found.visibility() == Visibility.PUBLIC, found.content(), store))
                        : Optional.empty())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound("evidence")));
    }

    private static boolean mayRead(Actor actor, Found found) {
        Subject record = found.beside().subject();
        Visibility visibility = found.visibility();
        if (visibility != null) {
            return AccessTable.allows(actor, Action.READ, record.seenBy(visibility));
        }
        return AccessTable.allows(actor, found.purpose().action(), record)
                && (found.purpose() == EvidencePurpose.UPDATE || found.addedBy().equals(actor.person()));
    }

    /** The record, where the actor may put evidence beside it now. */
    private static Outcome<Beside> open(EvidenceRows rows, Actor actor, EvidencePlace place) {
        return permitted(rows, actor, place)
                .then(beside -> closed(rows, place, beside)
                        .<Outcome<Beside>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(beside)));
    }

    private static Outcome<Beside> permitted(EvidenceRows rows, Actor actor, EvidencePlace place) {
        Optional<Beside> found = rows.beside(place.reference())
                .filter(beside -> AccessTable.allows(actor, Action.READ, beside.subject()));
        if (found.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound(place.reference()));
        }
        Beside beside = found.get();
        if (!AccessTable.allows(actor, place.purpose().action(), beside.subject())) {
            return Outcome.refused(new Refusal.NotPermitted(who(place.purpose())));
        }
        return Outcome.done(beside);
    }

    private static Optional<Refusal> closed(EvidenceRows rows, EvidencePlace place, Beside beside) {
        boolean stands = switch (place.purpose()) {
            case UPDATE -> beside.state().equals("agreed");
            case CHECK -> !beside.state().equals("draft") && !beside.asPublished();
        };
        if (!stands) {
            return Optional.of(new Refusal.RuleBroken(
                    "Nothing can be posted of the promise as it stands, so it takes no evidence",
                    "A draft has to be agreed first; one that is closed stays as it is"));
        }
        UUID update = place.update();
        if (update == null) {
            return Optional.empty();
        }
        Visibility visibility = rows.visibilityOfUpdate(beside.undertaking(), update);
        if (visibility == null) {
            return Optional.of(new Refusal.NotFound("update"));
        }
        return visibility == Visibility.PUBLIC
                ? Optional.of(new Refusal.RuleBroken(
                        "The update is public, and what was public stays", "Post another update with the file"))
                : Optional.empty();
    }

    private static String who(EvidencePurpose purpose) {
        return switch (purpose) {
            case UPDATE ->
                "Only people of the organisation, or an officer of a board that it is made to, add evidence to its updates.";
            case CHECK -> "Only somebody independent can check it, and add evidence to a check.";
        };
    }

    private static <T> Outcome<T> full() {
        return Outcome.refused(new Refusal.RuleBroken(
                "There are " + EvidenceLimits.MOST + " files already, and there is no room for more",
                "Take one away first, or put several into one PDF"));
    }

    private void changed(EvidenceRows rows, Beside beside) {
        rows.touch(beside.undertaking());
        told.fire(new EvidenceChanged(beside.reference()));
    }

    private void remember(Actor actor, Beside beside, String action, EvidenceRead evidence) {
        history.append(new HistoryEvent(
                beside.undertaking(),
                beside.kind(),
                beside.reference(),
                actor.signedInPerson(),
                action,
                Map.of("evidence", PostedEvidence.words(evidence))));
    }

    private EvidenceRows rows(Handle handle) {
        return new EvidenceRows(handle, LocalDate.now(clock));
    }
}
