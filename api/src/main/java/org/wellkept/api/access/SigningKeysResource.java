package org.wellkept.api.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.wellkept.api.SignedIn;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.auth.token.KeyRotation;
import org.wellkept.auth.token.SigningKeyRead;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;

/** The keys that sign tokens, for administrators of the installation. */
@Path("v1/signing-keys")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class SigningKeysResource {

    private final KeyRotation keys;
    private final CurrentActor caller;

    @Inject
    public SigningKeysResource(KeyRotation keys, CurrentActor caller) {
        this.keys = keys;
        this.caller = caller;
    }

    @GET
    @SignedIn
    public ListBody<SigningKeyBody> list(@Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(address, Refusals.valueOf(actor, keys.list(actor)), SigningKeyBody::of);
    }

    @POST
    @Path("rotate")
    @SignedIn
    public ListBody<SigningKeyBody> rotate() {
        Actor actor = caller.get();
        return all(actor, keys.rotate(actor));
    }

    @POST
    @Path("replace")
    @SignedIn
    public ListBody<SigningKeyBody> replace() {
        Actor actor = caller.get();
        return all(actor, keys.replace(actor));
    }

    private static ListBody<SigningKeyBody> all(Actor actor, Outcome<List<SigningKeyRead>> outcome) {
        return new ListBody<>(
                Refusals.valueOf(actor, outcome).stream()
                        .map(SigningKeyBody::of)
                        .toList(),
                null);
    }
}
