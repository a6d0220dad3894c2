package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellkept.core.PlainDay;
import org.wellkept.deploy.api.Api;
import org.wellkept.deploy.running.InBrowser;

/** A year of Wellshire's board: what partners commit to, what they say of it each quarter, and what is asked and checked. */
@InBrowser
class YearOfABoardIT {

    private static final String PLEDGES = "What we promise this year";
    private static final String FIRST = "The first quarter of our year";
    private static final String SECOND = "The second quarter of our year";
    private static final String THIRD = "The third quarter of our year";
    private static final String FOURTH = "The fourth quarter of our year";

    private static final String POOL = "Keep the pool warm for people in pain";
    private static final String HUB = "Active travel hub";
    private static final String DRAFTED = "One worker whom women know";
    private static final String GATE = "Met at the gate";
    private static final String EVENINGS = "Open four evenings a week";
    private static final String ADVICE = "Money advice within five days";
    private static final String TABLE = "Twelve of us round the table";

    private static final String ASK = "Let the boiler be paid for out of the winter money.";
    private static final String ASK_ANSWER = "The board’s chair writes to the treasurer by the end of May.";
    private static final String QUESTION = "How warm is the pool on a Sunday?";
    private static final String STILL_MISSING = "And how warm is it for children?";
    private static final String LAST_ANSWER = "Thirty degrees, in the small pool.";
    private static final String AGENDA = "The pool, and what keeps it warm";
    private static final String RESOLVED = "the boiler is looked at before the winter.";
    private static final String WHY_REOPENED = "Lived Experience Voices wrote, and the letter lay about.";

    private WellkeptOfItsOwn wellkept;
    private PassingDays days;
    private BoardDesk officer;
    private BoardDesk member;
    private Visit council;
    private Visit openDoor;
    private Visit icb;
    private Visit healthwatch;
    private ReturnDesk councilsReturn;
    private ReturnDesk openDoorsReturn;

    /** The reference of the promise about the pool. */
    private String pool = "";

    /** What each quarter found, by its name. */
    private final Map<String, BoardNumbers> found = new LinkedHashMap<>();

    @BeforeEach
    void everybodySignsIn(Page page) {
        wellkept = WellkeptOfItsOwn.start(page.context().browser());
        days = new PassingDays(wellkept.running());
        officer = new BoardDesk(wellkept.signedIn(Visit.OFFICER), "wellshire");
        member = new BoardDesk(wellkept.signedIn(Visit.BOARD_MEMBER), "wellshire");
        council = wellkept.signedIn(Visit.LEAD);
        openDoor = wellkept.signedIn("lead@opendoor.example");
        icb = wellkept.signedIn("lead@icb.example");
        healthwatch = wellkept.signedIn("observer@healthwatch.example");
        councilsReturn = new ReturnDesk(council, "wellshire-county-council");
        openDoorsReturn = new ReturnDesk(openDoor, "open-door");
    }

    @AfterEach
    void everybodyGoes() {
        wellkept.close();
    }

    @Test
    void a_year_of_a_board() {
        theYearBeforeIsOver();

        theBoardAsksWhatPartnersCanCommitTo();
        onePromisesOneAgreesWhatItHadDraftedAndOneDeclines();
        theBoardEndorsesInOneSitting();

        days.aQuarterWentBy();
        officer.openRound(FIRST);
        oneSendsAllAndOneSendsAPart();
        days.answersWereDue();
        closes(FIRST);
        whoAnsweredAndWhoWasSilentIsKept();
        LocalDate meets = LocalDate.now(ZoneId.of("Europe/London")).plusDays(30);
        MeetingDesk meeting = theBoardPlansToMeetOn(meets);
        PaperDesk paper = everybodyGetsThePaperFor(meets);

        days.aQuarterWentBy();
        theBoardMeetsAndDecides(meeting);
        thePaperStaysAsItWas(paper);
        officer.openRound(SECOND);
        theOfficerAnswersForOne();
        days.answersWereDue();
        oneAnswersLate();
        closes(SECOND);
        whatCameLateOrFromTheOfficerIsKeptAsSuch();
        theNextPaperTellsWhatMovedAndWhatWasDecided();

        days.aQuarterWentBy();
        officer.openRound(THIRD);
        aSpreadsheetGoesOutAndIsTakenIn();
        oneSendsWhatCameByTheSpreadsheet();
        days.answersWereDue();
        closes(THIRD);

        days.aQuarterWentBy();
        officer.openRound(FOURTH);
        somebodyAnswersByALinkOnAPhone();
        theLeadConfirmsWhatCameByTheLink();
        oneIsRedAndAsksTheBoard();
        theBoardAnswersWhatItIsAsked();
        aPartnerAsksIsNotSatisfiedAndIsAnsweredTwice();
        somebodyIndependentChecks();
        days.answersWereDue();
        closes(FOURTH);
        theRoundIsReopenedOnceForOneWhoWasForgotten();

        theYearCanBeReadInAllItsQuarters();
        theBoardsPageAndThePublicPageTellTheSame();
        everybodyReadsWhatBecameOfThePromise();
        theHistoryIsWhole();
    }

    private void theYearBeforeIsOver() {
        officer.open();
        String round = page(officer).locator("section.round b").innerText();
        officer.closeRound(round);
        // so that the public page counts what the board's own page counts
        Api.of(wellkept.running())
                .as("lead@icb.example")
                .post("commitments/WV-027/publish")
                .expect(200);
    }

    private void theBoardAsksWhatPartnersCanCommitTo() {
        officer.openCommitmentRound(PLEDGES, "What can you promise, so that fewer people become ill?");
        officer.visit().said("The commitment round is open: nine partners are asked");
    }

    private void onePromisesOneAgreesWhatItHadDraftedAndOneDeclines() {
        pool = new PledgeDesk(council, PLEDGES).promisesAnew(POOL);
        new PledgeDesk(openDoor, PLEDGES).agreesWhatWasDrafted("WV-026", DRAFTED);
        new PledgeDesk(icb, PLEDGES).declines("All our money is promised already.");
    }

    private void theBoardEndorsesInOneSitting() {
        officer.openCommitmentRounds();
        Locator round = page(officer).locator(".commitment-round").first();
        assertThat(round).containsText("3 of 9 partners have answered; one of them declined.");
        assertThat(round).containsText("Declined: All our money is promised already.");
        officer.endorseAllInOneSitting();
        officer.visit().said("Two promises are recorded as endorsed.");
        officer.closeCommitmentRound();
    }

    private void oneSendsAllAndOneSendsAPart() {
        openDoorsReturn.open();
        openDoorsReturn.answer(EVENINGS, "Green", "Four evenings, every week.");
        openDoorsReturn.answer(GATE, "Green", "Everybody was met.");
        openDoorsReturn.answer(DRAFTED, "Green", "She has begun.");
        openDoorsReturn.send("Your return is sent: 3 promises have a new update.");

        councilsReturn.open();
        councilsReturn.answer(HUB, "Green", "The hub is open on Saturdays too.");
        councilsReturn.send(
                "Your return is sent: 1 promise has a new update. Three promises have no answer yet; you can send more");
    }

    /** Closes the round, and finds the numbers that the board's page told just before in what it found. */
    private void closes(String round) {
        BoardNumbers before = officer.closeRound(round);
        officer.openFound(round);
        BoardNumbers frozen = BoardNumbers.inTheWorkspace(page(officer));
        assertThat(frozen).as("what %s found", round).isEqualTo(before);
        found.put(round, frozen);
    }

    private void whoAnsweredAndWhoWasSilentIsKept() {
        officer.standing("Open Door", "3 of 3");
        officer.standing("Open Door", "Sent on");
        officer.standing("Wellshire County Council", "1 of 4");
        officer.standing("Wellshire Hospitals", "0 of 3");
        officer.standing("Wellshire Hospitals", "No word");
        assertThat(found(FIRST).noWord()).isPositive();
        assertThat(frozen(HUB)).containsText("The hub is open on Saturdays too.");
        assertThat(frozen(POOL)).containsText("No word");
        assertThat(frozen(POOL)).containsText("Nothing was said of it in this round");
    }

    private MeetingDesk theBoardPlansToMeetOn(LocalDate day) {
        MeetingDesk meeting = MeetingDesk.plans(officer.visit(), "wellshire", day);
        meeting.putsOnTheAgenda(AGENDA, "agree to what the boiler needs.", pool);
        return meeting;
    }

    private PaperDesk everybodyGetsThePaperFor(LocalDate day) {
        PaperDesk paper = PaperDesk.makes(officer.visit(), "wellshire", FIRST);
        Page anyone = wellkept.anyone();
        assertThat(anyone.request().get(paper.publicAddress()).status()).isEqualTo(404);

        paper.isForTheMeetingOn(PlainDay.of(day));
        paper.publishes();

        anyone.navigate(paper.publicAddress());
        assertThat(anyone.locator("main")).containsText(FIRST);
        assertThat(anyone.locator("main")).not().containsText(RESOLVED);
        new Visit(anyone).isFitForEverybody();
        anyone.getByText("The meeting, its agenda and what was decided").click();
        assertThat(anyone.locator("main")).containsText(AGENDA);
        return paper;
    }

    private void theBoardMeetsAndDecides(MeetingDesk meeting) {
        meeting.approves(RESOLVED, "Wellshire County Council", "31 March 2030");

        Page anyone = wellkept.anyone();
        anyone.navigate("/commitments/" + pool);
        assertThat(anyone.locator("#decisions")).containsText(RESOLVED);
    }

    private void thePaperStaysAsItWas(PaperDesk paper) {
        Page anyone = wellkept.anyone();
        anyone.navigate(paper.publicAddress());
        assertThat(anyone.locator("main")).not().containsText(RESOLVED);
    }

    private void theNextPaperTellsWhatMovedAndWhatWasDecided() {
        PaperDesk next = PaperDesk.makes(officer.visit(), "wellshire", SECOND);
        assertThat(next.preview()).containsText(RESOLVED);
        next.publishes();

        Page anyone = wellkept.anyone();
        anyone.navigate(next.publicAddress());
        assertThat(anyone.locator("main")).containsText(RESOLVED);
        assertThat(anyone.locator("main")).containsText("by what figures show,");
        new Visit(anyone).isFitForEverybody();
    }

    private void theOfficerAnswersForOne() {
        ReturnDesk onBehalf = new ReturnDesk(officer.visit(), "wellshire-money-advice");
        onBehalf.open();
        onBehalf.answer(ADVICE, "Green", "Within four days, they told us on the telephone.");
        onBehalf.send("Your return is sent: 1 promise has a new update.");
    }

    private void oneAnswersLate() {
        ReturnDesk late = new ReturnDesk(icb, "nhs-wellshire-and-vale");
        late.open();
        assertThat(icb.page().getByText("late answers count until the round closes"))
                .isVisible();
        late.carryForward();
        late.send("Your return is sent: ");
    }

    private void whatCameLateOrFromTheOfficerIsKeptAsSuch() {
        officer.standing("NHS Wellshire and Vale", ", late");
        officer.standing("Wellshire Money Advice", ", on its behalf, by the board’s officer");
        assertThat(frozen(ADVICE)).containsText(", on its behalf, by the board’s officer");
        assertThat(frozen("Perinatal peer support")).containsText(", late, carried forward, unchanged");
        officer.visit().isFitForEverybody();
    }

    private void aSpreadsheetGoesOutAndIsTakenIn() {
        ReturnDesk onBehalf = new ReturnDesk(officer.visit(), "wellshire-county-council");
        onBehalf.open();
        Download copy = onBehalf.copyForExcel();
        onBehalf.upload(
                copy.suggestedFilename(),
                FilledIn.copy(
                        copy, pool, Map.of("Your rating", "Green", "What was done", "The pool has thirty degrees.")));

        assertThat(page(officer).locator("main")).containsText("The pool has thirty degrees.");
        officer.visit().button("Take in").click();
        officer.visit().said("Taken in: 2 answers about 1 promise. Nothing is sent yet.");
    }

    private void oneSendsWhatCameByTheSpreadsheet() {
        councilsReturn.open();
        assertThat(councilsReturn.row(POOL)).containsText("From a spreadsheet");
        councilsReturn.send("Your return is sent: 1 promise has a new update.");
    }

    private void somebodyAnswersByALinkOnAPhone() {
        ReturnDesk onBehalf = new ReturnDesk(officer.visit(), "open-door");
        onBehalf.open();
        PhoneWithALink phone = PhoneWithALink.to(onBehalf.makeLink(), wellkept.phone());
        for (String promise : new String[] {EVENINGS, GATE, DRAFTED}) {
            phone.answer(promise, "Green", "Answered on the bus: " + promise);
        }
        phone.handOver();
        phone.isOver();
    }

    private void theLeadConfirmsWhatCameByTheLink() {
        openDoorsReturn.open();
        assertThat(openDoor.page().locator(".unconfirmed"))
                .containsText("Three answers came by a link, without an account.");
        assertThat(openDoorsReturn.row(GATE)).containsText("Answered on the bus: " + GATE);
        openDoorsReturn.send("Your return is sent: 3 promises have a new update.");
    }

    private void oneIsRedAndAsksTheBoard() {
        councilsReturn.open();
        councilsReturn.askTheBoard(POOL, "Red", "The boiler is broken.", ASK);
        councilsReturn.send("Your return is sent: 1 promise has a new update.");
    }

    private void theBoardAnswersWhatItIsAsked() {
        member.asked(ASK, "Waiting; an answer is due by ");
        assertThat(member.visit().button("Answer")).hasCount(0);

        officer.asked(ASK, "Waiting; an answer is due by ");
        assertThat(page(officer).locator(".waiting-row").filter(has(ASK)))
                .containsText("Wellshire County Council asks Wellshire Health and Wellbeing Board");
        officer.agreeToWhatIsAsked(ASK, ASK_ANSWER);
        officer.visit().said("Answered. Wellshire County Council sees it on Today and on the promise.");

        member.asked(ASK, "Agreed to, ");
        member.asked(ASK, ASK_ANSWER);
    }

    private void aPartnerAsksIsNotSatisfiedAndIsAnsweredTwice() {
        PromiseDesk asker = new PromiseDesk(openDoor, pool);
        PromiseDesk asked = new PromiseDesk(council, pool);
        asker.ask(QUESTION);
        Locator question = openDoor.page().locator("article.update").filter(has(QUESTION));
        assertThat(question).containsText("Waiting for an answer, due by ");
        asked.answer(QUESTION, "Twenty-eight degrees.");
        asker.sendBack(QUESTION, STILL_MISSING);
        asked.answer(STILL_MISSING, LAST_ANSWER);

        asker.open();
        assertThat(question).containsText(LAST_ANSWER);
        assertThat(asker.waiting(STILL_MISSING)).hasCount(0);
    }

    private void somebodyIndependentChecks() {
        new PromiseDesk(healthwatch, pool)
                .check("substantial", "We swam, and read the boiler’s log.", "One of us teaches swimming there.");
    }

    private void theRoundIsReopenedOnceForOneWhoWasForgotten() {
        officer.reopenRound(FOURTH, WHY_REOPENED);
        ReturnDesk forgotten = new ReturnDesk(officer.visit(), "voices");
        forgotten.open();
        forgotten.answer(TABLE, "Green", "Twelve, at each meeting.");
        forgotten.send("Your return is sent: 1 promise has a new update.");
        BoardNumbers first = found(FOURTH);

        closes(FOURTH);

        officer.standing("Lived Experience Voices", ", late, on its behalf, by the board’s officer");
        assertThat(found(FOURTH).noWord()).isEqualTo(first.noWord() - 1);
        page(officer).locator(".places a").first().click();
        officer.visit().address("/1$");
        assertThat(page(officer).locator("main")).not().containsText("Twelve, at each meeting.");
        officer.standing("Lived Experience Voices", "No word");
        officer.open();
        assertThat(officer.visit().button("Reopen this round")).isHidden();
    }

    private void theYearCanBeReadInAllItsQuarters() {
        found.forEach((quarter, numbers) -> {
            member.openFound(quarter);
            assertThat(BoardNumbers.inTheWorkspace(page(member))).as(quarter).isEqualTo(numbers);
        });
        assertThat(found).hasSize(4);
    }

    private void theBoardsPageAndThePublicPageTellTheSame() {
        member.open();
        BoardNumbers overview = BoardNumbers.inTheWorkspace(page(member));
        assertThat(overview).isEqualTo(found(FOURTH));

        Page anyone = wellkept.anyone();
        anyone.navigate("/boards/wellshire");
        assertThat(anyone.locator("main")).containsText("because: " + WHY_REOPENED);
        assertThat(BoardNumbers.inPublic(anyone).asEverybodyMayKnow()).isEqualTo(overview.asEverybodyMayKnow());
        anyone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("asks and answers"))
                .click();
        assertThat(anyone.locator("article.update").filter(has(ASK))).containsText(ASK_ANSWER);
    }

    private void everybodyReadsWhatBecameOfThePromise() {
        Page anyone = wellkept.anyone();
        anyone.navigate("/commitments/" + pool);
        new Visit(anyone).heading(POOL);
        assertThat(anyone.locator("main")).containsText("Wellshire Health and Wellbeing Board");
        assertThat(anyone.locator("main")).containsText("The boiler is broken.");
        assertThat(anyone.locator("#questions")).containsText(LAST_ANSWER);
        assertThat(anyone.locator("#checks")).containsText("Interests declared: One of us teaches swimming there.");
        new Visit(anyone).isFitForEverybody();
    }

    private void theHistoryIsWhole() {
        assertThat(wellkept.verify()).contains("The history is whole");
    }

    private BoardNumbers found(String quarter) {
        return Objects.requireNonNull(found.get(quarter), quarter);
    }

    /** A promise as the snapshot that the officer reads keeps it. */
    private Locator frozen(String promise) {
        return page(officer).locator(".frozen li").filter(has(promise));
    }

    private static Page page(BoardDesk desk) {
        return desk.visit().page();
    }

    private static Locator.FilterOptions has(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
