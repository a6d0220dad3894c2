package org.wellkept.ui.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonException;
import java.io.IOException;
import java.net.SocketException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ErrorServletTest {
    @Test
    void a_reader_who_left_is_told_apart_from_a_fault() {
        assertThat(ErrorServlet.readerLeft(new JsonException("writing", new IOException("Broken pipe"))))
                .isTrue();
        assertThat(ErrorServlet.readerLeft(new IllegalStateException("a fault")))
                .isFalse();
        assertThat(ErrorServlet.readerLeft(new IllegalStateException(
                        "reading", new SQLException("An I/O error occurred", new SocketException("Connection reset")))))
                .as("the database left")
                .isFalse();
        assertThat(ErrorServlet.readerLeft(null)).isFalse();
    }
}
