package org.wellkept.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wellkept.core.size.Size;

/** What one board's roll-up costs, beside an installation a tenth as large whose boards hear of as many promises. */
final class GrowthRow implements Row {

    private static final int WARM_UP = 300;
    private static final int ROLLUPS = 450;

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public List<Finding> measure(Installation installation) throws Exception {
        Size tenth = installation.size().tenth();
        try (Installation small = installation.another(tenth)) {
            sameAnswers(installation);
            sameAnswers(small);
            Iterator<String> ofLarge = boardsInTurn(tenth);
            Iterator<String> ofSmall = boardsInTurn(tenth);
            return List.of(new Finding(
                    "roll-up of one board through the API",
                    "the same in an installation a tenth as large",
                    Finding.Unit.MILLISECONDS,
                    Comparison.inTurns(
                            WARM_UP,
                            ROLLUPS,
                            Comparison.milliseconds(() -> installation.get(ofLarge.next())),
                            Comparison.milliseconds(() -> small.get(ofSmall.next()))),
                    Goal.atMost(1.2)));
        }
    }

    private static void sameAnswers(Installation installation) throws Exception {
        for (Map.Entry<String, JsonNode> board : RollupLimit.all(installation).entrySet()) {
            Same.check(installation.getJson(RollupLimit.path(board.getKey())), board.getValue(), board.getKey());
        }
    }

    /** The same boards of both, again and again. */
    private static Iterator<String> boardsInTurn(Size size) {
        List<String> paths = IntStream.rangeClosed(1, size.boards())
                .mapToObj(board -> RollupLimit.path("board-" + board))
                .toList();
        return Stream.generate(() -> paths).flatMap(List::stream).iterator();
    }
}
