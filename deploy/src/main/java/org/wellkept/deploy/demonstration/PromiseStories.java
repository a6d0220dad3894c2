package org.wellkept.deploy.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import org.wellkept.core.ask.Asks;
import org.wellkept.core.challenge.Challenges;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.reply.Replies;
import org.wellkept.core.returns.Returns;

/** The promises of the story, each with all that became of it. */
@ApplicationScoped
class PromiseStories {

    private final Commitments commitments;
    private final Returns returns;
    private final Asks asks;
    private final Challenges challenges;
    private final Replies replies;
    private final StoryEvidence evidence;

    @Inject
    PromiseStories(
            Commitments commitments,
            Returns returns,
            Asks asks,
            Challenges challenges,
            Replies replies,
            StoryEvidence evidence) {
        this.commitments = commitments;
        this.returns = returns;
        this.asks = asks;
        this.challenges = challenges;
        this.replies = replies;
        this.evidence = evidence;
    }

    List<CommitmentStory> of(JsonObject story, String array, RelativeDays days, Cast cast) {
        return story.getJsonArray(array).getValuesAs(JsonObject.class).stream()
                .map(told -> new CommitmentStory(
                        told, days, cast, commitments, returns, asks, challenges, replies, evidence))
                .toList();
    }
}
