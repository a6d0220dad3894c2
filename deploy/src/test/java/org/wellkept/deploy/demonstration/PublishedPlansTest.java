package org.wellkept.deploy.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.auth.account.Accounts;
import org.wellkept.core.Page;
import org.wellkept.core.access.Actor;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityFilter;
import org.wellkept.core.coproduction.ActivitySummary;
import org.wellkept.core.handover.Handovers;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.People;
import org.wellkept.core.test.CoreBench;

@Tag("database")
class PublishedPlansTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(Accounts.class, Wellshire.class);

    @Test
    void the_published_promises_activities_and_anchor_actions_come_in_whole_and_name_no_body_that_is_not_in_the_list() {
        bench.startAfresh();
        People people = bench.door(People.class);
        Actor administrator = bench.inTransaction(
                () -> people.actor(people.addFirstAdministrator("Administrator").orThrow()));
        int before = bench.door(Organisations.class).all(null).size();

        bench.inTransaction(() -> {
            bench.door(PublishedPlans.class).load(administrator);
            return administrator;
        });

        assertThat(bench.door(Commitments.class)
                        .count(Actor.anyone(), CommitmentFilter.ofPartnership(PublishedPlans.PARTNERSHIP)))
                .isEqualTo(211);
        assertThat(bench.door(Commitments.class)
                        .count(
                                Actor.anyone(),
                                CommitmentFilter.ofPartnership(PublishedPlans.PARTNERSHIP)
                                        .ofAnchorActions(null)))
                .isEqualTo(51);
        assertThat(bench.door(Activities.class)
                        .list(
                                Actor.anyone(),
                                new ActivityFilter(PublishedPlans.PARTNERSHIP, null, null, null, null, null, null),
                                null,
                                Page.LONGEST)
                        .orThrow()
                        .items())
                .hasSize(48)
                .allMatch(ActivitySummary::asPublished);
        assertThat(bench.door(Organisations.class).all(null)).hasSize(before + 58);
        String ofFrimley = bench.door(Commitments.class)
                .list(Actor.anyone(), CommitmentFilter.ofOrganisation("frimley-ics"), 1, null)
                .orThrow()
                .items()
                .getFirst()
                .reference();
        assertThat(bench.door(Handovers.class)
                        .of(Actor.anyone(), ofFrimley)
                        .orThrow()
                        .successors())
                .hasSize(3);
    }
}
