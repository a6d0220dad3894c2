package org.wellkept.deploy.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.logging.Logger;
import org.wellkept.core.access.Actor;
import org.wellkept.core.partnership.People;

/** Loads both parts in one transaction: a start that is cut short leaves nothing half-loaded. */
@ApplicationScoped
public class Demonstration {

    private static final Logger LOG = Logger.getLogger(Demonstration.class.getName());

    private final People people;
    private final Wellshire wellshire;
    private final PublishedPlans publishedPlans;

    @Inject
    Demonstration(People people, Wellshire wellshire, PublishedPlans publishedPlans) {
        this.people = people;
        this.wellshire = wellshire;
        this.publishedPlans = publishedPlans;
    }

    /**
     * Loads it unless somebody is here already.
     *
     * @param seed settles what the scenario leaves to chance
     * @param reached is told of each part as it begins, in words for people
     */
    @Transactional
    public void load(long seed, Consumer<String> reached) {
        if (people.hasAdministrator()) {
            return;
        }
        long begun = System.nanoTime();
        Consumer<String> progress = part -> {
            LOG.info("Loading the demonstration: " + part);
            reached.accept(part);
        };
        Actor administrator = wellshire.load(new Seed(seed), progress);
        progress.accept("Plans as published");
        publishedPlans.load(administrator);
        LOG.info("The demonstration was loaded in "
                + Duration.ofNanos(System.nanoTime() - begun).toMillis() + " ms, with seed " + seed);
    }
}
