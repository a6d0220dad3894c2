package org.wellkept.deploy.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Programs of this machine that measure, or are measured against. */
final class Programs {

    private static final Pattern WRK_RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern PGBENCH_RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern HISTOGRAM_BYTES = Pattern.compile("Total\\s+[0-9]+\\s+([0-9]+)");

    /** What was waiting to be cleaned up goes with a later one. */
    private static final int COLLECTIONS = 3;

    private static final Pattern WRK_WRONG = Pattern.compile("(Non-2xx|Socket errors).*");

    private Programs() {}

    /**
     * Where a program is.
     *
     * @param debian the package that brings it
     */
    static String find(String program, String debian) throws NotMeasurable {
        Stream<String> path =
                Arrays.stream(System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator), -1));
        return Stream.concat(path, Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new NotMeasurable(
                        "This row needs " + program + ": install it (on Debian: apt-get install " + debian + ")."));
    }

    /**
     * Requests a second of a server, for some seconds.
     *
     * @param script in Lua, says what is asked for
     */
    static double wrk(String address, Path script, int connections, int seconds) throws Exception {
        String said = run(
                Map.of(),
                find("wrk", "wrk"),
                "--threads",
                "1",
                "--connections",
                String.valueOf(connections),
                "--duration",
                seconds + "s",
                "--timeout",
                "60s",
                "--script",
                script.toString(),
                address);
        Matcher wrong = WRK_WRONG.matcher(said);
        if (wrong.find()) {
            throw new IllegalStateException(address + ": " + wrong.group());
        }
        return figure(WRK_RATE, said);
    }

    /** Transactions a second of the installation's PostgreSQL, for some seconds. */
    static double pgbench(Installation installation, Path script, int connections, int seconds) throws Exception {
        var database = installation.dataSource("wellkept_app");
        return figure(
                PGBENCH_RATE,
                run(
                        Map.of("PGPASSWORD", String.valueOf(database.getPassword())),
                        find("pgbench", "postgresql"),
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--jobs=1",
                        "--client=" + connections,
                        "--time=" + seconds,
                        "--file=" + script,
                        "--host=127.0.0.1",
                        "--port=" + database.getPortNumbers()[0],
                        "--username=" + database.getUser(),
                        String.valueOf(database.getDatabaseName())));
    }

    /** What another Java on this machine holds of its heap and still needs, in kilobytes: it collects the rest first. */
    static double liveHeap(long pid) throws IOException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        String histogram = "";
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            histogram = run(Map.of(), jcmd, String.valueOf(pid), "GC.class_histogram");
        }
        return figure(HISTOGRAM_BYTES, histogram) / 1_024;
    }

    static double figure(Pattern named, String said) {
        Matcher found = named.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("No figure was said: " + said);
        }
        return Double.parseDouble(found.group(1));
    }

    /** Runs it to its end and answers with all that it said. */
    private static String run(Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command[0] + " failed: " + said);
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return said;
    }
}
