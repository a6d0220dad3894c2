package org.wellkept.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The roll-up of one board, asked for by many at once. */
final class BoardRollupRow implements Row {

    private static final int CONNECTIONS = 8;
    private static final int SECONDS = 4;

    @Override
    public String name() {
        return "board-rollup";
    }

    @Override
    public List<Finding> measure(Installation installation) throws Exception {
        Map<String, JsonNode> counted = RollupLimit.all(installation);
        for (Map.Entry<String, JsonNode> board : counted.entrySet()) {
            Same.check(installation.getJson(RollupLimit.path(board.getKey())), board.getValue(), board.getKey());
        }
        Path product = Addresses.script(installation, "rollups.lua", "/api/v1/boards/board-%d/rollup");
        Path limit = installation.folder().resolve("rollups.pgbench");
        Files.writeString(
                limit,
                "\\set board random(1, %d)\n".formatted(installation.size().boards())
                        + RollupLimit.where("b.slug = 'board-' || cast(:board as integer)")
                        + ";\n");
        String address = installation.at("").toString();
        Comparison comparison = Comparison.inTurns(
                4,
                5,
                () -> Programs.wrk(address, product, CONNECTIONS, SECONDS),
                () -> Programs.pgbench(installation, limit, CONNECTIONS, SECONDS));
        return List.of(new Finding(
                "roll-up of one board through the API, requests a second",
                "pgbench of the same sums",
                Finding.Unit.PER_SECOND,
                comparison,
                Goal.atLeast(1 / 3d)));
    }
}
