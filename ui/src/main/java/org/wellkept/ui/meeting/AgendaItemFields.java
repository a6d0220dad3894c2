package org.wellkept.ui.meeting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.meeting.AgendaItemTerms;
import org.wellkept.core.meeting.AskedOfBoard;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ProblemSummary;

/** What an agenda item says. What it brings back is chosen elsewhere, and kept. */
final class AgendaItemFields extends Div {

    private final TextField title = new TextField("Title");
    private final TextField reportOf = new TextField("Report of");
    private final Choice<AskedOfBoard> asked = new Choice<>(
            "What the board is asked",
            "Choose one",
            Arrays.asList(AskedOfBoard.values()),
            AskedOfBoard::code,
            AskedOfBoard::words);
    private final TextArea summary = new TextArea("Summary");
    private final TextArea recommendations = new TextArea("Recommendations");
    private final TextField promises = new TextField("Promises that it is about");
    private @Nullable String bringsBack;
    private AgendaItemTerms begun;

    AgendaItemFields() {
        addClassName("round-form");
        title.setWidthFull();
        reportOf.setHelperText("A role, such as Director of Public Health; never a person’s name.");
        asked.choose(AskedOfBoard.NOTE);
        summary.setWidthFull();
        summary.setHelperText("A few plain sentences.");
        recommendations.setWidthFull();
        recommendations.setHelperText("Each on a line of its own. The first is offered as the text of the decision.");
        promises.setWidthFull();
        promises.setHelperText("References with commas between, such as WV-014, WV-031.");
        Div what = new Div(reportOf, asked);
        what.addClassName("round-days");
        add(title, what, summary, recommendations, promises);
        begun = typed();
    }

    void knowsOf(ProblemSummary problems) {
        problems.knows("title", title);
        problems.knows("reportOf", reportOf);
        problems.knows("asked", asked);
        problems.knows("summary", summary);
        problems.knows("recommendations", recommendations);
        problems.knows("promises", promises);
        problems.knows("bringsBack", title);
    }

    void fill(AgendaItemTerms terms) {
        title.setValue(terms.title());
        reportOf.setValue(terms.reportOf() == null ? "" : terms.reportOf());
        asked.choose(terms.asked());
        summary.setValue(terms.summary() == null ? "" : terms.summary());
        recommendations.setValue(String.join("\n", terms.recommendations()));
        promises.setValue(References.shown(terms.promises()));
        bringsBack = terms.bringsBack();
        begun = typed();
    }

    void focusFirst() {
        title.focus();
    }

    /** Whether they say something else than they did at first, or when they were filled. */
    boolean isTouched() {
        return !typed().equals(begun);
    }

    AgendaItemTerms typed() {
        return new AgendaItemTerms(
                title.getValue(),
                reportOf.getValue(),
                asked.chosen().orElse(AskedOfBoard.NOTE),
                summary.getValue(),
                recommendations.getValue().lines().toList(),
                References.typed(promises.getValue()),
                bringsBack);
    }
}
