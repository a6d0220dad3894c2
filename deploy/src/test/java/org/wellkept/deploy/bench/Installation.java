package org.wellkept.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.wellkept.core.size.Generator;
import org.wellkept.core.size.Size;
import org.wellkept.deploy.running.LauncherProcess;

/**
 * The product as people start it, on its own PostgreSQL with its own settings, with the demonstration and a generated
 * installation beside it. It listens on this machine only. Whatever it wrote goes when it is closed.
 */
final class Installation implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    /** Changing over to HTTP/2 in the open, which Java's client asks for unasked, loses answers of this server. */
    static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final long BYTES_FOR_A_PROMISE = 40_000;
    private static final long BYTES_FOR_ITSELF = 1_000_000_000;

    private final Path folder;
    private final LauncherProcess process;
    private final URI baseUrl;
    private final Size size;
    private final LocalDate today;
    private boolean closed;

    private Installation(Path folder, LauncherProcess process, Size size) {
        this.folder = folder;
        this.process = process;
        this.size = size;
        this.today = LocalDate.now(ZoneId.systemDefault());
        this.baseUrl = process.awaitReady();
    }

    /** @throws NotMeasurable when the disk has no room for it */
    static Installation start(BenchOptions options, Path folder, PrintStream out) throws Exception {
        long usable = Files.getFileStore(folder).getUsableSpace();
        if (usable < bytesNeeded(options.size())) {
            throw new NotMeasurable(
                    "The disk of %s has %,d MB left, and size %s needs %,d MB: make room, or choose a smaller size."
                            .formatted(
                                    folder,
                                    usable / 1_000_000,
                                    options.sizeName(),
                                    bytesNeeded(options.size()) / 1_000_000));
        }
        Path own = Files.createTempDirectory(folder, "installation");
        out.println("Starting the product.");
        LauncherProcess process = LauncherProcess.startAsRunDoes(
                options.profile()
                        ? List.of("-XX:StartFlightRecording=settings=profile,filename=" + folder.resolve("product.jfr"))
                        : List.of(),
                "--demo",
                "--port",
                "0",
                "--data",
                own.resolve("data").toString());
        // Ctrl-C and a row that fails badly end here too
        Thread stop = new Thread(
                () -> {
                    process.stop();
                    remove(own);
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        Installation installation = new Installation(own, process, options.size());
        out.println("Writing %,d promises.".formatted(options.size().commitments()));
        Generator.fill(installation.asOwner(), options.size(), installation.today);
        return installation;
    }

    /** What the database takes at its largest, with what the writing rows add, and the product itself. */
    static long bytesNeeded(Size size) {
        return BYTES_FOR_ITSELF + size.commitments() * BYTES_FOR_A_PROMISE;
    }

    Size size() {
        return size;
    }

    LocalDate today() {
        return today;
    }

    /** For what a row has to write into files. */
    Path folder() {
        return folder;
    }

    /** The address of a page or resource: {@code at("boards/board-1")}. */
    URI at(String path) {
        return baseUrl.resolve(path);
    }

    /** How much memory the product's Java holds now, as the system tells on Linux. */
    double residentMegabytes() throws IOException, NotMeasurable {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.isReadable(status)) {
            throw new NotMeasurable("This row reads memory from /proc, which this system does not have.");
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1_024)
                .findFirst()
                .orElseThrow();
    }

    /** What the product answers to anyone; anything but 200 is an error. */
    byte[] get(String path) throws IOException, InterruptedException {
        var answer = HTTP.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    JsonNode getJson(String path) throws IOException, InterruptedException {
        return JSON.readTree(get(path));
    }

    /** As the application's own user. */
    DataSource asApp() throws IOException {
        return dataSource("wellkept_app");
    }

    /** As the user that owns the tables. */
    DataSource asOwner() throws IOException {
        return dataSource("wellkept_owner");
    }

    /** For programs of PostgreSQL's own. */
    PGSimpleDataSource dataSource(String user) throws IOException {
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(folder.resolve("data/secrets.properties"))) {
            secrets.load(file);
        }
        List<String> postmaster = Files.readAllLines(folder.resolve("data/postgres/data/postmaster.pid"));
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {Integer.parseInt(postmaster.get(3).strip())});
        source.setDatabaseName("wellkept");
        source.setUser(user);
        source.setPassword(secrets.getProperty(user));
        // the first execution is planned on the server already, as it is for pgbench
        source.setPrepareThreshold(1);
        return source;
    }

    /** As the owner, in a transaction of its own. */
    void execute(String sql) throws IOException, SQLException {
        try (Connection connection = asOwner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            process.stop();
            remove(folder);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(entry);
            }
        } catch (IOException gone) {
            // whoever came first has removed it; what is left lies in the build's own folder
        }
    }
}
