package org.wellkept.auth.closing;

import jakarta.inject.Inject;
import java.util.UUID;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.address.AddressChanges;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.core.partnership.People;
import org.wellkept.core.role.Roles;

/** Closes accounts. */
@Door
public class AccountClosing {

    private final Roles roles;
    private final AddressChanges addresses;
    private final Accounts accounts;
    private final People people;

    @Inject
    AccountClosing(Roles roles, AddressChanges addresses, Accounts accounts, People people) {
        this.roles = roles;
        this.addresses = addresses;
        this.accounts = accounts;
        this.people = people;
    }

    /**
     * Closes one's own account, in one transaction, and takes the person out of every table; the caller has made sure that it
     * is the person. A broken rule for the installation's last administrator.
     */
    public Outcome<UUID> close(Actor actor) {
        UUID person = actor.signedInPerson();
        return roles.layDown(actor).map(ended -> {
            addresses.forget(person);
            accounts.erase(person);
            people.forget(actor);
            return person;
        });
    }
}
