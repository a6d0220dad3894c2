package org.wellkept.deploy.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this machine: packed in a library, unpacked once into the installation's folder. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /** The folder that holds {@code bin}; unpacked now if this version is not there yet. */
    static Path unpackedIn(Path folder) throws IOException, StartFailure {
        String machine = machine(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        Path home = folder.resolve("server-" + version() + "-" + machine);
        if (!Files.isDirectory(home)) {
            unpack(machine, home);
        }
        return home;
    }

    private static void unpack(String machine, Path home) throws IOException, StartFailure {
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream("/postgres-" + machine + ".txz")) {
            if (packed == null) {
                throw new StartFailure("This copy of Wellkept was built for another kind of machine than this ("
                        + machine + "): build it here with ./run, or name a database in WELLKEPT_DB_URL.");
            }
            Path draft = home.resolveSibling(home.getFileName() + ".new");
            PrivateFiles.remove(draft);
            PrivateFiles.folder(draft);
            unpack(packed, draft);
            // Only a whole one gets the name that the next start looks for.
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = next(tar); entry != null; entry = next(tar)) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("The packed PostgreSQL reaches outside its folder: " + entry.getName());
                }
                write(tar, entry, file);
            }
        }
    }

    private static @Nullable TarArchiveEntry next(TarArchiveInputStream tar) throws IOException {
        return tar.getNextEntry();
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        boolean program = parent != null && parent.endsWith("bin");
        if (program && !file.toFile().setExecutable(true, true)) {
            throw new IOException("Could not make a program of " + file);
        }
    }

    /** How the packed archive names this kind of machine. */
    static String machine(String system, String processor) {
        String kind = system.toLowerCase(Locale.ROOT);
        String os = kind.startsWith("windows") ? "windows" : kind.startsWith("mac") ? "darwin" : "linux";
        String arch = processor.toLowerCase(Locale.ROOT);
        return os + "-"
                + switch (arch) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    default -> arch;
                };
    }

    private static String version() throws IOException {
        Properties build = new Properties();
        try (InputStream in = PostgresBinaries.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                build.load(in);
            }
        }
        return build.getProperty("postgres", "unknown");
    }
}
