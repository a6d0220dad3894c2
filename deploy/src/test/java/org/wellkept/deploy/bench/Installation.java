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
import java.util.Objects;
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

    private final Path folder;
    private final LauncherProcess process;
    private final URI baseUrl;
    private final Size size;
    private final PrintStream out;
    private final LocalDate today;
    private boolean closed;

    private Installation(Path folder, LauncherProcess process, Size size, PrintStream out) {
        this.folder = folder;
        this.process = process;
        this.size = size;
        this.out = out;
        this.today = LocalDate.now(ZoneId.systemDefault());
        this.baseUrl = process.awaitReady();
    }

    /** @throws NotMeasurable when the disk has no room for it */
    static Installation start(BenchOptions options, Path folder, PrintStream out) throws Exception {
        return start(
                options.size(),
                options.profile()
                        ? List.of("-XX:StartFlightRecording=settings=profile,filename=" + folder.resolve("product.jfr"))
                        : List.of(),
                folder,
                out);
    }

    /** Another one of its own, beside this. */
    Installation another(Size ofSize) throws Exception {
        return start(ofSize, List.of(), Objects.requireNonNull(folder.getParent()), out);
    }

    private static Installation start(Size size, List<String> javaOptions, Path folder, PrintStream out)
            throws Exception {
        Room.check(folder, Files.getFileStore(folder).getUsableSpace(), size);
        Path own = Files.createTempDirectory(folder, "installation");
        out.println("Starting the product.");
        LauncherProcess process = LauncherProcess.startAsRunDoes(
                javaOptions,
                "--demo",
                "--port",
                "0",
                "--data",
                own.resolve("data").toString());
        WithTheBench.stop(() -> {
            process.stop();
            remove(own);
        });
        Installation installation = new Installation(own, process, size, out);
        out.println("Writing %,d promises.".formatted(size.commitments()));
        Generator.fill(installation.asOwner(), size, installation.today);
        return installation;
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

    /** That of the product's Java. */
    ProcessMemory memory() {
        return new ProcessMemory(process.pid());
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
