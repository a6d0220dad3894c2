package org.wellkept.deploy.bench;

import java.time.Duration;
import java.util.List;

/** What the product holds after people used it: every board's page and roll-up was read, by whatever rows came before as well. */
final class MemoryRow implements Row {

    /** Longer than Java waits, when nobody asks for anything, before it gives back what it does not need. */
    private static final Duration REST = Duration.ofSeconds(150);

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
        double inUse = installation.memory().residentMegabytes();
        try (EmptyPayara empty = EmptyPayara.started(installation)) {
            double emptyInUse = empty.memory().residentMegabytes();
            Thread.sleep(REST);
            return List.of(
                    finding("after use", inUse, emptyInUse),
                    finding(
                            "when nobody asked for anything for %d seconds".formatted(REST.toSeconds()),
                            installation.memory().residentMegabytes(),
                            empty.memory().residentMegabytes()));
        }
    }

    private static Finding finding(String when, double product, double empty) {
        return new Finding(
                "memory of the product’s Java " + when,
                "an empty Payara Micro with the same options",
                Finding.Unit.MEGABYTES,
                new Comparison(product, empty),
                Goal.atMost(1.5));
    }
}
