package org.wellkept.deploy.demonstration;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.wellkept.core.storage.ReplayClock;

/**
 * Lets a story happen in the order of its days: the clock that the doors read stands at each moment in turn and never goes
 * back. What happens on one day is a minute apart, so that nothing is left to the order of things that were written at once.
 */
final class Timeline {

    /** Drafts are written before anything else of a day. */
    private static final LocalTime EARLY = LocalTime.of(8, 0);

    private static final LocalTime BEGINNING_OF_WORK = LocalTime.of(10, 0);

    private final ReplayClock clock;
    private final EntityManager entities;
    private final List<Chapter> chapters;
    private final Consumer<String> reached;
    private final List<Happening> happenings = new ArrayList<>();
    private int written;

    /** @param reached is told of each chapter as it begins */
    Timeline(ReplayClock clock, EntityManager entities, List<Chapter> chapters, Consumer<String> reached) {
        this.clock = clock;
        this.entities = entities;
        this.chapters = chapters;
        this.reached = reached;
    }

    /** Does something on its day, now, before all that happens. */
    void begin(LocalDate day, Runnable begins) {
        at(day, EARLY.plusMinutes(written++), begins);
    }

    /**
     * Writes a record down on its day, now: references are given out in the order in which records are first written, and the
     * story knows its records by them. Nothing else sees a draft, so that it may be of a later day than what happens next. What
     * becomes of the record happens with all the rest.
     */
    void write(Story story) {
        begin(story.writtenOn(), story::write);
        add(story.happenings());
    }

    /** To be told when all of the story is known. */
    void add(Collection<Happening> more) {
        happenings.addAll(more);
    }

    /** Everything that was added, from the first day to the last. */
    void happen() {
        int chapter = -1;
        LocalDate day = LocalDate.MIN;
        int minute = 0;
        for (Happening happening : inOrder()) {
            while (chapter + 1 < chapters.size()
                    && !chapters.get(chapter + 1).from().isAfter(happening.day())) {
                chapter++;
                reached.accept("Chapter " + (chapter + 1) + " of " + chapters.size() + ": "
                        + chapters.get(chapter).title());
            }
            minute = happening.day().equals(day) ? minute + 1 : 0;
            day = happening.day();
            at(day, BEGINNING_OF_WORK.plusMinutes(minute), happening.happens());
        }
    }

    private List<Happening> inOrder() {
        return happenings.stream()
                .sorted(Comparator.comparing(Happening::day).thenComparingInt(Happening::order))
                .toList();
    }

    private void at(LocalDate day, LocalTime time, Runnable happens) {
        Instant then = day.atTime(time).atZone(clock.getZone()).toInstant();
        Instant now = clock.instant();
        clock.replay(then.isAfter(now) ? now : then, happens);
        forget();
    }

    /** What one transaction has loaded is looked through at each write: the story would slow down. */
    private void forget() {
        entities.flush();
        entities.clear();
    }
}
