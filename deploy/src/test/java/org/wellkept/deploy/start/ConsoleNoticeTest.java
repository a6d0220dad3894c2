package org.wellkept.deploy.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleNoticeTest {

    @TempDir
    Path folder;

    @Test
    void what_the_console_is_told_is_added_to_the_launchers_file() throws Exception {
        Path file = Files.createFile(folder.resolve("notice"));

        new ConsoleNotice(file).tell("one");
        new ConsoleNotice(file).tell("two");

        assertThat(Files.readAllLines(file)).containsExactly("one", "two");
    }

    @Test
    void without_the_launchers_file_nothing_is_written_anywhere() {
        Path file = folder.resolve("notice");

        assertThatThrownBy(() -> new ConsoleNotice(file).tell("a secret"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageNotContaining("a secret");
        assertThat(file).doesNotExist();
    }

    @Test
    void the_administrators_link_is_a_whole_address() {
        assertThat(FirstContents.invitation("https://promises.example/", "/workspace/setup/secret"))
                .endsWith(" https://promises.example/workspace/setup/secret");
    }
}
