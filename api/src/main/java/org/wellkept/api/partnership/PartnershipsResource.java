package org.wellkept.api.partnership;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.SignedIn;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.http.Query;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.Partnerships;

/** Who is here. */
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class PartnershipsResource {

    private final Partnerships partnerships;
    private final Organisations organisations;
    private final Boards boards;
    private final CurrentActor caller;

    @Inject
    public PartnershipsResource(
            Partnerships partnerships, Organisations organisations, Boards boards, CurrentActor caller) {
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.boards = boards;
        this.caller = caller;
    }

    @GET
    @Path("partnerships")
    @OpenToAnyone
    public ListBody<PartnershipBody> partnerships(@Context UriInfo address) {
        return ListBody.slice(address, partnerships.all(), PartnershipBody::of);
    }

    @GET
    @Path("partnerships/{slug}")
    @OpenToAnyone
    public PartnershipBody partnership(@PathParam("slug") String slug) {
        return PartnershipBody.of(Refusals.valueOf(caller.get(), partnerships.find(slug)));
    }

    @GET
    @Path("organisations")
    @OpenToAnyone
    public ListBody<OrganisationBody> organisations(@Context UriInfo address) {
        Query query = Query.of(address);
        int limit = query.limit();
        String cursor = query.cursor();
        @Nullable String partnership = query.text("partnership");
        query.done();
        if (partnership != null) {
            Refusals.valueOf(caller.get(), partnerships.find(partnership));
        }
        return ListBody.slice(organisations.all(partnership), OrganisationBody::of, limit, cursor);
    }

    @GET
    @Path("organisations/{slug}")
    @OpenToAnyone
    public OrganisationBody organisation(@PathParam("slug") String slug) {
        return OrganisationBody.of(Refusals.valueOf(caller.get(), organisations.find(slug)));
    }

    @POST
    @Path("organisations/{slug}/rename")
    @Consumes(MediaType.APPLICATION_JSON)
    @SignedIn
    public OrganisationBody rename(@PathParam("slug") String slug, ObjectNode sent) {
        Actor actor = caller.get();
        return OrganisationBody.of(
                Refusals.valueOf(actor, organisations.rename(actor, OrganisationBody.readRenaming(slug, sent))));
    }

    @GET
    @Path("boards")
    @OpenToAnyone
    public ListBody<BoardBody> boards(@Context UriInfo address) {
        return ListBody.slice(address, boards.all(), BoardBody::of);
    }

    @GET
    @Path("boards/{slug}")
    @OpenToAnyone
    public BoardBody board(@PathParam("slug") String slug) {
        return BoardBody.of(Refusals.valueOf(caller.get(), boards.find(slug)));
    }

    @POST
    @Path("boards/{slug}/rename")
    @Consumes(MediaType.APPLICATION_JSON)
    @SignedIn
    public BoardBody renameBoard(@PathParam("slug") String slug, ObjectNode sent) {
        Actor actor = caller.get();
        return BoardBody.of(Refusals.valueOf(actor, boards.rename(actor, BoardBody.readRenaming(slug, sent))));
    }

    @POST
    @Path("boards/{slug}/report-to")
    @Consumes(MediaType.APPLICATION_JSON)
    @SignedIn
    public BoardBody reportTo(@PathParam("slug") String slug, ObjectNode sent) {
        Actor actor = caller.get();
        return BoardBody.of(Refusals.valueOf(actor, boards.reportTo(actor, BoardBody.readReporting(slug, sent))));
    }
}
