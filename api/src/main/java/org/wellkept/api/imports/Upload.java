package org.wellkept.api.imports;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.http.SizeLimitFilter;
import org.wellkept.api.http.UploadedForm;
import org.wellkept.api.json.Given;
import org.wellkept.core.Coded;
import org.wellkept.core.imports.ImportKind;
import org.wellkept.core.imports.ImportMode;
import org.wellkept.core.imports.UploadSpreadsheet;

/** The parts of an upload, with the file on disk until it is closed. */
final class Upload implements AutoCloseable {

    private static final UploadedForm.Asked ASKED = new UploadedForm.Asked(
            Set.of("kind", "partnership", "mode", "organisation"),
            SizeLimitFilter.LARGEST_FILE,
            () -> SizeLimitFilter.tooLarge(true));
    private static final int LONGEST_NAME = 255;
    private static final String NAMELESS = "upload.csv";

    private final UploadedForm form;

    private Upload(UploadedForm form) {
        this.form = form;
    }

    /** Reads all parts; the file goes to disk piece by piece. */
    static Upload receive(List<EntityPart> parts) throws IOException {
        return new Upload(UploadedForm.receive(parts, ASKED));
    }

    /** Only what people read: the path on somebody's own machine is nobody's business. */
    private static String name(@Nullable String sent) {
        String written = sent == null ? "" : sent;
        String last = written.substring(Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1)
                .strip();
        String kept = last.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return kept.isEmpty() ? NAMELESS : kept;
    }

    /** What was uploaded, once everything that it needs is there. */
    UploadSpreadsheet command() {
        String what = form.answer("kind");
        ImportKind kind = Coded.find(ImportKind.class, what).orElse(null);
        if (kind == null) {
            form.note(
                    "kind",
                    what.isEmpty() ? "This is missing" : "This cannot be imported",
                    "Give one of " + Given.codes(ImportKind.class));
        }
        String partnership = form.answer("partnership");
        if (partnership.isEmpty() && !form.isNoted("partnership")) {
            form.note("partnership", "This is missing", "Give the slug of a partnership, from /api/v1/partnerships");
        }
        ImportMode mode = Coded.find(ImportMode.class, form.answer("mode")).orElse(null);
        if (mode == null) {
            form.note("mode", "This is not one of the choices", "Give one of " + Given.codes(ImportMode.class));
        }
        Path file = form.file();
        if (file == null) {
            form.note("file", "There is no file", "Send the spreadsheet in a part called file");
        }
        form.done();
        if (kind == null || mode == null || file == null) {
            throw new IllegalStateException("What is missing was noted");
        }
        String organisation = form.answer("organisation");
        return new UploadSpreadsheet(
                kind, partnership, mode, organisation.isEmpty() ? null : organisation, name(form.fileName()), file);
    }

    @Override
    public void close() throws IOException {
        form.close();
    }
}
