package org.wellkept.api.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wellkept.api.SignedIn;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.json.Given;
import org.wellkept.api.json.Ids;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Coded;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.access.Actor;
import org.wellkept.core.imports.ImportField;
import org.wellkept.core.imports.Imports;

/** Spreadsheets of commitments and of activities: seen before they are taken in, and undone as a whole. */
@Path("v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ImportsResource {

    private final Imports imports;
    private final CurrentActor caller;

    @Inject
    public ImportsResource(Imports imports, CurrentActor caller) {
        this.imports = imports;
        this.caller = caller;
    }

    @GET
    @SignedIn
    public ListBody<ImportBody> list(@Context UriInfo address) {
        return ListBody.slice(address, imports.recent(caller.get()), ImportBody::of);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @SignedIn
    public Response upload(List<EntityPart> parts, @Context UriInfo address) throws IOException {
        Actor actor = caller.get();
        try (Upload upload = Upload.receive(parts)) {
            ImportBody preview = ImportBody.of(Refusals.valueOf(actor, imports.preview(actor, upload.command())));
            return Response.created(address.getAbsolutePathBuilder()
                            .path(preview.id().toString())
                            .build())
                    .entity(preview)
                    .build();
        }
    }

    @GET
    @Path("{id}")
    @SignedIn
    public ImportBody read(@PathParam("id") String id) {
        Actor actor = caller.get();
        return ImportBody.of(Refusals.valueOf(actor, imports.find(actor, id(id))));
    }

    @PUT
    @Path("{id}/mapping")
    @SignedIn
    public ImportBody match(@PathParam("id") String id, ObjectNode sent) {
        Actor actor = caller.get();
        return ImportBody.of(Refusals.valueOf(actor, imports.match(actor, id(id), mapping(sent))));
    }

    @POST
    @Path("{id}/apply")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public AppliedBody apply(@PathParam("id") String id) {
        Actor actor = caller.get();
        return AppliedBody.of(Refusals.valueOf(actor, imports.apply(actor, id(id))));
    }

    @DELETE
    @Path("{id}")
    @SignedIn
    public void undo(@PathParam("id") String id) {
        Actor actor = caller.get();
        Refusals.valueOf(actor, imports.undo(actor, id(id)));
    }

    private static UUID id(String written) {
        return Ids.read(written).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    /** Heading to field; null leaves a heading out. Headings are the file's own, so that any name may stand here. */
    private static Map<String, String> mapping(ObjectNode sent) {
        Map<String, String> mapping = new LinkedHashMap<>();
        List<FieldProblem> problems = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : sent.properties()) {
            JsonNode field = member.getValue();
            if (field.isTextual()
                    && Coded.find(ImportField.class, field.textValue()).isPresent()) {
                mapping.put(member.getKey(), field.textValue());
            } else if (!field.isNull()) {
                problems.add(new FieldProblem(
                        member.getKey(),
                        "There is no such field",
                        "Give null to leave the column out, or one of " + Given.codes(ImportField.class)));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(Problem.invalid(problems));
        }
        return mapping;
    }
}
