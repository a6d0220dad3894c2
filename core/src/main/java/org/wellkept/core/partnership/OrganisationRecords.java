package org.wellkept.core.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.ReadableScope;

/**
 * What a reader may see of records that belong to an organisation and to no one partnership, such as its contracts and
 * rooms: the public ones, the shared ones of bodies of the reader's partnerships, and all of the reader's own organisations.
 */
public final class OrganisationRecords {

    private OrganisationRecords() {}

    /**
     * A condition on a table with the columns {@code visibility} and {@code organisation_id}. {@link #bind} gives its values.
     *
     * @param alias the table's name in the query
     */
    public static String readable(String alias) {
        return """
                ({a}.visibility = 'public' or {PARTNER})
                """.replace("{PARTNER}", readAsPartner(alias)).replace("{a}", alias);
    }

    /**
     * The same without what is read only because it is public. Partners go on reading what a body shared before another took
     * it over.
     *
     * @param alias the table's name in the query
     */
    public static String readAsPartner(String alias) {
        return """
                ({a}.organisation_id = any(:ownOrganisations)
                  or {a}.visibility <> 'own' and exists (select 1 from partnership_organisation reads
                    where reads.organisation_id = {a}.organisation_id and reads.partnership_id = any(:partnerships)
                      and reads.from_on <= :today and (reads.to_on is null or reads.to_on >= :today
                        or exists (select 1 from succession taken where taken.predecessor_id = reads.organisation_id
                          and taken.taken_over_on = reads.to_on + 1))))
                """.replace("{a}", alias);
    }

    /** Binds what {@link #readable} names, {@code today} among it. */
    public static <S extends SqlStatement<S>> S bind(S statement, Actor actor, LocalDate today) {
        return bind(statement, actor, AccessTable.readableBy(actor).organisations(), today);
    }

    /**
     * The same where the reader's own records are those of other bodies too.
     *
     * @param own whose records the reader reads as their own
     */
    public static <S extends SqlStatement<S>> S bind(S statement, Actor actor, Set<UUID> own, LocalDate today) {
        ReadableScope scope = AccessTable.readableBy(actor);
        return statement
                .bindArray("ownOrganisations", UUID.class, List.copyOf(own))
                .bindArray("partnerships", UUID.class, List.copyOf(scope.partnerships()))
                .bind("today", today);
    }
}
