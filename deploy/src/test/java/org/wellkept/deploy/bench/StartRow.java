package org.wellkept.deploy.bench;

import java.nio.file.Path;
import java.util.List;
import org.wellkept.deploy.running.LauncherProcess;

/** From the command to the line that says ready, of an installation that was started before: what an update or a restart takes. */
final class StartRow implements Row {

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Finding> measure(Installation installation) throws Exception {
        Path data = installation.folder().resolve("another");
        Comparison comparison = Comparison.inTurns(
                1,
                4,
                seconds(() -> {
                    LauncherProcess another = LauncherProcess.startAsRunDoes(
                            List.of(), "--empty", "--port", "0", "--data", data.toString());
                    WithTheBench.stop(another::stop);
                    another.awaitReady();
                    return another::stop;
                }),
                seconds(() -> EmptyPayara.started(installation)::close));
        return List.of(new Finding(
                "start to ready, with its own PostgreSQL",
                "an empty Payara Micro",
                Finding.Unit.SECONDS,
                comparison,
                Goal.atMost(1.5)));
    }

    /** Starts something, and answers with what stops it. */
    @FunctionalInterface
    private interface Start {
        Comparison.Work run() throws Exception;
    }

    /** The seconds that a start takes, without the stop after it. */
    private static Comparison.Gauge seconds(Start start) {
        return () -> {
            long begun = System.nanoTime();
            Comparison.Work stop = start.run();
            double seconds = (System.nanoTime() - begun) / 1e9;
            stop.run();
            return seconds;
        };
    }
}
