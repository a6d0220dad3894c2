package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.RoleHeld;
import org.wellkept.core.access.Subject;
import org.wellkept.core.access.Visibility;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.RunningWellkept;

/**
 * Walks every action, as everybody, on records of their own and of others in every visibility, and compares what the API
 * answers with the access table. A permitted step may still be refused by a rule or an empty body: what counts is that it
 * was not refused for who asks.
 */
@OnRunningWellkept
class AccessWalkIT {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private static final UUID PARTNERSHIP = id("wellshire-and-vale");
    private static final UUID COUNCIL = id("wellshire-county-council");
    private static final UUID PARTNER = id("open-door");
    private static final UUID BOARD = id("wellshire");

    /** The demonstration's people, and nobody. */
    private static final Map<String, Actor> EVERYBODY = Map.ofEntries(
            Map.entry("", Actor.anyone()),
            in("contributor@wellshire.example", Role.CONTRIBUTOR, "wellshire-county-council"),
            in("lead@wellshire.example", Role.LEAD, "wellshire-county-council"),
            in("lead@vale.example", Role.LEAD, "vale-borough-council"),
            in("lead@icb.example", Role.LEAD, "nhs-wellshire-and-vale"),
            in("lead@opendoor.example", Role.LEAD, "open-door"),
            in("member@voices.example", Role.MEMBER, "voices"),
            in("observer@healthwatch.example", Role.OBSERVER, "healthwatch-wellshire"),
            on("board@wellshire.example", Role.BOARD_MEMBER, "wellshire"),
            on("officer@wellshire.example", Role.OFFICER, "wellshire"),
            on("officer@vale.example", Role.OFFICER, "vale"),
            Map.entry(
                    "admin@wellkept.example",
                    new Actor(
                            id("admin"),
                            "admin",
                            List.of(new RoleHeld(Role.ADMINISTRATOR, null, null, "all", Set.of(PARTNERSHIP), true)))));

    /** These have no way through the API: a preview not yet, and voices come through pages of their own alone. */
    private static final Set<Action> NO_WAY =
            EnumSet.of(Action.PREVIEW_IMPORT, Action.LOOK_AFTER_VOICES, Action.TAKE_PART, Action.READ_NEEDS);

    /** These are walked where what they are about is made: papers in ReportsApiIT, offers in HandoverApiIT. */
    private static final Set<Action> WALKED_APART =
            EnumSet.of(Action.PUBLISH_PAPER, Action.READ_BRIEFING, Action.TAKE_OVER);

    private final Promises promises;

    AccessWalkIT(RunningWellkept wellkept) {
        this.promises = new Promises(wellkept);
    }

    @Test
    void everybody_may_do_what_the_table_says_and_nothing_else() {
        List<String> wrong = new ArrayList<>();
        for (Visibility visibility : Visibility.values()) {
            String shared = record(visibility);
            EVERYBODY.forEach((email, actor) -> {
                for (Step step : Step.values()) {
                    // who may, changes it: give them one of their own
                    boolean may = AccessTable.allows(actor, step.action(visibility), subject(visibility));
                    String reference = may && step.writes() ? record(visibility) : shared;
                    int status = step.take(api(email), reference);
                    difference(email, actor, step, visibility, status).forEach(wrong::add);
                }
            });
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void everybody_may_begin_what_the_table_says_and_nothing_else() {
        List<String> wrong = new ArrayList<>();
        EVERYBODY.forEach((email, actor) -> {
            for (Beginning beginning : Beginning.values()) {
                int status = beginning.take(api(email));
                boolean may = AccessTable.allows(actor, beginning.action, beginning.subject());
                if (may != isLetIn(status)) {
                    wrong.add("%s %s: %d".formatted(email, beginning, status));
                }
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void a_hole_would_be_found() {
        Actor other = Objects.requireNonNull(EVERYBODY.get("lead@vale.example"));

        assertThat(difference("lead@vale.example", other, Step.AGREE, Visibility.SHARED, 200))
                .hasSize(1);
        assertThat(difference("lead@vale.example", other, Step.READ, Visibility.OWN, 403))
                .hasSize(1);
        assertThat(difference("lead@vale.example", other, Step.READ, Visibility.PUBLIC, 404))
                .hasSize(1);
        assertThat(difference("", Actor.anyone(), Step.AGREE, Visibility.PUBLIC, 403))
                .hasSize(1);
        assertThat(difference("lead@vale.example", other, Step.AGREE, Visibility.SHARED, 403))
                .isEmpty();
    }

    @Test
    void every_action_is_walked() {
        Set<Action> walked = EnumSet.noneOf(Action.class);
        for (Step step : Step.values()) {
            for (Visibility visibility : Visibility.values()) {
                walked.add(step.action(visibility));
            }
        }
        Arrays.stream(Beginning.values()).map(beginning -> beginning.action).forEach(walked::add);

        assertThat(walked)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Action.values())
                        .filter(action -> !NO_WAY.contains(action) && !WALKED_APART.contains(action))
                        .toList());
    }

    /** What is wrong with an answer, if anything: one line. */
    private static List<String> difference(String email, Actor actor, Step step, Visibility visibility, int status) {
        Subject subject = subject(visibility);
        boolean may = AccessTable.allows(actor, step.action(visibility), subject);
        boolean reads = AccessTable.allows(actor, Action.READ, subject);
        boolean right;
        if (may) {
            right = isLetIn(status);
        } else if (!actor.isSignedIn() && step != Step.READ) {
            right = status == 401;
        } else {
            right = status == (reads ? 403 : 404);
        }
        return right ? List.of() : List.of("%s %s on %s: %d".formatted(email, step, visibility, status));
    }

    private static boolean isLetIn(int status) {
        return status != 401 && status != 403 && status != 404;
    }

    /** The council's, with Open Door beside it, which it pays, made to Wellshire's board. */
    private static Subject subject(Visibility visibility) {
        return new Subject(PARTNERSHIP, COUNCIL, Set.of(PARTNER), Set.of(BOARD), visibility).tiedTo(Set.of(PARTNER));
    }

    private String record(Visibility visibility) {
        String title = "Walk around the lake " + UUID.randomUUID();
        String reference = promises.draft(title);
        String path = "commitments/" + reference;
        Api lead = promises.as(Promises.LEAD);
        lead.patch(path, "{\"partners\":[{\"organisation\":\"open-door\",\"stance\":\"support\"}]}", "If-Match", "*")
                .expect(200);
        if (visibility != Visibility.OWN) {
            lead.post(path + "/agree").expect(200);
        }
        if (visibility == Visibility.PUBLIC) {
            lead.post(path + "/publish").expect(200);
        }
        return reference;
    }

    private Api api(String email) {
        return email.isEmpty() ? promises.anyone() : promises.as(email);
    }

    /** What can be done to a record. */
    private enum Step {
        READ(Action.READ),
        CHANGE(Action.CHANGE_SINCE_AGREED),
        AGREE(Action.AGREE),
        PUBLISH(Action.PUBLISH),
        CLOSE(Action.CLOSE),
        POST_UPDATE(Action.POST_UPDATE),
        ENDORSE(Action.ENDORSE),
        CHALLENGE(Action.CHALLENGE),
        CHECK(Action.CHECK),
        PAUSE(Action.SEND_RETURN),
        READ_HISTORY(Action.READ_HISTORY);

        private final Action action;

        Step(Action action) {
            this.action = action;
        }

        Action action(Visibility visibility) {
            return this == CHANGE && visibility == Visibility.OWN ? Action.DRAFT : action;
        }

        boolean writes() {
            return this != READ && this != READ_HISTORY;
        }

        int take(Api api, String reference) {
            String path = "commitments/" + reference;
            return switch (this) {
                case READ -> api.get(path).status();
                case CHANGE ->
                    api.patch(
                                    path,
                                    "{\"area\":\"Lakeside\",\"change\":{\"reason\":\"We know better now.\"}}",
                                    "If-Match",
                                    "*")
                            .status();
                case AGREE -> api.post(path + "/agree").status();
                case PUBLISH -> api.post(path + "/publish").status();
                case CLOSE ->
                    api.post(path + "/close", "{\"as\":\"withdrawn\",\"reason\":\"No lake.\"}")
                            .status();
                case POST_UPDATE ->
                    api.post(path + "/updates", "{\"rating\":\"green\",\"done\":\"A first walk.\"}")
                            .status();
                case ENDORSE ->
                    api.post(path + "/endorse", "{\"board\":\"wellshire\",\"on\":\"2026-01-05\"}")
                            .status();
                case CHALLENGE ->
                    api.post(path + "/challenges", "{\"question\":\"Which lake?\"}")
                            .status();
                case CHECK ->
                    api.post(
                                    path + "/checks",
                                    "{\"answer\":\"limited\",\"on\":\"2026-01-05\",\"interests\":null,\"moneyBetween\":false}")
                            .status();
                case PAUSE ->
                    api.post(path + "/pause", """
                                    {"until": "%s", "reason": "The lake is frozen.", "agreedWith": "The board's officer"}
                                    """.formatted(
                                            LocalDate.now(ENGLAND).plusMonths(1)))
                            .status();
                case READ_HISTORY -> api.get(path + "/history").status();
            };
        }
    }

    /** What begins without a record; none of it makes one. */
    private enum Beginning {
        DRAFT(Action.DRAFT),
        DRAFT_ACTIVITY(Action.DRAFT_ACTIVITY),
        RUN_ROUND(Action.RUN_ROUND),
        RECORD_MEETING(Action.RECORD_MEETING),
        TELL_OUTCOME(Action.TELL_OUTCOME),
        SET_QUIET_PERIOD(Action.SET_QUIET_PERIOD),
        READ_ACCOUNTABILITY(Action.READ_ACCOUNTABILITY),
        ANSWER_FOR_BOARD(Action.ANSWER_FOR_BOARD),
        WITHDRAW_ASK(Action.WITHDRAW_ASK),
        DRAFT_REPLY(Action.DRAFT_REPLY),
        REPLY(Action.REPLY),
        READ_PLEDGE(Action.READ_PLEDGE),
        RECORD_ANCHOR(Action.RECORD_ANCHOR),
        IMPORT_OWN(Action.IMPORT_OWN),
        RECORD_PUBLISHED(Action.RECORD_PUBLISHED),
        GIVE_ROLES(Action.GIVE_ROLES),
        ADMINISTER(Action.ADMINISTER),
        ADMINISTER_INSTALLATION(Action.ADMINISTER_INSTALLATION);

        private static final String ONE_ROW_THAT_WAITS = "Title,Organisation\n,Wellshire County Council\n";

        private final Action action;

        Beginning(Action action) {
            this.action = action;
        }

        Subject subject() {
            return switch (this) {
                case DRAFT, DRAFT_ACTIVITY, RECORD_ANCHOR, IMPORT_OWN, WITHDRAW_ASK, GIVE_ROLES, ADMINISTER ->
                    Subject.of(PARTNERSHIP, COUNCIL);
                case RUN_ROUND, RECORD_MEETING, SET_QUIET_PERIOD, READ_ACCOUNTABILITY, ANSWER_FOR_BOARD ->
                    Subject.ofBoard(PARTNERSHIP, BOARD);
                case READ_PLEDGE, TELL_OUTCOME ->
                    new Subject(PARTNERSHIP, COUNCIL, Set.of(), Set.of(BOARD), Visibility.SHARED);
                case DRAFT_REPLY, REPLY -> Subject.of(PARTNERSHIP, id("vale-borough-council"));
                case ADMINISTER_INSTALLATION -> Subject.ofInstallation();
                // for the partnership as a whole, so that the officer of any of its boards may
                case RECORD_PUBLISHED ->
                    new Subject(PARTNERSHIP, null, Set.of(), Set.of(BOARD, id("vale")), Visibility.SHARED);
            };
        }

        int take(Api api) {
            return switch (this) {
                case DRAFT ->
                    api.post("commitments", """
                                    {"partnership": "wellshire-and-vale", "organisation": "wellshire-county-council",
                                     "title": "%s"}""".formatted("t".repeat(301))).status();
                case DRAFT_ACTIVITY ->
                    api.post("activities", """
                                    {"partnership": "wellshire-and-vale", "organisation": "wellshire-county-council",
                                     "title": "%s"}""".formatted("t".repeat(301))).status();
                case RUN_ROUND -> api.post("boards/wellshire/rounds", """
                                    {"name": "Backwards", "periodFrom": "2026-03-31", "periodTo": "2026-01-01",
                                     "opensOn": "2026-04-01", "dueOn": "2026-04-28"}""").status();
                case RECORD_MEETING ->
                    api.post("boards/wellshire/meetings", """
                                    {"on": "2026-01-05", "place": "In the past, and planned"}""").status();
                case TELL_OUTCOME ->
                    api.post("decisions/" + doneDecision(api) + "/outcome", """
                                    {"done": true, "words": "Again.", "on": "2026-01-05"}""").status();
                case SET_QUIET_PERIOD ->
                    api.post("boards/wellshire/quiet-periods", """
                                    {"from": "2026-03-31", "to": "2026-01-01", "reason": "Backwards"}""").status();
                case READ_ACCOUNTABILITY ->
                    api.get("boards/wellshire/reported-up").status();
                case ANSWER_FOR_BOARD ->
                    api.post("asks/" + answeredAsk(api) + "/answer", "{\"answer\":\"done\",\"words\":\"Again.\"}")
                            .status();
                case WITHDRAW_ASK ->
                    api.post("asks/" + answeredAsk(api) + "/withdraw").status();
                case DRAFT_REPLY ->
                    api.post("challenges/" + answeredQuestion(api) + "/draft", "{\"words\":\"Again.\"}")
                            .status();
                case REPLY ->
                    api.post("challenges/" + answeredQuestion(api) + "/answer", "{\"words\":\"Again.\"}")
                            .status();
                case READ_PLEDGE -> readingPledge(api);
                case RECORD_ANCHOR ->
                    api.post("organisations/wellshire-county-council/living-wage", """
                                    {"from": "2199-01-01", "status": "exploring"}""")
                            .status();
                case IMPORT_OWN -> importing(api, "own");
                case RECORD_PUBLISHED -> importing(api, "published");
                case GIVE_ROLES -> inviting(api, "\"contributor\", \"organisation\": \"wellshire-county-council\"");
                case ADMINISTER -> inviting(api, "\"observer\", \"organisation\": \"wellshire-county-council\"");
                case ADMINISTER_INSTALLATION -> inviting(api, "\"administrator\"");
            };
        }

        /** The council's, which anyone reads and the board has answered: nothing can be done to it any more. */
        private static String answeredAsk(Api api) {
            for (JsonNode ask : api.get("boards/wellshire/asks?limit=200")
                    .expect(200)
                    .json()
                    .get("items")) {
                if (ask.get("commitment").textValue().equals("WV-006")
                        && ask.at("/reply/answer").asText().equals("done")) {
                    return ask.get("id").textValue();
                }
            }
            throw new AssertionError("The demonstration has an ask that is answered");
        }

        /** The council's, of which it is told already that it was done. */
        private static String doneDecision(Api api) {
            for (JsonNode decision : api.get("boards/wellshire/decisions?state=done&limit=200")
                    .expect(200)
                    .json()
                    .get("items")) {
                if (decision.get("owner").asText().equals("wellshire-county-council")) {
                    return decision.get("reference").textValue();
                }
            }
            throw new AssertionError("The demonstration has a decision that the council has carried out");
        }

        /** The council's answer to the commitment round of the demonstration. */
        private static int readingPledge(Api api) {
            Api.Answer rounds = api.get("boards/wellshire/commitment-rounds?limit=200");
            if (rounds.status() != 200) {
                return rounds.status();
            }
            JsonNode items = rounds.json().get("items");
            String oldest = items.get(items.size() - 1).get("id").textValue();
            return api.get("commitment-rounds/" + oldest + "/answers/wellshire-county-council")
                    .status();
        }

        /** On a promise of the Vale's, which anyone reads and its lead has answered. */
        private static String answeredQuestion(Api api) {
            return api.get("commitments/WV-007/challenges")
                    .expect(200)
                    .json()
                    .at("/items/0/id")
                    .textValue();
        }

        /** To an address that is none, so that nobody is written to. */
        private static int inviting(Api api, String role) {
            return api.post("invitations", "{\"email\": \"nobody\", \"role\": %s}".formatted(role))
                    .status();
        }

        private static int importing(Api api, String mode) {
            Map<String, String> answers = Map.of(
                    "kind", "commitments",
                    "partnership", "wellshire-and-vale",
                    "mode", mode,
                    "organisation", "wellshire-county-council");
            Api.Answer preview =
                    api.upload("imports", "walk.csv", ONE_ROW_THAT_WAITS.getBytes(StandardCharsets.UTF_8), answers);
            if (preview.status() != 201) {
                return preview.status();
            }
            return api.call("POST", "imports/" + preview.located() + "/apply", BodyPublishers.noBody())
                    .status();
        }
    }

    private static Map.Entry<String, Actor> in(String email, Role role, String organisation) {
        return Map.entry(
                email,
                new Actor(
                        id(email),
                        email,
                        List.of(new RoleHeld(role, id(organisation), null, organisation, Set.of(PARTNERSHIP)))));
    }

    private static Map.Entry<String, Actor> on(String email, Role role, String board) {
        return Map.entry(
                email,
                new Actor(id(email), email, List.of(new RoleHeld(role, null, id(board), board, Set.of(PARTNERSHIP)))));
    }

    /** An id of our own for what goes by a slug. */
    private static UUID id(String slug) {
        return UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8));
    }
}
