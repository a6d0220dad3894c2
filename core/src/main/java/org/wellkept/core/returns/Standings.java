package org.wellkept.core.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** How organisations answered a round, for other features of core. Whether somebody may know, the door that asks decides. */
@ApplicationScoped
public class Standings {

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    Standings(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Of each organisation that was asked, by name. */
    public List<ReturnStanding> of(UUID round) {
        return jdbi.withHandle(handle -> new ReturnStore(handle).standings(round, LocalDate.now(clock)));
    }
}
