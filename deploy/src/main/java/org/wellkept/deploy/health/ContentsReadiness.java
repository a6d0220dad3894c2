package org.wellkept.deploy.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.wellkept.ui.loading.Loading;

/** Ready means that the first contents are there: before, every page only says how far they are. */
@Readiness
@ApplicationScoped
public class ContentsReadiness implements HealthCheck {

    private final Loading loading;

    @Inject
    ContentsReadiness(Loading loading) {
        this.loading = loading;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("contents").status(loading.isDone()).build();
    }
}
