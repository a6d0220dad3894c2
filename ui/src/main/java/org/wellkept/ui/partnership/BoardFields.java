package org.wellkept.ui.partnership;

import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.wellkept.core.Spelling;
import org.wellkept.core.partnership.AddBoard;
import org.wellkept.core.partnership.BoardKind;
import org.wellkept.ui.form.AskedFor;
import org.wellkept.ui.form.Choice;

/** What is asked of a new board. */
final class BoardFields implements Serializable {

    private final String partnership;
    private final AskedFor asked = new AskedFor();
    private final TextField name =
            asked.field("name", NewFields.text("Name", "Such as: Wellshire Health and Wellbeing Board", 200));
    private final TextField place = asked.field(
            "place", NewFields.text("For which place", "Its page asks: are promises being kept in this place?", 200));
    private final Choice<BoardKind> kind = asked.needed(
            "kind",
            new Choice<>(
                    "What it is", "Choose one", Arrays.asList(BoardKind.values()), BoardKind::code, BoardFields::words),
            "It is not said what kind of board it is",
            "Choose one");
    private final TextField address = asked.field("slug", NewFields.address("/boards/"));

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

    AskedFor asked() {
        return asked;
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
