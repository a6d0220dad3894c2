package org.wellkept.api.returns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.SignedIn;
import org.wellkept.api.http.Query;
import org.wellkept.api.json.Given;
import org.wellkept.api.json.Ids;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.returns.AnswerField;
import org.wellkept.core.returns.sheet.ReturnSheets;
import org.wellkept.core.returns.sheet.SheetFile;
import org.wellkept.core.returns.sheet.SheetKind;
import org.wellkept.core.returns.sheet.SheetTakenIn;
import org.wellkept.core.returns.sheet.TakeInSheet;

/** A return as a spreadsheet: it goes out, comes back, is seen before it is taken in. */
@Path("v1/organisations/{slug}/return/spreadsheet")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ReturnSheetsResource {

    private final ReturnSheets sheets;
    private final CurrentActor caller;

    @Inject
    public ReturnSheetsResource(ReturnSheets sheets, CurrentActor caller) {
        this.sheets = sheets;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @SignedIn
    public Response make(@PathParam("slug") String organisation, @Context UriInfo address) {
        Query query = Query.of(address);
        SheetKind kind = query.choice("format", SheetKind.class);
        query.done();
        Actor actor = caller.get();
        SheetFile file =
                Refusals.valueOf(actor, sheets.make(actor, organisation, kind == null ? SheetKind.XLSX : kind));
        return Response.ok(file.content(), file.kind().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @SignedIn
    public Response upload(@PathParam("slug") String organisation, List<EntityPart> parts, @Context UriInfo address)
            throws IOException {
        Actor actor = caller.get();
        try (SheetUpload upload = SheetUpload.receive(parts)) {
            SheetPreviewBody preview =
                    SheetPreviewBody.of(Refusals.valueOf(actor, sheets.preview(actor, upload.command(organisation))));
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
    public SheetPreviewBody read(@PathParam("slug") String organisation, @PathParam("id") String id) {
        Actor actor = caller.get();
        return SheetPreviewBody.of(Refusals.valueOf(actor, sheets.find(actor, organisation, id(id))));
    }

    @POST
    @Path("{id}/take-in")
    @SignedIn
    public SheetTakenIn takeIn(@PathParam("slug") String organisation, @PathParam("id") String id, ObjectNode sent) {
        Actor actor = caller.get();
        Given given = Given.of(sent);
        List<TakeInSheet.Instead> insteadOf = given.parts("insteadOf", ReturnSheetsResource::instead);
        given.done();
        return Refusals.valueOf(actor, sheets.takeIn(actor, new TakeInSheet(organisation, id(id), insteadOf)));
    }

    private static TakeInSheet.Instead instead(Given given) {
        String reference = given.text("reference", "Give the reference of the commitment");
        String code = given.text("field", "Give the field, as the preview names it");
        Optional<AnswerField> field = AnswerField.find(code);
        if (field.isEmpty()) {
            given.note(given.field("field"), "There is no such field", "Give the field, as the preview names it");
        }
        return new TakeInSheet.Instead(
                reference, field.orElse(AnswerField.Told.RATING), stored(given.member("stored")));
    }

    private static @Nullable String stored(@Nullable JsonNode value) {
        return value == null || value.isNull() ? null : value.asText();
    }

    private static UUID id(String written) {
        return Ids.read(written).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
