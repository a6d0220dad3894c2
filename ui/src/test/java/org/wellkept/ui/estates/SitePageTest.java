package org.wellkept.ui.estates;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.generated.precompiled.estates.JtesiteGenerated;
import gg.jte.generated.precompiled.estates.JtesitesGenerated;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellkept.core.Version;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.estates.AccessNeed;
import org.wellkept.core.estates.Booking;
import org.wellkept.core.estates.Hire;
import org.wellkept.core.estates.SiteDetails;
import org.wellkept.core.estates.SiteSummary;
import org.wellkept.core.estates.SiteTerms;
import org.wellkept.core.estates.SiteYear;
import org.wellkept.core.estates.SiteYearTerms;
import org.wellkept.core.estates.Slot;
import org.wellkept.core.estates.SpaceHours;
import org.wellkept.core.estates.SpaceKind;
import org.wellkept.core.estates.SpaceTerms;
import org.wellkept.core.estates.WalkingWorks;
import org.wellkept.core.estates.Weekday;
import org.wellkept.core.partnership.OrganisationRef;

class SitePageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
    private static final OrganisationRef COUNTY =
            new OrganisationRef("wellshire-county-council", "Wellshire County Council", true);

    @Test
    void a_share_of_hours_stands_with_what_it_is_a_share_of() {
        assertThat(SitePage.hours(new SpaceHours("hall", new BigDecimal("900.00"), new BigDecimal("310.50"))))
                .isEqualTo("310.5 of 900 hours offered were used (35%)");
        assertThat(SitePage.hours(new SpaceHours("hall", new BigDecimal("900.00"), null)))
                .isEqualTo("900 hours offered; nobody counted how many were used");
        assertThat(SitePage.hours(new SpaceHours("hall", BigDecimal.ZERO, BigDecimal.ZERO)))
                .isEqualTo("0 of 0 hours offered were used");
    }

    @Test
    void a_site_shows_its_spaces_their_week_and_its_years() {
        SitePage page = SitePage.of(
                new SiteDetails(
                        "wells-road-hall",
                        Version.of(1),
                        COUNTY,
                        new SiteTerms(
                                "Wells Road Hall",
                                "1 Wells Road",
                                "Wellsby",
                                null,
                                null,
                                List.of(new SpaceTerms(
                                        "main-hall",
                                        "Main hall",
                                        SpaceKind.HALL,
                                        120,
                                        TODAY.plusDays(1),
                                        null,
                                        Hire.LOW_COST,
                                        new BigDecimal("8.5"),
                                        null,
                                        Set.of(AccessNeed.HEARING_LOOP, AccessNeed.STEP_FREE),
                                        new Booking(null, "01632 960001", null),
                                        List.of(new Slot(
                                                Weekday.MONDAY, LocalTime.of(18, 0), LocalTime.of(21, 0), true))))),
                        Visibility.SHARED,
                        false,
                        null,
                        List.of(new SiteYear(
                                new FinancialYear(2025),
                                new SiteYearTerms(
                                        new BigDecimal("2.50"),
                                        null,
                                        null,
                                        new WalkingWorks("A path", new BigDecimal("12000.00"), true),
                                        List.of(new SpaceHours("main-hall", new BigDecimal("900"), null))))),
                        true,
                        true),
                TODAY);
        StringOutput html = new StringOutput();
        JtesiteGenerated.render(new OwaspHtmlTemplateOutput(html), null, page);

        assertThat(html.toString())
                .contains("1 Wells Road, Wellsby", "Low cost: £8.50 an hour", "Step-free access and Hearing loop")
                .contains("This room opens on 13 October 2026.", "01632 960001", "18:00 to 21:00", "Taken")
                .contains("2025/26", "Hours of Main hall", "2.5 hectares")
                .contains("£12,000 from a shared pot, which is never added up");
    }

    @Test
    void the_list_says_what_belongs_there_and_who_sees_what() {
        SiteSummary hall =
                new SiteSummary("wells-road-hall", "Wells Road Hall", COUNTY, "Wellsby", Visibility.OWN, 2, 1);

        assertThat(list(SiteListPage.of(true, List.of(), List.of(), null)))
                .contains("Nothing is written down yet", "No partner shares a room here");
        assertThat(list(SiteListPage.of(true, List.of(hall), List.of(hall), "abc")))
                .contains("anchor/rooms/wells-road-hall", "Two open spaces, one free time a week")
                .contains("Our organisation only", "Wellshire County Council", "anchor/rooms?after=abc");
    }

    private static String list(SiteListPage page) {
        StringOutput html = new StringOutput();
        JtesitesGenerated.render(new OwaspHtmlTemplateOutput(html), null, page);
        return html.toString();
    }
}
