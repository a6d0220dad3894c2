package org.wellkept.api.imports;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.http.SizeLimitFilter;
import org.wellkept.api.json.Given;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.core.Coded;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.imports.ImportMode;
import org.wellkept.core.imports.UploadSpreadsheet;

/** The parts of an upload, with the file on disk until it is closed. */
final class Upload implements AutoCloseable {

    private static final Set<String> ANSWERS = Set.of("kind", "partnership", "mode", "organisation");
    private static final String COMMITMENTS = "commitments";
    private static final int LONGEST_ANSWER = 500;
    private static final int LONGEST_NAME = 255;

    private final Map<String, String> answers = new HashMap<>();
    private final List<FieldProblem> problems = new ArrayList<>();
    private @Nullable Path file;
    private String fileName = "upload.csv";

    private Upload() {}

    /** Reads all parts; the file goes to disk piece by piece. */
    static Upload receive(List<EntityPart> parts) throws IOException {
        Upload upload = new Upload();
        try {
            for (EntityPart part : parts) {
                upload.receive(part);
            }
            return upload;
        } catch (IOException | RuntimeException failed) {
            upload.close();
            throw failed;
        }
    }

    private void receive(EntityPart part) throws IOException {
        String name = part.getName();
        if (name.equals("file") && file == null) {
            fileName = name(part);
            file = save(part.getContent());
        } else if (ANSWERS.contains(name) && !answers.containsKey(name)) {
            answers.put(name, answer(name, part.getContent()));
        } else {
            problems.add(new FieldProblem(
                    name,
                    name.equals("file") || ANSWERS.contains(name)
                            ? "This is given more than once"
                            : "There is no part of this name here",
                    "Leave it out, or check its spelling"));
        }
    }

    /** Only what people read: the path on somebody's own machine is nobody's business. */
    private static String name(EntityPart part) {
        String written = part.getFileName().orElse("");
        String last = written.substring(Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1)
                .strip();
        String kept = last.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return kept.isEmpty() ? "upload.csv" : kept;
    }

    private static Path save(InputStream content) throws IOException {
        Path saved = Files.createTempFile("wellkept-upload-", ".csv");
        boolean whole = false;
        try (InputStream in = content;
                OutputStream out = Files.newOutputStream(saved)) {
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            int read = in.read(buffer);
            while (read >= 0) {
                size += read;
                if (size > SizeLimitFilter.LARGEST_FILE) {
                    throw new ProblemException(SizeLimitFilter.tooLarge(true));
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

    /** What was uploaded, once everything that it needs is there. */
    UploadSpreadsheet command() {
        String kind = answers.getOrDefault("kind", "");
        if (!kind.equals(COMMITMENTS)) {
            problems.add(new FieldProblem(
                    "kind", kind.isEmpty() ? "This is missing" : "This cannot be imported", "Give " + COMMITMENTS));
        }
        String partnership = answers.getOrDefault("partnership", "");
        if (partnership.isEmpty()
                && problems.stream().noneMatch(problem -> problem.field().equals("partnership"))) {
            problems.add(new FieldProblem(
                    "partnership", "This is missing", "Give the slug of a partnership, from /api/v1/partnerships"));
        }
        ImportMode mode =
                Coded.find(ImportMode.class, answers.getOrDefault("mode", "")).orElse(null);
        if (mode == null) {
            problems.add(new FieldProblem(
                    "mode", "This is not one of the choices", "Give one of " + Given.codes(ImportMode.class)));
        }
        if (file == null) {
            problems.add(new FieldProblem("file", "There is no file", "Send the spreadsheet in a part called file"));
        }
        if (!problems.isEmpty() || mode == null || file == null) {
            throw new ProblemException(Problem.invalid(problems));
        }
        String organisation = answers.getOrDefault("organisation", "");
        return new UploadSpreadsheet(partnership, mode, organisation.isEmpty() ? null : organisation, fileName, file);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
