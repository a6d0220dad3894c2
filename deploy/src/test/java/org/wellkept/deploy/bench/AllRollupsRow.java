package org.wellkept.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The roll-ups of all boards, by one reader who asks for all of them at once. */
final class AllRollupsRow implements Row {

    private static final int PAGE = 200;

    @Override
    public String name() {
        return "all-rollups";
    }

    @Override
    public List<Finding> measure(Installation installation) throws Exception {
        Map<String, JsonNode> told = read(installation);
        Map<String, JsonNode> counted = RollupLimit.all(installation);
        told.keySet().retainAll(counted.keySet());
        Same.check(told, counted, "the roll-ups of all boards");
        try (Connection connection = installation.asApp().getConnection();
                PreparedStatement limit = RollupLimit.ofAll(connection)) {
            Comparison comparison = Comparison.inTurns(
                    3,
                    9,
                    Comparison.milliseconds(() -> read(installation)),
                    Comparison.milliseconds(() -> RollupLimit.read(limit)));
            return List.of(new Finding(
                    "roll-ups of all %,d boards through the API, %,d on a page".formatted(counted.size(), PAGE),
                    "PostgreSQL's own time for all of them in one statement",
                    Finding.Unit.MILLISECONDS,
                    comparison,
                    Goal.atMost(1.5)));
        }
    }

    /** Those of the demonstration's boards are among them. */
    private static Map<String, JsonNode> read(Installation installation) throws Exception {
        Map<String, JsonNode> told = new TreeMap<>();
        String path = "api/v1/rollups?limit=" + PAGE;
        JsonNode page = installation.getJson(path);
        while (true) {
            for (JsonNode rollup : page.get("items")) {
                told.put(rollup.get("board").textValue(), rollup);
            }
            if (page.get("next").isNull()) {
                return told;
            }
            page = installation.getJson(path + "&cursor=" + page.get("next").textValue());
        }
    }
}
