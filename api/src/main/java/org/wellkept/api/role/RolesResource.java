package org.wellkept.api.role;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.wellkept.api.SignedIn;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.json.Ids;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.role.Roles;

/** The people of a place, by the roles that they hold there today. */
@Path("v1/roles")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class RolesResource {

    private final Roles roles;
    private final CurrentActor caller;

    @Inject
    public RolesResource(Roles roles, CurrentActor caller) {
        this.roles = roles;
        this.caller = caller;
    }

    @GET
    @SignedIn
    public ListBody<RoleBody> list(@Context UriInfo address) {
        Actor actor = caller.get();
        return PlaceAsked.page(actor, address, where -> roles.holders(actor, where), RoleBody::of);
    }

    @DELETE
    @Path("{id}")
    @SignedIn
    public void end(@PathParam("id") String id) {
        Actor actor = caller.get();
        Refusals.valueOf(
                actor, roles.end(actor, Ids.read(id).orElseThrow(() -> new ProblemException(Problem.notFound()))));
    }
}
