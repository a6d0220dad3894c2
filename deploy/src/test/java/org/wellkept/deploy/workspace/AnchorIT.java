package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.deploy.running.InBrowser;

/** A council pays, buys and opens its doors; a charity finds a hall; the board and everybody see what it comes to. */
@InBrowser
class AnchorIT {

    private static final String VALE = "lead@vale.example";
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final FinancialYear last = FinancialYear.of(today).previous();

    private WellkeptOfItsOwn wellkept;

    @BeforeEach
    void open(Page page) {
        wellkept = WellkeptOfItsOwn.start(page.context().browser());
    }

    @AfterEach
    void close() {
        wellkept.close();
    }

    @Test
    void a_council_tells_what_it_does_and_the_board_sees_it_with_its_coverage_and_its_change() {
        Visit vale = wellkept.signedIn(VALE);
        isAccreditedWithContractedStaff(vale);
        takesInItsRegister(vale);
        recordsAContract(vale);
        opensAHall(vale);
        keepsADraftOfItsYear(vale);
        tellsTwoYearsOfSpending(vale);

        Page charity = wellkept.phone();
        charity.navigate("/rooms");
        charity.getByLabel("Town, street or postcode").fill("Lakeside");
        charity.getByLabel("Free on").selectOption("thursday");
        charity.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Find").setExact(true))
                .click();
        assertThat(charity.getByText("Great hall, Lakeside House")).isVisible();
        assertThat(charity.getByText("Free", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
        new Visit(charity).isFitForEverybody();

        Visit board = wellkept.signedIn(Visit.BOARD_MEMBER);
        board.page().navigate("/workspace/anchor?year=" + last.code());
        Locator quoted = board.page().locator(".headlines");
        assertThat(quoted).containsText("partners said how they stood");
        assertThat(quoted).containsText("partners list their contracts");
        assertThat(quoted).containsText("partners list their places");
        board.isFitForEverybody();

        Page anyone = wellkept.anyone();
        anyone.navigate("/anchor/spending?organisation=vale-borough-council&year=" + last.code());
        assertThat(anyone.locator("main")).containsText("£4.0m of £10.0m (40%) was spent in Vale town");
        assertThat(anyone.locator("main")).containsText("rose by 10 percentage points");
        new Visit(anyone).isFitForEverybody();
        anyone.navigate("/partners/vale-borough-council");
        assertThat(anyone.locator("#good-neighbours")).containsText("was spent close to home");
    }

    /**
     * With the keyboard alone, and a slip on the way. It had let a licence lapse, so that the days of a licence are seen at first;
     * the way to the new answer leads past answers that have none.
     */
    private void isAccreditedWithContractedStaff(Visit vale) {
        Page page = vale.page();
        Keyboard keyboard = new Keyboard(page);
        page.navigate("/workspace/anchor/living-wage");
        keyboard.press(page.getByText("Record a change"));
        Locator status =
                page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Where are you with it?"));
        keyboard.to(status);
        Locator accredited = page.getByRole(
                AriaRole.RADIO,
                new Page.GetByRoleOptions().setName("Accredited").setExact(true));
        Locator accreditedOn = page.getByLabel("Accredited on");
        page.keyboard().press("ArrowDown");
        assertThat(accreditedOn).isHidden();
        while (!accredited.isChecked()) {
            page.keyboard().press("ArrowDown");
        }
        keyboard.type(page.getByLabel("Since when?"), today.minusDays(3));
        keyboard.type(accreditedOn, today.minusDays(3));
        keyboard.type(page.getByLabel("Renewal due by"), today.plusYears(1));
        keyboard.choose(page.getByLabel("And staff who work for you through a contractor?"), "All", "all");
        keyboard.type(page.getByLabel("How many people are covered?"), "many");
        keyboard.press(vale.button("Save"));
        keyboard.isLedTo(page.getByLabel("How many people are covered?"));
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type("640");
        keyboard.type(page.getByLabel("How many of them work through contractors?"), "90");
        vale.isFitForEverybody();
        keyboard.press(vale.button("Save"));
        vale.heading("Living Wage");
        keyboard.isAskedAndGoesBack(publish(page), vale.question());
        page.keyboard().press("Enter");
        keyboard.press(vale.question().getByText("Publish it", new Locator.GetByTextOptions().setExact(true)));
        vale.said("It is public now.");
    }

    private static Locator publish(Page page) {
        return page.getByText("Publish", new Page.GetByTextOptions().setExact(true));
    }

    /** With the keyboard alone, and a slip on the way. */
    private static void recordsAContract(Visit vale) {
        Page page = vale.page();
        Keyboard keyboard = new Keyboard(page);
        page.navigate("/workspace/anchor/contracts");
        keyboard.press(page.getByText("Record a contract"));
        vale.heading("Record a contract");
        keyboard.type(page.getByLabel("Whole value, in pounds"), "4m");
        keyboard.press(vale.button("Save"));
        keyboard.isLedTo(page.getByLabel("Whole value, in pounds"));
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type("4000000");
        keyboard.press(vale.button("Save"));
        keyboard.isLedTo(page.getByLabel("What is bought, in one line"));
        page.keyboard().type("Winter gritting");
        keyboard.press(vale.button("Save"));
        vale.heading("Winter gritting");
    }

    private void takesInItsRegister(Visit vale) {
        Page page = vale.page();
        page.navigate("/workspace/import");
        page.getByLabel("What the file holds")
                .selectOption(new SelectOption()
                        .setLabel("Vale Borough Council’s own contracts, as drafts in Wellshire and Vale"));
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload("register.csv", "text/csv", register().getBytes(StandardCharsets.UTF_8)));
        vale.heading("register.csv");
        vale.button("Take in 500 rows").click();
        vale.said("Taken in: 500 contracts made, 0 there already.");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See the contracts"))
                .click();
        vale.heading("Contracts");
        vale.isFitForEverybody();
        vale.button("Share or publish").click();
        vale.question().getByLabel("Who may read them").selectOption("public");
        vale.question().getByLabel("Which contracts").selectOption("vale-borough-council");
        vale.confirm("Show them");
        vale.said("contracts are public now.");
    }

    /** As a council keeps it: references, whole pounds, a weighting in every second row. */
    private String register() {
        return IntStream.rangeClosed(1, 500)
                .mapToObj(n -> "VB-%04d,Service %d,Supplier %d,%s,%s,%d,%s"
                        .formatted(
                                n, n, n % 40, last.from(), last.to().plusYears(1), 1_000 * n, n % 2 == 0 ? "12" : ""))
                .collect(Collectors.joining(
                        "\n", "Reference,Contract,Supplier,Start,End,Value,Social value weighting\n", "\n"));
    }

    /** With the keyboard alone, and a slip on the way. */
    private static void opensAHall(Visit vale) {
        Page page = vale.page();
        Keyboard keyboard = new Keyboard(page);
        page.navigate("/workspace/anchor/rooms");
        keyboard.press(page.getByText("Open a hall or room"));
        vale.heading("Open a hall or room");
        keyboard.type(page.getByLabel("Town or area"), "Lakeside");
        keyboard.type(page.getByLabel("What people call it"), "Great hall");
        keyboard.choose(page.getByLabel("What it is"), "hall", "hall");
        keyboard.choose(page.getByLabel("What it costs"), "Free", "free");
        keyboard.press(page.getByText("Add a time"));
        keyboard.isOn(exactly(page, "Day"));
        page.keyboard().type("Thu");
        assertThat(exactly(page, "Day")).hasValue("thursday");
        keyboard.time(exactly(page, "From"), "18:00");
        keyboard.time(exactly(page, "To"), "21:00");
        keyboard.press(vale.button("Save"));
        keyboard.isLedTo(page.getByLabel("Name of the building or place"));
        page.keyboard().type("Lakeside House");
        vale.isFitForEverybody();
        keyboard.press(vale.button("Save"));
        vale.heading("Lakeside House");
        keyboard.isAskedAndGoesBack(publish(page), vale.question());
        page.keyboard().press("Enter");
        keyboard.press(vale.question().getByText("Publish it", new Locator.GetByTextOptions().setExact(true)));
        vale.said("It is public now.");
    }

    /** With the keyboard alone, and a slip on the way. */
    private void keepsADraftOfItsYear(Visit vale) {
        Page page = vale.page();
        Keyboard keyboard = new Keyboard(page);
        page.navigate("/workspace/anchor/year/" + last.next().code());
        Locator hired = page.getByLabel("People hired", new Page.GetByLabelOptions().setExact(true));
        keyboard.type(hired, "a dozen");
        keyboard.press(page.getByText("Add a note to “People hired”"));
        keyboard.type(page.getByLabel("Note").first(), "Without seasonal work");
        keyboard.press(vale.button("Save draft"));
        keyboard.isLedTo(hired);
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type("12");
        vale.isFitForEverybody();
        keyboard.press(vale.button("Save draft"));
        vale.said("Your draft is saved. Only your organisation sees it.");
    }

    private static Locator exactly(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private void tellsTwoYearsOfSpending(Visit vale) {
        Page page = vale.page();
        tellsSpending(vale, last.previous(), "3000000", true);
        tellsSpending(vale, last, "4000000", false);
        assertThat(page.locator("main")).containsText("rose by 10 percentage points");
        vale.isFitForEverybody();
    }

    private static void tellsSpending(Visit vale, FinancialYear year, String nearby, boolean baseline) {
        Page page = vale.page();
        page.navigate("/workspace/anchor/contracts/spend?organisation=vale-borough-council&year=" + year.code());
        page.getByLabel("Spent with all suppliers, in pounds").fill("10000000");
        page.getByLabel("The nearest place").fill("Vale town");
        page.getByLabel("Spent with suppliers there").fill(nearby);
        page.getByLabel("A wider place that includes it").fill("");
        page.getByLabel("Spent with suppliers in the wider place").fill("");
        // what the demonstration says of the rest was of a larger total
        page.getByLabel("Spent with small and medium-sized businesses").fill("");
        page.getByLabel("Spent with voluntary, community and social enterprises")
                .fill("");
        page.getByLabel("Spent with organisations led by the people who use them")
                .fill("");
        if (baseline) {
            page.getByLabel("This is our baseline").check();
        }
        vale.button("Save").click();
        vale.said("Saved.");
    }
}
