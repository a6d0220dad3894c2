package org.wellkept.ui.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.storage.Committed;

/**
 * Open pages, kept for as long as nothing that they show can have changed. An open page is the same for everybody, and
 * depends on two things alone: what has been written, and the day in England. Both are asked with each request and before
 * the page is made, so a kept page is never older than one made anew, whichever instance the write went through.
 *
 * <p>Only pages are kept: no failure, no removal to another address, no file.
 */
@ApplicationScoped
public class KeptPages {

    /** Of all kept pages together, in bytes. A board's page takes up to 10 kB, packed: those of England's boards fit in twenty times. */
    private static final long ROOM = 32 << 20;

    private final Supplier<Moment> now;
    private final Shelf shelf;
    private final Map<Wanted, CompletableFuture<Optional<RenderedPage>>> underWay = new ConcurrentHashMap<>();

    @Inject
    KeptPages(Committed committed, Clock clock) {
        this(() -> new Moment(committed.soFar(), LocalDate.now(clock)), ROOM);
    }

    KeptPages(Supplier<Moment> now, long room) {
        this.now = now;
        this.shelf = new Shelf(room);
    }

    /**
     * The page that was asked for, kept or made now, or whatever else is answered in its place. Whoever asks while it is being
     * made waits for it.
     */
    Answer answer(Asked asked, Function<Asked, Reply> making) {
        Moment moment;
        try {
            moment = now.get();
        } catch (RuntimeException noDatabase) {
            // some pages need none; the others say so themselves
            return made(asked, making);
        }
        RenderedPage kept = shelf.find(asked, moment);
        if (kept != null) {
            return new Answer.Page(kept);
        }
        CompletableFuture<Optional<RenderedPage>> mine = new CompletableFuture<>();
        Wanted wanted = new Wanted(asked, moment);
        CompletableFuture<Optional<RenderedPage>> first = underWay.putIfAbsent(wanted, mine);
        if (first != null) {
            return first.join().<Answer>map(Answer.Page::new).orElseGet(() -> made(asked, making));
        }
        try {
            Answer answer = made(asked, making);
            if (answer instanceof Answer.Page(RenderedPage page)) {
                shelf.keep(asked, moment, page);
                mine.complete(Optional.of(page));
            }
            return answer;
        } finally {
            underWay.remove(wanted);
            // without a page, those who waited ask for themselves
            mine.complete(Optional.empty());
        }
    }

    /** How many bytes the kept pages take. */
    long taken() {
        return shelf.taken();
    }

    private static Answer made(Asked asked, Function<Asked, Reply> making) {
        Reply reply = making.apply(asked);
        return reply instanceof Reply.Page page
                ? new Answer.Page(RenderedPage.of(page.template(), page.model()))
                : new Answer.Other(reply);
    }

    /** What is sent. */
    sealed interface Answer {

        record Page(RenderedPage page) implements Answer {}

        /** Anything but a page. */
        record Other(Reply reply) implements Answer {}
    }

    /** A state of the installation that open pages show. */
    record Moment(Committed.SoFar written, LocalDate day) {}

    private record Wanted(Asked asked, Moment moment) {}

    private record Kept(Moment moment, RenderedPage page) {}

    /** Pages by what was asked for; those that nobody has asked for the longest make room. */
    private static final class Shelf {

        /** What an entry takes beside its page and the words that were asked for, about. */
        private static final int ENTRY = 1_000;

        private final long room;
        private final Map<Asked, Kept> pages = new LinkedHashMap<>(16, 0.75f, true);
        private long taken;

        Shelf(long room) {
            this.room = room;
        }

        synchronized @Nullable RenderedPage find(Asked asked, Moment moment) {
            Kept kept = pages.get(asked);
            return kept != null && kept.moment().equals(moment) ? kept.page() : null;
        }

        synchronized void keep(Asked asked, Moment moment, RenderedPage page) {
            remove(asked, pages.remove(asked));
            pages.put(asked, new Kept(moment, page));
            taken += size(asked, page);
            var longestUnasked = pages.entrySet().iterator();
            while (taken > room) {
                Map.Entry<Asked, Kept> leaving = longestUnasked.next();
                longestUnasked.remove();
                remove(leaving.getKey(), leaving.getValue());
            }
        }

        synchronized long taken() {
            return taken;
        }

        private void remove(Asked asked, @Nullable Kept kept) {
            if (kept != null) {
                taken -= size(asked, kept.page());
            }
        }

        private static long size(Asked asked, RenderedPage page) {
            return ENTRY + asked.length() * 4L + page.size();
        }
    }
}
