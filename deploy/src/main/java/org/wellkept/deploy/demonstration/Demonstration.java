package org.wellkept.deploy.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.wellkept.core.access.Actor;
import org.wellkept.core.partnership.People;
import org.wellkept.ui.report.PaperPress;

/** Loads both parts in one transaction: a start that is cut short leaves nothing half-loaded. */
@ApplicationScoped
public class Demonstration {

    private final People people;
    private final Wellshire wellshire;
    private final PublishedPlans publishedPlans;
    private final PaperPress papers;

    @Inject
    Demonstration(People people, Wellshire wellshire, PublishedPlans publishedPlans, PaperPress papers) {
        this.people = people;
        this.wellshire = wellshire;
        this.publishedPlans = publishedPlans;
        this.papers = papers;
    }

    /** Loads it unless somebody is here already. */
    @Transactional
    public void load() {
        if (people.hasAdministrator()) {
            return;
        }
        Actor administrator = wellshire.load();
        publishedPlans.load(administrator);
        papers.makeDue();
    }
}
