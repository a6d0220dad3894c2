package org.wellkept.core.storage;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.core.evidence.EvidenceSettings;

/** What the container gives: persistence, the data source, the clock, and what the installation was told. */
@Dependent
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the container sets the fields and reads them
class Platform {

    /** The day of a promise is a day in England. */
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @Produces
    @PersistenceContext(unitName = "wellkept")
    private EntityManager entityManager;

    @Resource(lookup = "java:app/jdbc/wellkept")
    private DataSource dataSource;

    @Produces
    @Singleton
    Jdbi jdbi() {
        return Sql.over(dataSource);
    }

    @Produces
    @Singleton
    ReplayClock clock() {
        return new ReplayClock(Clock.system(ENGLAND));
    }

    @Produces
    @Singleton
    EvidenceSettings evidence(
            @ConfigProperty(name = EvidenceSettings.MEGABYTES, defaultValue = EvidenceSettings.USUAL_MEGABYTES)
                    int megabytes,
            @ConfigProperty(name = EvidenceSettings.SCANNER) Optional<String> clamd) {
        return EvidenceSettings.of(megabytes, clamd);
    }
}
