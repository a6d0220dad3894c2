package org.wellkept.ui.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.report.Recommendation;
import org.wellkept.core.report.RecommendationKind;
import org.wellkept.ui.form.Leaving;
import org.wellkept.ui.form.ProblemSummary;

/** What the board is asked to do: as the figures propose it, or in the officer's own words with figures in braces. */
final class AskedFields extends Div {

    private static final int MOST = 12;

    private final Checkbox own = new Checkbox("Word them myself");
    private final Div list = new Div();
    private final Button more = new Button("Add a recommendation");
    private final List<Row> rows = new ArrayList<>();
    private final ProblemSummary problems;

    /**
     * @param worded the officer's own, or null
     * @param proposed those that stand now, to begin with
     */
    AskedFields(@Nullable List<Wording.Asked> worded, List<Wording.Asked> proposed, ProblemSummary problems) {
        this.problems = problems;
        addClassName("paper-asked");
        add(
                new H2("What the board is asked to do"),
                new Paragraph(
                        "A figure stands in the words as its key in braces, such as {shown.behind}: the number comes from"
                                + " the round and nobody types it."),
                own,
                list,
                more);
        (worded == null ? proposed : worded).forEach(this::add);
        own.setValue(worded != null);
        own.addValueChangeListener(change -> lay());
        more.addClickListener(click -> {
            add(new Wording.Asked(RecommendationKind.NOTE, ""));
            lay();
            Leaving.changed(this);
            rows.getLast().words.focus();
        });
        lay();
    }

    @Nullable
    List<Wording.Asked> value() {
        return own.getValue()
                ? rows.stream()
                        .map(row -> new Wording.Asked(
                                row.kind.getValue(), row.words.getValue().strip()))
                        .toList()
                : null;
    }

    private void add(Wording.Asked asked) {
        Row row = new Row(asked);
        row.remove.addClickListener(click -> {
            rows.remove(row);
            lay();
            Leaving.changed(this);
            more.focus();
        });
        rows.add(row);
    }

    private void lay() {
        list.removeAll();
        problems.forget("recommendations");
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            row.kind.setReadOnly(!own.getValue());
            row.words.setReadOnly(!own.getValue());
            row.remove.setVisible(own.getValue());
            row.remove.setAriaLabel("Remove recommendation " + (at + 1));
            row.words.setLabel("Recommendation " + (at + 1));
            problems.knows("recommendations[" + at + "].words", row.words);
            list.add(row);
        }
        more.setVisible(own.getValue() && rows.size() < MOST);
    }

    private static final class Row extends Div {
        private final Select<RecommendationKind> kind = new Select<>();
        private final TextArea words = new TextArea();
        private final Button remove = new Button("Remove");

        Row(Wording.Asked asked) {
            addClassName("paper-recommendation");
            kind.setLabel("The board is asked to");
            kind.setItems(RecommendationKind.values());
            kind.setItemLabelGenerator(RecommendationKind::words);
            kind.setValue(asked.kind());
            words.setMaxLength(Recommendation.LONGEST);
            words.setValue(asked.words());
            add(kind, words, remove);
        }
    }
}
