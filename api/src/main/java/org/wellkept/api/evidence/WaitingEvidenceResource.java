package org.wellkept.api.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.wellkept.api.SignedIn;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.http.Query;
import org.wellkept.api.json.Given;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Coded;
import org.wellkept.core.access.Actor;
import org.wellkept.core.evidence.EvidenceFiles;
import org.wellkept.core.evidence.EvidencePlace;
import org.wellkept.core.evidence.EvidencePurpose;
import org.wellkept.core.evidence.FileExamination;

/** Files beside a commitment that wait for an update or a check. */
@Path("v1/commitments/{reference}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class WaitingEvidenceResource {

    private final EvidenceFiles files;
    private final FileExamination examination;
    private final CurrentActor caller;

    @Inject
    public WaitingEvidenceResource(EvidenceFiles files, FileExamination examination, CurrentActor caller) {
        this.files = files;
        this.examination = examination;
        this.caller = caller;
    }

    @GET
    @SignedIn
    public ListBody<EvidenceBody> list(@PathParam("reference") String reference, @Context UriInfo address) {
        Query query = Query.of(address);
        int limit = query.limit();
        String cursor = query.cursor();
        String written = query.text("for");
        query.done();
        Optional<EvidencePurpose> purpose =
                written == null ? Optional.of(EvidencePurpose.UPDATE) : Coded.find(EvidencePurpose.class, written);
        if (purpose.isEmpty()) {
            throw new ProblemException(Problem.malformed(
                    "for", "This is not one of the choices", "Give one of " + Given.codes(EvidencePurpose.class)));
        }
        Actor actor = caller.get();
        return ListBody.slice(
                Refusals.valueOf(actor, files.at(actor, new EvidencePlace(reference, purpose.get(), null))),
                EvidenceBody::of,
                limit,
                cursor);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @SignedIn
    public Response upload(@PathParam("reference") String reference, List<EntityPart> parts, @Context UriInfo address)
            throws IOException {
        Actor actor = caller.get();
        try (EvidenceUpload upload = EvidenceUpload.receive(parts, examination)) {
            EvidencePlace place = Refusals.valueOf(actor, files.mayAdd(actor, upload.place(reference)));
            EvidenceBody added = EvidenceBody.of(Refusals.valueOf(
                    actor,
                    examination
                            .examine(upload.fileName(), upload.file())
                            .then(examined -> files.add(actor, place, examined))));
            return Response.created(address.getBaseUriBuilder()
                            .path("v1/evidence")
                            .path(added.id().toString())
                            .build())
                    .entity(added)
                    .build();
        }
    }
}
