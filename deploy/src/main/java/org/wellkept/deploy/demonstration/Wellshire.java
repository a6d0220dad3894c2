package org.wellkept.deploy.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.wellkept.auth.account.Accounts;
import org.wellkept.core.Coded;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.ask.Asks;
import org.wellkept.core.challenge.Challenges;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.funding.Funding;
import org.wellkept.core.funding.RecordFunding;
import org.wellkept.core.handover.Handovers;
import org.wellkept.core.member.Members;
import org.wellkept.core.partnership.AddBoard;
import org.wellkept.core.partnership.AddOrganisation;
import org.wellkept.core.partnership.AddPartnership;
import org.wellkept.core.partnership.BoardKind;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.GiveRole;
import org.wellkept.core.partnership.OrganisationKind;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.Partnerships;
import org.wellkept.core.partnership.People;
import org.wellkept.core.partnership.ReportTo;
import org.wellkept.core.pledging.CommitmentRounds;
import org.wellkept.core.pledging.Pledges;
import org.wellkept.core.pledging.Sittings;
import org.wellkept.core.reference.WorkingDays;
import org.wellkept.core.release.Releases;
import org.wellkept.core.reply.Replies;
import org.wellkept.core.reply.Telling;
import org.wellkept.core.report.Reports;
import org.wellkept.core.round.OpenRound;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.snapshot.Snapshots;
import org.wellkept.core.storage.ReplayClock;
import org.wellkept.core.succession.Successions;
import org.wellkept.core.voice.Voices;

/** The fictional partnership of Wellshire and Vale, replayed day by day as the people of its story. */
@ApplicationScoped
class Wellshire {

    /** Long enough ago for everything in the story to happen after it. */
    private static final String BEGINNING = "Q-12-start";

    /** The order in which a round closes on a day: after all that happened to promises. */
    private static final int CLOSING = 11;

    /** The order in which bodies are told on a day of what came up. */
    static final int TELLING = 12;

    /** Before anything else of a day. */
    private static final int RELEASING = -1;

    /** Of late bodies are told every day; in the half year before, once a week tells the same story in less time. */
    private static final int OF_LATE = 21;

    private final Partnerships partnerships;
    private final Organisations organisations;
    private final Boards boards;
    private final People people;
    private final Accounts accounts;
    private final Rounds rounds;
    private final Commitments commitments;
    private final Asks asks;
    private final Challenges challenges;
    private final Replies replies;
    private final Telling telling;
    private final CommitmentRounds commitmentRounds;
    private final Pledges pledges;
    private final Sittings sittings;
    private final Snapshots snapshots;
    private final Reports reports;
    private final Funding funding;
    private final StoryEvidence evidence;
    private final Activities activities;
    private final Voices voices;
    private final Releases releases;
    private final Members members;
    private final AnchorStories anchor;
    private final MeetingStories meetings;
    private final Successions successions;
    private final Handovers handovers;
    private final ReplayClock clock;
    private final EntityManager entities;

    @Inject
    Wellshire(
            Partnerships partnerships,
            Organisations organisations,
            Boards boards,
            People people,
            Accounts accounts,
            Rounds rounds,
            Commitments commitments,
            Asks asks,
            Challenges challenges,
            Replies replies,
            Telling telling,
            CommitmentRounds commitmentRounds,
            Pledges pledges,
            Sittings sittings,
            Snapshots snapshots,
            Reports reports,
            Funding funding,
            StoryEvidence evidence,
            Activities activities,
            Voices voices,
            Releases releases,
            Members members,
            AnchorStories anchor,
            MeetingStories meetings,
            Successions successions,
            Handovers handovers,
            ReplayClock clock,
            EntityManager entities) {
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.boards = boards;
        this.people = people;
        this.accounts = accounts;
        this.rounds = rounds;
        this.commitments = commitments;
        this.asks = asks;
        this.challenges = challenges;
        this.replies = replies;
        this.telling = telling;
        this.commitmentRounds = commitmentRounds;
        this.pledges = pledges;
        this.sittings = sittings;
        this.snapshots = snapshots;
        this.reports = reports;
        this.funding = funding;
        this.evidence = evidence;
        this.activities = activities;
        this.voices = voices;
        this.releases = releases;
        this.members = members;
        this.anchor = anchor;
        this.meetings = meetings;
        this.successions = successions;
        this.handovers = handovers;
        this.clock = clock;
        this.entities = entities;
    }

    /** Loads it into an empty installation, and answers with the administrator. */
    Actor load() {
        return new Story(read(), new RelativeDays(LocalDate.now(clock))).tell();
    }

    /** The story as written. */
    static JsonObject read() {
        try (InputStream file = Objects.requireNonNull(Wellshire.class.getResourceAsStream("wellshire.json"));
                JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that happened on a day. Of several on one day, the lower order came first. */
    record Happening(LocalDate day, int order, Runnable happens) {}

    private final class Story {

        private final JsonObject story;
        private final RelativeDays days;
        private final Map<String, UUID> persons = new HashMap<>();
        private final List<Happening> happenings = new ArrayList<>();

        Story(JsonObject story, RelativeDays days) {
            this.story = story;
            this.days = days;
        }

        Actor tell() {
            UUID[] administrator = new UUID[1];
            on(days.day(BEGINNING), () -> {
                administrator[0] =
                        people.addFirstAdministrator(administratorsName()).orThrow();
                found(people.actor(administrator[0]));
            });
            tellOfRounds();
            for (JsonObject told : story.getJsonArray("commitmentRounds").getValuesAs(JsonObject.class)) {
                happenings.addAll(new PledgingStory(
                                told, days, commitmentRounds, pledges, sittings, this::leadOf, this::officerOf)
                        .happenings());
            }
            for (JsonObject told : story.getJsonArray("papers").getValuesAs(JsonObject.class)) {
                happenings.addAll(new PaperStory(told, days, snapshots, reports, this::officerOf).happenings());
            }
            tellOfPromises("commitments");
            happenings.addAll(meetings.happenings(days, this::leadOf, this::officerOf));
            tellOfMarks();
            tellOfActivities();
            happen();
            tellOfPromises("anchorActions");
            happenings.addAll(anchor.happenings(days, this::leadOf, this::actorFor));
            happen();
            happenings.addAll(new HandoverStory(
                            days,
                            organisations,
                            people,
                            commitments,
                            successions,
                            handovers,
                            this::leadOf,
                            administrator[0])
                    .happenings());
            happen();
            return people.actor(administrator[0]);
        }

        /** Everything that was told of so far, in the order of its days. */
        private void happen() {
            happenings.stream()
                    .sorted(Comparator.comparing(Happening::day).thenComparingInt(Happening::order))
                    .forEach(happening -> on(happening.day(), happening.happens()));
            happenings.clear();
        }

        private void tellOfPromises(String array) {
            for (JsonObject told : story.getJsonArray(array).getValuesAs(JsonObject.class)) {
                CommitmentStory commitment = new CommitmentStory(
                        told,
                        days,
                        commitments,
                        asks,
                        challenges,
                        replies,
                        evidence,
                        this::leadOf,
                        this::personCalled,
                        this::officerOf);
                // in the order of the file, so that references come out as it says
                on(commitment.draftedOn(), commitment::draft);
                happenings.addAll(commitment.happenings());
            }
        }

        private void tellOfActivities() {
            String partnership = story.getJsonObject("partnership").getString("slug");
            for (JsonObject told : story.getJsonArray("activities").getValuesAs(JsonObject.class)) {
                happenings.addAll(new ActivityStory(
                                told,
                                partnership,
                                days,
                                activities,
                                voices,
                                releases,
                                members,
                                this::actorFor,
                                this::personCalled)
                        .happenings());
            }
            LocalDate today = days.day("today");
            ActivityStory.releases(today.minusMonths(6), today)
                    .forEach(day -> happenings.add(new Happening(day, RELEASING, releases::makeDue)));
        }

        private Actor actorFor(String organisation) {
            return organisation.startsWith("healthwatch")
                    ? personCalled(holder(Role.OBSERVER, "organisation", organisation))
                    : leadOf(organisation);
        }

        private void tellOfMarks() {
            LocalDate today = days.day("today");
            LocalDate ofLate = today.minusDays(OF_LATE);
            today.minusMonths(6).datesUntil(ofLate, Period.ofWeeks(1)).forEach(this::tellOfMarksOn);
            ofLate.datesUntil(today.plusDays(1)).forEach(this::tellOfMarksOn);
        }

        private void tellOfMarksOn(LocalDate day) {
            happenings.add(new Happening(day, TELLING, telling::tell));
        }

        private void on(LocalDate day, Runnable happens) {
            Instant then = day.atTime(10, 0).atZone(clock.getZone()).toInstant();
            clock.replay(then.isAfter(clock.instant()) ? clock.instant() : then, happens);
            forget();
        }

        /** What one transaction has loaded is looked through at each write: the story would slow down. */
        private void forget() {
            entities.flush();
            entities.clear();
        }

        private String administratorsName() {
            return story.getJsonArray("accounts").getValuesAs(JsonObject.class).stream()
                    .filter(account -> account.getString("role").equals(Role.ADMINISTRATOR.code()))
                    .findFirst()
                    .orElseThrow()
                    .getString("displayName");
        }

        private void found(Actor administrator) {
            JsonObject partnership = story.getJsonObject("partnership");
            String slug = partnership.getString("slug");
            partnerships
                    .add(
                            administrator,
                            new AddPartnership(
                                    slug,
                                    partnership.getString("name"),
                                    partnership.getString("prefix"),
                                    false,
                                    partnership.getString("about")))
                    .orThrow();
            Actor founder = people.actor(administrator.signedInPerson());
            for (JsonObject body : story.getJsonArray("organisations").getValuesAs(JsonObject.class)) {
                organisations
                        .add(
                                founder,
                                new AddOrganisation(
                                        slug,
                                        body.getString("slug"),
                                        body.getString("name"),
                                        Coded.of(OrganisationKind.class, body.getString("kind")),
                                        true,
                                        body.getBoolean("small"),
                                        body.getBoolean("publishesAtOnce"),
                                        List.of(),
                                        body.getString("area"),
                                        null,
                                        null))
                        .orThrow();
            }
            for (JsonObject paid : story.getJsonArray("funding").getValuesAs(JsonObject.class)) {
                funding.record(
                                founder,
                                new RecordFunding(
                                        paid.getString("funder"), paid.getString("funded"), days.past(BEGINNING)))
                        .orThrow();
            }
            for (JsonObject board : story.getJsonArray("boards").getValuesAs(JsonObject.class)) {
                boards.add(
                                founder,
                                new AddBoard(
                                        board.getString("slug"),
                                        board.getString("name"),
                                        board.getString("place"),
                                        Coded.of(BoardKind.class, board.getString("kind")),
                                        List.of(slug)))
                        .orThrow();
            }
            for (JsonObject board : story.getJsonArray("boards").getValuesAs(JsonObject.class)) {
                if (board.containsKey("reportsTo")) {
                    boards.reportTo(founder, new ReportTo(board.getString("slug"), board.getString("reportsTo")))
                            .orThrow();
                }
            }
            story.getJsonArray("accounts").getValuesAs(JsonObject.class).forEach(person -> {
                addPerson(founder, person);
                accounts.addForDemonstration(
                                Objects.requireNonNull(persons.get(person.getString("email"))),
                                person.getString("email"))
                        .orThrow();
            });
            story.getJsonArray("leadsWithoutSignIn")
                    .getValuesAs(JsonObject.class)
                    .forEach(person -> addPerson(founder, person));
        }

        private void addPerson(Actor founder, JsonObject person) {
            Role role = Coded.of(Role.class, person.getString("role"));
            if (role == Role.ADMINISTRATOR) {
                persons.put(person.getString("email"), founder.signedInPerson());
                return;
            }
            UUID id = people.add(person.getString("displayName"));
            persons.put(person.getString("email"), id);
            people.giveRole(
                            founder,
                            new GiveRole(
                                    id,
                                    role,
                                    person.getString("organisation", null),
                                    person.getString("board", null),
                                    null))
                    .orThrow();
        }

        private Actor personCalled(String email) {
            return people.actor(Objects.requireNonNull(persons.get(email), email));
        }

        private Actor leadOf(String organisation) {
            return personCalled(holder(Role.LEAD, "organisation", organisation));
        }

        private Actor officerOf(String board) {
            return personCalled(holder(Role.OFFICER, "board", board));
        }

        private String holder(Role role, String where, String slug) {
            List<JsonObject> everybody = new ArrayList<>();
            everybody.addAll(story.getJsonArray("accounts").getValuesAs(JsonObject.class));
            everybody.addAll(story.getJsonArray("leadsWithoutSignIn").getValuesAs(JsonObject.class));
            return everybody.stream()
                    .filter(person ->
                            person.getString("role").equals(role.code()) && slug.equals(person.getString(where, null)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nobody is " + role.code() + " of " + slug))
                    .getString("email");
        }

        private void tellOfRounds() {
            for (JsonObject told : story.getJsonArray("rounds").getValuesAs(JsonObject.class)) {
                String board = told.getString("board");
                LocalDate opens = days.past(told.getString("opens"));
                happenings.add(new Happening(opens, 0, () -> open(told, board, opens)));
                String closes = told.getString("closes", null);
                if (closes != null) {
                    boolean reportedUp = told.getBoolean("reportedUp", false);
                    happenings.add(new Happening(days.past(closes), CLOSING, () -> close(board, reportedUp)));
                }
            }
        }

        private void open(JsonObject told, String board, LocalDate opens) {
            LocalDate periodTo = days.day(told.getString("period") + "-end");
            rounds.open(
                            officerOf(board),
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
            rounds.close(officerOf(board), open.id()).orThrow();
            if (reportedUp) {
                snapshots.forward(officerOf(board), board, open.id()).orThrow();
            }
        }
    }
}
