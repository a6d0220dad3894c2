package org.wellkept.deploy.launcher;

import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** A migrated, empty database for the test that runs inside the server, and the files that lead there. */
public final class ContainerDatabase {
    private ContainerDatabase() {}

    /** Starts it until the tests end, and writes what the launcher would tell the server and the application. */
    public static void describeIn(Path target) {
        try {
            Running running = new Running();
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            DataFolder folder = running.add(DataFolder.open(
                    Files.createTempDirectory("wellkept-container").resolve("data")));
            Database database = Databases.open(OptionsTest.read(), folder, running);
            Migrations.run(database);
            Address address = new Address(InetAddress.getLoopbackAddress(), 0, URI.create("http://localhost/"));
            Files.writeString(target.resolve("container-before-start.txt"), PayaraArguments.beforeStart(address));
            Properties told = new Properties();
            told.putAll(ApplicationProperties.of(
                    new Beginning(Mode.EMPTY, Beginning.USUAL_SEED, true),
                    folder,
                    address,
                    database,
                    new Notice(folder.notice()).fresh(),
                    Optional.empty(),
                    new FileSettings(Optional.empty(), Optional.empty())));
            try (Writer writer = Files.newBufferedWriter(target.resolve("container.properties"))) {
                told.store(writer, null);
            }
        } catch (IOException | java.sql.SQLException | StartFailure e) {
            throw new IllegalStateException(e);
        }
    }
}
