package org.wellkept.deploy.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.util.List;
import java.util.function.Function;

/**
 * Starts Payara Micro in this process with its own command line, and answers with what stops it.
 *
 * <p>It speaks to the {@link Launcher} in types of the JDK only, since the two are loaded by different class loaders.
 */
public final class PayaraMicroStarter implements Function<List<String>, AutoCloseable> {
    @Override
    public AutoCloseable apply(List<String> arguments) {
        Thread.currentThread().setContextClassLoader(PayaraMicroStarter.class.getClassLoader());
        PayaraMicroRuntime runtime = boot(arguments);
        if (runtime.getDeployedApplicationNames().isEmpty()) {
            throw new IllegalStateException("Payara Micro started without the application");
        }
        return () -> stop(runtime);
    }

    private static PayaraMicroRuntime boot(List<String> arguments) {
        try {
            return PayaraMicroLauncher.create(arguments.toArray(String[]::new)).getRuntime();
        } catch (Exception e) {
            throw new IllegalStateException("Payara Micro did not start", e);
        }
    }

    private static void stop(PayaraMicroRuntime runtime) throws BootstrapException {
        try {
            runtime.shutdown();
        } catch (IllegalStateException alreadyStopped) {
            // Payara Micro has a shutdown hook of its own, which may have been quicker. Stopped is stopped.
        }
    }
}
