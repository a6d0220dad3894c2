package org.wellkept.api.commitment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.SignedIn;
import org.wellkept.api.history.HistoryBody;
import org.wellkept.api.http.EntityTags;
import org.wellkept.api.http.IfMatch;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.json.Given;
import org.wellkept.api.json.Ids;
import org.wellkept.api.json.Json;
import org.wellkept.api.json.MergePatch;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.commitment.EditCommitment;
import org.wellkept.core.undertaking.CloseUndertaking;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.EndorseUndertaking;
import org.wellkept.core.update.UpdateRead;

/** Commitments: what partners promise, from the first draft to the last word. */
@Path("v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class CommitmentsResource {

    private final Commitments commitments;
    private final CurrentActor caller;

    @Inject
    public CommitmentsResource(Commitments commitments, CurrentActor caller) {
        this.commitments = commitments;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public ListBody<CommitmentItemBody> list(@Context UriInfo address) {
        CommitmentQuery query = CommitmentQuery.read(address);
        Actor actor = caller.get();
        return ListBody.of(
                Refusals.answerTo(actor, commitments.list(actor, query.filter(), query.limit(), query.cursor())),
                CommitmentItemBody::of);
    }

    @POST
    @SignedIn
    public Response draft(ObjectNode sent, @Context UriInfo address) {
        Actor actor = caller.get();
        CommitmentDetails drafted = valueOf(
                actor, commitments.draft(actor, NewCommitmentBody.read(sent).asDraft()));
        return Response.created(address.getAbsolutePathBuilder()
                        .path(drafted.summary().reference())
                        .build())
                .entity(CommitmentBody.of(drafted))
                .build();
    }

    @GET
    @Path("{reference}")
    @OpenToAnyone
    public CommitmentBody read(@PathParam("reference") String reference) {
        return CommitmentBody.of(find(caller.get(), reference));
    }

    @PATCH
    @Path("{reference}")
    @Consumes(MergePatch.MERGE_PATCH_JSON)
    @SignedIn
    public CommitmentBody change(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ObjectNode patch) {
        Actor actor = caller.get();
        CommitmentDetails current = find(actor, reference);
        if (ifMatch == null) {
            throw IfMatch.missing();
        }
        ObjectNode stored = Json.tree(CommitmentBody.of(current));
        if (!EntityTags.isOf(ifMatch, current.version())) {
            throw IfMatch.clash(stored, patch);
        }
        NewCommitmentBody wanted = NewCommitmentBody.patched(stored, patch);
        Outcome<CommitmentDetails> outcome = commitments.edit(
                actor, new EditCommitment(reference, current.version(), wanted.terms(), wanted.change()));
        if (outcome instanceof Outcome.Refused<CommitmentDetails>(Refusal.Stale stale)) {
            throw IfMatch.clash(Json.tree(CommitmentBody.of(find(actor, reference))), patch);
        }
        return CommitmentBody.of(valueOf(actor, outcome));
    }

    @POST
    @Path("{reference}/agree")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public CommitmentBody agree(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Actor actor = caller.get();
        checkVersion(actor, reference, ifMatch);
        return CommitmentBody.of(valueOf(actor, commitments.agree(actor, reference)));
    }

    @POST
    @Path("{reference}/publish")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public CommitmentBody publish(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Actor actor = caller.get();
        checkVersion(actor, reference, ifMatch);
        return CommitmentBody.of(valueOf(actor, commitments.publish(actor, reference)));
    }

    @POST
    @Path("{reference}/close")
    @SignedIn
    public CommitmentBody close(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ObjectNode sent) {
        Actor actor = caller.get();
        Given given = Given.of(sent);
        CloseUndertaking command = new CloseUndertaking(
                reference,
                given.choice("as", ClosedAs.class),
                given.text("reason", "Say why, in words that the public will read"));
        given.done();
        checkVersion(actor, reference, ifMatch);
        return CommitmentBody.of(valueOf(actor, commitments.close(actor, command)));
    }

    @POST
    @Path("{reference}/endorse")
    @SignedIn
    public CommitmentBody endorse(@PathParam("reference") String reference, ObjectNode sent) {
        Actor actor = caller.get();
        Given given = Given.of(sent);
        EndorseUndertaking command = new EndorseUndertaking(
                reference, given.text("board", "Give the slug of the board, from /api/v1/boards"), given.date("on"));
        given.done();
        return CommitmentBody.of(valueOf(actor, commitments.endorse(actor, command)));
    }

    @GET
    @Path("{reference}/updates")
    @OpenToAnyone
    public ListBody<UpdateBody> updates(@PathParam("reference") String reference, @Context UriInfo address) {
        CommitmentDetails commitment = find(caller.get(), reference);
        return ListBody.slice(address, commitment.updates(), UpdateBody::of);
    }

    @GET
    @Path("{reference}/updates/{id}")
    @OpenToAnyone
    public UpdateBody update(@PathParam("reference") String reference, @PathParam("id") String id) {
        UUID wanted = id(id);
        CommitmentDetails commitment = find(caller.get(), reference);
        return UpdateBody.of(update(commitment, wanted));
    }

    @POST
    @Path("{reference}/updates")
    @SignedIn
    public Response postUpdate(@PathParam("reference") String reference, ObjectNode sent, @Context UriInfo address) {
        Actor actor = caller.get();
        UpdateBody posted =
                UpdateBody.of(valueOf(actor, commitments.addUpdate(actor, NewUpdateBody.read(reference, sent))));
        return Response.created(address.getAbsolutePathBuilder()
                        .path(posted.id().toString())
                        .build())
                .entity(posted)
                .build();
    }

    @POST
    @Path("{reference}/updates/{id}/publish")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public UpdateBody publishUpdate(@PathParam("reference") String reference, @PathParam("id") String id) {
        Actor actor = caller.get();
        UUID update = id(id);
        CommitmentDetails commitment = valueOf(actor, commitments.publishUpdate(actor, reference, update));
        return UpdateBody.of(update(commitment, update));
    }

    @GET
    @Path("{reference}/checks")
    @OpenToAnyone
    public ListBody<CheckBody> checks(@PathParam("reference") String reference, @Context UriInfo address) {
        return ListBody.slice(address, find(caller.get(), reference).checks(), CheckBody::of);
    }

    @POST
    @Path("{reference}/checks")
    @SignedIn
    public Response check(@PathParam("reference") String reference, ObjectNode sent, @Context UriInfo address) {
        Actor actor = caller.get();
        CommitmentDetails commitment = valueOf(actor, commitments.recordCheck(actor, CheckBody.read(reference, sent)));
        return Response.created(address.getAbsolutePath())
                .entity(CheckBody.of(commitment.checks().getFirst()))
                .build();
    }

    @GET
    @Path("{reference}/changes")
    @OpenToAnyone
    public ListBody<ChangeBody> changes(@PathParam("reference") String reference, @Context UriInfo address) {
        return ListBody.slice(address, find(caller.get(), reference).changes(), ChangeBody::of);
    }

    @GET
    @Path("{reference}/history")
    @SignedIn
    public ListBody<HistoryBody> history(@PathParam("reference") String reference, @Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(address, Refusals.valueOf(actor, commitments.history(actor, reference)), HistoryBody::of);
    }

    private CommitmentDetails find(Actor actor, String reference) {
        return Refusals.valueOf(actor, commitments.find(actor, reference));
    }

    /** A step of a record's life needs no version, but whoever sends one is held to it. */
    private void checkVersion(Actor actor, String reference, @Nullable String ifMatch) {
        if (ifMatch == null) {
            return;
        }
        CommitmentDetails current = find(actor, reference);
        if (!EntityTags.isOf(ifMatch, current.version())) {
            throw new ProblemException(Refusals.problem(actor, new Refusal.Stale(current.version())));
        }
    }

    /** As core answers, its fields under the names that they have here. */
    private static <T> T valueOf(Actor actor, Outcome<T> outcome) {
        if (outcome instanceof Outcome.Refused<T>(Refusal.Invalid invalid)) {
            return Refusals.valueOf(
                    actor,
                    Outcome.refused(new Refusal.Invalid(invalid.problems().stream()
                            .map(CommitmentsResource::named)
                            .toList())));
        }
        return Refusals.valueOf(actor, outcome);
    }

    private static FieldProblem named(FieldProblem problem) {
        return switch (problem.field()) {
            case "plan" -> new FieldProblem("source.plan", problem.problem(), problem.mend());
            case "planPage" -> new FieldProblem("source.page", problem.problem(), problem.mend());
            default -> problem;
        };
    }

    private static UpdateRead update(CommitmentDetails commitment, UUID id) {
        return commitment.updates().stream()
                .filter(update -> update.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private static UUID id(String written) {
        return Ids.read(written).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
