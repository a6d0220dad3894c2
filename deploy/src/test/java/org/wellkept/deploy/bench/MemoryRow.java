package org.wellkept.deploy.bench;

import java.util.List;

/** What the product holds after people used it: every board's page and roll-up was read, by whatever rows came before as well. */
final class MemoryRow implements Row {

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public List<Finding> measure(Installation installation) throws Exception {
        for (int board = 1; board <= installation.size().boards(); board++) {
            installation.get("boards/board-" + board);
            installation.get(RollupLimit.path("board-" + board));
        }
        try (EmptyPayara empty = EmptyPayara.started(installation)) {
            return List.of(new Finding(
                    "memory of the product’s Java after use",
                    "an empty Payara Micro with the same options",
                    Finding.Unit.MEGABYTES,
                    new Comparison(
                            installation.memory().residentMegabytes(),
                            empty.memory().residentMegabytes()),
                    Goal.atMost(1.5)));
        }
    }
}
