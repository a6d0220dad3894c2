package org.wellkept.deploy.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.wellkept.deploy.api.Api;
import org.wellkept.deploy.running.RunningWellkept;

/**
 * Every count of people that anyone can read, side by side: what the API tells of each activity, and what pages, lists, the
 * feed and the open data say.
 *
 * @param cells what is told of activities, by activity and cell; a count that is held back is none
 * @param elsewhere what stands in all other places, by address: counts of people in the words of promises, and no others
 */
record CountsOfPeople(Map<String, Integer> cells, Map<String, List<Integer>> elsewhere) {

    private static final Pattern PEOPLE = Pattern.compile("(\\d[\\d,]*) (?:people|person)\\b");

    private static final List<String> ELSEWHERE = List.of(
            "/",
            "/co-production",
            "/partnerships/wellshire-and-vale",
            "/boards/wellshire",
            "/boards/vale",
            "/partners/open-door",
            "/partners/wellshire-county-council",
            "/changes.atom",
            "/data/commitments.csv",
            "/data/commitments.json");

    /** Reads them all, and holds each activity's page to what the API tells of it. */
    static CountsOfPeople read(RunningWellkept wellkept, Page anyone) {
        Map<String, Integer> cells = new TreeMap<>();
        Map<String, List<Integer>> elsewhere = new TreeMap<>();
        Api api = Api.of(wellkept);
        for (JsonNode item : api.get("activities?partnership=wellshire-and-vale&limit=200")
                .expect(200)
                .json()
                .get("items")) {
            String reference = item.get("reference").textValue();
            Map<String, Integer> told = new TreeMap<>();
            collect(
                    reference,
                    api.get("activities/" + reference).expect(200).json().get("released"),
                    told);
            anyone.navigate("/activities/" + reference);
            assertThat(in(anyone.locator("#facts, [aria-labelledby='felt-heading'] .small")
                            .allInnerTexts()
                            .toString()))
                    .as("what the page of %s tells", reference)
                    .containsExactlyInAnyOrderElementsOf(told.values());
            cells.putAll(told);
        }
        for (String address : ELSEWHERE) {
            elsewhere.put(
                    address,
                    in(anyone.request().get(wellkept.at(address).toString()).text()));
        }
        return new CountsOfPeople(cells, elsewhere);
    }

    private static void collect(String place, JsonNode node, Map<String, Integer> counts) {
        node.properties().forEach(entry -> {
            String name = place + " " + entry.getKey();
            if (entry.getValue().isInt()) {
                counts.put(name, entry.getValue().intValue());
            } else {
                collect(name, entry.getValue(), counts);
            }
        });
    }

    private static List<Integer> in(String text) {
        List<Integer> counts = new ArrayList<>();
        PEOPLE.matcher(text)
                .results()
                .forEach(count -> counts.add(Integer.valueOf(count.group(1).replace(",", ""))));
        return counts;
    }

    /** By how much each cell moved that is told both times. */
    Map<String, Integer> movedSince(CountsOfPeople before) {
        Map<String, Integer> moved = new TreeMap<>();
        cells.forEach((cell, count) -> {
            Integer was = before.cells().get(cell);
            if (was != null) {
                moved.put(cell, Math.abs(count - was));
            }
        });
        return moved;
    }
}
