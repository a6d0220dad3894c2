package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.RunningWellkept;

/** Each list that the API describes has something in the demonstration, for somebody. */
@OnRunningWellkept
class EveryListIT {

    private static final String OF_COUNTY = "organisations/wellshire-county-council";
    private static final String OF_BOARD = "boards/wellshire";

    /** What one person or program makes for itself, and nobody of the story does. */
    private static final Set<String> OF_ONES_OWN = Set.of(
            "/api/v1/tokens",
            "/api/v1/invitations",
            "/api/v1/organisations/{slug}/return/links",
            "/api/v1/commitments/{reference}/evidence");

    /** No board of the story has ended. */
    private static final String ENDED_BOARDS = "/api/v1/board-successions";

    private final Promises promises;
    private final Api contributor;
    private final Api officer;
    private final Api admin;

    EveryListIT(RunningWellkept wellkept) {
        this.promises = new Promises(wellkept);
        this.contributor = promises.as(Promises.CONTRIBUTOR);
        this.officer = promises.as(Promises.OFFICER);
        this.admin = promises.as(Promises.ADMINISTRATOR);
    }

    @Test
    void each_list_has_something_to_show() {
        Map<String, JsonNode> lists = lists();
        Set<String> described = described();
        described.removeAll(OF_ONES_OWN);
        described.remove(ENDED_BOARDS);

        assertThat(lists.keySet())
                .as("a list of the API that nobody looked at, or one that is gone")
                .containsExactlyInAnyOrderElementsOf(described);
        List<String> empty = new ArrayList<>();
        lists.forEach((list, found) -> {
            if (found.get("items").isEmpty()) {
                empty.add(list);
            }
        });
        assertThat(empty).isEmpty();
    }

    private Map<String, JsonNode> lists() {
        Api lead = promises.as(Promises.LEAD);
        Api charity = promises.as("lead@opendoor.example");
        Api anyone = promises.anyone();
        Map<String, JsonNode> lists = new TreeMap<>();
        for (String path : List.of("partnerships", "organisations", "frameworks", "commitments", "boards")) {
            lists.put("/api/v1/" + path, read(anyone, path));
        }
        for (String path : List.of("contracts", "activities", "rooms", "sites", "living-wage/rates")) {
            lists.put("/api/v1/" + path, read(anyone, path));
        }
        lists.put("/api/v1/reports", read(anyone, "reports?board=wellshire"));
        String circle = "?partnership=wellshire-and-vale";
        String lastYear = FinancialYear.of(LocalDate.now(ZoneId.of("Europe/London")))
                .previous()
                .words()
                .replace('/', '-');
        lists.put("/api/v1/living-wage", read(anyone, "living-wage" + circle));
        lists.put("/api/v1/estates/sites", read(anyone, "estates/sites" + circle + "&year=" + lastYear));
        lists.put("/api/v1/rollups", read(anyone, "rollups"));
        lists.put("/api/v1/roles", read(admin, "roles"));
        lists.put("/api/v1/successions", read(admin, "successions"));
        lists.put("/api/v1/imports", read(contributor, "imports"));
        lists.put("/api/v1/returns", read(officer, "returns"));
        ofOrganisation(lists, lead, charity);
        ofBoard(lists);
        for (String path : List.of("updates", "checks", "changes", "history", "marks")) {
            lists.put("/api/v1/commitments/{reference}/" + path, read(officer, "commitments/WV-014/" + path));
        }
        lists.put("/api/v1/commitments/{reference}/challenges", read(officer, "commitments/WV-019/challenges"));
        lists.put("/api/v1/decisions/{reference}/history", read(officer, "decisions/WELLSHIRE-D002/history"));
        lists.put("/api/v1/activities/{reference}/history", read(lead, "activities/WV-029/history"));
        lists.put("/api/v1/sites/{slug}/history", read(lead, "sites/wells-road-hall/history"));
        return lists;
    }

    private void ofOrganisation(Map<String, JsonNode> lists, Api lead, Api charity) {
        String prefix = "/api/v1/organisations/{slug}/";
        lists.put(prefix + "funding", read(admin, OF_COUNTY + "/funding"));
        lists.put(prefix + "spend", read(lead, OF_COUNTY + "/spend"));
        lists.put(prefix + "successions", read(charity, "organisations/open-door/successions"));
        lists.put(prefix + "offers", read(charity, "organisations/open-door/offers"));
        lists.put(prefix + "handed-on", read(admin, "organisations/kind-minds/handed-on"));
        JsonNode years = read(lead, OF_COUNTY + "/anchor-years");
        lists.put(prefix + "anchor-years", years);
        lists.put(
                prefix + "anchor-years/{year}/history",
                read(
                        lead,
                        OF_COUNTY + "/anchor-years/" + years.at("/items/0/year").asText() + "/history"));
        JsonNode standings = read(lead, OF_COUNTY + "/living-wage");
        lists.put(prefix + "living-wage", standings);
        lists.put(
                prefix + "living-wage/{id}/history",
                read(
                        lead,
                        OF_COUNTY + "/living-wage/"
                                + standings.at("/items/0/id").textValue() + "/history"));
    }

    private void ofBoard(Map<String, JsonNode> lists) {
        String prefix = "/api/v1/boards/{slug}/";
        for (String path : List.of(
                "rounds", "meetings", "decisions", "decisions/open", "commitment-rounds", "snapshots", "asks")) {
            lists.put(prefix + path, read(officer, OF_BOARD + "/" + path));
        }
        lists.put(prefix + "quiet-periods", read(admin, "boards/vale/quiet-periods"));
        lists.put(
                prefix + "rounds/{id}/returns",
                read(officer, OF_BOARD + "/rounds/" + first(lists, prefix + "rounds") + "/returns"));
        String meeting = "meetings/" + first(lists, prefix + "meetings");
        lists.put("/api/v1/meetings/{id}/offered", read(officer, meeting + "/offered"));
        lists.put("/api/v1/meetings/{id}/history", read(officer, meeting + "/history"));
        lists.put(
                "/api/v1/commitment-rounds/{id}/answers",
                read(officer, "commitment-rounds/" + first(lists, prefix + "commitment-rounds") + "/answers"));
        String report = "reports/" + first(lists, "/api/v1/reports");
        for (String path : List.of("figures", "files", "history")) {
            lists.put("/api/v1/reports/{id}/" + path, read(officer, report + "/" + path));
        }
    }

    private static String first(Map<String, JsonNode> lists, String list) {
        return Objects.requireNonNull(lists.get(list)).at("/items/0/id").textValue();
    }

    private static JsonNode read(Api reader, String path) {
        return reader.get(path).expect(200).json();
    }

    /** The paths whose answer is a list. */
    private Set<String> described() {
        Set<String> lists = new TreeSet<>();
        promises.anyone().contract().document().get("paths").properties().forEach(path -> {
            JsonNode schema = path.getValue().at("/get/responses/200/content/application~1json/schema");
            if (schema.at("/properties/items").isObject()) {
                lists.add(path.getKey());
            }
        });
        return lists;
    }
}
