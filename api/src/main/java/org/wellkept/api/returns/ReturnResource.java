package org.wellkept.api.returns;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wellkept.api.SignedIn;
import org.wellkept.api.json.Given;
import org.wellkept.api.json.MergePatch;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.returns.AnswerField;
import org.wellkept.core.returns.ReturnDetails;
import org.wellkept.core.returns.ReturnSent;
import org.wellkept.core.returns.Returns;
import org.wellkept.core.returns.Saving;
import org.wellkept.core.returns.SendReturn;

/** One organisation's return: written down field by field, then sent as a whole. */
@Path("v1/organisations/{slug}/return")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ReturnResource {

    private final Returns returns;
    private final CurrentActor caller;

    @Inject
    public ReturnResource(Returns returns, CurrentActor caller) {
        this.returns = returns;
        this.caller = caller;
    }

    @GET
    @SignedIn
    public ReturnBody read(@PathParam("slug") String organisation) {
        return ReturnBody.of(find(caller.get(), organisation));
    }

    @GET
    @Path("{reference}")
    @SignedIn
    public AnswerBody answer(@PathParam("slug") String organisation, @PathParam("reference") String reference) {
        return answer(caller.get(), organisation, reference);
    }

    @PATCH
    @Path("{reference}")
    @Consumes(MergePatch.MERGE_PATCH_JSON)
    @SignedIn
    public AnswerBody write(
            @PathParam("slug") String organisation, @PathParam("reference") String reference, ObjectNode sent) {
        Actor actor = caller.get();
        answer(actor, organisation, reference);
        AnswerPatch patch = AnswerPatch.read(reference, sent);
        Map<AnswerField, Saving.Clash> clashes = Refusals.valueOf(actor, returns.saveTogether(actor, patch.fields()));
        if (!clashes.isEmpty()) {
            throw patch.clash(clashes);
        }
        return answer(actor, organisation, reference);
    }

    @POST
    @Path("carry-forward")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public CarriedBody carryForward(@PathParam("slug") String organisation) {
        Actor actor = caller.get();
        return new CarriedBody(Refusals.valueOf(actor, returns.carryForward(actor, organisation)));
    }

    @POST
    @Path("send")
    @SignedIn
    public ReturnSent send(@PathParam("slug") String organisation, ObjectNode sent) {
        Actor actor = caller.get();
        Given given = Given.of(sent);
        Integer minutes = given.has("minutes") ? Integer.valueOf(given.wholeNumber("minutes", 45)) : null;
        boolean publish = given.flag("publish");
        List<UUID> evidence = given.ids("evidence");
        given.done();
        return Refusals.valueOf(actor, returns.send(actor, new SendReturn(organisation, minutes, publish, evidence)));
    }

    private AnswerBody answer(Actor actor, String organisation, String reference) {
        ReturnDetails found = find(actor, organisation);
        return found.rows().stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .map(row -> AnswerBody.of(found, row))
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private ReturnDetails find(Actor actor, String organisation) {
        return Refusals.valueOf(actor, returns.find(actor, organisation));
    }

    /**
     * What was carried forward.
     *
     * @param carried references of the promises
     */
    record CarriedBody(List<String> carried) {}
}
