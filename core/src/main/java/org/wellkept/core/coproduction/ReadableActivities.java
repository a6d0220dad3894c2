package org.wellkept.core.coproduction;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.ReadableScope;

/** The words of {@link ReadableScope} as SQL, for records that lie in tables of the same shape. */
public final class ReadableActivities {

    /** Of an {@code activity} as {@code a}, that the reader may read it. */
    public static final String CONDITION = "(" + readable("a", "activity") + """
             or (a.visibility = 'own' and a.partnership_id = any(:partnerships)
               and exists (select 1 from taken_part x where x.activity_id = a.id and x.person_id = cast(:participant as uuid))))
            """;

    /** Of an {@code undertaking} as {@code u}, that the reader may read it. */
    public static final String PROMISE = readable("u", "undertaking");

    private ReadableActivities() {}

    private static String readable(String alias, String table) {
        return """
                (%1$s.visibility = 'public'
                  or (%1$s.visibility = 'shared' and %1$s.partnership_id = any(:partnerships))
                  or (%1$s.visibility = 'own' and (%1$s.organisation_id = any(:ownOrganisations)
                    or exists (select 1 from %2$s_partner x where x.%2$s_id = %1$s.id and x.organisation_id = any(:ownOrganisations))
                    or exists (select 1 from %2$s_board x where x.%2$s_id = %1$s.id and x.board_id = any(:ownBoards)))))
                """.formatted(alias, table);
    }

    /** Says to a query with such a condition who reads. */
    public static Query readBy(Actor actor, Query query) {
        ReadableScope scope = AccessTable.readableBy(actor);
        return query.bindArray("partnerships", UUID.class, List.copyOf(scope.partnerships()))
                .bindArray("ownOrganisations", UUID.class, List.copyOf(scope.organisations()))
                .bindArray("ownBoards", UUID.class, List.copyOf(scope.boards()))
                .bind("participant", scope.participant());
    }
}
