package org.wellkept.deploy.running;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the built application with the demonstration when the first test of a process asks for it, and stops it when the
 * process ends: each class of tests is a run of its own to JUnit, and a start for each would take longer than what they test.
 */
final class SharedWellkept implements BeforeAllCallback, ParameterResolver {

    private static @Nullable RunningWellkept started;

    @Override
    public void beforeAll(ExtensionContext context) {
        running();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningWellkept.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running();
    }

    static synchronized RunningWellkept running() {
        RunningWellkept there = started;
        if (there == null) {
            there = start();
            started = there;
        }
        return there;
    }

    private static RunningWellkept start() {
        TemporaryFolder folder = TemporaryFolder.make("wellkept-shared");
        Path data = folder.path().resolve("data");
        LoadedDemonstration.copyTo(data);
        LauncherProcess process = LauncherProcess.start("--demo", "--port", "0", "--data", data.toString());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.close();
            folder.close();
        }));
        return new RunningWellkept(process.awaitReady(), data);
    }
}
