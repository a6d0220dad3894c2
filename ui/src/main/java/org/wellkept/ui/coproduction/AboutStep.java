package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wellkept.core.coproduction.About;
import org.wellkept.core.coproduction.ActivityKind;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ChooseMany;
import org.wellkept.ui.form.ProblemSummary;

/** The first step: what was done, and why. */
final class AboutStep extends LogStep {

    private final FreeText<TextField> title =
            FreeText.line("What you did together, in one line", 300, "Such as “Planned the evening café with carers”.");
    private final Choice<ActivityKind> kind = new Choice<>(
            "What kind it was",
            "Not said yet",
            Arrays.asList(ActivityKind.values()),
            ActivityKind::code,
            ActivityKind::words);
    private final FreeText<TextArea> purpose = FreeText.area("What was done, and why", 5_000, "");
    private final TextField area = new TextField("Where");
    private final ChooseMany<String> partners;
    private final ChooseMany<String> boards;
    private final TextField shaped = new TextField("Promises that it shaped");

    AboutStep(ActivityChoices choices, Component... first) {
        super("What and why");
        partners = ChooseMany.named("Organisations that did it with you", choices.partners());
        boards = ChooseMany.named("Boards that hear of it", choices.boards());
        title.field().setRequiredIndicatorVisible(true);
        area.setMaxLength(300);
        shaped.setHelperText("Their references, such as WV-014. Put a space between two.");
        add(first);
        add(title, kind, purpose, more("More: where, with whom, boards, promises", area, partners, boards, shaped));
    }

    void fill(About about) {
        title.fill(about.title());
        kind.choose(about.kind());
        purpose.fill(about.purpose());
        area.setValue(about.area() == null ? "" : about.area());
        partners.setValue(new LinkedHashSet<>(about.partners()));
        boards.setValue(new LinkedHashSet<>(about.boards()));
        shaped.setValue(String.join(" ", about.shaped()));
    }

    /** @param over what it was written over: it keeps a source's own words */
    About read(About over) {
        return new About(
                title.field().getValue(),
                kind.getValue(),
                purpose.text(),
                area.getValue(),
                List.copyOf(partners.getValue()),
                over.partnersWritten(),
                List.copyOf(boards.getValue()),
                Stream.of(shaped.getValue().toUpperCase(Locale.ROOT).split("[\\s,;]+", -1))
                        .filter(reference -> !reference.isEmpty())
                        .toList());
    }

    @Override
    void tieTo(ProblemSummary problems) {
        title.tieTo(problems, "title");
        problems.knows("kind", kind);
        purpose.tieTo(problems, "purpose");
        problems.knows("area", area);
        problems.knows("shaped", shaped);
    }
}
