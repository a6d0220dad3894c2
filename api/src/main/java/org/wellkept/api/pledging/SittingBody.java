package org.wellkept.api.pledging;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wellkept.api.json.Given;
import org.wellkept.core.pledging.EndorsePledges;
import org.wellkept.core.pledging.PledgedPromise;
import org.wellkept.core.pledging.Sitting;

/** What a board has before it when it endorses the promises of a round. */
record SittingBody(
        List<PledgedPromiseBody> toEndorse, List<PledgedPromiseBody> endorsed, List<PledgedPromiseBody> drafts) {

    static SittingBody of(Sitting sitting) {
        return new SittingBody(bodies(sitting.toEndorse()), bodies(sitting.endorsed()), bodies(sitting.drafts()));
    }

    private static List<PledgedPromiseBody> bodies(List<PledgedPromise> promises) {
        return promises.stream().map(PledgedPromiseBody::of).toList();
    }

    static EndorsePledges read(UUID round, ObjectNode sent) {
        Given given = Given.of(sent);
        EndorsePledges endorse = new EndorsePledges(
                round,
                Set.copyOf(given.texts("promises")),
                Set.copyOf(given.texts("leftOut")),
                given.date("meetingOn"),
                given.optionalText("note"));
        given.done();
        return endorse;
    }
}
