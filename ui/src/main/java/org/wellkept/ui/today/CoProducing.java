package org.wellkept.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.wellkept.core.coproduction.ActivitySummary;
import org.wellkept.core.coproduction.FeedbackState;
import org.wellkept.core.voice.Voices;
import org.wellkept.ui.coproduction.CoproductionNavigation;
import org.wellkept.ui.coproduction.FeedbackClock;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.today.TodayPage.Group;
import org.wellkept.ui.today.TodayPage.Link;
import org.wellkept.ui.today.TodayPage.Task;

/**
 * What waits in co-production.
 *
 * @param toTell activities of the person's organisations whose people wait to be told
 * @param wordsWaiting activities whose words the person looks after, and that nobody has looked at all of
 */
record CoProducing(List<ActivitySummary> toTell, List<Voices.LookedAfter> wordsWaiting) {

    private static final int LISTED = 5;

    static final CoProducing NONE = new CoProducing(List.of(), List.of());

    CoProducing {
        // whoever waits longest comes first
        toTell = toTell.stream()
                .sorted(Comparator.comparing(activity ->
                        Objects.requireNonNullElse(activity.feedback().dueOn(), LocalDate.MAX)))
                .toList();
        wordsWaiting = List.copyOf(wordsWaiting);
    }

    List<Group> groups(LocalDate today) {
        List<Group> groups = new ArrayList<>();
        if (!toTell.isEmpty()) {
            groups.add(new Group(
                    "People to tell",
                    "They took part, and have not heard yet what became of what they said.",
                    null,
                    toTell.stream()
                            .limit(LISTED)
                            .map(activity -> toTell(activity, today))
                            .toList(),
                    toTell.size() <= LISTED ? null : rest()));
        }
        if (!wordsWaiting.isEmpty()) {
            groups.add(new Group(
                    "Words to look at",
                    "People have said how it was. Nobody reads their words before you have looked at them.",
                    null,
                    wordsWaiting.stream().map(CoProducing::toLookAt).toList(),
                    null));
        }
        return groups;
    }

    private Link rest() {
        ActivitySummary first = toTell.getFirst();
        FeedbackState state = first.feedback().state();
        return new Link(
                state == FeedbackState.LATE ? "All that are late" : "All that are still to tell",
                CoproductionNavigation.list(first.organisation().slug(), state));
    }

    private static Task toTell(ActivitySummary activity, LocalDate today) {
        String href = CoproductionNavigation.one(activity.reference());
        return new Task(
                activity.reference() + ", " + FeedbackClock.words(activity.feedback(), today),
                activity.title(),
                new Link(activity.title(), href),
                new Link("Look and tell", href));
    }

    private static Task toLookAt(Voices.LookedAfter after) {
        return new Task(
                after.reference() + ", closed on " + Words.day(after.window().closesOn()),
                after.title(),
                new Link(after.title(), CoproductionNavigation.one(after.reference())),
                new Link("Look at the words", CoproductionNavigation.voices(after.reference())));
    }
}
