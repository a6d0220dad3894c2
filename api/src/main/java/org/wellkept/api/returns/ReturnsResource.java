package org.wellkept.api.returns;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.wellkept.api.SignedIn;
import org.wellkept.api.http.ListBody;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.returns.Returns;

/** The organisations whose return the caller may answer now. */
@Path("v1/returns")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ReturnsResource {

    private final Returns returns;
    private final CurrentActor caller;

    @Inject
    public ReturnsResource(Returns returns, CurrentActor caller) {
        this.returns = returns;
        this.caller = caller;
    }

    @GET
    @SignedIn
    public ListBody<WhoseReturnBody> whose(@Context UriInfo address) {
        return ListBody.slice(address, returns.whose(caller.get()), WhoseReturnBody::of);
    }
}
