package org.wellkept.ui.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityFilter;
import org.wellkept.core.coproduction.ActivitySummary;
import org.wellkept.core.coproduction.FeedbackState;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.voice.Voices;

/** Asks the doors what waits in co-production. */
@ApplicationScoped
class CoProducingReader {

    private static final int MOST = 20;

    private final Activities activities;
    private final Voices voices;
    private final Directory directory;

    @Inject
    CoProducingReader(Activities activities, Voices voices, Directory directory) {
        this.activities = activities;
        this.voices = voices;
        this.directory = directory;
    }

    CoProducing of(Actor actor) {
        List<ActivitySummary> toTell =
                directory.organisations(actor.organisations(Role.CONTRIBUTOR, Role.LEAD)).values().stream()
                        .map(OrganisationKey::slug)
                        .flatMap(organisation -> Stream.of(FeedbackState.LATE, FeedbackState.WAITING)
                                .flatMap(state -> toTell(actor, organisation, state)))
                        .toList();
        List<Voices.LookedAfter> wordsWaiting = voices.lookedAfter(actor).stream()
                .filter(after -> after.waiting() > 0)
                .limit(MOST)
                .toList();
        return new CoProducing(toTell, wordsWaiting);
    }

    private Stream<ActivitySummary> toTell(Actor actor, String organisation, FeedbackState state) {
        ActivityFilter filter = new ActivityFilter(null, null, organisation, null, null, state, null);
        return switch (activities.list(actor, filter, null, MOST)) {
            case Outcome.Done<Page<ActivitySummary>>(var page) ->
                page.items().stream()
                        // its partners see it too, and it is not theirs to tell
                        .filter(activity -> activity.organisation().slug().equals(organisation))
                        .filter(activity -> !activity.asPublished());
            case Outcome.Refused<Page<ActivitySummary>> refused -> Stream.empty();
        };
    }
}
