package org.wellkept.ui.meeting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.wellkept.core.meeting.MeetingTerms;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.TimeField;

/** When and where a board meets. */
final class MeetingFields extends Div {

    private final DayField on = new DayField("Day");
    private final TimeField startsAt = new TimeField("Begins at, where you know it");
    private final TextField place = new TextField("Place");
    private final TextField link = new TextField("Link to watch or join");

    MeetingFields() {
        addClassName("round-form");
        place.setHelperText("As you would write it on a notice, with the postcode.");
        place.setWidthFull();
        link.setHelperText("A web address, where the meeting is broadcast or joined.");
        link.setWidthFull();
        Div when = new Div(on, startsAt);
        when.addClassName("round-days");
        add(when, place, link);
    }

    void knowsOf(ProblemSummary problems) {
        problems.knows("on", on);
        problems.knows("startsAt", startsAt);
        problems.knows("place", place);
        problems.knows("link", link);
    }

    void fill(MeetingTerms terms) {
        on.setValue(terms.on());
        startsAt.setValue(terms.startsAt());
        place.setValue(terms.place() == null ? "" : terms.place());
        link.setValue(terms.link() == null ? "" : terms.link());
    }

    MeetingTerms typed() {
        return new MeetingTerms(on.getValue(), startsAt.getValue(), place.getValue(), link.getValue());
    }
}
