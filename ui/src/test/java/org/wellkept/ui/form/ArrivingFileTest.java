package org.wellkept.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivingFileTest {

    private static final int LARGEST = 200_000;

    @TempDir
    Path folder;

    private final List<String> happened = new ArrayList<>();

    @AfterEach
    void nothing_is_left() throws IOException {
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_file_is_whole_while_it_is_dealt_with_and_gone_before_anything_is_shown() throws IOException {
        byte[] sent = bytes(LARGEST);

        upload(
                (name, file) -> {
                    assertThat(name).isEqualTo("Report.pdf");
                    assertThat(Files.readAllBytes(file)).isEqualTo(sent);
                    happened.add("taken");
                    return () -> happened.add("shown");
                },
                new ByteArrayInputStream(sent),
                new Page());

        assertThat(happened).containsExactly("taken", "entered", "shown");
    }

    @Test
    void what_is_too_large_ends_at_the_limit_whatever_it_said_of_its_length() {
        assertThatThrownBy(() -> upload(never(), new ByteArrayInputStream(bytes(LARGEST + 1)), new Page()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("larger than");
    }

    @Test
    void a_connection_that_breaks_off_leaves_nothing() {
        InputStream breaking = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> upload(
                        never(),
                        new SequenceInputStream(new ByteArrayInputStream(bytes(70_000)), breaking),
                        new Page()))
                .hasMessage("gone");
    }

    @Test
    void dealing_with_it_may_fail() {
        ArrivingFile.Taking failing = (name, file) -> {
            throw new IllegalStateException("no database");
        };

        assertThatThrownBy(() -> upload(failing, new ByteArrayInputStream(bytes(1)), new Page()))
                .hasMessage("no database");
    }

    @Test
    void a_page_that_was_closed_meanwhile_is_shown_nothing() throws IOException {
        ArrivingFile.Taking taking = (name, file) -> {
            happened.add("taken");
            return () -> happened.add("shown");
        };

        upload(taking, new ByteArrayInputStream(bytes(1)), new Page() {
            @Override
            public Future<Void> access(Command command) {
                throw new UIDetachedException();
            }
        });
        upload(taking, new ByteArrayInputStream(bytes(1)), null);

        assertThat(happened).containsExactly("taken", "taken");
    }

    private static ArrivingFile.Taking never() {
        return (name, file) -> {
            throw new AssertionError("It did not arrive");
        };
    }

    private void upload(ArrivingFile.Taking taking, InputStream sent, @Nullable Page page) throws IOException {
        new ArrivingFile(LARGEST, taking, folder.toFile()).handleUploadRequest(new Sent(sent, page));
    }

    private static byte[] bytes(int many) {
        byte[] bytes = new byte[many];
        for (int i = 0; i < many; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    /** Notes when its lock is taken. */
    private class Page extends UI {
        @Override
        public Future<Void> access(Command command) {
            happened.add("entered");
            try (var there = Files.list(folder)) {
                happened.addAll(there.map(left -> "with a file").toList());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            command.execute();
            return CompletableFuture.completedFuture(null);
        }
    }

    /** What a browser sends. */
    private static final class Sent extends UploadEvent {
        private final InputStream content;
        private final @Nullable UI page;

        Sent(InputStream content, @Nullable UI page) {
            super(null, null, null, "Report.pdf", 1, "application/pdf", new Element("vaadin-upload"), null, null);
            this.content = content;
            this.page = page;
        }

        @Override
        public InputStream getInputStream() {
            return content;
        }

        @Override
        public @Nullable UI getUI() {
            return page;
        }
    }
}
