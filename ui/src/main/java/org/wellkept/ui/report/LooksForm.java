package org.wellkept.ui.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.report.Colour;
import org.wellkept.core.report.PaperSettings;
import org.wellkept.core.report.SectionKind;
import org.wellkept.core.report.SectionWording;
import org.wellkept.core.report.SetPaperSettings;
import org.wellkept.ui.form.Leaving;
import org.wellkept.ui.form.ProblemSummary;

/** How a board's papers are called, their headings and their colour, as its officer words them. */
final class LooksForm extends Section {

    private static final int LONGEST = 200;

    private final ProblemSummary problems = new ProblemSummary();
    private final TextField title = new TextField("Title");
    private final TextField reportOf = new TextField("Report of");
    private final TextField colour = new TextField("Colour of headings and lines");
    private final Map<SectionKind, TextField> headings = new EnumMap<>(SectionKind.class);
    private final SetPaperSettings begun;

    LooksForm(PaperSettings settings, Command save) {
        addClassNames("card", "paper-form");
        fill(title, settings.titlePattern(), LONGEST);
        title.setHelperText(
                "{board}, {round} and {day} stand for the board, the round, and the day that the answers are of.");
        problems.knows("titlePattern", title);
        fill(reportOf, settings.reportOf(), LONGEST);
        reportOf.setHelperText("The role that usually reports. Never a person’s name.");
        problems.knows("reportOf", reportOf);
        fill(colour, settings.colour(), 7);
        colour.setHelperText("A hash and six digits, such as #0c5a5e.");
        problems.knows("colour", colour);
        Paragraph contrast = new Paragraph(contrast(settings.colour()));
        contrast.getElement().setAttribute("role", "status");
        colour.setValueChangeMode(ValueChangeMode.LAZY);
        colour.addValueChangeListener(change -> contrast.setText(contrast(change.getValue())));
        add(new H2("Words and colour"), problems, title, reportOf, colour, contrast, new H2("Headings"));
        for (SectionKind kind : SectionKind.values()) {
            TextField heading = new TextField(kind.words());
            fill(heading, settings.headings().get(kind), SectionWording.LONGEST_HEADING);
            heading.setHelperText("Empty for this one.");
            problems.knows("headings." + kind.code(), heading);
            headings.put(kind, heading);
            add(heading);
        }
        Button done = new Button("Save", click -> save.execute());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(done);
        begun = value();
        Leaving.guard(this);
    }

    private static void fill(TextField field, @Nullable String value, int longest) {
        field.setMaxLength(longest);
        field.setValue(value == null ? "" : value);
    }

    SetPaperSettings value() {
        Map<SectionKind, String> own = new EnumMap<>(SectionKind.class);
        headings.forEach((kind, field) -> {
            if (!field.getValue().isBlank()) {
                own.put(kind, field.getValue().strip());
            }
        });
        return new SetPaperSettings(title.getValue(), reportOf.getValue(), own, orNull(colour.getValue()));
    }

    boolean isTouched() {
        return !value().equals(begun);
    }

    /** Shows what needs mending, in place of what was shown before; nothing where the list is empty. */
    void show(List<FieldProblem> found) {
        problems.show(found);
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

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
