package org.wellkept.deploy.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.member.Members;
import org.wellkept.core.release.Releases;
import org.wellkept.core.voice.Voices;

/** What organisations of the story did with people, and what people said of it. */
@ApplicationScoped
class PeopleStories {

    private final Activities activities;
    private final Voices voices;
    private final Releases releases;
    private final Members members;

    @Inject
    PeopleStories(Activities activities, Voices voices, Releases releases, Members members) {
        this.activities = activities;
        this.voices = voices;
        this.releases = releases;
        this.members = members;
    }

    List<ActivityStory> of(JsonObject story, RelativeDays days, Cast cast) {
        return story.getJsonArray("activities").getValuesAs(JsonObject.class).stream()
                .map(told -> new ActivityStory(told, days, cast, activities, voices, releases, members))
                .sorted(Comparator.comparing(ActivityStory::writtenOn))
                .toList();
    }
}
