package org.wellkept.api.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.SignedIn;
import org.wellkept.api.http.EntityTags;
import org.wellkept.api.json.Ids;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.evidence.EvidenceContent;
import org.wellkept.core.evidence.EvidenceFiles;

/** One file or link. */
@Path("v1/evidence/{id}")
@Dependent
public class EvidenceResource {

    private final EvidenceFiles files;
    private final CurrentActor caller;

    @Inject
    public EvidenceResource(EvidenceFiles files, CurrentActor caller) {
        this.files = files;
        this.caller = caller;
    }

    /** The file's bytes, as somebody saves them: never to be shown in the place of a page of ours. */
    @GET
    @Produces(MediaType.WILDCARD)
    @OpenToAnyone
    public Response download(@PathParam("id") String id, @Context HttpHeaders headers) {
        Actor actor = caller.get();
        EvidenceContent content = Refusals.valueOf(actor, files.open(actor, id(id)));
        String tag = "\"" + content.file().digest() + "\"";
        String known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known != null && EntityTags.isKnown(known, tag)) {
            return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        }
        StreamingOutput bytes = content::writeTo;
        return Response.ok(bytes, content.file().type().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, content.file().size())
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, content.name().asAttachment())
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .build();
    }

    @DELETE
    @Produces(MediaType.APPLICATION_JSON)
    @SignedIn
    public void remove(@PathParam("id") String id) {
        Actor actor = caller.get();
        Refusals.valueOf(actor, files.remove(actor, id(id), null));
    }

    private static UUID id(String written) {
        return Ids.read(written).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
