package org.wellkept.deploy.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.wellkept.core.access.Actor;
import org.wellkept.core.partnership.People;

/** Loads both parts in one transaction: a start that is cut short leaves nothing half-loaded. */
@ApplicationScoped
public class Demonstration {

    private final People people;
    private final Wellshire wellshire;
    private final PublishedPlans publishedPlans;

    @Inject
    Demonstration(People people, Wellshire wellshire, PublishedPlans publishedPlans) {
        this.people = people;
        this.wellshire = wellshire;
        this.publishedPlans = publishedPlans;
    }

    /** Loads it unless somebody is here already. */
    @Transactional
    public void load() {
        if (people.hasAdministrator()) {
            return;
        }
        Actor administrator = wellshire.load();
        publishedPlans.load(administrator);
    }
}
