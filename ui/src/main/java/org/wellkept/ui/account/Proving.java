package org.wellkept.ui.account;

import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.proof.Proof;
import org.wellkept.auth.proof.Proofs;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.auth.session.Sessions;

/**
 * What screens do before a dangerous step: they make sure that it is the person who is signed in, unless that was proved of
 * late. What is typed on the screen stays where it is.
 */
@ApplicationScoped
public class Proving {

    private final Proofs proofs;
    private final Sessions sessions;
    private final CurrentActor currentActor;

    @Inject
    Proving(Proofs proofs, Sessions sessions, CurrentActor currentActor) {
        this.proofs = proofs;
        this.sessions = sessions;
        this.currentActor = currentActor;
    }

    /** Goes on at once where it was proved of late, otherwise once it is; never where the person gives up. */
    public void then(Command dangerous) {
        if (currentActor.isConfirmed() || currentActor.presence().isEmpty()) {
            // who is signed in no more is refused by the step itself
            dangerous.execute();
            return;
        }
        new ProofDialog(
                        proofs.ways(currentActor.get()),
                        this::look,
                        () -> proofs.ways(currentActor.get()).passkey(),
                        dangerous)
                .open();
    }

    private Proof look(ProofDialog.Shown shown) {
        Presence presence = currentActor.presence().orElse(null);
        if (presence == null) {
            return new Proof.NotProved(
                    "You are signed out. What you typed is still there: copy it before you sign in again.");
        }
        if (!shown.passkey().isEmpty()) {
            return proofs.passkey(presence, shown.passkey());
        }
        if (!shown.password().isEmpty()) {
            return proofs.password(
                    presence,
                    shown.password(),
                    sessions.addressOf(VaadinServletRequest.getCurrent().getHttpServletRequest()));
        }
        if (!shown.code().isEmpty()) {
            return proofs.code(presence, shown.code());
        }
        return currentActor.isConfirmed()
                ? new Proof.Proved()
                : new Proof.NotProved("Nothing is typed yet: prove that it is you in one of these ways.");
    }
}
