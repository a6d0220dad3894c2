package org.wellkept.ui.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.report.BoardPapers;
import org.wellkept.core.report.Colour;
import org.wellkept.core.report.PaperSettings;
import org.wellkept.core.report.SectionKind;
import org.wellkept.core.report.SectionWording;
import org.wellkept.core.report.SetPaperSettings;
import org.wellkept.ui.form.ArrivingFile;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** How a board's papers look and are called: what its officer says here, later papers begin with. */
@Route(value = PaperNavigation.SETTINGS_PATH, layout = WorkspaceLayout.class)
public class PaperSettingsView extends Screen implements BeforeEnterObserver {

    private static final int LONGEST = 200;

    private final BoardPapers papers;
    private final CurrentActor currentActor;

    private String board = "";
    private @Nullable Version read;

    @Inject
    public PaperSettingsView(BoardPapers papers, CurrentActor currentActor) {
        this.papers = papers;
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        board = event.getRouteParameters().get(PaperNavigation.BOARD).orElse("");
        switch (papers.find(currentActor.get(), board)) {
            case Outcome.Done<PaperSettings>(var found) -> lay(found);
            case Outcome.Refused<PaperSettings>(Refusal.NotPermitted notPermitted) ->
                throw new NotPermittedHere(notPermitted.because());
            case Outcome.Refused<PaperSettings> refused -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void lay(PaperSettings settings) {
        read = settings.version();
        named("How our papers look", settings.board().name());
        offer(new Anchor(PaperNavigation.ofBoard(board), "All papers"));
        show(
                new Paragraph("A paper takes these when it is begun. Papers that are begun already stay as they are."),
                words(settings),
                logo(settings));
    }

    private Section words(PaperSettings settings) {
        ProblemSummary problems = new ProblemSummary();
        TextField title = text("Title", settings.titlePattern(), LONGEST);
        title.setHelperText(
                "{board}, {round} and {day} stand for the board, the round, and the day that the answers are of.");
        problems.knows("titlePattern", title);
        TextField reportOf = text("Report of", settings.reportOf(), LONGEST);
        reportOf.setHelperText("The role that usually reports. Never a person’s name.");
        problems.knows("reportOf", reportOf);
        TextField colour = text("Colour of headings and lines", settings.colour(), 7);
        colour.setHelperText("A hash and six digits, such as #0c5a5e.");
        problems.knows("colour", colour);
        Paragraph contrast = new Paragraph(contrast(settings.colour()));
        contrast.getElement().setAttribute("role", "status");
        colour.setValueChangeMode(ValueChangeMode.LAZY);
        colour.addValueChangeListener(change -> contrast.setText(contrast(change.getValue())));
        Section section = new Section(
                new H2("Words and colour"), problems, title, reportOf, colour, contrast, new H2("Headings"));
        section.addClassNames("card", "paper-form");
        Map<SectionKind, TextField> headings = new EnumMap<>(SectionKind.class);
        for (SectionKind kind : SectionKind.values()) {
            TextField heading = text(kind.words(), settings.headings().get(kind), SectionWording.LONGEST_HEADING);
            heading.setHelperText("Empty for this one.");
            problems.knows("headings." + kind.code(), heading);
            headings.put(kind, heading);
            section.add(heading);
        }
        Button save = new Button("Save", click -> {
            problems.clear();
            Map<SectionKind, String> own = new EnumMap<>(SectionKind.class);
            headings.forEach((kind, field) -> {
                if (!field.getValue().isBlank()) {
                    own.put(kind, field.getValue().strip());
                }
            });
            changed(
                    papers.set(
                            currentActor.get(),
                            board,
                            over(),
                            new SetPaperSettings(
                                    title.getValue(), reportOf.getValue(), own, orNull(colour.getValue()))),
                    problems);
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        section.add(save);
        return section;
    }

    private static String contrast(String written) {
        Optional<Colour> colour = Colour.read(written);
        if (colour.isEmpty()) {
            return "This is no colour yet.";
        }
        return "Its contrast on white is "
                + String.format(Locale.UK, "%.1f", colour.get().contrastToWhite()) + " to 1: "
                + (colour.get().canBeReadOnWhite()
                        ? "it can be read well."
                        : "too pale to be read. It needs 4.5 to 1 at least.");
    }

    private Section logo(PaperSettings settings) {
        Section section = new Section(new H2("Logo"));
        section.addClassNames("card", "paper-form");
        PaperSettings.Logo shown = settings.logo();
        if (shown == null) {
            section.add(new Paragraph("Your papers have no logo."));
        } else {
            papers.logo(shown.id())
                    .flatMap(png -> Picture.of(png, shown.alternative()))
                    .ifPresent(picture -> {
                        Image image = new Image(picture.address(), shown.alternative());
                        image.setHeight("4rem");
                        section.add(image, new Paragraph("It is told as “" + shown.alternative() + "”."));
                    });
            section.add(new Button(
                    "Go without a logo",
                    click -> changed(papers.removeLogo(currentActor.get(), board, over()), new ProblemSummary())));
        }
        ProblemSummary problems = new ProblemSummary();
        TextField alternative = text("What the picture shows", "", LONGEST);
        alternative.setHelperText("For people who don’t see it. Write it first, then choose the picture.");
        problems.knows("alternative", alternative);
        Upload upload = new Upload(new ArrivingFile(BoardPapers.LARGEST_LOGO, (name, file) -> {
            Outcome<PaperSettings> taken = take(file, alternative.getValue());
            return () -> changed(taken, problems);
        }));
        upload.setAcceptedFileTypes("image/png", ".png");
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button("Choose a PNG of at most 200 kB"));
        section.add(problems, alternative, new Div(upload));
        return section;
    }

    private Outcome<PaperSettings> take(Path file, String alternative) {
        return papers.giveLogo(currentActor.get(), board, over(), file, alternative);
    }

    private void changed(Outcome<PaperSettings> outcome, ProblemSummary problems) {
        switch (outcome) {
            case Outcome.Done<PaperSettings>(var now) -> {
                lay(now);
                messages().tell("Saved. The next paper that is begun looks so.");
                focusAfterNavigation();
            }
            case Outcome.Refused<PaperSettings>(Refusal.Invalid invalid)
            when problems.isAttached() -> problems.show(invalid.problems());
            case Outcome.Refused<PaperSettings>(var refusal) -> messages().warn(RefusalWords.of(refusal));
        }
    }

    private Version over() {
        if (read == null) {
            throw new IllegalStateException("No settings are shown yet");
        }
        return read;
    }

    private static TextField text(String label, @Nullable String value, int longest) {
        TextField field = new TextField(label);
        field.setMaxLength(longest);
        field.setValue(value == null ? "" : value);
        return field;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
