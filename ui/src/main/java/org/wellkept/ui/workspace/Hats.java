package org.wellkept.ui.workspace;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.RoleHeld;

/** Which hats a person wears, in words: the roles that they hold in each place. */
record Hats(List<Hat> hats) {

    /** The roles held in one organisation, board or partnership. */
    record Hat(String roles, String where) {}

    static Hats of(Actor actor) {
        Map<String, List<RoleHeld>> byPlace = actor.roles().stream()
                .collect(Collectors.groupingBy(RoleHeld::where, java.util.LinkedHashMap::new, Collectors.toList()));
        return new Hats(byPlace.entrySet().stream()
                .map(place -> new Hat(roles(place.getValue()), place.getKey()))
                .toList());
    }

    private static String roles(List<RoleHeld> held) {
        return held.stream().map(role -> role.role().words()).distinct().collect(Collectors.joining(", "));
    }
}
