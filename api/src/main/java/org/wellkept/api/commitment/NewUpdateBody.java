package org.wellkept.api.commitment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.wellkept.api.evidence.EvidenceBody;
import org.wellkept.api.json.Given;
import org.wellkept.core.terms.MilestoneStatus;
import org.wellkept.core.update.Figure;
import org.wellkept.core.update.MilestoneNews;
import org.wellkept.core.update.PostUpdate;
import org.wellkept.core.update.Rating;

/** An update as it is sent in. */
final class NewUpdateBody {

    private NewUpdateBody() {}

    static PostUpdate read(String reference, ObjectNode sent) {
        Given given = Given.of(sent);
        PostUpdate update = new PostUpdate(
                reference,
                given.choice("rating", Rating.class),
                given.optionalText("period"),
                given.optionalText("done"),
                given.optionalText("next"),
                given.parts("figures", NewUpdateBody::figure),
                given.parts("milestones", NewUpdateBody::milestone),
                given.optionalText("reason"),
                given.optionalText("ask"),
                given.optionalText("livedExperience"),
                given.parts("evidence", EvidenceBody::read));
        given.done();
        return update;
    }

    private static Figure figure(Given given) {
        return new Figure(
                given.id("measure"), given.date("at"), given.requiredNumber("value"), given.optionalText("note"));
    }

    private static MilestoneNews milestone(Given given) {
        return new MilestoneNews(given.id("milestone"), given.choice("status", MilestoneStatus.class));
    }
}
