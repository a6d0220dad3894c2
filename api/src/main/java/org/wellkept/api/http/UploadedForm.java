package org.wellkept.api.http;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.core.FieldProblem;

/** A form of short answers and one file, which lies on disk until the form is closed. */
public final class UploadedForm implements AutoCloseable {

    private static final String FILE = "file";
    private static final int LONGEST_ANSWER = 500;
    private static final int PIECE = 64 * 1024;

    private final Map<String, String> answers = new HashMap<>();
    private final List<FieldProblem> problems = new ArrayList<>();
    private final Asked asked;
    private @Nullable Path file;
    private @Nullable String fileName;

    /**
     * What a form may hold.
     *
     * @param answers names of its short answers
     * @param largestFile in bytes
     * @param tooLarge what is answered to a larger one
     */
    public record Asked(Set<String> answers, long largestFile, Supplier<Problem> tooLarge) {
        public Asked {
            answers = Set.copyOf(answers);
        }
    }

    private UploadedForm(Asked asked) {
        this.asked = asked;
    }

    /** Reads all parts; the file goes to disk piece by piece, and no further than to its limit. */
    public static UploadedForm receive(List<EntityPart> parts, Asked asked) throws IOException {
        UploadedForm form = new UploadedForm(asked);
        try {
            for (EntityPart part : parts) {
                form.receive(part);
            }
            return form;
        } catch (IOException | RuntimeException failed) {
            form.close();
            throw failed;
        }
    }

    private void receive(EntityPart part) throws IOException {
        String name = part.getName();
        if (name.equals(FILE) && file == null) {
            fileName = part.getFileName().map(UploadedForm::asWritten).orElse(null);
            file = save(part.getContent());
        } else if (asked.answers().contains(name) && !answers.containsKey(name)) {
            answers.put(name, answer(name, part.getContent()));
        } else {
            problems.add(new FieldProblem(
                    name,
                    name.equals(FILE) || asked.answers().contains(name)
                            ? "This is given more than once"
                            : "There is no part of this name here",
                    "Leave it out, or check its spelling"));
        }
    }

    /** The server reads the headers of a part as Latin-1, while browsers write names in UTF-8. */
    private static String asWritten(String read) {
        if (read.chars().anyMatch(sign -> sign > 0xFF)) {
            return read;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException notInUtf8) {
            return read;
        }
    }

    private Path save(InputStream content) throws IOException {
        Path saved = Files.createTempFile("wellkept-upload-", null);
        boolean whole = false;
        try (InputStream in = content;
                OutputStream out = Files.newOutputStream(saved)) {
            byte[] buffer = new byte[PIECE];
            long size = 0;
            int read = in.read(buffer);
            while (read >= 0) {
                size += read;
                if (size > asked.largestFile()) {
                    throw new ProblemException(asked.tooLarge().get());
                }
                out.write(buffer, 0, read);
                read = in.read(buffer);
            }
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(saved);
            }
        }
        return saved;
    }

    private String answer(String name, InputStream content) throws IOException {
        byte[] bytes;
        try (InputStream in = content) {
            bytes = in.readNBytes(LONGEST_ANSWER + 1);
        }
        String text = new String(bytes, StandardCharsets.UTF_8).strip();
        if (bytes.length > LONGEST_ANSWER || !Given.isKeepable(text)) {
            problems.add(new FieldProblem(name, "This is too long, or holds a character that cannot be", "Mend it"));
            return "";
        }
        return text;
    }

    /** An answer, or nothing where it was left empty. */
    public String answer(String name) {
        return answers.getOrDefault(name, "");
    }

    /** What the sender's program says that the file is called; nothing in it is to be believed. */
    public @Nullable String fileName() {
        return fileName;
    }

    public @Nullable Path file() {
        return file;
    }

    /** Notes something that needs mending beside what was found already. */
    public void note(String field, String problem, String mend) {
        problems.add(new FieldProblem(field, problem, mend));
    }

    public boolean isNoted(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    /**
     * Once everything was looked at.
     *
     * @throws ProblemException when anything needs mending
     */
    public void done() {
        if (!problems.isEmpty()) {
            throw new ProblemException(Problem.invalid(problems));
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
