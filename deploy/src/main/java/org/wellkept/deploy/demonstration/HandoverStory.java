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
import org.wellkept.core.succession.SuccessionKind;
import org.wellkept.core.succession.Successions;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.update.PostUpdate;
import org.wellkept.core.update.Rating;

/**
 * Kind Minds, a young charity that joins Open Door: of its four promises two are carried on, one is not, and one waits for an
 * answer.
 */
final class HandoverStory {

    private static final String PARTNERSHIP = "wellshire-and-vale";
    private static final String KIND_MINDS = "kind-minds";
    private static final String OPEN_DOOR = "open-door";

    /** After whatever else happens on a day. */
    private static final int NIGHT = 40;

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
        LocalDate merger = days.day("-12d");
        List<Happening> happenings = new ArrayList<>();
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
            answer(LINE, null);
            answer(LISTENERS, null);
        }));
        happenings.add(
                new Happening(
                        days.day("-6d"),
                        NIGHT,
                        () -> answer(
                                BUS_STATION,
                                "The bus company needs the waiting room itself from this winter. Open Door House is open on Thursdays.")));
        return happenings;
    }

    private void promise() {
        Actor founder = cast.administrator();
        organisations
                .add(
                        founder,
                        new AddOrganisation(
                                PARTNERSHIP,
                                KIND_MINDS,
                                "Kind Minds",
                                OrganisationKind.VCSE,
                                true,
                                true,
                                true,
                                List.of("Kind Minds Vale"),
                                "Vale",
                                null,
                                null,
                                days.day("-80d")))
                .orThrow();
        UUID coordinator = people.add("Coordinator, Kind Minds");
        people.giveRole(founder, new GiveRole(coordinator, Role.LEAD, KIND_MINDS, null, null))
                .orThrow();
        Actor lead = people.actor(coordinator);
        String line = publish(lead, LINE, "Somebody listens, on Monday, Wednesday and Friday from 19:00 to 22:00.");
        publish(lead, LISTENERS, "Twenty of our volunteers learn how to listen, two evenings each.");
        publish(lead, BUS_STATION, "Two of us sit in the waiting room every Tuesday morning, with tea.");
        publish(lead, WALKS, "An easy hour by the river, every second Saturday.");
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

    private String publish(Actor lead, String title, String statement) {
        Terms terms = Terms.titled(title).toBuilder()
                .statement(statement)
                .accountableRole("Coordinator")
                .area("Vale")
                .build();
        String reference = commitments
                .draft(lead, new DraftCommitment(PARTNERSHIP, KIND_MINDS, terms))
                .orThrow()
                .summary()
                .reference();
        commitments.agree(lead, reference).orThrow();
        commitments.publish(lead, reference).orThrow();
        return reference;
    }

    /** @param reason why it is not carried on; null where it is */
    private void answer(String title, @Nullable String reason) {
        Actor lead = cast.leadOf(OPEN_DOOR);
        Optional<Offer> offered = handovers.offeredTo(lead, OPEN_DOOR).orThrow().stream()
                .filter(offer -> offer.title().equals(title))
                .findFirst();
        Offer offer = offered.orElseThrow();
        handovers
                .answer(
                        lead,
                        new AnswerOffers(
                                OPEN_DOOR,
                                List.of(new Answer(offer.reference(), offer.version(), reason == null, reason))))
                .orThrow();
    }
}
