package org.wellkept.ui.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Actor;
import org.wellkept.core.handover.BoardSuccessions;
import org.wellkept.core.handover.Handovers;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.succession.Successions;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Promises;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ChooseMany;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.form.Laid;

@Tag("database")
class SuccessionDialogsTest {

    private static final LocalDate DAY = TestClock.FIRST_DAY;

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Screen screen = new Screen();
    private Wellshire wellshire;
    private Actor administrator;

    /** What the dialogs did to the screen. */
    private static final class Screen implements Recording {
        private final List<String> said = new ArrayList<>();
        private final List<ActionDialog> asked = new ArrayList<>();

        @Override
        public void ask(ActionDialog next) {
            asked.add(next);
        }

        @Override
        public void recorded(String message) {
            said.add(message);
        }
    }

    @BeforeEach
    void begin() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        administrator = wellshire.administrator();
    }

    private BodyDialogs bodies() {
        return new BodyDialogs(
                bench.door(Successions.class),
                bench.door(Handovers.class),
                bench.door(Organisations.class),
                () -> administrator,
                bench.clock(),
                screen);
    }

    private BoardDialogs boards() {
        return new BoardDialogs(
                bench.door(BoardSuccessions.class),
                bench.door(Boards.class),
                () -> administrator,
                bench.clock(),
                screen);
    }

    @Test
    void what_is_missing_is_said_at_its_field_all_at_once_and_nothing_is_recorded() {
        assertThat(problems(bodies().merge(), "See what it does"))
                .containsExactly(
                        "It is not said who took over. Choose one.", "The day is missing. Give the first day.");
        assertThat(problems(bodies().split(), "See what it does"))
                .containsExactly(
                        "It is not said who was split. Choose one.", "The day is missing. Give the first day.");
        assertThat(problems(bodies().rename(), "Rename it")).containsExactly("It is not said which body. Choose one.");
        assertThat(problems(bodies().close(), "Close it"))
                .containsExactly("It is not said which body. Choose one.", "The day is missing. Give its last day.");
        assertThat(problems(boards().succeed(), "See what it does"))
                .containsExactly("It is not said which board goes on. Choose one.");
        assertThat(problems(boards().rename(), "Rename it")).containsExactly("It is not said which board. Choose one.");
        assertThat(problems(boards().close(), "Close it"))
                .containsExactly("It is not said which board. Choose one.", "The day is missing. Give its last day.");
        assertThat(screen.said).isEmpty();
        assertThat(screen.asked).isEmpty();
    }

    @Test
    void a_merger_is_recorded_after_it_was_said_what_it_does() {
        promised(Wellshire.OPEN_DOOR);
        ActionDialog merge = bodies().merge();
        many(merge).setValue(Set.of(Wellshire.OPEN_DOOR));
        choice(merge, 0).chooseKey(Wellshire.VOICES);
        day(merge).setValue(DAY);

        Laid.footer(merge).press("See what it does");

        ActionDialog confirm = screen.asked.getFirst();
        assertThat(Laid.out(confirm).text())
                .contains("Open Door: 1 promise and 0 drafts, as of today, are offered to Wellshire Voices.");
        assertThat(bench.door(Successions.class).all()).isEmpty();
        Laid.footer(confirm).press("Record it");
        assertThat(screen.said).containsExactly("It is recorded. Leads of who took over are told on the day.");
        assertThat(bench.door(Successions.class).all()).hasSize(1);
    }

    @Test
    void what_the_door_refuses_is_said_at_the_field_that_it_names_and_what_was_chosen_stays() {
        ActionDialog merge = bodies().merge();
        many(merge).setValue(Set.of(Wellshire.VOICES));
        choice(merge, 0).chooseKey(Wellshire.VOICES);
        day(merge).setValue(DAY);

        Laid.footer(merge).press("See what it does");

        assertThat(many(merge).getErrorMessage()).isEqualTo("Nobody takes over from itself. Name two organisations.");
        assertThat(many(merge).getValue()).containsExactly(Wellshire.VOICES);
        assertThat(screen.asked).isEmpty();
    }

    @Test
    void a_split_a_new_name_and_a_closure_are_recorded() {
        ActionDialog split = bodies().split();
        choice(split, 0).chooseKey(Wellshire.OPEN_DOOR);
        many(split).setValue(Set.of(Wellshire.VOICES, Wellshire.ICB));
        day(split).setValue(DAY.plusDays(3));
        Laid.footer(split).press("See what it does");
        Laid.footer(screen.asked.getFirst()).press("Record it");
        assertThat(bench.door(Successions.class).all()).hasSize(2);

        ActionDialog rename = bodies().rename();
        choice(rename, 0).chooseKey(Wellshire.COUNTY);
        Laid.out(rename).line("Its new name").setValue("Wellshire Council");
        Laid.footer(rename).press("Rename it");
        ActionDialog close = bodies().close();
        choice(close, 0).chooseKey(Wellshire.VALE);
        day(close).setValue(DAY);
        Laid.out(close).area("Why nobody carries on what it promised").setValue("It has no money.");
        Laid.footer(close).press("Close it");

        assertThat(screen.said)
                .containsExactly(
                        "It is recorded. Leads of who took over are told on the day.",
                        "It is renamed.",
                        "It is closed, and so is what it had promised.");
        assertThat(bench.door(Organisations.class)
                        .find(Wellshire.COUNTY)
                        .orThrow()
                        .name())
                .isEqualTo("Wellshire Council");
    }

    @Test
    void a_board_goes_on_for_another_after_it_was_said_what_passes_on() {
        promised(Wellshire.COUNTY);
        ActionDialog succeed = boards().succeed();
        many(succeed).setValue(Set.of(Wellshire.BOARD));
        choice(succeed, 0).chooseKey(Wellshire.VALE_BOARD);
        assertThat(day(succeed).getValue()).as("today is offered").isEqualTo(DAY);

        Laid.footer(succeed).press("See what it does");

        ActionDialog confirm = screen.asked.getFirst();
        assertThat(Laid.out(confirm).text())
                .contains(
                        "Wellshire Health and Wellbeing Board: 1 promise, 0 drafts, 0 asks that wait and 0 open decisions"
                                + " go on to Vale Health and Wellbeing Board.");
        assertThat(board(Wellshire.BOARD).hasEnded()).isFalse();
        Laid.footer(confirm).press("Record it");
        assertThat(board(Wellshire.BOARD).successor())
                .isEqualTo(board(Wellshire.VALE_BOARD).ref());
        assertThat(screen.said).hasSize(1);

        ActionDialog again = boards().succeed();
        choice(again, 0).chooseKey(Wellshire.BOARD);
        assertThat(choice(again, 0).getValue())
                .as("one that has ended is not offered")
                .isNull();
    }

    @Test
    void a_board_that_can_t_succeed_another_is_told_why_at_its_field() {
        ActionDialog succeed = boards().succeed();
        many(succeed).setValue(Set.of(Wellshire.NORTHMOOR_BOARD));
        choice(succeed, 0).chooseKey(Wellshire.BOARD);
        Laid.footer(succeed).press("See what it does");

        assertThat(many(succeed).getErrorMessage())
                .isEqualTo(
                        "Wellshire Health and Wellbeing Board does not sit in every partnership of Northmoor Health and"
                                + " Wellbeing Board. Name a board that sits where it sat.");
        assertThat(screen.asked).isEmpty();
    }

    @Test
    void a_board_is_renamed_with_its_address_and_another_closed() {
        ActionDialog rename = boards().rename();
        choice(rename, 0).chooseKey(Wellshire.BOARD);
        assertThat(Laid.out(rename).line("Its new address").getValue())
                .as("the address that it has may stay")
                .isEqualTo(Wellshire.BOARD);
        Laid.out(rename).line("Its new name").setValue("Wellshire Wellbeing Board");
        Laid.out(rename).line("Its new address").setValue("No address");
        Laid.footer(rename).press("Rename it");
        assertThat(Laid.out(rename).line("Its new address").isInvalid()).isTrue();
        Laid.out(rename).line("Its new address").setValue("wellbeing");
        Laid.footer(rename).press("Rename it");
        ActionDialog close = boards().close();
        choice(close, 0).chooseKey(Wellshire.VALE_BOARD);
        day(close).setValue(DAY);
        Laid.footer(close).press("Close it");

        assertThat(screen.said).containsExactly("It is renamed.", "It is closed.");
        assertThat(board(Wellshire.BOARD).slug()).isEqualTo("wellbeing");
        assertThat(board(Wellshire.VALE_BOARD).endedOn()).isEqualTo(DAY);
    }

    private List<String> problems(ActionDialog dialog, String press) {
        Laid.footer(dialog).press(press);
        return Laid.out(dialog).problems();
    }

    private void promised(String organisation) {
        wellshire.published(organisation, Promises.aCommitment().build());
    }

    private BoardDetails board(String slug) {
        return bench.door(Boards.class).find(slug).orThrow();
    }

    @SuppressWarnings("unchecked") // every list of these dialogs is one of slugs
    private static ChooseMany<String> many(ActionDialog dialog) {
        return Laid.out(dialog).all(ChooseMany.class).getFirst();
    }

    private static Choice<?> choice(ActionDialog dialog, int place) {
        return Laid.out(dialog).all(Choice.class).get(place);
    }

    private static DayField day(ActionDialog dialog) {
        return Laid.out(dialog).all(DayField.class).getFirst();
    }
}
