package org.wellkept.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.ProblemKind;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.imports.ImportKind;
import org.wellkept.core.imports.ImportMode;
import org.wellkept.core.imports.UploadSpreadsheet;

class UploadTest {

    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void the_file_lies_on_disk_until_the_upload_is_closed() throws IOException {
        Path file;
        try (Upload upload = Upload.receive(List.of(
                text("kind", "commitments"),
                text("partnership", "wellshire-and-vale"),
                text("mode", "own"),
                file("plan.csv", "title\nPlant trees\n")))) {
            UploadSpreadsheet command = upload.command();
            file = command.file();

            assertThat(command.kind()).isEqualTo(ImportKind.COMMITMENTS);
            assertThat(command.partnership()).isEqualTo("wellshire-and-vale");
            assertThat(command.mode()).isEqualTo(ImportMode.OWN);
            assertThat(command.organisation()).isNull();
            assertThat(command.fileName()).isEqualTo("plan.csv");
            assertThat(file).hasContent("title\nPlant trees\n");
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void a_file_can_hold_activities() throws IOException {
        try (Upload upload = Upload.receive(List.of(
                text("kind", "activities"),
                text("partnership", "wellshire-and-vale"),
                text("mode", "published"),
                file("activities.csv", "Activity\nPlan the café\n")))) {
            assertThat(upload.command().kind()).isEqualTo(ImportKind.ACTIVITIES);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\jo\\plan.csv, plan.csv",
        "/home/jo/plan.csv, plan.csv",
        "../../x.csv, x.csv",
        "'', upload.csv"
    })
    void of_the_file_s_name_only_the_last_part_is_kept(String sent, String kept) throws IOException {
        try (Upload upload = Upload.receive(
                List.of(text("kind", "commitments"), text("partnership", "p"), text("mode", "own"), file(sent, "x")))) {
            assertThat(upload.command().fileName()).isEqualTo(kept);
        }
    }

    @Test
    void everything_that_is_missing_or_wrong_is_named_at_once() throws IOException {
        try (Upload upload =
                Upload.receive(List.of(text("kind", "measures"), text("mode", "mine"), text("colour", "red")))) {
            assertThatThrownBy(upload::command)
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            thrown -> assertThat(thrown.problem().errors())
                                    .extracting(FieldProblem::field)
                                    .containsExactlyInAnyOrder("colour", "kind", "partnership", "mode", "file"));
        }
    }

    @Test
    void a_file_of_fifty_megabytes_is_taken_and_one_byte_more_is_too_large_and_leaves_nothing() throws IOException {
        try (Upload upload = Upload.receive(List.of(part("file", "big.csv", new Zeros(50 * MEGABYTE))))) {
            assertThat(upload).isNotNull();
        }
        long before = leftovers();
        assertThatThrownBy(() -> Upload.receive(List.of(part("file", "big.csv", new Zeros(50 * MEGABYTE + 1)))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> assertThat(thrown.problem().kind()).isEqualTo(ProblemKind.TOO_LARGE));
        assertThat(leftovers()).isEqualTo(before);
    }

    @Test
    void a_second_file_is_refused_and_the_first_one_is_removed() throws IOException {
        long before = leftovers();
        try (Upload upload = Upload.receive(List.of(file("a.csv", "a"), file("b.csv", "b")))) {
            assertThatThrownBy(upload::command)
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            thrown -> assertThat(thrown.problem().errors())
                                    .extracting(FieldProblem::field)
                                    .contains("file"));
        }
        assertThat(leftovers()).isEqualTo(before);
    }

    private static long leftovers() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("wellkept-upload-"))
                    .count();
        }
    }

    private static EntityPart text(String name, String value) {
        return part(name, null, new ByteArrayInputStream(value.getBytes(StandardCharsets.UTF_8)));
    }

    private static EntityPart file(String fileName, String content) {
        return part("file", fileName, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static EntityPart part(String name, @Nullable String fileName, InputStream content) {
        return new SentPart(name, fileName, content);
    }

    private record SentPart(String name, @Nullable String fileName, InputStream content) implements EntityPart {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public Optional<String> getFileName() {
            return Optional.ofNullable(fileName);
        }

        @Override
        public InputStream getContent() {
            return content;
        }

        @Override
        public <T> T getContent(Class<T> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T getContent(GenericType<T> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MultivaluedMap<String, String> getHeaders() {
            return new MultivaluedHashMap<>();
        }

        @Override
        public MediaType getMediaType() {
            return MediaType.TEXT_PLAIN_TYPE;
        }
    }

    /** So many zeros, without holding them. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            left--;
            return left < 0 ? -1 : 0;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int read = (int) Math.min(left, length);
            left -= read;
            return read;
        }
    }
}
