package org.wellkept.ui.role;

import java.util.List;
import java.util.Optional;
import org.wellkept.core.role.HeldIn;
import org.wellkept.core.role.PlaceToGive;
import org.wellkept.ui.workspace.Place;

/** Where the people of each place are shown. */
public final class PeopleNavigation {

    private PeopleNavigation() {}

    /** Below {@code /workspace/}: those who hold a role there, and the invitations. */
    public static String of(HeldIn where) {
        return Place.PEOPLE_PATH + "/" + where.key();
    }

    static Optional<PlaceToGive> find(List<PlaceToGive> places, String key) {
        return places.stream().filter(place -> place.where().key().equals(key)).findFirst();
    }
}
