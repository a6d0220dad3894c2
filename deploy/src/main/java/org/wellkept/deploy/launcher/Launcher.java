package org.wellkept.deploy.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One start of Wellkept, from the command line to the ready line and on to its end. */
public final class Launcher implements ToIntFunction<String[]> {
    private static final Logger LOG = Logger.getLogger(Launcher.class.getName());
    private static final int FAILED = 1;

    private final Path war;
    private final Function<List<String>, AutoCloseable> payaraMicro;
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Instant begun = Instant.now();
    private Optional<Path> logged = Optional.empty();

    /**
     * @param war the application
     * @param payaraMicro starts Payara Micro with a command line and answers with what stops it
     */
    public Launcher(Path war, Function<List<String>, AutoCloseable> payaraMicro) {
        this.war = war;
        this.payaraMicro = payaraMicro;
    }

    @Override
    public int applyAsInt(String[] arguments) {
        try {
            Options options = Options.read(List.of(arguments), System.getenv());
            return switch (options.command()) {
                case HELP -> help();
                case RUN -> run(options);
                case VERIFY -> verify(options);
                case ADMINISTRATOR -> administrator(options);
            };
        } catch (StartFailure failure) {
            err.println(failure.getMessage());
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.log(Level.SEVERE, "The start failed", e);
            err.println(Unexpected.sentence(e, logged));
        }
        return FAILED;
    }

    private int help() {
        out.print(Options.USAGE);
        return 0;
    }

    private int run(Options options) throws StartFailure, IOException, SQLException {
        Beginning beginning = Beginning.decide(Beginning.of(DataFolder.beginning(options.data())), options);
        Address address = Address.of(options);
        Running running = new Running();
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
        try {
            DataFolder folder = running.add(DataFolder.open(options.data()));
            beginning.write(folder.beginning());
            Path logging = log(folder);
            Database database = Databases.open(options, folder, running);
            Migrations.run(database);
            Notice notice = new Notice(folder.notice()).fresh();
            ApplicationProperties.of(beginning, folder, address, database, notice, options.mail(), options.files())
                    .forEach(System::setProperty);
            Logging.takeOver(folder.log());
            running.add(payaraMicro.apply(PayaraArguments.of(folder, war, address, logging)));
            awaitContents(address, folder);
            welcome(address, beginning, notice);
            beginning.settle().write(folder.beginning());
            await();
            return 0;
        } finally {
            running.close();
        }
    }

    private Path log(DataFolder folder) throws IOException {
        Path configuration = Logging.configure(folder.log());
        logged = Optional.of(folder.log());
        return configuration;
    }

    private void awaitContents(Address address, DataFolder folder) throws StartFailure {
        if (!Contents.areSettled()) {
            out.println(Welcome.loading(address.baseUrl()));
            out.flush();
        }
        if (!Contents.await()) {
            throw new StartFailure("The demonstration could not be loaded: " + folder.log() + " says why.");
        }
    }

    private void welcome(Address address, Beginning beginning, Notice notice) throws IOException {
        out.println(Welcome.ready(address.baseUrl(), Duration.between(begun, Instant.now())));
        if (beginning.forThisStart() == Mode.DEMO) {
            out.println(Welcome.ACCOUNTS);
        }
        String text = notice.take();
        if (!text.isEmpty()) {
            out.println(text);
        }
        out.flush();
    }

    private int verify(Options options) throws StartFailure, IOException, SQLException {
        makeSureThatThereIsOne(options);
        try (Running running = new Running()) {
            DataFolder folder = running.add(DataFolder.open(options.data()));
            log(folder);
            Database database = Databases.open(options, folder, running);
            return HistoryCheck.of(database, out);
        }
    }

    /** Works beside an installation that runs, so that nobody has to be sent away for it. */
    private int administrator(Options options) throws StartFailure, IOException, SQLException {
        makeSureThatThereIsOne(options);
        if (options.outside().isPresent()) {
            return AdministratorLink.print(options.outside().get(), Address.reached(options), out);
        }
        if (DataFolder.isTaken(options.data())) {
            return AdministratorLink.print(
                    Databases.running(DataFolder.secrets(options.data()), DataFolder.postgres(options.data())),
                    Address.reached(options),
                    out);
        }
        try (Running running = new Running()) {
            DataFolder folder = running.add(DataFolder.open(options.data()));
            log(folder);
            return AdministratorLink.print(Databases.open(options, folder, running), Address.reached(options), out);
        }
    }

    private static void makeSureThatThereIsOne(Options options) throws StartFailure, IOException {
        if (options.outside().isEmpty()
                && Beginning.of(DataFolder.beginning(options.data())).isEmpty()) {
            throw new StartFailure(
                    "There is no installation in " + options.data() + ": name the folder of one with --data.");
        }
    }

    /** Ctrl-C and SIGTERM end the process, and so this wait; the shutdown hook then stops what runs. */
    private static void await() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
