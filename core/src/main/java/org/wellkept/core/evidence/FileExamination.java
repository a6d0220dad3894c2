package org.wellkept.core.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.evidence.ExaminedFile.Digested;

/**
 * Looks at an uploaded file before anything is made of it: how large it is, what its bytes are, whether it says the truth
 * about that, whether it hides a program, unpacks without end, or carries a virus. Works on the disk and in pieces; it uses
 * no connection to the database, since a scanner may take its time.
 */
@ApplicationScoped
public class FileExamination {

    private static final Logger LOG = System.getLogger(FileExamination.class.getName());
    private static final int PIECE = 64 * 1024;

    private final EvidenceLimits limits;
    private final Optional<VirusScanner> scanner;

    @Inject
    FileExamination(EvidenceSettings settings) {
        this.limits = settings.limits();
        this.scanner = settings.scanner();
    }

    /** How much is taken in. */
    public EvidenceLimits limits() {
        return limits;
    }

    /**
     * The file as it may be taken in, or why not, in words for whoever sent it.
     *
     * @param fileName as the sender's program says it; nothing in it is believed
     */
    public Outcome<ExaminedFile> examine(@Nullable String fileName, Path file) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                return refused("The file is empty", "Check that it opens on your own device, then choose it again");
            }
            if (size > limits.largestFile()) {
                return Outcome.refused(tooLarge());
            }
            return FileKind.of(FileName.of(fileName), file).then(kind -> withoutVirus(kind, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is said of a file that is larger than is taken in. */
    public Refusal tooLarge() {
        return new Refusal.TooLarge(
                "The file is larger than " + limits.words(),
                "Make it smaller, such as by saving pictures at a lower quality, or give a link to where it is published");
    }

    private Outcome<ExaminedFile> withoutVirus(FileKind kind, Path file) {
        Optional<String> virus;
        try {
            virus = scanner.isPresent() ? scanner.get().virusIn(file) : Optional.empty();
        } catch (IOException dead) {
            LOG.log(Level.WARNING, "The virus scanner did not answer, so a file was not taken in", dead);
            return Outcome.refused(new Refusal.NotNow(
                    "Files can't be checked for viruses just now, so this one was not taken in",
                    "Try again in a few minutes; what you have written is not affected"));
        }
        if (virus.isPresent()) {
            LOG.log(Level.WARNING, "A file with a virus was not taken in: " + virus.get());
            return refused(
                    "The virus scanner found something in this file",
                    "Don't send it to anybody, and ask your IT people");
        }
        try {
            return Outcome.done(new ExaminedFile(file, kind.name(), kind.type(), digested(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Digested digested(Path file) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
        long size = 0;
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            byte[] piece = new byte[PIECE];
            int read = bytes.read(piece);
            while (read >= 0) {
                size += read;
                read = bytes.read(piece);
            }
        }
        return new Digested(size, digest.digest());
    }

    static <T> Outcome<T> refused(String problem, String mend) {
        return Outcome.refused(Refusal.Invalid.of("file", problem, mend));
    }
}
