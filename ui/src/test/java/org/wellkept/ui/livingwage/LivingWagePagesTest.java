package org.wellkept.ui.livingwage;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.generated.precompiled.livingwage.JteownGenerated;
import gg.jte.generated.precompiled.livingwage.JtepublicLivingWageGenerated;
import gg.jte.generated.precompiled.livingwage.JteratesGenerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.livingwage.ContractedStaff;
import org.wellkept.core.livingwage.LivingWage;
import org.wellkept.core.livingwage.LivingWageRate;
import org.wellkept.core.livingwage.PhaseMilestone;
import org.wellkept.core.livingwage.StandingTerms;
import org.wellkept.core.livingwage.WageStatus;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.terms.MilestoneStatus;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;
import org.wellkept.ui.workspace.Markup;

/** What the pages of the Living Wage say. */
@Tag("database")
class LivingWagePagesTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private static final LocalDate TODAY = TestClock.FIRST_DAY;
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 2);
    private static final PartnershipRef WELLSHIRE =
            new PartnershipRef(Wellshire.PARTNERSHIP, "Wellshire and Vale", false, "Wellshire is fictional.");
    private static final PartnershipRef NORTHMOOR = new PartnershipRef("northmoor", "Northmoor", false, "Fictional.");
    private static final LivingWageRate RATE = new LivingWageRate(
            Version.of(1),
            new FinancialYear(2025),
            new BigDecimal("13.45"),
            new BigDecimal("14.80"),
            new BigDecimal("12.21"),
            "Living Wage Foundation",
            "Check it on GOV.UK.");

    private final LivingWage livingWage = bench.door(LivingWage.class);
    private Wellshire wellshire;

    @BeforeEach
    void begin() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
    }

    @Test
    void the_open_page_says_what_it_is_how_much_and_who_pays_it() {
        publish(Wellshire.COUNTY, accredited(SPRING, 1_200, SPRING.plusYears(1)));
        publish(Wellshire.VALE, accredited(SPRING.minusYears(1), null, SPRING));
        publish(Wellshire.ICB, StandingTerms.of(SPRING, WageStatus.EXPLORING));

        String page = open(List.of(WELLSHIRE), WELLSHIRE);

        assertThat(page)
                .contains(
                        "£13.45 an hour (£14.80 in London) for 2025/26. £1.24 an hour more than the legal minimum.",
                        "3 of 6 partners have said how they stand.",
                        "Two are accredited as Living Wage employers.",
                        "1,200 people are covered. 1 of 2 accredited partners gave this figure.",
                        "Next to renew: Wellshire County Council, by 2 March 2027.",
                        "Renewal was due by 2 March 2026, and no new date is given",
                        "Exploring",
                        "Nothing is known here yet of Healthwatch Wellshire, Open Door and Wellshire Voices.",
                        "Wellshire is fictional.",
                        "href=\"/partners/wellshire-county-council\"")
                .doesNotContain("Lapsed", "router-ignore");
    }

    @Test
    void of_a_year_that_is_over_it_says_how_they_stood_at_its_end() {
        publish(Wellshire.COUNTY, accredited(SPRING, 1_200, SPRING.plusYears(1)));
        WageTable then = table(LocalDate.of(2025, 3, 31));

        assertThat(then.caption()).isEqualTo("How partners of Wellshire and Vale stood on 31 March 2025");
        assertThat(then.isEmpty()).isTrue();
        assertThat(table(TODAY).caption()).isEqualTo("How partners of Wellshire and Vale stand");
    }

    @Test
    void before_anybody_said_anything_it_says_so() {
        assertThat(open(List.of(WELLSHIRE), WELLSHIRE))
                .contains("No partner has published yet how it stands. When one does, it stands here.")
                .doesNotContain("<table");
    }

    @Test
    void where_there_are_several_partnerships_one_is_chosen() {
        assertThat(open(List.of(WELLSHIRE, NORTHMOOR), null))
                .contains("href=\"/anchor/living-wage?partnership=northmoor\"")
                .doesNotContain("How do we know?");
    }

    @Test
    void an_organisation_sees_its_own_with_what_is_worth_a_look_and_how_it_was_before() {
        Actor lead = wellshire.lead(Wellshire.OPEN_DOOR);
        livingWage
                .record(lead, Wellshire.OPEN_DOOR, StandingTerms.of(SPRING.minusYears(1), WageStatus.EXPLORING))
                .orThrow();
        UUID id = livingWage
                .record(
                        lead,
                        Wellshire.OPEN_DOOR,
                        new StandingTerms(
                                SPRING,
                                WageStatus.ACCREDITED_PHASED,
                                true,
                                ContractedStaff.IN_PHASES,
                                12,
                                2,
                                5,
                                1,
                                SPRING,
                                SPRING.plusYears(1),
                                List.of(new PhaseMilestone("Cleaning", SPRING.plusDays(30), MilestoneStatus.SCHEDULED)),
                                "Cleaners first."))
                .orThrow()
                .id();

        String own = own(lead, true);
        assertThat(own)
                .contains(
                        "Accredited, in phases",
                        "since 2 March 2026",
                        "Only your organisation sees this.",
                        "Of them paid less before: <strong>5</strong>",
                        "Renewal due by 2 March 2027",
                        "“Cleaning” has passed its day",
                        "How it was before",
                        "Exploring, 2 March 2025 to 1 March 2026",
                        "href=\"anchor/living-wage/standings/" + id + "\"");

        livingWage.share(lead, id).orThrow();
        assertThat(own(lead, false)).contains("Partners who sign in see this.").doesNotContain("standings/" + id);
        assertThat(Markup.of(output -> JteownGenerated.render(output, null, OwnStanding.of(List.of(), true))))
                .contains("It takes two minutes");
    }

    @Test
    void rates_say_what_is_not_known_and_what_is_to_be_checked() {
        LivingWageRate next = new LivingWageRate(
                Version.of(1), new FinancialYear(2026), null, null, new BigDecimal("12.71"), "GOV.UK", null);

        assertThat(Markup.of(output -> JteratesGenerated.render(output, null, RatesTable.of(List.of(next, RATE)))))
                .contains("2026/27", "Not known", "£12.71", "£13.45", "£1.24", "Check it on GOV.UK.");
    }

    private String own(Actor reader, boolean mayPublish) {
        OwnStanding own =
                OwnStanding.of(livingWage.of(reader, Wellshire.OPEN_DOOR).orThrow(), mayPublish);
        return Markup.of(output -> JteownGenerated.render(output, null, own));
    }

    private String open(List<PartnershipRef> living, @Nullable PartnershipRef shown) {
        PublicLivingWagePage page = PublicLivingWagePage.of(
                RATE, living, shown == null ? List.of() : List.of(shown), shown == null ? null : table(TODAY));
        return Markup.of(output -> JtepublicLivingWageGenerated.render(output, null, page));
    }

    private WageTable table(LocalDate on) {
        Circle circle =
                bench.door(Gathering.class).ofPartnership(Wellshire.PARTNERSHIP).orElseThrow();
        return WageTable.of(
                circle,
                livingWage.partners(Actor.anyone(), circle, on),
                livingWage.rollup(Actor.anyone(), circle, on),
                TODAY);
    }

    private void publish(String organisation, StandingTerms terms) {
        Actor lead = wellshire.lead(organisation);
        UUID id = livingWage.record(lead, organisation, terms).orThrow().id();
        livingWage.publish(lead, id).orThrow();
    }

    private static StandingTerms accredited(LocalDate on, @Nullable Integer staff, LocalDate renewal) {
        return new StandingTerms(
                on,
                WageStatus.ACCREDITED,
                true,
                ContractedStaff.ALL,
                staff,
                null,
                null,
                null,
                on,
                renewal,
                List.of(),
                null);
    }
}
