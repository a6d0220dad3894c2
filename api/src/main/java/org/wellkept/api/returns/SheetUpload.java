package org.wellkept.api.returns;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.returns.sheet.UploadReturn;

/** The one file of an upload, on disk until it is closed. */
final class SheetUpload implements AutoCloseable {

    private final String fileName;
    private final Path file;

    private SheetUpload(String fileName, Path file) {
        this.fileName = fileName;
        this.file = file;
    }

    /** The file goes to disk piece by piece; how large it may be is seen to where the request comes in. */
    static SheetUpload receive(List<EntityPart> parts) throws IOException {
        List<FieldProblem> problems = new ArrayList<>();
        EntityPart file = null;
        for (EntityPart part : parts) {
            if (part.getName().equals("file") && file == null) {
                file = part;
            } else {
                problems.add(new FieldProblem(
                        part.getName(), "There is no such part here, or it is given twice", "Leave it out"));
            }
        }
        if (file == null) {
            problems.add(new FieldProblem("file", "There is no file", "Send the spreadsheet in a part called file"));
        }
        if (file == null || !problems.isEmpty()) {
            throw new ProblemException(Problem.invalid(problems));
        }
        return new SheetUpload(file.getFileName().orElse(""), saved(file));
    }

    private static Path saved(EntityPart part) throws IOException {
        Path saved = Files.createTempFile("wellkept-return-", ".upload");
        @Nullable Path whole = null;
        try (InputStream content = part.getContent()) {
            Files.copy(content, saved, StandardCopyOption.REPLACE_EXISTING);
            whole = saved;
            return saved;
        } finally {
            if (whole == null) {
                Files.deleteIfExists(saved);
            }
        }
    }

    UploadReturn command(String organisation) {
        return new UploadReturn(organisation, fileName, file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
