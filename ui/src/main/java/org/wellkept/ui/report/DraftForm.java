package org.wellkept.ui.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import org.wellkept.core.FieldProblem;
import org.wellkept.ui.form.Leaving;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.workspace.Messages;

/** All that an officer words in a draft. No figure is among it. */
final class DraftForm extends Div {

    private static final int LONGEST = 200;

    private final ProblemSummary problems = new ProblemSummary();
    private final TextField title = new TextField("Title");
    private final TextField reportOf = new TextField("Report of");
    private final ForMeetingField meeting;
    private final AskedFields asked;
    private final Div list = new Div();
    private final List<SectionFields> sections = new ArrayList<>();
    private final Wording begun;

    /**
     * @param begun what is stored; what differs from it is not saved yet
     * @param wording what the fields begin with: the same, or more where two texts were put together
     * @param proposed what the figures propose that the board does
     * @param planned the meetings that the board has to come, soonest first
     * @param save saves what is typed
     */
    DraftForm(
            Wording begun, Wording wording, List<Wording.Asked> proposed, List<Wording.Meeting> planned, Command save) {
        this.begun = begun;
        addClassName("paper-form");
        title.setMaxLength(LONGEST);
        title.setValue(wording.title());
        reportOf.setMaxLength(LONGEST);
        reportOf.setValue(wording.reportOf());
        reportOf.setHelperText("A role, such as Director of Public Health. Never a person’s name.");
        meeting = new ForMeetingField(planned, wording.meeting(), problems);
        problems.knows("title", title);
        problems.knows("reportOf", reportOf);
        asked = new AskedFields(wording.recommendations(), proposed, problems);
        wording.sections().forEach(section -> sections.add(new SectionFields(section, this::move)));
        Button done = new Button("Save", click -> save.execute());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div end = new Div(done);
        end.addClassName("form-end");
        add(
                problems,
                title,
                reportOf,
                meeting,
                asked,
                new H2("Sections"),
                new Paragraph(
                        "In the order in which they are read. What they say comes from the round; your comment stands"
                                + " beside it, short enough that the paper stays within four pages."),
                list,
                end);
        lay();
        Leaving.guard(this);
        if (isTouched()) {
            Leaving.changed(this);
        }
    }

    Wording value() {
        return new Wording(
                title.getValue().strip(),
                reportOf.getValue().strip(),
                meeting.value(),
                sections.stream().map(SectionFields::value).toList(),
                asked.value());
    }

    boolean isTouched() {
        return !value().equals(begun);
    }

    /** Shows what needs mending, in place of what was shown before; nothing where the list is empty. */
    void show(List<FieldProblem> found) {
        problems.show(found);
    }

    private void move(SectionFields section, int by) {
        int at = sections.indexOf(section);
        int to = at + by;
        if (to < 0 || to >= sections.size()) {
            return;
        }
        sections.remove(at);
        sections.add(to, section);
        lay();
        Leaving.changed(this);
        section.focusMove(by);
        Messages.near(this)
                .tell("“" + section.kind().words() + "” is now section " + (to + 1) + " of " + sections.size() + ".");
    }

    private void lay() {
        list.removeAll();
        problems.forget("sections");
        for (int at = 0; at < sections.size(); at++) {
            sections.get(at).isAt(at, sections.size(), problems);
            list.add(sections.get(at));
        }
    }
}
