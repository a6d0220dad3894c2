package org.wellkept.api.reference;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.http.ListBody;
import org.wellkept.core.reference.Frameworks;

/** What records are mapped to. */
@Path("v1/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class FrameworksResource {

    private final Frameworks frameworks;

    @Inject
    public FrameworksResource(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @GET
    @OpenToAnyone
    public ListBody<FrameworkBody> list(@Context UriInfo address) {
        return ListBody.slice(address, frameworks.all(), FrameworkBody::of);
    }
}
