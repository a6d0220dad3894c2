package org.wellkept.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path place;

    @Test
    void only_its_owner_may_look_inside() throws StartFailure, IOException {
        try (DataFolder folder = DataFolder.open(place.resolve("new/data"))) {
            for (Path made : new Path[] {folder.root(), folder.keys(), folder.log(), folder.postgres()}) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                        .as(made.toString())
                        .isEqualTo("rwx------");
            }
        }
    }

    @Test
    void two_launchers_can_not_share_a_folder() throws StartFailure, IOException {
        try (DataFolder folder = DataFolder.open(place)) {
            assertThatThrownBy(() -> DataFolder.open(folder.root()))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Another Wellkept is running");
        }
        DataFolder.open(place).close();
    }

    @Test
    void a_folder_with_other_things_in_it_is_left_alone() throws IOException {
        Files.writeString(place.resolve("letter.txt"), "Dear aunt");

        assertThatThrownBy(() -> DataFolder.open(place))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("holds other things");
        assertThat(place.resolve("lock")).doesNotExist();
    }

    @Test
    void a_folder_that_can_not_be_made_is_one_sentence() throws IOException {
        Path file = Files.writeString(place.resolve("file"), "");

        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("can't write to");
    }

    @Test
    void a_secret_is_made_once_and_kept_for_its_owner_alone() throws IOException {
        Path file = place.resolve("secrets.properties");
        String secret = Secrets.in(file).named("owner");

        assertThat(secret).hasSizeGreaterThanOrEqualTo(40);
        assertThat(Secrets.in(file).named("owner")).isEqualTo(secret);
        assertThat(Secrets.in(file).named("app")).isNotEqualTo(secret);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_notice_is_shown_once() throws IOException {
        Notice notice = new Notice(place.resolve("notice.txt")).fresh();
        Files.writeString(notice.file(), "The first administrator's link: http://localhost/one-time\n");

        assertThat(notice.take()).isEqualTo("The first administrator's link: http://localhost/one-time");
        assertThat(notice.file()).doesNotExist();
        assertThat(notice.take()).isEmpty();
    }
}
