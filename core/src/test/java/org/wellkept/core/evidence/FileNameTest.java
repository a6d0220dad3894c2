package org.wellkept.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report.pdf|report.pdf",
                "C:\\Users\\Ann\\report.pdf|report.pdf",
                "../../etc/passwd|passwd",
                "..|file",
                ".htaccess|htaccess",
                "a   b .pdf|a b .pdf",
                "report.pdf. . |report.pdf",
            })
    void folders_and_what_file_systems_mind_are_left_out(String sent, String kept) {
        assertThat(FileName.of(sent).text()).isEqualTo(kept);
    }

    @Test
    void line_ends_can_t_begin_another_header() {
        assertThat(FileName.of("a\r\nSet-Cookie: x=1.pdf").text()).isEqualTo("aSet-Cookie: x=1.pdf");
    }

    @Test
    void nothing_turns_the_reading_direction_around() {
        FileName name = FileName.of("report\u202Efdp.exe");

        assertThat(name.text()).isEqualTo("reportfdp.exe");
        assertThat(name.ending()).isEqualTo("exe");
    }

    @Test
    void names_in_any_script_stay_as_they_are() {
        assertThat(FileName.of("تقرير الربع.pdf").text()).isEqualTo("تقرير الربع.pdf");
        assertThat(FileName.of("می\u200Cخواهم.pdf").text()).isEqualTo("می\u200Cخواهم.pdf");
    }

    @Test
    void a_name_of_nothing_is_called_file() {
        assertThat(FileName.of(null).text()).isEqualTo("file");
        assertThat(FileName.of(" \u200B ").text()).isEqualTo("file");
    }

    @Test
    void a_long_name_keeps_its_ending_and_no_half_character() {
        String name = FileName.of("😀".repeat(150) + ".docx").text();

        assertThat(name).endsWith("😀.docx");
        assertThat(name.length()).isBetween(199, 200);
    }

    @Test
    void a_browser_is_told_the_name_in_both_ways() {
        assertThat(new FileName("Bericht \"für\" 100%.pdf").asAttachment())
                .isEqualTo(
                        "attachment; filename=\"Bericht _fur_ 100_.pdf\"; filename*=UTF-8''Bericht%20%22f%C3%BCr%22%20100%25.pdf");
    }

    @Test
    void what_a_browser_is_told_is_one_line_of_plain_signs() {
        assertThat(FileName.of("تقرير\r\n😀;='.pdf").asAttachment()).matches("[\\x20-\\x7E]+");
    }
}
