package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.RunningWellkept;

/** What anchor work comes to, for programs: each answer is as the description says, and leads to its records. */
@OnRunningWellkept
class AnchorFiguresApiIT {

    private final String year = FinancialYear.of(LocalDate.now(ZoneId.of("Europe/London")))
            .previous()
            .code();
    private final Api anyone;

    AnchorFiguresApiIT(RunningWellkept wellkept) {
        this.anyone = Api.of(wellkept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"partnership=wellshire-and-vale", "board=wellshire", "organisation=wellshire-county-council"})
    void each_roll_up_is_told_of_a_partnership_of_a_board_and_of_one_body(String whose) {
        for (String path : List.of("estates", "spending", "anchor")) {
            anyone.get(path + "?year=" + year + "&" + whose).expect(200);
        }
        anyone.get("living-wage/rollup?" + whose).expect(200);
    }

    @Test
    void the_sites_behind_rooms_and_land_come_to_the_figures() {
        String whose = "?partnership=wellshire-and-vale&year=" + year;
        JsonNode figures = anyone.get("estates" + whose).expect(200).json();
        JsonNode sites = anyone.get("estates/sites" + whose).expect(200).json().get("items");

        assertThat(figures.at("/spaces/spaces").intValue()).isPositive().isEqualTo(sum(sites, "spaces"));
        assertThat(figures.at("/hours/offered").intValue()).isPositive().isEqualTo(sum(sites, "hoursOffered"));
        JsonNode walking = anyone.get("estates/sites" + whose + "&figure=walking")
                .expect(200)
                .json()
                .get("items");
        assertThat(walking)
                .isNotEmpty()
                .allSatisfy(site ->
                        assertThat(site.at("/walking/pounds").isNumber()).isTrue());
    }

    @Test
    void whose_figures_has_to_be_said_once_and_of_which_year() {
        anyone.get("estates?year=" + year).expectProblem(400, "malformed");
        anyone.get("estates?partnership=wellshire-and-vale").expectProblem(400, "malformed");
        anyone.get("estates/sites?board=nowhere&year=" + year).expectProblem(400, "malformed");
        anyone.get("estates/sites?board=wellshire&figure=doors&year=" + year).expectProblem(400, "malformed");
    }

    private static int sum(JsonNode sites, String member) {
        int sum = 0;
        for (JsonNode site : sites) {
            sum += site.get(member).intValue();
        }
        return sum;
    }
}
