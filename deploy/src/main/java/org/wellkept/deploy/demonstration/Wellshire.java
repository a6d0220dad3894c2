package org.wellkept.deploy.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.wellkept.core.access.Actor;
import org.wellkept.core.partnership.People;
import org.wellkept.core.release.Releases;
import org.wellkept.core.reply.Telling;
import org.wellkept.core.storage.ReplayClock;

/**
 * The scenario: more than two years of the fictional partnership of Wellshire and Vale, which its people live through day by
 * day at the same doors as users use. What is told by hand stands in {@code wellshire.json} and in the stories of this
 * package; what many ordinary promises have in common, in {@code ordinary.json}; a {@link Seed} settles what both
 * leave to chance.
 */
@ApplicationScoped
class Wellshire {

    /** Long enough ago for everything in the story to happen after it. */
    private static final String BEGINNING = "Q-12-start";

    /** Since the first round, bodies are told of marks and counts of people are released. */
    private static final String FIRST_ROUND = "Q-7-start";

    /** The order in which bodies are told on a day of what came up. */
    static final int TELLING = 12;

    /** Before anything else of a day. */
    private static final int RELEASING = -1;

    /** Of late bodies are told every day; before, once a week tells the same story in less time. */
    private static final int OF_LATE = 21;

    private final Founding founding;
    private final People people;
    private final PromiseStories promises;
    private final BoardStories boards;
    private final PeopleStories coproduction;
    private final AnchorStories anchor;
    private final MeetingStories meetings;
    private final HandoverStories handovers;
    private final ImportStories imports;
    private final Telling telling;
    private final Releases releases;
    private final ReplayClock clock;
    private final EntityManager entities;

    @Inject
    Wellshire(
            Founding founding,
            People people,
            PromiseStories promises,
            BoardStories boards,
            PeopleStories coproduction,
            AnchorStories anchor,
            MeetingStories meetings,
            HandoverStories handovers,
            ImportStories imports,
            Telling telling,
            Releases releases,
            ReplayClock clock,
            EntityManager entities) {
        this.founding = founding;
        this.people = people;
        this.promises = promises;
        this.boards = boards;
        this.coproduction = coproduction;
        this.anchor = anchor;
        this.meetings = meetings;
        this.handovers = handovers;
        this.imports = imports;
        this.telling = telling;
        this.releases = releases;
        this.clock = clock;
        this.entities = entities;
    }

    /**
     * Loads it into an empty installation, and answers with the administrator.
     *
     * @param reached is told of each chapter as it begins
     */
    Actor load(Seed seed, Consumer<String> reached) {
        LocalDate today = LocalDate.now(clock);
        RelativeDays days = new RelativeDays(today);
        JsonObject story = seed.settle(read("wellshire.json"));
        JsonObject ordinary = seed.settle(read("ordinary.json"));
        Cast cast = new Cast(story, people);
        Timeline timeline = new Timeline(clock, entities, chapters(story, days), reached);

        timeline.begin(days.day(BEGINNING), () -> founding.found(story, cast, days.day(BEGINNING)));
        promises.of(story, "commitments", days, cast).forEach(timeline::write);
        coproduction.of(story, days, cast).forEach(timeline::write);
        promises.of(story, "anchorActions", days, cast).forEach(timeline::write);
        promises.of(ordinary, "promises", days, cast).forEach(timeline::write);
        coproduction.of(ordinary, days, cast).forEach(timeline::write);

        timeline.add(boards.happenings(story, days, cast));
        timeline.add(meetings.happenings(days, cast::leadOf, cast::officerOf));
        timeline.add(marksTold(days));
        timeline.add(releasesMade(days));
        timeline.add(anchor.happenings(days, cast::leadOf, cast::actorFor));
        timeline.add(handovers.happenings(days, cast));
        timeline.add(imports.happenings(story, days, cast));
        timeline.happen();
        return cast.administrator();
    }

    /** A part of the story as written. */
    static JsonObject read(String name) {
        try (InputStream file = Objects.requireNonNull(Wellshire.class.getResourceAsStream(name), name);
                JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Chapter> chapters(JsonObject story, RelativeDays days) {
        return story.getJsonArray("chapters").getValuesAs(JsonObject.class).stream()
                .map(chapter -> new Chapter(chapter.getString("title"), days.day(chapter.getString("from"))))
                .toList();
    }

    private List<Happening> marksTold(RelativeDays days) {
        LocalDate today = days.day("today");
        LocalDate ofLate = today.minusDays(OF_LATE);
        List<Happening> told = new ArrayList<>();
        days.day(FIRST_ROUND)
                .datesUntil(ofLate, Period.ofWeeks(1))
                .forEach(day -> told.add(new Happening(day, TELLING, telling::tell)));
        ofLate.datesUntil(today.plusDays(1)).forEach(day -> told.add(new Happening(day, TELLING, telling::tell)));
        return told;
    }

    /** On the first of each month. */
    private List<Happening> releasesMade(RelativeDays days) {
        return days.day(FIRST_ROUND)
                .datesUntil(days.day("today").plusDays(1), Period.ofMonths(1))
                .map(day -> new Happening(day, RELEASING, releases::makeDue))
                .toList();
    }
}
