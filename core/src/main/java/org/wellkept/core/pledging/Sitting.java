package org.wellkept.core.pledging;

import java.util.List;

/**
 * What a board has before it when it endorses the promises of a round.
 *
 * @param toEndorse agreed and not endorsed, by organisation
 * @param endorsed those that it endorsed already
 * @param drafts those that their organisations have sent and not agreed yet
 */
public record Sitting(
        CommitmentRoundSummary round,
        List<PledgedPromise> toEndorse,
        List<PledgedPromise> endorsed,
        List<PledgedPromise> drafts) {

    public Sitting {
        toEndorse = List.copyOf(toEndorse);
        endorsed = List.copyOf(endorsed);
        drafts = List.copyOf(drafts);
    }
}
