package org.wellkept.ui.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.Command;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.report.BoardPapers;
import org.wellkept.core.report.PaperSettings;
import org.wellkept.ui.form.ArrivingFile;
import org.wellkept.ui.form.Leaving;
import org.wellkept.ui.form.ProblemSummary;

/** The logo of a board's papers: what it is, another one, or none. What was written about a picture that is not taken stays. */
final class LogoPanel extends Section {

    private static final int LONGEST = 200;
    private static final FieldProblem TOO_LARGE = new FieldProblem(
            "file", "The picture is larger than 200 kB", "Make it smaller: a logo is printed a few centimetres wide");
    private static final FieldProblem NO_PNG = new FieldProblem(
            "file", "The file is no PNG picture", "Open the logo in any picture program, and save it as PNG");
    private static final FieldProblem NOT_ARRIVED = new FieldProblem(
            "file",
            "The picture did not arrive, and your papers look as before",
            "Check the connection and that the picture has no more than 200 kB, then choose it again");

    private final Keeping keeping;
    private final ProblemSummary problems = new ProblemSummary();
    private final TextField alternative = new TextField("What the picture shows");
    private final Upload upload = new Upload();

    /** What is done with a logo. */
    interface Keeping extends Serializable {

        /** Without the session's lock: it touches no component. */
        Outcome<PaperSettings> give(Path picture, String alternative);

        Outcome<PaperSettings> remove();

        /** The logo is another one. */
        void changed(PaperSettings now);

        /** It was refused for something that is no fault of the picture. */
        void refused(Refusal refusal);
    }

    /** @param shown what it is now, or null */
    LogoPanel(@Nullable Picture shown, Keeping keeping) {
        super(new H2("Logo"));
        this.keeping = keeping;
        addClassNames("card", "paper-form");
        if (shown == null) {
            add(new Paragraph("Your papers have no logo."));
        } else {
            Image image = new Image(shown.address(), shown.alternative());
            image.setHeight("4rem");
            add(
                    image,
                    new Paragraph("It is told as “" + shown.alternative() + "”."),
                    new Button("Go without a logo", click -> became(keeping.remove())));
        }
        alternative.setMaxLength(LONGEST);
        alternative.setHelperText("For people who don’t see it. Write it first, then choose the picture.");
        problems.knows("alternative", alternative);
        layUpload();
        add(problems, alternative, new Div(upload));
        Leaving.guard(alternative);
    }

    private void layUpload() {
        upload.setMaxFiles(1);
        upload.setMaxFileSize(BoardPapers.LARGEST_LOGO);
        upload.setAcceptedFileTypes("image/png", ".png");
        upload.setUploadButton(new Button("Choose a PNG of at most 200 kB"));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles("Choose one picture at a time.")
                        .setFileIsTooBig(TOO_LARGE.problem())
                        .setIncorrectFileType(NO_PNG.problem())));
        ArrivingFile.takeWith(
                upload, BoardPapers.LARGEST_LOGO, alternative, words -> (name, file) -> take(file, words));
        upload.addFileRejectedListener(rejected ->
                problems.show(List.of(rejected.getErrorMessage().equals(NO_PNG.problem()) ? NO_PNG : TOO_LARGE)));
        // the answer to an upload carries no changes of the page: this asks for them
        upload.getElement().addEventListener("upload-success", arrived -> upload.clearFileList());
        upload.getElement().addEventListener("upload-error", failed -> {
            upload.clearFileList();
            problems.show(List.of(NOT_ARRIVED));
        });
    }

    /** Whether something is written about a picture that is not there yet. */
    boolean holdsWords() {
        return !alternative.getValue().isBlank();
    }

    /**
     * Takes in a picture that arrived, and answers what shows what became of it. It is run without the session's lock.
     *
     * @param words what it shows
     */
    Command take(Path picture, String words) {
        Outcome<PaperSettings> outcome = keeping.give(picture, words);
        return () -> became(outcome);
    }

    private void became(Outcome<PaperSettings> outcome) {
        problems.clear();
        switch (outcome) {
            case Outcome.Done<PaperSettings>(var now) -> keeping.changed(now);
            case Outcome.Refused<PaperSettings>(Refusal.Invalid invalid) -> problems.show(invalid.problems());
            case Outcome.Refused<PaperSettings>(var refusal) -> keeping.refused(refusal);
        }
    }

    /** The logo as it is now, where there is one and its bytes are a picture. */
    static Optional<Picture> picture(BoardPapers papers, PaperSettings settings) {
        return Optional.ofNullable(settings.logo())
                .flatMap(logo -> papers.logo(logo.id()).flatMap(png -> Picture.of(png, logo.alternative())));
    }
}
