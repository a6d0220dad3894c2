package org.wellkept.api.procurement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.SignedIn;
import org.wellkept.api.dates.Years;
import org.wellkept.api.http.EntityTags;
import org.wellkept.api.http.IfMatch;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.http.Query;
import org.wellkept.api.json.Ids;
import org.wellkept.api.json.Json;
import org.wellkept.api.json.MergePatch;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.procurement.ContractDetails;
import org.wellkept.core.procurement.ContractFigure;
import org.wellkept.core.procurement.ContractFilter;
import org.wellkept.core.procurement.Contracts;
import org.wellkept.core.procurement.SupplierKind;

/** The contract registers of the organisations. */
@Path("v1/contracts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ContractsResource {

    private final Contracts contracts;
    private final CurrentActor caller;

    @Inject
    public ContractsResource(Contracts contracts, CurrentActor caller) {
        this.contracts = contracts;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public ListBody<ContractItemBody> list(@Context UriInfo address) {
        Query query = Query.of(address);
        ContractFilter filter = new ContractFilter(
                query.text("partnership"),
                query.text("board"),
                query.text("organisation"),
                Years.asked(query),
                query.choice("supplierKind", SupplierKind.class),
                query.choice("figure", ContractFigure.class),
                query.text("q"));
        int limit = query.limit();
        @Nullable String cursor = query.cursor();
        query.done();
        Actor actor = caller.get();
        return ListBody.of(
                Refusals.answerTo(actor, contracts.list(actor, filter, cursor, limit)), ContractItemBody::of);
    }

    @POST
    @SignedIn
    public Response record(ObjectNode sent, @Context UriInfo address) {
        Actor actor = caller.get();
        ContractDetails recorded = Refusals.valueOf(actor, contracts.record(actor, NewContractBody.read(sent)));
        return Response.created(address.getAbsolutePathBuilder()
                        .path(recorded.summary().id().toString())
                        .build())
                .entity(ContractBody.of(recorded))
                .build();
    }

    @GET
    @Path("{id}")
    @OpenToAnyone
    public ContractBody read(@PathParam("id") String id) {
        return ContractBody.of(find(caller.get(), id(id)));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MERGE_PATCH_JSON)
    @SignedIn
    public ContractBody change(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, ObjectNode patch) {
        Actor actor = caller.get();
        UUID which = id(id);
        ContractDetails current = find(actor, which);
        if (ifMatch == null) {
            throw IfMatch.missing();
        }
        ObjectNode stored = Json.tree(ContractBody.of(current));
        if (!EntityTags.isOf(ifMatch, current.summary().version())) {
            throw IfMatch.clash(stored, patch);
        }
        Outcome<ContractDetails> outcome =
                contracts.edit(actor, which, current.summary().version(), NewContractBody.patched(stored, patch));
        if (outcome instanceof Outcome.Refused<ContractDetails>(Refusal.Stale stale)) {
            throw IfMatch.clash(Json.tree(ContractBody.of(find(actor, which))), patch);
        }
        return ContractBody.of(Refusals.valueOf(actor, outcome));
    }

    @DELETE
    @Path("{id}")
    @SignedIn
    public void discard(@PathParam("id") String id) {
        Actor actor = caller.get();
        Refusals.valueOf(actor, contracts.discard(actor, id(id)));
    }

    @POST
    @Path("{id}/share")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public ContractBody share(@PathParam("id") String id) {
        return show(id(id), Visibility.SHARED);
    }

    @POST
    @Path("{id}/publish")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public ContractBody publish(@PathParam("id") String id) {
        return show(id(id), Visibility.PUBLIC);
    }

    private ContractBody show(UUID id, Visibility to) {
        Actor actor = caller.get();
        Refusals.valueOf(actor, contracts.show(actor, List.of(id), to));
        return ContractBody.of(find(actor, id));
    }

    private ContractDetails find(Actor actor, UUID id) {
        return Refusals.valueOf(actor, contracts.find(actor, id));
    }

    private static UUID id(String written) {
        return Ids.read(written).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
