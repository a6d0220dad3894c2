package org.wellkept.core.role;

import java.io.Serializable;
import java.util.List;
import org.wellkept.core.access.Role;

/**
 * A place in which somebody gives roles.
 *
 * @param name the organisation's, board's or partnership's
 * @param roles those that they may give there
 */
public record PlaceToGive(HeldIn where, String name, List<Role> roles) implements Serializable {
    public PlaceToGive {
        roles = List.copyOf(roles);
    }
}
