package org.wellkept.ui.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.wellkept.core.report.SectionKind;
import org.wellkept.core.report.SectionWording;
import org.wellkept.ui.form.ProblemSummary;

/** What an officer says of one section: its heading, a comment beside its figures, whether it is left out, and its place. */
final class SectionFields extends Div {

    private final SectionKind kind;
    private final TextField heading = new TextField("Heading");
    private final TextArea commentary = new TextArea("Comment");
    private final Checkbox leftOut = new Checkbox("Leave this section out");
    private final Button up;
    private final Button down;

    /** @param move moves a section by one place, up (-1) or down (1) */
    SectionFields(Wording.Section section, SerializableBiConsumer<SectionFields, Integer> move) {
        this.kind = section.kind();
        addClassName("paper-section");
        heading.setPlaceholder(kind.words());
        heading.setHelperText("Empty for “" + kind.words() + "”.");
        heading.setMaxLength(SectionWording.LONGEST_HEADING);
        heading.setValue(section.heading());
        commentary.setHelperText("It stands below the figures, as yours. Leave a line empty between paragraphs.");
        commentary.setMaxLength(SectionWording.LONGEST_COMMENTARY);
        commentary.setValue(section.commentary());
        leftOut.setValue(section.leftOut());
        up = new Button("Move up", click -> move.accept(this, -1));
        up.setAriaLabel("Move “" + kind.words() + "” up");
        down = new Button("Move down", click -> move.accept(this, 1));
        down.setAriaLabel("Move “" + kind.words() + "” down");
        Div moves = new Div(up, down);
        moves.addClassName("moves");
        add(new H3(kind.words()), moves, leftOut, heading, commentary);
    }

    SectionKind kind() {
        return kind;
    }

    Wording.Section value() {
        return new Wording.Section(
                kind, heading.getValue().strip(), commentary.getValue().strip(), leftOut.getValue());
    }

    /** @param at its place among all, from 0 */
    void isAt(int at, int all, ProblemSummary problems) {
        up.setEnabled(at > 0);
        down.setEnabled(at < all - 1);
        problems.knows("sections[" + at + "].heading", heading);
        problems.knows("sections[" + at + "].commentary", commentary);
    }

    /** After a move the button that did it keeps the focus, or the other one where it can't go on. */
    void focusMove(int by) {
        Button wanted = by < 0 ? up : down;
        (wanted.isEnabled() ? wanted : by < 0 ? down : up).focus();
    }
}
