package org.wellkept.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;

/** The roll-ups of all boards, by one reader. */
final class AllRollupsRow implements Row {

    @Override
    public String name() {
        return "all-rollups";
    }

    @Override
    public List<Finding> measure(Installation installation) throws Exception {
        Map<String, JsonNode> counted = RollupLimit.all(installation);
        for (Map.Entry<String, JsonNode> board : counted.entrySet()) {
            Same.check(installation.getJson(RollupLimit.path(board.getKey())), board.getValue(), board.getKey());
        }
        try (Connection connection = installation.asApp().getConnection();
                PreparedStatement limit = RollupLimit.ofAll(connection)) {
            Comparison comparison = Comparison.inTurns(
                    3,
                    9,
                    Comparison.milliseconds(() -> {
                        for (String board : counted.keySet()) {
                            installation.get(RollupLimit.path(board));
                        }
                    }),
                    Comparison.milliseconds(() -> RollupLimit.read(limit)));
            return List.of(new Finding(
                    "roll-ups of all %,d boards through the API, one after the other".formatted(counted.size()),
                    "PostgreSQL's own time for all of them in one statement",
                    Finding.Unit.MILLISECONDS,
                    comparison,
                    Goal.atMost(1.5)));
        }
    }
}
