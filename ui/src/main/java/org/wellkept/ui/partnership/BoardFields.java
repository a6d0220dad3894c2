package org.wellkept.ui.partnership;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Spelling;
import org.wellkept.core.partnership.AddBoard;
import org.wellkept.core.partnership.BoardKind;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ProblemSummary;

/** What is asked of a new board. */
final class BoardFields implements Serializable {

    private final String partnership;
    private final TextField name = NewFields.text("Name", "Such as: Wellshire Health and Wellbeing Board", 200);
    private final TextField place =
            NewFields.text("For which place", "Its page asks: are promises being kept in this place?", 200);
    private final Choice<BoardKind> kind = new Choice<>(
            "What it is", "Choose one", Arrays.asList(BoardKind.values()), BoardKind::code, BoardFields::words);
    private final TextField address = NewFields.address("/boards/");

    /** @param partnership the slug of the one that it sits in */
    BoardFields(String partnership) {
        this.partnership = partnership;
        kind.choose(BoardKind.HEALTH_AND_WELLBEING);
        Suggestion.follow(name, place, Suggestion::place);
        Suggestion.follow(name, address, board -> Spelling.address(Suggestion.place(board)));
    }

    private static String words(BoardKind kind) {
        return switch (kind) {
            case HEALTH_AND_WELLBEING -> kind.words();
            case OTHER -> "Another board";
        };
    }

    List<Component> all() {
        return List.of(name, place, kind, address);
    }

    void tell(ProblemSummary problems) {
        problems.knows("name", name);
        problems.knows("place", place);
        problems.knows("kind", kind);
        problems.knows("slug", address);
    }

    /** What the door can't be asked without. */
    List<FieldProblem> missing() {
        return kind.chosen().isPresent()
                ? List.of()
                : List.of(new FieldProblem("kind", "It is not said what kind of board it is", "Choose one"));
    }

    /** Only while nothing is missing. */
    AddBoard command() {
        return new AddBoard(
                address.getValue().strip(),
                name.getValue().strip(),
                place.getValue().strip(),
                kind.chosen().orElseThrow(),
                List.of(partnership));
    }
}
