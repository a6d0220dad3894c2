package org.wellkept.ui.handover;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.handover.BoardPassing;
import org.wellkept.core.handover.BoardSuccessions;
import org.wellkept.core.handover.CloseBoard;
import org.wellkept.core.handover.SucceedBoards;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.RenameBoard;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.form.AskedFor;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ChooseMany;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.look.Words;

/** What is asked where boards are succeeded by another one, are renamed or close. */
final class BoardDialogs implements Serializable {

    private final BoardSuccessions successions;
    private final Boards boards;
    private final SerializableSupplier<Actor> actor;
    private final Clock clock;
    private final Recording recording;

    BoardDialogs(
            BoardSuccessions successions,
            Boards boards,
            SerializableSupplier<Actor> actor,
            Clock clock,
            Recording recording) {
        this.successions = successions;
        this.boards = boards;
        this.actor = actor;
        this.clock = clock;
        this.recording = recording;
    }

    ActionDialog succeed() {
        Map<String, String> names = names();
        AskedFor asked = new AskedFor();
        ChooseMany<String> predecessors = asked.field("predecessors", ChooseMany.named("Which boards ended", names));
        Choice<String> successor = asked.needed(
                "successor",
                Choice.named("Which board goes on for them", "Choose one", names),
                "It is not said which board goes on",
                "Choose one");
        DayField on = asked.needed(
                "on", new DayField("First day on which it does"), "The day is missing", "Give the first day");
        on.setLatest(today());
        on.setValue(today());
        return asked.dialog(
                "A board goes on for others",
                List.of(
                        "They end the day before. What was promised to them and is still open is looked after by the other board from"
                                + " then on, and counts there.",
                        "Their rounds have to be closed first, their meetings held or cancelled, and their papers published."),
                "See what it does",
                () -> preview(
                        new SucceedBoards(successor.getValue(), List.copyOf(predecessors.getValue()), on.getValue())));
    }

    private List<Refusal> preview(SucceedBoards command) {
        return successions.preview(actor.get(), command).whyNot(passing -> confirm(passing, command));
    }

    private void confirm(List<BoardPassing> passing, SucceedBoards command) {
        List<String> lines = new ArrayList<>();
        passing.forEach(each -> lines.add(sentence(each)));
        lines.add(
                "What has closed, and what was decided, reported and endorsed, stays with the board that ended, at its address."
                        + " Roles on it end with it, and are none on the other. It isn’t taken back.");
        recording.ask(new ActionDialog(
                "What this does",
                lines,
                List.of(),
                "Record it",
                () -> recording.told(
                        successions.record(actor.get(), command),
                        "It is recorded. Give people their roles on the board that goes on.")));
    }

    private static String sentence(BoardPassing passing) {
        return passing.from().name() + ": "
                + Words.list(List.of(
                        Words.count(passing.promises(), "promise", "promises"),
                        Words.count(passing.drafts(), "draft", "drafts"),
                        Words.count(passing.asks(), "ask that waits", "asks that wait"),
                        Words.count(passing.decisions(), "open decision", "open decisions")))
                + " go on to " + passing.to().name() + "."
                + (passing.toBoth() == 0
                        ? ""
                        : " " + Words.count(passing.toBoth(), "promise", "promises")
                                + " made to both will count once.");
    }

    ActionDialog rename() {
        AskedFor asked = new AskedFor();
        Choice<String> board = which(asked);
        TextField name = asked.field("name", new TextField("Its new name"));
        name.setMaxLength(200);
        name.setWidthFull();
        TextField slug = asked.field("slug", new TextField("Its new address"));
        slug.setHelperText(
                "Small letters, digits and hyphens, as in /boards/wellshire. The old address leads on to it.");
        slug.setMaxLength(60);
        slug.setWidthFull();
        board.addValueChangeListener(chosen -> slug.setValue(chosen.getValue() == null ? "" : chosen.getValue()));
        DayField on = asked.needed(
                "on", new DayField("First day of the new name"), "The day is missing", "Give the first day");
        on.setLatest(today());
        on.setValue(today());
        return asked.dialog(
                "A board is called something else",
                List.of(
                        "It stays the same board, with all that is promised to it. Papers of before keep the old name."),
                "Rename it",
                () -> recording.told(
                        boards.rename(
                                actor.get(),
                                new RenameBoard(board.getValue(), name.getValue(), slug.getValue(), on.getValue())),
                        "It is renamed."));
    }

    ActionDialog close() {
        AskedFor asked = new AskedFor();
        Choice<String> board = which(asked);
        DayField lastDay =
                asked.needed("lastDay", new DayField("Its last day"), "The day is missing", "Give its last day");
        lastDay.setLatest(today());
        return asked.dialog(
                "A board closed, and no other goes on for it",
                List.of(
                        "Promises stay what they are: the word of those who made them. They say that the board has closed, and no round"
                                + " of it asks about them. It isn’t taken back.",
                        "What partners asked of it has to be answered first, and what it put off has to be settled."),
                "Close it",
                () -> recording.told(
                        successions.close(actor.get(), new CloseBoard(board.getValue(), lastDay.getValue())),
                        "It is closed."));
    }

    private Choice<String> which(AskedFor asked) {
        return asked.needed(
                "board",
                Choice.named("Which board", "Choose one", names()),
                "It is not said which board",
                "Choose one");
    }

    /** The boards that there are today; the door has the last word. */
    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        boards.current().forEach(board -> names.put(board.slug(), board.name()));
        return names;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
