package org.wellkept.deploy.running;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the built application with the demonstration when the first test asks for it, and stops it after the last. */
final class SharedWellkept implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        of(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningWellkept.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return of(context);
    }

    static RunningWellkept of(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Started.class, key -> Started.now(), Started.class)
                .running;
    }

    private record Started(TemporaryFolder folder, LauncherProcess process, RunningWellkept running)
            implements AutoCloseable {

        static Started now() {
            TemporaryFolder folder = TemporaryFolder.make("wellkept-shared");
            Path data = folder.path().resolve("data");
            LoadedDemonstration.copyTo(data);
            LauncherProcess process = LauncherProcess.start("--demo", "--port", "0", "--data", data.toString());
            return new Started(folder, process, new RunningWellkept(process.awaitReady(), data));
        }

        @Override
        public void close() {
            process.close();
            folder.close();
        }
    }
}
