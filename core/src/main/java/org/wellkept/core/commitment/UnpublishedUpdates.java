package org.wellkept.core.commitment;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.core.Door;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;

/** Updates that were posted and that the public does not see yet: they wait for the organisation's lead. */
@Door
public class UnpublishedUpdates {

    private final Jdbi jdbi;

    @Inject
    UnpublishedUpdates(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A public promise with how many of its updates wait. */
    public record Waiting(String reference, String title, int updates) {}

    /** Those of the organisations that the actor leads, in the order of references. */
    public List<Waiting> of(Actor actor) {
        Set<UUID> led = actor.organisations(Role.LEAD);
        if (led.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select u.reference, u.title, count(*) as updates
                        from undertaking u join progress_update p on p.undertaking_id = u.id
                        where u.organisation_id = any(:led) and u.visibility = 'public'
                          and p.visibility <> 'public'
                        group by u.id, u.reference, u.title, u.partnership_id, u.number
                        order by u.partnership_id, u.number""")
                .bindArray("led", UUID.class, List.copyOf(led))
                .map((row, context) ->
                        new Waiting(row.getString("reference"), row.getString("title"), row.getInt("updates")))
                .list());
    }
}
