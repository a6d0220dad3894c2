package org.wellkept.ui.evidence;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.Command;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.evidence.EvidenceLimits;
import org.wellkept.core.evidence.EvidenceRead;
import org.wellkept.core.evidence.EvidenceType;
import org.wellkept.ui.form.ArrivingFile;
import org.wellkept.ui.workspace.RefusalWords;

/**
 * The files at one place: what is there, a button to choose another, a button beside each to take it away. What became of a
 * file is said below it. A file is kept as soon as it has arrived, so that a form that is left loses none.
 */
public final class EvidenceField extends Div implements Focusable<EvidenceField>, HasValidation {

    private final Shelf shelf;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph told = new Paragraph();
    private final Paragraph warned = new Paragraph();
    private final Button choose = new Button("Choose a file");
    private final Upload upload = new Upload();
    private List<UUID> there = List.of();
    private boolean invalid;

    /** Where the files are. */
    public interface Shelf extends Serializable {

        EvidenceLimits limits();

        Outcome<List<EvidenceRead>> there();

        Outcome<EvidenceRead.File> put(String name, Path file);

        Outcome<EvidenceRead> take(UUID evidence);
    }

    public EvidenceField(Shelf shelf) {
        this.shelf = shelf;
        addClassName("evidence-field");
        list.addClassName("evidence");
        told.addClassName("small");
        told.getElement().setAttribute("role", "status");
        warned.addClassName("refused");
        warned.getElement().setAttribute("role", "alert");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Files that show it");
        Paragraph about = new Paragraph("Files that show it: " + EvidenceType.CHOICE + "; at most "
                + shelf.limits().words() + " each, and " + EvidenceLimits.MOST + " in all.");
        about.addClassName("small");
        layUpload();
        add(about, list, upload, told, warned);
        showThere();
    }

    private void layUpload() {
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, shelf.limits().largestFile()));
        upload.setAcceptedFileTypes(Arrays.stream(EvidenceType.values())
                .flatMap(type -> Stream.concat(
                        Stream.of(type.mediaType()), type.endings().stream().map(ending -> "." + ending)))
                .toArray(String[]::new));
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span("or drop it here"));
        upload.setI18n(words());
        upload.setUploadHandler(new ArrivingFile(shelf.limits().largestFile(), this::put));
        upload.addFileRejectedListener(rejected -> warn(rejected.getErrorMessage()));
        // the answer to an upload carries no changes of the page: this asks for them
        upload.getElement().addEventListener("upload-success", arrived -> upload.clearFileList());
        upload.getElement().addEventListener("upload-error", failed -> {
            upload.clearFileList();
            warn(
                    "The file did not arrive, and nothing was kept. Check the connection and that the file has no more than "
                            + shelf.limits().words() + ", then choose it again.");
        });
    }

    private UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setTooManyFiles("Choose one file at a time.")
                .setFileIsTooBig("The file is larger than " + shelf.limits().words()
                        + ". Make it smaller, or give a link to where it is published.")
                .setIncorrectFileType("Files of this kind are not taken. Choose " + EvidenceType.CHOICE + "."));
        return words;
    }

    private Command put(String name, Path file) {
        Outcome<EvidenceRead.File> outcome = shelf.put(name, file);
        Outcome<List<EvidenceRead>> now = shelf.there();
        return () -> {
            show(now);
            switch (outcome) {
                case Outcome.Done<EvidenceRead.File>(var added) -> tell("Added: " + added.title() + ".");
                case Outcome.Refused<EvidenceRead.File>(var refusal) -> warn(words(refusal));
            }
        };
    }

    private void take(EvidenceRead evidence) {
        switch (shelf.take(evidence.id())) {
            case Outcome.Done<EvidenceRead> taken -> tell("Taken away: " + evidence.title() + ".");
            case Outcome.Refused<EvidenceRead>(var refusal) -> warn(words(refusal));
        }
        showThere();
        choose.focus();
    }

    private static String words(Refusal refusal) {
        if (refusal instanceof Refusal.Invalid(List<FieldProblem> problems)) {
            return RefusalWords.of(problems.getFirst()) + " Nothing was kept of it.";
        }
        return RefusalWords.of(refusal);
    }

    private void showThere() {
        show(shelf.there());
    }

    private void show(Outcome<List<EvidenceRead>> now) {
        list.removeAll();
        switch (now) {
            case Outcome.Done<List<EvidenceRead>>(var evidence) -> {
                evidence.stream().map(this::item).forEach(list::add);
                there = evidence.stream().map(EvidenceRead::id).toList();
            }
            case Outcome.Refused<List<EvidenceRead>>(var refusal) -> {
                there = List.of();
                warn(RefusalWords.of(refusal));
            }
        }
        list.setVisible(!there.isEmpty());
    }

    private ListItem item(EvidenceRead evidence) {
        EvidenceLine line = EvidenceLine.of(evidence);
        Anchor title =
                new Anchor(line.file() == null ? String.valueOf(line.url()) : "/workspace" + line.file(), line.title());
        title.getElement().setAttribute("dir", "auto");
        if (line.file() != null) {
            title.getElement().setAttribute("download", true);
        }
        title.setRouterIgnore(true);
        Span what = new Span(line.what() == null ? "" : "(" + line.what() + ")");
        what.addClassName("small");
        NativeButton remove = new NativeButton("Remove", click -> take(evidence));
        remove.addClassNames("button", "link");
        remove.getElement().setAttribute("aria-label", "Remove " + line.title());
        return new ListItem(title, what, remove);
    }

    /** Looks again what is there: somebody may have used a file or taken one away meanwhile. */
    public void refresh() {
        showThere();
    }

    /** Which files are there, in their order. */
    public List<UUID> files() {
        return there;
    }

    @Override
    public void focus() {
        choose.focus();
    }

    @Override
    public void setErrorMessage(String words) {
        warn(words);
    }

    @Override
    public String getErrorMessage() {
        return warned.getText();
    }

    @Override
    public void setInvalid(boolean now) {
        if (invalid && !now) {
            warned.setText("");
        }
        invalid = now;
    }

    @Override
    public boolean isInvalid() {
        return invalid;
    }

    private void tell(String words) {
        warned.setText("");
        told.setText(words);
    }

    private void warn(String words) {
        told.setText("");
        warned.setText(words);
    }
}
