package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.api.Api;
import org.wellkept.deploy.running.Accessibility;
import org.wellkept.deploy.running.InBrowser;
import org.wellkept.deploy.running.OwnersSql;

/** What a charity did with people: logged on a phone, spoken about with codes, released, told, and taken back by one. */
@InBrowser
class CoproductionIT {

    private static final String LEAD = "lead@opendoor.example";
    private static final String OBSERVER = "observer@healthwatch.example";
    private static final String MEMBER = "member@voices.example";
    private static final String CALLED = "Kestrel Seven";
    private static final String NEEDS = "Please write in large letters";
    private static final String TITLE = "Choose the films for winter evenings";
    private static final String TOLD = "You chose six films. We show one each Friday, with tea.";
    private static final String WORDS = "The vote was real.";

    /** More than a release needs after a start, on a slow machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private WellkeptOfItsOwn wellkept;

    @BeforeEach
    void start(Page page) {
        wellkept = WellkeptOfItsOwn.start(page.context().browser());
    }

    @AfterEach
    void stop() {
        wellkept.close();
    }

    @Test
    void people_have_a_say_and_hear_what_came_of_it() {
        String reference = aCharityLogsItOnAPhone();
        itsLeadPublishesIt(reference);
        List<String> codes = healthwatchMakesCodes(reference);
        List<String> receipts = sevenPeopleSpeak(codes);
        nothingIsToldWhilePeopleCanSpeak(reference);
        String byThree = walk("Walk by the river", 20, 12);
        String byTen = walk("Walk in the park", 20, 12);

        theTimeToSpeakIsOver(reference);
        noChannelTellsOfStepsBelowFive(byThree, byTen);
        Traces traces = new Traces(wellkept.running());
        traces.areInNoTable(Stream.concat(codes.stream(), receipts.stream()));
        traces.areInNoLog(Stream.of(codes, receipts, List.of(WORDS)).flatMap(List::stream));
        healthwatchLooksAtTheWords(reference);
        theBoardSeesWhatWasClaimedAndFelt(reference);
        peopleAreTold(reference);
        oneTakesTheirWordsBack(reference, receipts.getFirst());
        aMemberSeesWhatBecameOfItAndLeaves(reference);
    }

    private String aCharityLogsItOnAPhone() {
        Visit phone = new Visit(wellkept.phone());
        phone.signIn(LEAD, "/workspace/coproduction/new");
        phone.heading("Log an activity");
        Keys keys = new Keys(phone.page());
        keys.to("What you did together, in one line");
        keys.type(TITLE);
        keys.to("What was done, and why");
        keys.type("People who come in the evening chose what we show.");
        keys.press("Next");
        keys.to("When");
        keys.type("2 November 2026");
        keys.to("How many people took part");
        keys.type("9");
        keys.press("Next");
        keys.to("What people said");
        keys.type("No war films. Something to laugh about.");
        keys.press("Save");
        phone.said("Saved as the draft");
        assertThat(keys.used).as("focus moves and activations").isLessThanOrEqualTo(25);
        phone.isFitForEverybody();
        String said = phone.page().locator(".messages [role='status']").innerText();
        return Pattern.compile("WV-\\d+")
                .matcher(said)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    /** A keyboard whose presses are counted: each move of the focus, and each activation. */
    private static final class Keys {

        private final Page page;
        private int used;

        Keys(Page page) {
            this.page = page;
        }

        void to(String label) {
            Locator wanted = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
            wanted.first().waitFor();
            tabTo(wanted.first());
        }

        void press(String button) {
            tabTo(CoproductionIT.button(page, button));
            page.keyboard().press("Enter");
            used++;
        }

        void type(String words) {
            page.keyboard().type(words);
        }

        private void tabTo(Locator wanted) {
            do {
                page.keyboard().press("Tab");
                used++;
                if (used > 60) {
                    throw new AssertionError("The keyboard does not reach " + wanted);
                }
            } while (!Boolean.TRUE.equals(wanted.evaluate(
                    "wanted => wanted === document.activeElement || wanted.contains(document.activeElement)")));
        }
    }

    private void itsLeadPublishesIt(String reference) {
        Visit lead = wellkept.signedIn(LEAD);
        lead.page().navigate("/workspace/coproduction/" + reference + "/edit");
        lead.heading("Edit the activity");
        step(lead, "What was said");
        lead.page()
                .locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText("We chose together"))
                .click();
        step(lead, "What and why");
        lead.page().getByText("More: where, with whom, boards, promises").click();
        lead.page().getByLabel("Wellshire Health and Wellbeing Board").check();
        button(lead.page(), "Save").click();
        lead.said("Saved.");
        lead.page().navigate("/workspace/coproduction/" + reference);
        lead.heading(TITLE);
        lead.button("Publish").click();
        lead.confirm("Publish it");
        lead.said("It is public now.");
        lead.isFitForEverybody();
    }

    private static void step(Visit lead, String name) {
        lead.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** A button that is in sight, by all its words. */
    private static Locator button(Page page, String words) {
        return page.locator("vaadin-button:visible")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + words + "\\s*$")))
                .first();
    }

    private List<String> healthwatchMakesCodes(String reference) {
        Visit healthwatch = wellkept.signedIn(OBSERVER);
        healthwatch.page().navigate("/workspace/coproduction/" + reference + "/voices");
        healthwatch.page().getByLabel("How many codes").fill("9");
        healthwatch.button("Open it and make the codes").click();
        Locator codes = healthwatch.page().locator(".code-cards .code");
        assertThat(codes).hasCount(9);
        healthwatch.isFitForEverybody();
        return codes.allInnerTexts();
    }

    private List<String> sevenPeopleSpeak(List<String> codes) {
        List<String> receipts = new ArrayList<>();
        for (int person = 0; person < 7; person++) {
            Page phone = wellkept.phone();
            phone.navigate("/voice");
            phone.getByLabel("The code on your card").fill(codes.get(person));
            phone.keyboard().press("Enter");
            heading(phone, TITLE);
            phone.getByLabel(
                            person < 5
                                    ? "We were told what will happen."
                                    : "We made the plan together. Others then did it.")
                    .check();
            phone.getByLabel("Not yet").check();
            if (person == 0) {
                Accessibility.assertFitForEverybody(phone);
                phone.getByLabel("What felt real? (You can leave this out)").fill(WORDS);
            }
            phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"))
                    .press("Enter");
            heading(phone, "Thank you");
            receipts.add(phone.locator("#receipt").innerText());
        }
        Page again = wellkept.phone();
        again.navigate("/voice");
        again.getByLabel("The code on your card").fill(codes.getFirst());
        again.keyboard().press("Enter");
        assertThat(again.getByRole(AriaRole.ALERT)).containsText("This code was used");
        Accessibility.assertFitForEverybody(again);
        return receipts;
    }

    private void nothingIsToldWhilePeopleCanSpeak(String reference) {
        Page anyone = wellkept.anyone();
        anyone.navigate("/activities/" + reference);
        heading(anyone, TITLE);
        assertThat(anyone.locator("main")).containsText("Can’t tell yet");
        assertThat(anyone.locator("main")).not().containsText(WORDS);
    }

    /** The product's clock is the real one, so what happened moves back. */
    private void theTimeToSpeakIsOver(String reference) {
        OwnersSql.run(
                wellkept.running(),
                "update voice_window set opened_on = opened_on - 60, closes_on = (current_date - 1)");
        theNextRelease(reference, activity -> !activity.at("/released/felt").isMissingNode());
        // five working days after it was told, a gap is public
        OwnersSql.run(wellkept.running(), "update felt_gap set told_on = told_on - 10, public_on = public_on - 10");
    }

    /** Another month begins, and with it comes a release in which this is told of an activity. */
    private void theNextRelease(String reference, Predicate<JsonNode> told) {
        OwnersSql.run(wellkept.running(), "update people_release set period = period - interval '2 years'");
        wellkept = wellkept.startAgain();
        Api anyone = Api.of(wellkept.running());
        Instant end = Instant.now().plus(PATIENCE);
        while (!told.test(anyone.get("activities/" + reference).expect(200).json())) {
            assertThat(Instant.now()).as("a release was made").isBefore(end);
        }
    }

    /** Public, with so many people, of whom so many are carers. */
    private String walk(String title, int people, int carers) {
        Api lead = Api.of(wellkept.running()).as(LEAD);
        String reference = lead.post("activities", """
                        {"partnership": "wellshire-and-vale", "organisation": "open-door", "title": "%s", "boards": ["wellshire"],
                         "people": %d, "groups": [{"theme": "carers", "people": %d}]}""".formatted(title, people, carers))
                .expect(201)
                .located();
        lead.post("activities/" + reference + "/publish", "{}").expect(200);
        return reference;
    }

    private void countAgain(String reference, int people, int carers) {
        Api lead = Api.of(wellkept.running()).as(LEAD);
        lead.patch(
                        "activities/" + reference,
                        "{\"people\": %d, \"groups\": [{\"theme\": \"carers\", \"people\": %d}]}"
                                .formatted(people, carers),
                        "If-Match",
                        lead.get("activities/" + reference).expect(200).etag())
                .expect(200);
    }

    /** Between two releases nothing moves anywhere, and with the next no count moves by one to four. */
    private void noChannelTellsOfStepsBelowFive(String byThree, String byTen) {
        CountsOfPeople first = CountsOfPeople.read(wellkept.running(), wellkept.anyone());
        assertThat(first.cells())
                .containsEntry(byThree + " people people", 20)
                .containsEntry(byTen + " people people", 20);
        countAgain(byThree, 23, 14);
        countAgain(byTen, 30, 12);
        assertThat(CountsOfPeople.read(wellkept.running(), wellkept.anyone())).isEqualTo(first);

        theNextRelease(byTen, activity -> activity.at("/released/people/people").intValue() == 30);

        CountsOfPeople second = CountsOfPeople.read(wellkept.running(), wellkept.anyone());
        assertThat(second.elsewhere()).isEqualTo(first.elsewhere());
        assertThat(second.movedSince(first))
                .containsEntry(byThree + " people people", 0)
                .containsEntry(byTen + " people people", 10)
                .allSatisfy((cell, step) -> assertThat(step)
                        .as(cell)
                        .satisfiesAnyOf(
                                still -> assertThat(still).isZero(),
                                far -> assertThat(far).isGreaterThanOrEqualTo(5)));
    }

    private void healthwatchLooksAtTheWords(String reference) {
        Visit healthwatch = wellkept.signedIn(OBSERVER);
        healthwatch.page().navigate("/workspace/coproduction/" + reference + "/voices");
        assertThat(healthwatch.page().locator("main")).containsText(WORDS);
        healthwatch.isFitForEverybody();
        healthwatch.button("Can be shown").first().click();
        assertThat(healthwatch.page().locator("main")).containsText("You have looked at all words");
    }

    private void theBoardSeesWhatWasClaimedAndFelt(String reference) {
        Visit member = wellkept.signedIn(Visit.BOARD_MEMBER);
        member.page().navigate("/workspace/coproduction/" + reference);
        member.heading(TITLE);
        assertThat(member.page().locator("main")).containsText("Co-production");
        assertThat(member.page().locator("main")).containsText("We were told what will happen.");
        member.isFitForEverybody();

        Page anyone = wellkept.anyone();
        anyone.navigate("/activities/" + reference);
        assertThat(anyone.locator("main")).containsText("“We were told what will happen.”");
        assertThat(anyone.locator("main")).containsText(WORDS);
        assertThat(anyone.locator("#gap")).containsText("much less than Open Door says");
        Accessibility.assertFitForEverybody(anyone);
        anyone.navigate("/boards/wellshire");
        assertThat(anyone.locator("#having-a-say")).containsText("Do people have a say?");
    }

    private void peopleAreTold(String reference) {
        Visit lead = wellkept.signedIn(LEAD);
        lead.page().navigate("/workspace/coproduction/" + reference + "/tell");
        lead.page().getByLabel("How you told them").fill("On a poster, and at tea");
        lead.page().getByLabel("What became of what they said").fill(TOLD);
        lead.button("Save what people were told").click();
        lead.address("/workspace/coproduction/" + reference + "$");

        Page anyone = wellkept.phone();
        anyone.navigate("/activities/" + reference + "/told");
        assertThat(anyone.locator("main")).containsText(TOLD);
        Accessibility.assertFitForEverybody(anyone);
    }

    private void oneTakesTheirWordsBack(String reference, String receipt) {
        Page phone = wellkept.phone();
        phone.navigate("/receipt");
        phone.getByLabel("Your receipt").fill(receipt);
        phone.keyboard().press("Enter");
        heading(phone, "What you said about: " + TITLE);
        assertThat(phone.locator("main")).containsText("It counts in what is shown.");
        Accessibility.assertFitForEverybody(phone);
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take it back"))
                .press("Enter");
        heading(phone, "You took it back");
        phone.navigate("/activities/" + reference);
        assertThat(phone.locator("main")).not().containsText(WORDS);
        assertThat(phone.locator("main")).containsText("7 people said how it was");
    }

    private void aMemberSeesWhatBecameOfItAndLeaves(String reference) {
        Visit member = new Visit(wellkept.phone());
        member.signIn(MEMBER, "/workspace/");
        member.heading("My part");
        member.isFitForEverybody();
        member.page().navigate("/workspace/coproduction/" + reference);
        member.heading(TITLE);
        member.button("I took part in this").click();
        member.said("It is on your page now.");
        member.page().navigate("/workspace/my-part");
        member.heading("My part");
        assertThat(member.page().locator("[aria-labelledby='taken-heading']")).containsText(TITLE);
        assertThat(member.page().locator("[aria-labelledby='changed-heading']")).containsText(TOLD);
        assertThat(member.page().locator("[aria-labelledby='speak-heading']")).containsText("You need a code");
        member.isFitForEverybody();

        member.page().navigate("/workspace/about-me");
        member.heading("About me");
        member.page().getByLabel("What we call you").fill(CALLED);
        member.page().getByLabel("Anything else that you need").fill(NEEDS);
        member.button("Keep this").click();
        member.said("It is kept.");
        member.isFitForEverybody();
        member.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Leave Wellkept"))
                .press("Enter");
        heading(member.page(), "Leave Wellkept");
        Accessibility.assertFitForEverybody(member.page());
        member.page().getByLabel("Your password").fill("wellkept-demo");
        member.page().keyboard().press("Enter");
        assertThat(member.page().getByRole(AriaRole.STATUS)).containsText("Your account is closed");

        Traces traces = new Traces(wellkept.running());
        traces.areInNoTable(Stream.of(MEMBER, CALLED, NEEDS));
        traces.areInNoLog(Stream.of(MEMBER, CALLED, NEEDS));
        assertThat(wellkept.verify()).contains("The history is whole");
    }

    private static void heading(Page page, String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(words);
    }
}
