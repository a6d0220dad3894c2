package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellkept.core.coproduction.FeedbackState;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.ui.form.Choice;

/** The fields that narrow the list of activities; what they say takes effect when somebody asks for it. */
final class ActivityFilters extends Div {

    private final Choice<String> board;
    private final Choice<String> whose;
    private final Choice<FeedbackState> feedback = new Choice<>(
            "Were people told?",
            "Any",
            Arrays.asList(FeedbackState.values()),
            FeedbackState::code,
            FeedbackState::words);

    ActivityFilters(List<BoardRef> boards, List<OrganisationRef> own, SerializableConsumer<ActivityAddress> asked) {
        addClassName("activity-filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", "Narrow the list");
        Map<String, String> boardNames = new LinkedHashMap<>();
        boards.forEach(each -> boardNames.put(each.slug(), each.name()));
        board = Choice.named("Board", "All boards", boardNames);
        Map<String, String> names = new LinkedHashMap<>();
        own.forEach(each -> names.put(each.slug(), "Ours: " + each.name()));
        whose = Choice.named("Whose", "All that you can read", names);
        whose.setVisible(!own.isEmpty());
        Button show = new Button("Show", click -> asked.accept(asked()));
        Div row = new Div(board, whose, feedback, show);
        row.addClassName("filter-row");
        add(row);
    }

    /** Shows what narrows the list now. */
    void show(ActivityAddress address) {
        board.chooseKey(address.board());
        whose.chooseKey(address.organisation());
        feedback.choose(address.feedback());
    }

    private ActivityAddress asked() {
        return new ActivityAddress(board.getValue(), whose.getValue(), feedback.getValue(), null);
    }
}
