package org.wellkept.ui.workspace;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.RoleHeld;

/**
 * Which hats a person has: the roles that they hold, by place. The one that they wear says what is offered first. What they
 * may do is all that their roles allow together, whichever they wear.
 */
record Hats(List<Hat> all) {

    public Hats {
        all = List.copyOf(all);
    }

    /**
     * The roles held in one organisation, board or partnership.
     *
     * @param organisation the place, if it is an organisation
     * @param board the place, if it is a board
     */
    record Hat(
            String key,
            String roles,
            String where,
            @Nullable UUID organisation,
            @Nullable UUID board) implements Serializable {

        /** As people read it: "Lead, Vale Borough Council". */
        public String words() {
            return roles + ", " + where;
        }
    }

    static Hats of(Actor actor) {
        Map<String, List<RoleHeld>> byPlace = actor.roles().stream()
                .collect(Collectors.groupingBy(Hats::key, LinkedHashMap::new, Collectors.toList()));
        return new Hats(byPlace.entrySet().stream()
                .map(place -> hat(place.getKey(), place.getValue()))
                .toList());
    }

    private static Hat hat(String key, List<RoleHeld> held) {
        String roles = held.stream().map(role -> role.role().words()).distinct().collect(Collectors.joining(", "));
        RoleHeld any = held.getFirst();
        return new Hat(key, roles, any.where(), any.organisation(), any.board());
    }

    private static String key(RoleHeld held) {
        if (held.organisation() != null) {
            return held.organisation().toString();
        }
        // an administrator's partnership has no id of its own here; its name is its own
        return held.board() == null ? held.where() : held.board().toString();
    }
}
