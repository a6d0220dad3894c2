package org.wellkept.deploy.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.commitment.DraftCommitment;
import org.wellkept.core.handover.AnswerOffers;
import org.wellkept.core.handover.AnswerOffers.Answer;
import org.wellkept.core.handover.Handovers;
import org.wellkept.core.handover.Offer;
import org.wellkept.core.partnership.AddOrganisation;
import org.wellkept.core.partnership.GiveRole;
import org.wellkept.core.partnership.OrganisationKind;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.People;
import org.wellkept.core.succession.RecordSuccession;
import org.wellkept.core.succession.SplitBody;
import org.wellkept.core.succession.SuccessionKind;
import org.wellkept.core.succession.Successions;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.update.PostUpdate;
import org.wellkept.core.update.Rating;

/**
 * Carers’ Link closes and two others share what it promised. Kind Minds, a young charity that joins Open Door: of its four promises two are carried on, one is not, and one waits for an
 * answer.
 */
final class HandoverStory {

    private static final String PARTNERSHIP = "wellshire-and-vale";
    private static final String KIND_MINDS = "kind-minds";
    private static final String CARERS_LINK = "carers-link";
    private static final String OPEN_DOOR = "open-door";
    private static final String VOICES = "voices";

    /** After whatever else happens on a day. */
    private static final int NIGHT = 40;

    private static final String TELEPHONE_TREE = "A telephone tree for carers";
    private static final String LINE = "A listening line on three evenings a week";
    private static final String LISTENERS = "Twenty volunteers who know how to listen";
    private static final String BUS_STATION = "A drop-in at Vale bus station";
    private static final String WALKS = "Walks for people who look after somebody";

    private final RelativeDays days;
    private final Cast cast;
    private final Organisations organisations;
    private final People people;
    private final Commitments commitments;
    private final Successions successions;
    private final Handovers handovers;

    HandoverStory(
            RelativeDays days,
            Cast cast,
            Organisations organisations,
            People people,
            Commitments commitments,
            Successions successions,
            Handovers handovers) {
        this.days = days;
        this.cast = cast;
        this.organisations = organisations;
        this.people = people;
        this.commitments = commitments;
        this.successions = successions;
        this.handovers = handovers;
    }

    List<Happening> happenings() {
        List<Happening> happenings = new ArrayList<>(carersLink());
        LocalDate merger = days.day("-12d");
        happenings.add(new Happening(days.day("-80d"), NIGHT, this::promise));
        happenings.add(new Happening(
                days.day("-20d"),
                NIGHT,
                () -> successions
                        .record(
                                cast.administrator(),
                                new RecordSuccession(OPEN_DOOR, List.of(KIND_MINDS), merger, SuccessionKind.MERGER))
                        .orThrow()));
        happenings.add(new Happening(days.day("-9d"), NIGHT, () -> {
            answer(OPEN_DOOR, LINE, null);
            answer(OPEN_DOOR, LISTENERS, null);
        }));
        happenings.add(
                new Happening(
                        days.day("-6d"),
                        NIGHT,
                        () -> answer(
                                OPEN_DOOR,
                                BUS_STATION,
                                "The bus company needs the waiting room itself from this winter. Open Door House is open on Thursdays.")));
        return happenings;
    }

    /** Two others share what a small body did before it closed. */
    private List<Happening> carersLink() {
        LocalDate end = days.day("Q-5-start+15d");
        return List.of(
                new Happening(
                        days.day("Q-8-start+5d"),
                        NIGHT,
                        () -> publish(
                                joins(CARERS_LINK, "Carers’ Link", "Wellshire", days.day("Q-8-start+5d")),
                                CARERS_LINK,
                                TELEPHONE_TREE,
                                "Whoever looks after somebody is rung once a week, and rings the next.",
                                "Wellshire")),
                new Happening(
                        end.minusDays(5),
                        NIGHT,
                        () -> successions
                                .split(
                                        cast.administrator(),
                                        new SplitBody(CARERS_LINK, List.of(OPEN_DOOR, VOICES), end))
                                .orThrow()),
                new Happening(end.plusDays(9), NIGHT, () -> answer(OPEN_DOOR, TELEPHONE_TREE, null)),
                new Happening(end.plusDays(11), NIGHT, () -> answer(VOICES, TELEPHONE_TREE, null)));
    }

    /** @return whoever leads it from now on */
    private Actor joins(String slug, String name, String area, LocalDate on) {
        Actor founder = cast.administrator();
        organisations
                .add(
                        founder,
                        new AddOrganisation(
                                PARTNERSHIP,
                                slug,
                                name,
                                OrganisationKind.VCSE,
                                true,
                                true,
                                true,
                                List.of(name + " " + area),
                                area,
                                null,
                                null,
                                on))
                .orThrow();
        UUID coordinator = people.add("Coordinator, " + name);
        people.giveRole(founder, new GiveRole(coordinator, Role.LEAD, slug, null, null))
                .orThrow();
        return people.actor(coordinator);
    }

    private void promise() {
        Actor lead = joins(KIND_MINDS, "Kind Minds", "Vale", days.day("-80d"));
        String line = publish(
                lead,
                KIND_MINDS,
                LINE,
                "Somebody listens, on Monday, Wednesday and Friday from 19:00 to 22:00.",
                "Vale");
        publish(
                lead,
                KIND_MINDS,
                LISTENERS,
                "Twenty of our volunteers learn how to listen, two evenings each.",
                "Vale");
        publish(
                lead,
                KIND_MINDS,
                BUS_STATION,
                "Two of us sit in the waiting room every Tuesday morning, with tea.",
                "Vale");
        publish(lead, KIND_MINDS, WALKS, "An easy hour by the river, every second Saturday.", "Vale");
        commitments
                .postUpdate(
                        lead,
                        new PostUpdate(
                                line,
                                Rating.GREEN,
                                null,
                                "The line has begun, on all three evenings.",
                                "More listeners for Friday.",
                                List.of(),
                                List.of(),
                                null,
                                null,
                                null,
                                List.of()))
                .orThrow();
    }

    private String publish(Actor lead, String organisation, String title, String statement, String area) {
        Terms terms = Terms.titled(title).toBuilder()
                .statement(statement)
                .accountableRole("Coordinator")
                .area(area)
                .build();
        String reference = commitments
                .draft(lead, new DraftCommitment(PARTNERSHIP, organisation, terms))
                .orThrow()
                .summary()
                .reference();
        commitments.agree(lead, reference).orThrow();
        commitments.publish(lead, reference).orThrow();
        return reference;
    }

    /** @param reason why it is not carried on; null where it is */
    private void answer(String successor, String title, @Nullable String reason) {
        Actor lead = cast.leadOf(successor);
        Optional<Offer> offered = handovers.offeredTo(lead, successor).orThrow().stream()
                .filter(offer -> offer.title().equals(title))
                .findFirst();
        Offer offer = offered.orElseThrow();
        handovers
                .answer(
                        lead,
                        new AnswerOffers(
                                successor,
                                List.of(new Answer(offer.reference(), offer.version(), reason == null, reason))))
                .orThrow();
    }
}
