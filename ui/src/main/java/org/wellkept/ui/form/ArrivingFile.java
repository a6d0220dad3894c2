package org.wellkept.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * One file that a browser sends. It lies on disk for as long as it is dealt with and no longer, however that ends; Vaadin's
 * own handlers leave files and folders behind. It is dealt with on the thread of its request and without the session's
 * lock, so that a slow look at it, such as a virus scanner's, holds up nothing else that its person does meanwhile.
 */
public final class ArrivingFile implements UploadHandler {

    private static final int PIECE = 64 * 1024;

    private static final String SAID = "said";

    /** A file sets out at once, and what was said before it may still be on its way: so it takes that along. */
    private static final String SEND_SAID = """
            const field = $0.querySelector('select') ?? $0;
            this.addEventListener('upload-before', ({ detail: { file } }) => {
              file.uploadTarget = this.target + '?' + new URLSearchParams({ %s: field.value });
            });
            """.formatted(SAID);

    private final long largest;
    private final Asked asked;
    private final @Nullable File folder;

    /** What is done with a file. */
    @FunctionalInterface
    public interface Taking extends Serializable {

        /**
         * Without the session's lock: it touches no component.
         *
         * @param fileName what the browser says that it is called
         * @param file gone as soon as this returns
         * @return shows what became of it, with the session's lock; never run where nobody looks at the page any more
         */
        Command take(String fileName, Path file) throws IOException;
    }

    /** What is done with a file that somebody says something about. */
    @FunctionalInterface
    public interface TakingAs extends Serializable {

        /** @param said what the field held when the file set out, of a list the key of what was chosen; empty for nothing */
        Taking as(String said);
    }

    /** What is done with the file of a request. */
    @FunctionalInterface
    private interface Asked extends Serializable {
        Taking by(VaadinRequest request);
    }

    /** @param largest in bytes; the browser is asked to hold back what is larger, and this holds it back where it does not */
    public ArrivingFile(long largest, Taking taking) {
        this(largest, taking, null);
    }

    /** @param folder where it lies meanwhile, or null for where the system has such files */
    ArrivingFile(long largest, Taking taking, @Nullable File folder) {
        this(largest, request -> taking, folder);
    }

    private ArrivingFile(long largest, Asked asked, @Nullable File folder) {
        this.largest = largest;
        this.asked = asked;
        this.folder = folder;
    }

    /**
     * Lets what a field holds go with each file of an upload, as it is when the file sets out.
     *
     * @param field a list or a field of text
     */
    public static void takeWith(Upload upload, long largest, Component field, TakingAs taking) {
        upload.getElement().executeJs(SEND_SAID, field.getElement());
        upload.setUploadHandler(new ArrivingFile(
                largest, request -> taking.as(Objects.requireNonNullElse(request.getParameter(SAID), "")), null));
    }

    @Override
    public long getFileSizeMax() {
        return largest;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        Path file = folder == null
                ? Files.createTempFile("wellkept-upload-", null)
                : Files.createTempFile(folder.toPath(), "wellkept-upload-", null);
        Command shown;
        try {
            receive(event, file);
            String name = event.getFileName();
            shown = asked.by(event.getRequest()).take(name == null ? "" : name, file);
        } finally {
            Files.deleteIfExists(file);
        }
        show(event.getUI(), shown);
    }

    private void receive(UploadEvent event, Path file) throws IOException {
        try (InputStream in = event.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[PIECE];
            long size = 0;
            int read = in.read(buffer);
            while (read >= 0) {
                size += read;
                if (size > largest) {
                    throw new IOException("The file is larger than " + largest + " bytes");
                }
                out.write(buffer, 0, read);
                read = in.read(buffer);
            }
        }
    }

    private static void show(@Nullable UI ui, Command shown) {
        if (ui == null) {
            return;
        }
        try {
            Future<Void> unused = ui.access(shown);
        } catch (UIDetachedException gone) {
            // the page was closed meanwhile; what was taken is there when it is opened again
        }
    }
}
