package org.wellkept.api.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.wellkept.api.SignedIn;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.Partnerships;

/** Who is calling. */
@Path("v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class MeResource {

    private final CurrentActor caller;
    private final Organisations organisations;
    private final Boards boards;
    private final Partnerships partnerships;

    @Inject
    public MeResource(CurrentActor caller, Organisations organisations, Boards boards, Partnerships partnerships) {
        this.caller = caller;
        this.organisations = organisations;
        this.boards = boards;
        this.partnerships = partnerships;
    }

    @GET
    @SignedIn
    public MeBody read() {
        return MeBody.of(caller.get(), organisations.all(null), boards.all(), partnerships.all());
    }
}
