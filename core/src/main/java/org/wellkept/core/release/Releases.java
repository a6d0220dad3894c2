package org.wellkept.core.release;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityKey;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.mark.PublicationRule;
import org.wellkept.core.mark.QuietPeriod;
import org.wellkept.core.release.ReleaseStore.Answers;
import org.wellkept.core.release.ReleaseStore.Known;
import org.wellkept.core.release.ReleaseStore.Made;
import org.wellkept.core.release.ReleaseStore.Summed;
import org.wellkept.core.release.ReleaseStore.ToldGap;
import org.wellkept.core.release.ReleaseStore.WordsColumn;
import org.wellkept.core.reply.Replies;
import org.wellkept.core.voice.AccountJudged;
import org.wellkept.core.voice.Again;
import org.wellkept.core.voice.HeardBack;
import org.wellkept.core.voice.VoiceRules;

/**
 * The one release of a month, through which counts of people and what they felt come out: pages, lists, exports and the API
 * all read the latest. Nothing in it moves until the next.
 */
@Door
public class Releases {

    private final Jdbi jdbi;
    private final Clock clock;
    private final Activities activities;
    private final History history;
    private final Event<FeltGapTold> told;

    @Inject
    Releases(Jdbi jdbi, Clock clock, Activities activities, History history, Event<FeltGapTold> told) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.activities = activities;
        this.history = history;
        this.told = told;
    }

    /**
     * Makes the release of this month, once.
     *
     * @return whether there was one to make
     */
    public boolean makeDue() {
        LocalDate today = today();
        LocalDate period = today.withDayOfMonth(1);
        return jdbi.withHandle(handle -> {
            ReleaseStore store = new ReleaseStore(handle);
            if (!store.alone()) {
                return false;
            }
            Optional<Made> latest = store.latest();
            if (latest.isPresent() && !latest.get().period().isBefore(period)) {
                return false;
            }
            make(
                    store,
                    latest.map(Made::number).orElse(0),
                    new Made(latest.map(Made::number).orElse(0) + 1, period, today));
            return true;
        });
    }

    private void make(ReleaseStore store, int previous, Made release) {
        Map<UUID, Cells> cellsBefore = store.cells(previous);
        Map<UUID, Summed> feltBefore = store.felt(previous);
        Map<UUID, Cells> cells = new HashMap<>();
        Map<UUID, Summed> felt = new HashMap<>();
        for (Known activity : store.known(release.madeOn())) {
            List<Answers> answers = activity.closed() ? store.answers(activity.id()) : List.of();
            boolean comesOut =
                    activity.closed() && VoiceRules.canComeOut(answers.size(), activity.people(), activity.issued());
            Cells before = cellsBefore.getOrDefault(activity.id(), new Cells());
            Cells next = before.next(activity.people(), activity.groups(), comesOut ? answers.size() : null);
            cells.put(activity.id(), next);
            Summed summed = feltBefore.get(activity.id());
            if (comesOut && (summed == null || !Objects.equals(before.spoke(), next.spoke()))) {
                summed = sum(answers);
                store.release(activity.id(), release.madeOn());
            }
            if (summed != null) {
                felt.put(activity.id(), summed);
                tellOfGap(store, activity, summed, release.madeOn());
            }
        }
        store.add(release);
        store.addCells(release.number(), cells);
        store.addFelt(release.number(), felt);
    }

    private static Summed sum(List<Answers> answers) {
        return new Summed(
                answers.get((answers.size() - 1) / 2).rung(),
                part(answers, Answers::account, AccountJudged.RIGHT),
                part(answers, Answers::heardBack, HeardBack.YES),
                part(answers, Answers::again, Again.YES));
    }

    /** How many gave this answer, of those who gave any; null where those are too few to tell. */
    private static <E> @Nullable Part part(List<Answers> all, Function<Answers, @Nullable E> question, E answer) {
        List<E> answered = all.stream().map(question).filter(Objects::nonNull).toList();
        return answered.size() < VoiceRules.BATCH
                ? null
                : Part.of((int) answered.stream().filter(answer::equals).count(), answered.size());
    }

    private void tellOfGap(ReleaseStore store, Known activity, Summed summed, LocalDate today) {
        if (activity.claimed() == null || !Felt.isGap(activity.claimed(), summed.rung())) {
            return;
        }
        LocalDate publicOn =
                QuietPeriod.firstDayOutside(PublicationRule.repliedBy(today), store.quietPeriods(activity.id()));
        if (store.tell(activity.id(), today, publicOn)) {
            told.fire(new FeltGapTold(
                    activity.organisation(),
                    activity.organisationName(),
                    activity.reference(),
                    activity.title(),
                    activity.claimed(),
                    summed.rung(),
                    publicOn));
        }
    }

    /** What the latest release tells of an activity that the reader may read; empty before the first that has it. */
    public Outcome<Optional<Released>> of(Actor actor, String reference) {
        return activities
                .key(actor, reference)
                .map(activity -> jdbi.withHandle(handle -> {
                    ReleaseStore store = new ReleaseStore(handle);
                    return store.latest().flatMap(release -> of(store, actor, activity, release));
                }));
    }

    private Optional<Released> of(ReleaseStore store, Actor actor, ActivityKey activity, Made release) {
        Cells cells = store.cells(release.number(), activity.id());
        if (cells.areNone()) {
            return Optional.empty();
        }
        Map<Integer, String> slugs = store.slugs(cells.groups().keySet());
        Map<String, ReleasedCount> groups = new HashMap<>();
        cells.groups().forEach((theme, cell) -> groups.put(String.valueOf(slugs.get(theme)), cell.told()));
        Felt felt = store.felt(release.number(), activity.id())
                .map(summed -> felt(store, actor, activity, summed))
                .orElse(null);
        return Optional.of(new Released(
                release.madeOn(), told(cells.people()), groups, felt == null ? null : told(cells.spoke()), felt));
    }

    private static @Nullable ReleasedCount told(@Nullable Cell cell) {
        return cell == null ? null : cell.told();
    }

    /** Outside the partnership nobody is told what shows a gap before its day. */
    private @Nullable Felt felt(ReleaseStore store, Actor actor, ActivityKey activity, Summed summed) {
        boolean isGap = Felt.isGap(activity.claimed(), summed.rung());
        Optional<ToldGap> gap = isGap ? store.gap(activity.id()) : Optional.empty();
        boolean inside =
                AccessTable.allows(actor, Action.READ, activity.subject().seenBy(Visibility.SHARED));
        boolean isPublic = !isGap
                || gap.filter(found -> !today().isBefore(found.publicOn())).isPresent();
        if (!inside && !isPublic) {
            return null;
        }
        boolean mayReply = AccessTable.allows(actor, Action.REPLY, activity.subject());
        return new Felt(
                summed.rung(),
                summed.account(),
                summed.heardBack(),
                summed.again(),
                store.words(activity.id(), WordsColumn.FELT_REAL),
                store.words(activity.id(), WordsColumn.NOT_REAL),
                store.words(activity.id(), WordsColumn.CORRECTION),
                gap.map(found -> new Felt.Gap(found.toldOn(), found.publicOn(), found.reply(), mayReply))
                        .orElse(null));
    }

    /**
     * The organisation's lead says, beside the gap between what it claims and what people felt, what it has to say.
     *
     * @param words 1 to {@value Replies#MOST_WORDS} words
     */
    public Outcome<Optional<Released>> reply(Actor actor, String reference, @Nullable String words) {
        return activities
                .key(actor, reference)
                .then(activity -> jdbi.withHandle(handle -> {
                    ReleaseStore store = new ReleaseStore(handle);
                    if (!AccessTable.allows(actor, Action.REPLY, activity.subject())) {
                        return Outcome.refused(
                                new Refusal.NotPermitted("Only the lead of the organisation that was told can reply."));
                    }
                    if (store.gap(activity.id()).isEmpty()) {
                        return Outcome.refused(new Refusal.NotFound(reference));
                    }
                    return Replies.written(words).then(said -> {
                        store.reply(activity.id(), said, today(), actor.signedInPerson());
                        history.append(new HistoryEvent(
                                activity.id(),
                                "activity",
                                reference,
                                actor.signedInPerson(),
                                "reply to what people felt",
                                Map.of("words", said)));
                        return of(actor, reference);
                    });
                }));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
