package org.wellkept.deploy.demonstration;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wellkept.core.access.Actor;
import org.wellkept.core.pledging.CommitmentRoundSummary;
import org.wellkept.core.pledging.CommitmentRounds;
import org.wellkept.core.pledging.EndorsePledges;
import org.wellkept.core.pledging.OpenCommitmentRound;
import org.wellkept.core.pledging.PledgedPromise;
import org.wellkept.core.pledging.Pledges;
import org.wellkept.core.pledging.Sittings;

/** One commitment round of the story: opened, answered and declined, closed, endorsed in one sitting. */
final class PledgingStory {

    /** After whatever else of the day its promises need. */
    private static final int EVENING = 20;

    private final JsonObject told;
    private final RelativeDays days;
    private final CommitmentRounds rounds;
    private final Pledges pledges;
    private final Sittings sittings;
    private final Function<String, Actor> leadOf;
    private final Function<String, Actor> officerOf;
    private final String board;

    PledgingStory(
            JsonObject told,
            RelativeDays days,
            CommitmentRounds rounds,
            Pledges pledges,
            Sittings sittings,
            Function<String, Actor> leadOf,
            Function<String, Actor> officerOf) {
        this.told = told;
        this.days = days;
        this.rounds = rounds;
        this.pledges = pledges;
        this.sittings = sittings;
        this.leadOf = leadOf;
        this.officerOf = officerOf;
        this.board = told.getString("board");
    }

    List<Happening> happenings() {
        return List.of(
                happening("opens", this::open),
                happening("answered", this::answer),
                happening("closes", () -> rounds.close(officer(), round()).orThrow()),
                happening("meeting", this::endorse));
    }

    private Happening happening(String day, Runnable happens) {
        return new Happening(days.past(told.getString(day)), EVENING, happens);
    }

    private void open() {
        rounds.open(
                        officer(),
                        new OpenCommitmentRound(
                                board,
                                days.words(told.getString("name")),
                                days.day(told.getString("from")),
                                days.day(told.getString("to")),
                                days.day(told.getString("due")),
                                told.getString("question"),
                                List.of()))
                .orThrow();
    }

    private void answer() {
        for (JsonObject answer : told.getJsonArray("answers").getValuesAs(JsonObject.class)) {
            String organisation = answer.getString("organisation");
            Actor lead = leadOf.apply(organisation);
            String because = answer.getString("because", null);
            if (because != null) {
                pledges.decline(lead, round(), organisation, because).orThrow();
                continue;
            }
            texts(answer, "promises")
                    .forEach(reference -> pledges.putForward(lead, round(), organisation, reference)
                            .orThrow());
            pledges.send(lead, round(), organisation).orThrow();
        }
    }

    private void endorse() {
        Set<String> endorsed = Set.copyOf(texts(told, "endorsed"));
        Set<String> leftOut = sittings.find(officer(), round()).orThrow().toEndorse().stream()
                .map(PledgedPromise::reference)
                .filter(reference -> !endorsed.contains(reference))
                .collect(Collectors.toUnmodifiableSet());
        sittings.endorse(
                        officer(),
                        new EndorsePledges(
                                round(),
                                endorsed,
                                leftOut,
                                days.past(told.getString("meeting")),
                                told.getString("note")))
                .orThrow();
    }

    private UUID round() {
        List<CommitmentRoundSummary> all = rounds.ofBoard(officer(), board).orThrow();
        return all.getFirst().id();
    }

    private Actor officer() {
        return officerOf.apply(board);
    }

    private static List<String> texts(JsonObject object, String member) {
        return object.getJsonArray(member).getValuesAs(JsonString::getString);
    }
}
