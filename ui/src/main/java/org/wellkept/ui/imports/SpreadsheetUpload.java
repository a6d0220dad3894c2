package org.wellkept.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.FileUploadCallback;
import com.vaadin.flow.server.streams.TemporaryFileUploadHandler;
import java.io.File;
import java.io.IOException;
import java.io.Serializable;
import org.wellkept.ui.workspace.Messages;

/** One CSV file of at most 50 MB, on its way to a temporary file. */
final class SpreadsheetUpload extends Div {

    private static final int MOST_BYTES = 50 * 1024 * 1024;

    private final Upload upload = new Upload();

    SpreadsheetUpload() {
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setUploadButton(new Button("Choose a CSV file"));
        upload.setDropLabel(new Span("or drop it here; at most 50 MB"));
        upload.setI18n(words());
        upload.addFileRejectedListener(
                rejected -> Messages.near(this).warn("Nothing was taken in. " + rejected.getErrorMessage()));
        // the answer to an upload carries no changes of the page: this asks for them
        upload.getElement().addEventListener("upload-success", arrived -> upload.clearFileList());
        upload.getElement()
                .addEventListener(
                        "upload-error",
                        failed -> Messages.near(this)
                                .warn(
                                        "The file did not arrive, and nothing was taken in. Check the connection and that the file"
                                                + " is no larger than 50 MB, then try again."));
        add(upload);
    }

    /** What is done with an uploaded file; whoever takes it deletes it. */
    interface Taking extends Serializable {
        void take(String fileName, File file) throws IOException;
    }

    void onUpload(Taking taking) {
        upload.setUploadHandler(new Limited((metadata, file) -> taking.take(metadata.fileName(), file)));
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setTooManyFiles("Choose one file at a time.")
                .setFileIsTooBig("The file is larger than 50 MB. Split it, and upload the parts one after another.")
                .setIncorrectFileType(
                        "The file is not a CSV file. In your spreadsheet program, save it as CSV first."));
        return words;
    }

    /** The browser is asked to hold back what is too large; this holds it back where the browser does not. */
    private static final class Limited extends TemporaryFileUploadHandler {
        Limited(FileUploadCallback callback) {
            super(callback);
        }

        @Override
        public long getFileSizeMax() {
            return MOST_BYTES;
        }
    }
}
