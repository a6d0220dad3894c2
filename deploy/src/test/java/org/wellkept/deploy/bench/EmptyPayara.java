package org.wellkept.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wellkept.deploy.launcher.FreePort;
import org.wellkept.deploy.running.LauncherProcess;

/**
 * Payara Micro without an application, with the options of Java's that the product has, on this machine alone: the least that
 * anything on it could take.
 */
final class EmptyPayara implements AutoCloseable {

    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener."
                    + "http-listener.address=127.0.0.1";
    private static final int BETWEEN_LOOKS = 100;

    private final Process process;

    private EmptyPayara(Process process) {
        this.process = process;
    }

    /** Starts it and waits until it says that it is ready. */
    static EmptyPayara started(Installation installation) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(installation.folder(), "empty");
        Path before = folder.resolve("before-start.txt");
        Files.writeString(before, "set " + LISTENER + "\n");
        Path output = folder.resolve("output.log");
        List<String> command = LauncherProcess.javaAsRunDoes(List.of());
        command.addAll(List.of(
                "-jar",
                Path.of(System.getProperty("wellkept.app"), "lib", "payara-micro.jar")
                        .toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                String.valueOf(FreePort.here()),
                "--rootdir",
                folder.resolve("server").toString(),
                "--prebootcommandfile",
                before.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        WithTheBench.stop(process::destroy);
        while (!Files.readString(output).contains("ready in")) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Payara Micro did not start: " + Files.readString(output));
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        return new EmptyPayara(process);
    }

    ProcessMemory memory() {
        return new ProcessMemory(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
