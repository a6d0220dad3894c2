package org.wellkept.deploy.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built launcher as a process of its own, as a person starts it. */
public final class LauncherProcess implements AutoCloseable {
    private static final Pattern LOADING = Pattern.compile("Wellkept answers at (\\S+) already");
    private static final Pattern READY = Pattern.compile("Wellkept is ready at (\\S+) ");

    /** Only for a machine that hangs; a slow one is no failure. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Process process;
    private final Path output;

    private LauncherProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts {@code java -jar wellkept-launcher.jar} with these arguments, with no variable of its environment set. */
    public static LauncherProcess start(String... arguments) {
        return startWith(Map.of(), arguments);
    }

    /** Starts it with these variables of its environment and no other of its own. */
    public static LauncherProcess startWith(Map<String, String> environment, String... arguments) {
        // It lives for minutes: what the second compiler gains is less than what it takes.
        return start(List.of("-XX:TieredStopAtLevel=1"), environment, arguments);
    }

    /** Starts it with the options of Java's that {@code ./run} starts it with, these, and no variable of its environment set. */
    public static LauncherProcess startAsRunDoes(List<String> options, String... arguments) {
        return start(options, Map.of(), arguments);
    }

    private static LauncherProcess start(List<String> options, Map<String, String> environment, String... arguments) {
        List<String> command = javaAsRunDoes(options);
        command.add("-jar");
        command.add(ofApp("wellkept-launcher.jar"));
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile("wellkept", ".out");
            output.toFile().deleteOnExit();
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("WELLKEPT_"));
            builder.environment().putAll(environment);
            return new LauncherProcess(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Java with the options that {@code ./run} gives it, and these; the program and its arguments are to be added. */
    public static List<String> javaAsRunDoes(List<String> options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + ofApp("java.options")));
        command.addAll(options);
        return command;
    }

    private static String ofApp(String file) {
        return Path.of(System.getProperty("wellkept.app"), file).toString();
    }

    /** Waits until it answers while it still loads the demonstration, and answers with its address; stops it and fails otherwise. */
    public URI awaitLoading() {
        return await(LOADING);
    }

    /** Waits for the ready line and answers with the address in it; stops it and fails with all that was said if it never comes. */
    public URI awaitReady() {
        return await(READY);
    }

    private URI await(Pattern line) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Matcher told = line.matcher(said());
            if (told.find()) {
                return URI.create(told.group(1));
            }
            if (!process.isAlive()) {
                throw new AssertionError("The launcher ended with code " + process.exitValue() + ": " + said());
            }
            pause();
        }
        stop();
        throw new AssertionError("The launcher did not come so far: " + said());
    }

    /** Waits for its end and answers with its exit code. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The launcher did not end: " + said());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All that it wrote, to either stream. */
    public String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By which the system knows it. */
    public long pid() {
        return process.pid();
    }

    /** The process of the PostgreSQL that was started in a folder; it outlives a launcher that is killed. */
    public static long postmaster(Path data) throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postgres/data/postmaster.pid"))
                .getFirst()
                .strip());
    }

    /** As {@code kill -9} does: nothing can be tidied up. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** As Ctrl-C does: it stops what it started and ends. */
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    @Override
    public void close() {
        stop();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
