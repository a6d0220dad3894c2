package org.wellkept.deploy.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wellkept.core.access.Actor;
import org.wellkept.core.pledging.CommitmentRounds;
import org.wellkept.core.pledging.Pledges;
import org.wellkept.core.pledging.Sittings;
import org.wellkept.core.reference.WorkingDays;
import org.wellkept.core.reply.QuietPeriods;
import org.wellkept.core.reply.SetQuietPeriod;
import org.wellkept.core.report.Reports;
import org.wellkept.core.returns.ReturnDetails;
import org.wellkept.core.returns.Returns;
import org.wellkept.core.returns.SendReturn;
import org.wellkept.core.round.OpenRound;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.snapshot.Snapshots;

/** How boards asked through the years and what they made of it: rounds and returns, commitment rounds, quiet periods, papers. */
@ApplicationScoped
class BoardStories {

    /** Before anything else of a day. */
    private static final int OPENING = 0;

    /** After all that happened to promises on a day. */
    private static final int CLOSING = 11;

    /** After partners posted what they have to tell. */
    private static final int SENDING = 8;

    private final Rounds rounds;
    private final Returns returns;
    private final Snapshots snapshots;
    private final Reports reports;
    private final QuietPeriods quietPeriods;
    private final CommitmentRounds commitmentRounds;
    private final Pledges pledges;
    private final Sittings sittings;

    @Inject
    BoardStories(
            Rounds rounds,
            Returns returns,
            Snapshots snapshots,
            Reports reports,
            QuietPeriods quietPeriods,
            CommitmentRounds commitmentRounds,
            Pledges pledges,
            Sittings sittings) {
        this.rounds = rounds;
        this.returns = returns;
        this.snapshots = snapshots;
        this.reports = reports;
        this.quietPeriods = quietPeriods;
        this.commitmentRounds = commitmentRounds;
        this.pledges = pledges;
        this.sittings = sittings;
    }

    List<Happening> happenings(JsonObject story, RelativeDays days, Cast cast) {
        return new Telling(days, cast).happenings(story);
    }

    private final class Telling {

        private final RelativeDays days;
        private final Cast cast;
        private final List<Happening> happenings = new ArrayList<>();

        Telling(RelativeDays days, Cast cast) {
            this.days = days;
            this.cast = cast;
        }

        List<Happening> happenings(JsonObject story) {
            all(story, "rounds").forEach(this::round);
            all(story, "returns").forEach(this::sent);
            all(story, "quietPeriods").forEach(this::quiet);
            for (JsonObject told : all(story, "commitmentRounds")) {
                happenings.addAll(new PledgingStory(
                                told, days, commitmentRounds, pledges, sittings, cast::leadOf, cast::officerOf)
                        .happenings());
            }
            for (JsonObject told : all(story, "papers")) {
                happenings.addAll(new PaperStory(told, days, snapshots, reports, cast::officerOf).happenings());
            }
            return happenings;
        }

        private void on(String day, int order, Runnable happens) {
            happenings.add(new Happening(days.past(day), order, happens));
        }

        private void round(JsonObject told) {
            String board = told.getString("board");
            on(told.getString("opens"), OPENING, () -> open(told, board, days.past(told.getString("opens"))));
            String closes = told.getString("closes", null);
            if (closes != null) {
                boolean reportedUp = told.getBoolean("reportedUp", false);
                on(closes, CLOSING, () -> close(board, reportedUp));
            }
        }

        private void open(JsonObject told, String board, LocalDate opens) {
            LocalDate periodTo = days.day(told.getString("period") + "-end");
            rounds.open(
                            cast.officerOf(board),
                            new OpenRound(
                                    board,
                                    days.words(told.getString("name")),
                                    days.day(told.getString("period") + "-start"),
                                    periodTo,
                                    opens,
                                    WorkingDays.after(periodTo, told.getInt("dueAfterWorkingDays")),
                                    List.of()))
                    .orThrow();
        }

        private void close(String board, boolean reportedUp) {
            RoundSummary open = rounds.ofBoard(board).orThrow().getFirst();
            rounds.close(cast.officerOf(board), open.id()).orThrow();
            if (reportedUp) {
                snapshots.forward(cast.officerOf(board), board, open.id()).orThrow();
            }
        }

        private void sent(JsonObject told) {
            told.getJsonObject("minutes")
                    .forEach((organisation, minutes) -> on(
                            told.getString("sent"),
                            SENDING,
                            () -> send(organisation, ((JsonNumber) minutes).intValue())));
        }

        /** Whoever has said nothing of any promise has nothing to send. */
        private void send(String organisation, int minutes) {
            Actor lead = cast.leadOf(organisation);
            boolean hasSaidSomething = returns.find(lead, organisation).orThrow().rows().stream()
                    .anyMatch(row -> row.standing() == ReturnDetails.Standing.SENT);
            if (hasSaidSomething) {
                returns.send(lead, new SendReturn(organisation, minutes, true)).orThrow();
            }
        }

        private void quiet(JsonObject told) {
            String board = told.getString("board");
            on(
                    told.getString("set"),
                    OPENING,
                    () -> quietPeriods
                            .set(
                                    cast.officerOf(board),
                                    new SetQuietPeriod(
                                            board,
                                            days.day(told.getString("from")),
                                            days.day(told.getString("to")),
                                            told.getString("reason")))
                            .orThrow());
        }
    }

    private static List<JsonObject> all(JsonObject story, String name) {
        return story.getJsonArray(name).getValuesAs(JsonObject.class);
    }
}
