package org.wellkept.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.io.Serializable;
import java.util.List;
import org.wellkept.ui.form.ArrivingFile;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.workspace.Messages;

/** One spreadsheet, on its way to a temporary file. */
public final class SpreadsheetUpload extends Div {

    private final Upload upload = new Upload();
    private final Accepted accepted;

    public SpreadsheetUpload(Accepted accepted) {
        this.accepted = accepted;
        upload.setMaxFiles(1);
        upload.setMaxFileSize(accepted.mostBytes());
        upload.setAcceptedFileTypes(accepted.types().toArray(String[]::new));
        upload.setUploadButton(new Button(accepted.button()));
        upload.setDropLabel(new Span("or drop it here; at most " + accepted.megabytes() + " MB"));
        upload.setI18n(words(accepted));
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
                                                + " is no larger than " + accepted.megabytes()
                                                + " MB, then try again."));
        add(upload);
    }

    /**
     * What can be chosen.
     *
     * @param button what the button says
     * @param types endings and media types
     * @param tooBig what to do with a larger one
     * @param wrongKind what to do with another kind of file
     */
    public record Accepted(String button, List<String> types, int megabytes, String tooBig, String wrongKind)
            implements Serializable {

        static final Accepted CSV = new Accepted(
                "Choose a CSV file",
                List.of(".csv", "text/csv"),
                50,
                "The file is larger than 50 MB. Split it, and upload the parts one after another.",
                "The file is not a CSV file. In your spreadsheet program, save it as CSV first.");

        public Accepted {
            types = List.copyOf(types);
        }

        int mostBytes() {
            return megabytes * 1024 * 1024;
        }
    }

    public void onUpload(ArrivingFile.Taking taking) {
        upload.setUploadHandler(new ArrivingFile(accepted.mostBytes(), taking));
    }

    /** @param list what is chosen in it goes with each file */
    void onUpload(Choice<?> list, ArrivingFile.TakingAs taking) {
        ArrivingFile.takeWith(upload, accepted.mostBytes(), list, taking);
    }

    private static UploadI18N words(Accepted accepted) {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setTooManyFiles("Choose one file at a time.")
                .setFileIsTooBig(accepted.tooBig())
                .setIncorrectFileType(accepted.wrongKind()));
        return words;
    }
}
