package org.wellkept.api.estates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellkept.api.json.Json;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.core.Version;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.estates.AccessNeed;
import org.wellkept.core.estates.Booking;
import org.wellkept.core.estates.Hire;
import org.wellkept.core.estates.SiteDetails;
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

class NewSiteBodyTest {

    private static final SiteTerms TERMS = new SiteTerms(
            "Wells Road Hall",
            "1 Wells Road",
            "Wellsby",
            "WS1 1AB",
            "The ramp is at the back.",
            List.of(new SpaceTerms(
                    "wells-road-hall-main-hall",
                    "Main hall",
                    SpaceKind.HALL,
                    120,
                    LocalDate.of(2026, 4, 1),
                    null,
                    Hire.LOW_COST,
                    new BigDecimal("8.5"),
                    "Groups that are open to all",
                    Set.of(AccessNeed.STEP_FREE),
                    new Booking("https://wellshire.example/rooms", null, "rooms@wellshire.example"),
                    List.of(
                            new Slot(Weekday.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), true),
                            new Slot(Weekday.FRIDAY, LocalTime.of(20, 0), LocalTime.MIDNIGHT, false)))));
    private static final ObjectNode STORED = Json.tree(SiteBody.of(new SiteDetails(
            "wells-road-hall",
            Version.of(3),
            new OrganisationRef("wellshire-county-council", "Wellshire County Council", true),
            TERMS,
            Visibility.PUBLIC,
            false,
            null,
            List.of(new SiteYear(
                    new FinancialYear(2025),
                    new SiteYearTerms(
                            new BigDecimal("2.50"),
                            null,
                            null,
                            new WalkingWorks("A path", new BigDecimal("12000.00"), true),
                            List.of(new SpaceHours("wells-road-hall-main-hall", new BigDecimal("900.00"), null))))),
            true,
            true)));

    @Test
    void a_site_that_is_sent_back_as_it_came_is_the_same() {
        assertThat(NewSiteBody.patched(STORED, STORED))
                .isEqualTo(new NewSiteBody("wellshire-county-council", TERMS, false));
    }

    @Test
    void a_patch_changes_what_it_names_and_nothing_else() {
        NewSiteBody patched = NewSiteBody.patched(STORED, json("""
                {"address": null, "area": "Vale", "lookedAt": true}"""));

        assertThat(patched.terms())
                .isEqualTo(new SiteTerms(
                        TERMS.name(), null, "Vale", TERMS.postcode(), TERMS.accessNotes(), TERMS.spaces()));
        assertThat(patched.lookedAt()).isTrue();
    }

    @Test
    void what_is_worked_out_cannot_be_set_and_a_site_stays_with_whose_it_is() {
        assertThat(mended(() -> NewSiteBody.patched(STORED, json("""
                        {"visibility": "own", "years": [], "organisation": "open-door"}"""))))
                .containsExactlyInAnyOrder("visibility", "years", "organisation");
    }

    @Test
    void all_that_cannot_be_read_is_said_at_once() {
        assertThat(mended(() -> NewSiteBody.read(json("""
                        {"organisation": "open-door", "name": "Open Door House", "spaces": [
                          {"name": "Garden room", "kind": "shed", "terms": "free", "holds": 1.5, "slots": [
                            {"day": "someday", "from": "9", "to": "25:00"}, {"day": "monday", "from": "24:00"}]}]}"""))))
                .containsExactly(
                        "spaces[0].kind",
                        "spaces[0].holds",
                        "spaces[0].slots[0].day",
                        "spaces[0].slots[0].from",
                        "spaces[0].slots[0].to",
                        "spaces[0].slots[1].from",
                        "spaces[0].slots[1].to");
    }

    @Test
    void a_year_can_be_sent_back_as_it_came() {
        ObjectNode year = (ObjectNode) STORED.get("years").get(0);

        assertThat(year.get("year").textValue()).isEqualTo("2025-26");
        assertThat(SiteYearBody.read(year).hours()).hasSize(1);
        assertThat(SiteYearBody.read(json("{}"))).isEqualTo(SiteYearTerms.UNKNOWN);
    }

    private static List<String> mended(Runnable reading) {
        List<String> fields = new ArrayList<>();
        assertThatThrownBy(reading::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> refused.problem().errors().forEach(problem -> fields.add(problem.field())));
        return fields;
    }

    private static ObjectNode json(String text) {
        try {
            return Json.readObject(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
