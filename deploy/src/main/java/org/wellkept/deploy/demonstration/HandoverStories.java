package org.wellkept.deploy.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.handover.Handovers;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.People;
import org.wellkept.core.succession.Successions;

/** Bodies of the story that end, and what becomes of what they promised. */
@ApplicationScoped
class HandoverStories {

    private final Organisations organisations;
    private final People people;
    private final Commitments commitments;
    private final Successions successions;
    private final Handovers handovers;

    @Inject
    HandoverStories(
            Organisations organisations,
            People people,
            Commitments commitments,
            Successions successions,
            Handovers handovers) {
        this.organisations = organisations;
        this.people = people;
        this.commitments = commitments;
        this.successions = successions;
        this.handovers = handovers;
    }

    List<Happening> happenings(RelativeDays days, Cast cast) {
        return new HandoverStory(days, cast, organisations, people, commitments, successions, handovers).happenings();
    }
}
