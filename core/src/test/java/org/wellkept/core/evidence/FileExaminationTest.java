package org.wellkept.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Refusals.refusal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.test.SampleFiles;

class FileExaminationTest {

    private static final FileExamination EXAMINATION = with(Optional.empty());

    @TempDir
    Path folder;

    static Stream<Arguments> files() {
        byte[] wide = "Städte;Zahl\n".getBytes(StandardCharsets.UTF_16);
        return Stream.of(
                Arguments.of("Report.PDF", SampleFiles.pdf(), EvidenceType.PDF),
                Arguments.of("room.png", SampleFiles.picture("png"), EvidenceType.PNG),
                Arguments.of("room.jpeg", SampleFiles.picture("jpg"), EvidenceType.JPEG),
                Arguments.of("room.jpg", SampleFiles.picture("jpg"), EvidenceType.JPEG),
                Arguments.of("room.jfif", SampleFiles.picture("jpg"), EvidenceType.JPEG),
                Arguments.of("room.gif", SampleFiles.picture("gif"), EvidenceType.GIF),
                Arguments.of("minutes.docx", SampleFiles.docx(), EvidenceType.DOCX),
                Arguments.of("figures.xlsx", SampleFiles.xlsx(), EvidenceType.XLSX),
                Arguments.of("talk.pptx", SampleFiles.pptx(), EvidenceType.PPTX),
                Arguments.of("minutes.odt", SampleFiles.openDocument("text"), EvidenceType.ODT),
                Arguments.of("figures.ods", SampleFiles.openDocument("spreadsheet"), EvidenceType.ODS),
                Arguments.of("talk.odp", SampleFiles.openDocument("presentation"), EvidenceType.ODP),
                Arguments.of("figures.csv", bytes("month,people\nMay,12\n"), EvidenceType.CSV),
                Arguments.of("figures.csv", wide, EvidenceType.CSV),
                Arguments.of("note.txt", bytes("We met on Monday.\n"), EvidenceType.TXT),
                Arguments.of("notes.text", bytes("We met on Tuesday.\n"), EvidenceType.TXT));
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_people_send_is_known_by_its_bytes(String name, byte[] content, EvidenceType type) {
        ExaminedFile examined = examine(name, content).orThrow();

        assertThat(examined.type()).isEqualTo(type);
        assertThat(examined.name().text()).isEqualTo(name);
        assertThat(examined.size()).isEqualTo(content.length);
    }

    @Test
    void every_kind_is_tried_but_the_one_that_java_can_t_make() {
        assertThat(files().map(arguments -> (EvidenceType) arguments.get()[2]).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(EvidenceType.values())
                        .filter(type -> type != EvidenceType.WEBP)
                        .toList());
        byte[] webp = bytes("RIFF\0\0\0\0WEBPVP8 \0\0\0\0");
        assertThat(examine("room.webp", webp).orThrow().type()).isEqualTo(EvidenceType.WEBP);
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                Arguments.of("report.pdf", SampleFiles.program(), "This says it is a PDF, but it is a program"),
                Arguments.of(
                        "report.pdf",
                        bytes("\u007FELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0>\0\1\0\0\0"),
                        "This says it is a PDF, but it is a program"),
                Arguments.of(
                        "report.docx", SampleFiles.program(), "This says it is a Word document, but it is a program"),
                Arguments.of(
                        "room.png",
                        bytes("<html><body>Hello</body></html>"),
                        "This says it is a PNG picture, but it is a web page"),
                Arguments.of(
                        "note.txt",
                        bytes("<!DOCTYPE html><html><script>1</script></html>"),
                        "This says it is a plain text, but it is a web page"),
                Arguments.of("room.png", SampleFiles.pdf(), "The name says that it is a PNG picture, but it is a PDF"),
                Arguments.of(
                        "report.pdf", SampleFiles.docx(), "The name says that it is a PDF, but it is a Word document"),
                Arguments.of(
                        "minutes.docx",
                        SampleFiles.xlsx(),
                        "The name says that it is a Word document, but it is an Excel spreadsheet"),
                Arguments.of(
                        "minutes.docx",
                        SampleFiles.zip(Map.of("a.txt", bytes("a"))),
                        "This says it is a Word document, but it is an archive of other files"),
                Arguments.of(
                        "all.zip",
                        SampleFiles.zip(Map.of("a.txt", bytes("a"))),
                        "This is an archive of other files, which is not taken here"),
                Arguments.of("setup.exe", SampleFiles.pdf(), "The name says that it is a program, but it is a PDF"),
                Arguments.of("setup.exe", SampleFiles.program(), "This is a program, which is not taken here"),
                Arguments.of(
                        "logo.svg",
                        bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>"),
                        "This is a picture of another kind (svg+xml), which is not taken here"),
                Arguments.of(
                        "figures.csv",
                        bytes("a,b\n1,\0\2\3\n"),
                        "This says it is a CSV table, but it is something that we don't know"));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void a_file_that_says_it_is_something_else_is_told_what_it_is(String name, byte[] content, String problem) {
        assertThat(problem(examine(name, content))).isEqualTo(problem);
    }

    @Test
    void a_name_without_an_ending_gets_the_one_that_is_true() {
        assertThat(examine("Minutes of May", SampleFiles.docx())
                        .orThrow()
                        .name()
                        .text())
                .isEqualTo("Minutes of May.docx");
        assertThat(examine("Minutes 12.5", SampleFiles.pdf()).orThrow().name().text())
                .isEqualTo("Minutes 12.5.pdf");
    }

    @Test
    void a_name_that_reads_backwards_hides_nothing() {
        assertThat(problem(examine("report\u202Efdp.exe", SampleFiles.program())))
                .isEqualTo("This is a program, which is not taken here");
    }

    @Test
    void macros_are_refused_whatever_the_file_calls_itself() {
        assertThat(problem(examine("minutes.docm", SampleFiles.docm()))).contains("macros");
        assertThat(problem(examine("minutes.docx", SampleFiles.docxWithMacros())))
                .contains("macros");
        assertThat(problem(examine(
                        "minutes.docx",
                        SampleFiles.docxWith(Map.of("word/embeddings/figures.xlsx", SampleFiles.docxWithMacros())))))
                .contains("macros");
        Map<String, byte[]> odt = new LinkedHashMap<>();
        odt.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
        odt.put("Basic/script-lc.xml", bytes("<library/>"));
        assertThat(problem(examine("minutes.odt", SampleFiles.zip(odt)))).contains("macros");
    }

    @Test
    void an_office_file_may_hold_another() {
        byte[] chart = SampleFiles.docxWith(Map.of("word/embeddings/figures.xlsx", SampleFiles.xlsx()));

        assertThat(examine("minutes.docx", chart).orThrow().type()).isEqualTo(EvidenceType.DOCX);
    }

    @Test
    void what_unpacks_without_end_is_given_up_early() {
        assertThat(problem(examine("minutes.docx", SampleFiles.bomb(200)))).contains("unpacks to far more");
    }

    @Test
    void a_bomb_within_a_document_is_one_too() {
        byte[] inner = SampleFiles.bomb(200);

        assertThat(problem(examine("minutes.docx", SampleFiles.docxWith(Map.of("word/embeddings/x.docx", inner)))))
                .contains("unpacks to far more");
    }

    @Test
    void boxes_in_boxes_in_boxes_are_not_opened() {
        byte[] box = SampleFiles.docx();
        for (int depth = 0; depth < 5; depth++) {
            box = SampleFiles.docxWith(Map.of("word/embeddings/x.docx", box));
        }

        assertThat(problem(examine("minutes.docx", box))).contains("unpacks to far more");
    }

    @Test
    void ten_thousands_of_parts_are_no_document() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 20_001; i++) {
            parts.put("word/" + i, new byte[0]);
        }

        assertThat(problem(examine("minutes.docx", SampleFiles.docxWith(parts))))
                .contains("unpacks to far more");
    }

    @Test
    void a_document_type_definition_in_the_list_of_parts_is_not_followed() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                bytes("<!DOCTYPE t [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Types>&x;</Types>"));

        assertThat(refusal(examine("minutes.docx", SampleFiles.zip(parts)))).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void what_breaks_off_is_said_to() {
        byte[] pdf = SampleFiles.pdf();
        byte[] docx = SampleFiles.docx();

        assertThat(problem(examine("report.pdf", Arrays.copyOf(pdf, pdf.length - 60))))
                .contains("breaks off");
        assertThat(problem(examine("minutes.docx", Arrays.copyOf(docx, docx.length / 2))))
                .contains("damaged");
    }

    @Test
    void an_empty_file_is_no_evidence() {
        assertThat(problem(examine("report.pdf", new byte[0]))).isEqualTo("The file is empty");
    }

    @Test
    void a_file_larger_than_the_limit_is_refused() {
        FileExamination small = new FileExamination(new EvidenceSettings(new EvidenceLimits(100), Optional.empty()));

        assertThat(refusal(small.examine("report.pdf", file("report.pdf", SampleFiles.pdf()))))
                .isInstanceOf(Refusal.TooLarge.class);
    }

    @Test
    void a_virus_is_refused_and_not_named() {
        FileExamination scanned = with(Optional.of(file -> Optional.of("Eicar-Signature")));

        assertThat(problem(scanned.examine("report.pdf", file("report.pdf", SampleFiles.pdf()))))
                .contains("virus scanner found something")
                .doesNotContain("Eicar");
    }

    @Test
    void a_dead_scanner_lets_nothing_in() {
        FileExamination scanned = with(Optional.of(file -> {
            throw new IOException("Connection refused");
        }));

        assertThat(refusal(scanned.examine("report.pdf", file("report.pdf", SampleFiles.pdf()))))
                .isInstanceOf(Refusal.NotNow.class);
    }

    private Outcome<ExaminedFile> examine(String name, byte[] content) {
        return EXAMINATION.examine(name, file("upload", content));
    }

    private Path file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileExamination with(Optional<VirusScanner> scanner) {
        return new FileExamination(new EvidenceSettings(EvidenceLimits.ofMegabytes(20), scanner));
    }

    private static String problem(Outcome<?> outcome) {
        return refusal(outcome) instanceof Refusal.Invalid invalid
                ? invalid.problems().getFirst().problem()
                : "It was refused for another reason";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
