package org.wellkept.ui.report;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.look.Words;

/** For which meeting a paper is: one of those that its board plans, or a day where the board plans none here. */
final class ForMeetingField extends Div {

    private static final String LABEL = "For the meeting on";
    private static final String HINT = "The paper has to be public five clear days before.";

    private final Choice<Wording.Meeting> meeting;
    private final DayField day = new DayField(LABEL);
    private final boolean plansNone;

    /**
     * @param planned that the board has to come, soonest first
     * @param chosen what stands in the draft, whatever became of it; or null
     */
    ForMeetingField(List<Wording.Meeting> planned, Wording.@Nullable Meeting chosen, ProblemSummary problems) {
        plansNone = planned.isEmpty();
        List<Wording.Meeting> options = new ArrayList<>(planned);
        Wording.@Nullable Meeting listed = chosen;
        if (plansNone && chosen != null && chosen.id() == null) {
            day.setValue(chosen.on());
            listed = null;
        } else if (chosen != null && !planned.contains(chosen)) {
            options.addFirst(chosen);
        }
        meeting = new Choice<>(
                LABEL,
                "No meeting yet",
                options,
                each -> each.id() == null ? each.on().toString() : each.id().toString(),
                each -> planned.contains(each)
                        ? Words.day(each.on())
                        : Words.day(each.on()) + ", which the board does not plan");
        meeting.setHint(HINT);
        meeting.setVisible(!options.isEmpty());
        day.setHint(
                plansNone && !options.isEmpty() ? "Or a day, as the board plans no other meeting here. " + HINT : HINT);
        meeting.choose(listed);
        meeting.addValueChangeListener(change -> showDay());
        showDay();
        problems.knows("meeting", meeting);
        problems.knows("meetingOn", plansNone ? day : meeting);
        add(meeting, day);
    }

    private void showDay() {
        day.setVisible(plansNone && meeting.getValue() == null);
    }

    Wording.@Nullable Meeting value() {
        if (meeting.getValue() != null) {
            return meeting.getValue();
        }
        return day.isVisible() && day.getValue() != null ? new Wording.Meeting(null, day.getValue()) : null;
    }
}
