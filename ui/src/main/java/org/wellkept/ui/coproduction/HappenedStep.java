package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.wellkept.core.coproduction.Change;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.Rows;

/** The fourth step: what happened to what people said. */
final class HappenedStep extends LogStep {

    private final Rows<ChangeFields, Change> changes = ChangeFields.rows();

    HappenedStep() {
        super("What happened");
        add(
                new Paragraph("Said, decided, done: one for each thing that people said. A “no” with its reason counts"
                        + " as much as a “yes”. You can come back to this whenever something happens."),
                changes);
    }

    void fill(List<Change> from) {
        changes.fill(from);
    }

    List<Change> read() {
        return changes.all().stream()
                .filter(fields -> !fields.isBlank())
                .map(ChangeFields::typed)
                .toList();
    }

    // as the problems count them: what was left blank is none
    @Override
    void tieTo(ProblemSummary problems) {
        int position = 0;
        for (ChangeFields fields : changes.all()) {
            if (!fields.isBlank()) {
                fields.tieTo(problems, "changes[" + position++ + "].");
            }
        }
    }
}
