package org.wellkept.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PermissionsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "permissions.md");

    @Test
    void the_page_tells_what_the_access_table_says() throws IOException {
        String page = PermissionsPage.markdown();
        if (Boolean.getBoolean("wellkept.refresh")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("Refresh it: ./mvnw -pl core test -Dtest=PermissionsPageTest -Dwellkept.refresh=true")
                .hasContent(page);
    }
}
