package org.wellkept.deploy.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one installation: its database, its keys, its secrets, its log. Only its owner may look inside, and
 * only one launcher works in it at a time.
 */
final class DataFolder implements AutoCloseable {
    private static final long NEEDED_BYTES = 300L * 1024 * 1024;
    private static final String LOCK = "lock";

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Makes the folder where there is none, and takes it for this launcher alone until {@link #close()}. */
    static DataFolder open(Path root) throws StartFailure {
        try {
            if (Files.isDirectory(root) && !isOurs(root)) {
                throw new StartFailure(root + " holds other things already: name a new folder with --data.");
            }
            PrivateFiles.folder(root);
            if (Files.getFileStore(root).getUsableSpace() < NEEDED_BYTES) {
                throw new StartFailure(
                        "The disk of " + root
                                + " is almost full: Wellkept needs 300 MB there, so make room or name another folder with --data.");
            }
            FileChannel lock = lock(root);
            for (String part : new String[] {"keys", "log", "postgres"}) {
                PrivateFiles.folder(root.resolve(part));
            }
            return new DataFolder(root, lock);
        } catch (IOException e) {
            throw new StartFailure(
                    "Wellkept can't write to " + root + ": name a folder of your own with --data, or mend its rights.",
                    e);
        }
    }

    /** Whether a launcher works in the folder now. */
    static boolean isTaken(Path root) throws StartFailure {
        if (!Files.exists(root.resolve(LOCK))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.WRITE)) {
            return tryLock(channel) == null;
        } catch (IOException e) {
            throw new StartFailure("Wellkept can't look into " + root + ": run this as the user who started it.", e);
        }
    }

    private static boolean isOurs(Path root) throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return Files.exists(root.resolve(LOCK)) || entries.findAny().isEmpty();
        }
    }

    private static FileChannel lock(Path root) throws IOException, StartFailure {
        FileChannel channel = FileChannel.open(
                PrivateFiles.file(root.resolve(LOCK)), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new StartFailure("Another Wellkept is running in " + root
                    + ": stop that one first, or name another folder with --data.");
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ownedByThisProcess) {
            return null;
        }
    }

    Path root() {
        return root;
    }

    Path keys() {
        return root.resolve("keys");
    }

    Path log() {
        return root.resolve("log");
    }

    Path postgres() {
        return postgres(root);
    }

    /** Where Payara Micro unpacks itself; thrown away at each start. */
    Path server() {
        return root.resolve("server");
    }

    Path secrets() {
        return secrets(root);
    }

    Path beginning() {
        return beginning(root);
    }

    /** Where a folder tells how it began; read before anything is made, so that a refusal leaves nothing behind. */
    static Path beginning(Path root) {
        return root.resolve("installation.properties");
    }

    static Path postgres(Path root) {
        return root.resolve("postgres");
    }

    static Path secrets(Path root) {
        return root.resolve("secrets.properties");
    }

    Path notice() {
        return root.resolve("notice.txt");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
