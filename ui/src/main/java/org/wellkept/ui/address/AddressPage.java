package org.wellkept.ui.address;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;

/**
 * Where somebody asks for another address.
 *
 * @param current the address so far
 * @param typed the new one, as typed
 * @param problem what stands against it as a whole
 * @param problems what needs mending in a field
 * @param asked whether both mailboxes have been asked
 * @param byPassword whether the password is asked for
 * @param demonstration whether messages are shown on a page instead of sent
 */
public record AddressPage(
        String current,
        String typed,
        @Nullable String problem,
        List<FieldProblem> problems,
        boolean asked,
        boolean byPassword,
        boolean demonstration) {

    public AddressPage {
        problems = List.copyOf(problems);
    }
}
