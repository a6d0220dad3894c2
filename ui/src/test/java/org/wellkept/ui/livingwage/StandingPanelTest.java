package org.wellkept.ui.livingwage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.livingwage.LivingWage;
import org.wellkept.core.livingwage.Standing;
import org.wellkept.core.livingwage.StandingTerms;
import org.wellkept.core.livingwage.WageStatus;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;
import org.wellkept.ui.form.ClashPanel;
import org.wellkept.ui.form.DayField;

@Tag("database")
class StandingPanelTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private static final LocalDate TODAY = TestClock.FIRST_DAY;

    private final LivingWage livingWage = bench.door(LivingWage.class);
    private final List<String> said = new ArrayList<>();
    private Actor lead;

    @BeforeEach
    void begin() {
        bench.startAfresh();
        lead = Wellshire.in(bench).lead(Wellshire.OPEN_DOOR);
        said.clear();
    }

    @Test
    void two_answers_are_enough() {
        StandingPanel panel = panel(StandingTerms.of(TODAY, WageStatus.EXPLORING), null);

        press(panel, "Save");

        assertThat(said)
                .containsExactly("Recorded. Only your organisation sees it until your lead shares or publishes it.");
        assertThat(stored()).singleElement().satisfies(standing -> {
            assertThat(standing.terms().status()).isEqualTo(WageStatus.EXPLORING);
            assertThat(standing.visibility()).isEqualTo(Visibility.OWN);
        });
        assertThat(panel.isTouched()).isFalse();
    }

    @Test
    void what_needs_mending_is_said_at_its_field_and_nothing_typed_is_lost() {
        StandingPanel panel = panel(StandingTerms.of(TODAY, WageStatus.ACCREDITED), null);
        field(panel, "How many people are covered?").setValue("a dozen");
        press(panel, "Save");
        assertThat(problems(panel)).singleElement().asString().contains("“a dozen” is not a whole number");

        field(panel, "How many people are covered?").setValue("12");
        field(panel, "How many of them were paid less before?").setValue("1,200");
        press(panel, "Save");
        assertThat(problems(panel))
                .hasSize(2)
                .anySatisfy(words -> assertThat(words).contains("The day of the accreditation is missing"))
                .anySatisfy(words -> assertThat(words).contains("More people had a rise (1200)"));
        assertThat(field(panel, "How many of them were paid less before?").getValue())
                .isEqualTo("1,200");
        assertThat(stored()).isEmpty();
    }

    @Test
    void days_of_a_licence_and_steps_are_asked_only_where_they_make_sense() {
        StandingPanel panel = panel(StandingTerms.of(TODAY, WageStatus.EXPLORING), null);
        assertThat(all(panel, DayField.class)).hasSize(1);

        status(panel).setValue(WageStatus.ACCREDITED_PHASED);
        assertThat(all(panel, DayField.class)).hasSize(3);
        assertThat(all(panel, Button.class)).extracting(Button::getText).contains("Save");

        all(panel, DayField.class).get(1).setValue(TODAY);
        status(panel).setValue(WageStatus.APPLIED);
        press(panel, "Save");
        assertThat(stored().getFirst().terms().accreditedOn())
                .as("what is out of sight is left out")
                .isNull();
    }

    @Test
    void of_two_who_correct_at_once_neither_text_is_lost() {
        Standing first = livingWage
                .record(lead, Wellshire.OPEN_DOOR, StandingTerms.of(TODAY, WageStatus.EXPLORING))
                .orThrow();
        StandingPanel mine = panel(first.terms(), StandingPanel.Stored.of(first));
        field(mine, "How many people are covered?").setValue("12");
        livingWage
                .edit(lead, first.id(), first.version(), StandingTerms.of(TODAY, WageStatus.APPLIED))
                .orThrow();

        press(mine, "Save");
        assertThat(all(mine, ClashPanel.class)).hasSize(1);
        assertThat(said).isEmpty();

        press(mine, "Put both texts together");
        assertThat(status(mine).getValue()).isEqualTo(WageStatus.APPLIED);
        press(mine, "Save");
        StandingTerms kept = stored().getFirst().terms();
        assertThat(kept.status()).isEqualTo(WageStatus.APPLIED);
        assertThat(kept.staffCovered()).isEqualTo(12);
    }

    @Test
    void the_lead_finds_what_they_may_do_and_a_contributor_less() {
        UUID id = livingWage
                .record(lead, Wellshire.OPEN_DOOR, StandingTerms.of(TODAY, WageStatus.EXPLORING))
                .orThrow()
                .id();
        StandingActions actions = new StandingActions(livingWage, () -> lead, said::add);

        assertThat(ways(actions, true)).containsExactly("Share with partners", "Publish");
        assertThat(ways(actions, false)).isEmpty();

        press(actions.publishing(id).getFooter().getElement(), "Publish it");
        assertThat(said).containsExactly("It is public now.");
        assertThat(ways(actions, true)).isEmpty();
        assertThat(StandingActions.mayEdit(Visibility.PUBLIC, false)).isFalse();
    }

    private List<String> ways(StandingActions actions, boolean mayPublish) {
        Div holder = new Div();
        actions.of(Wellshire.OPEN_DOOR, stored().getFirst(), mayPublish).forEach(holder::add);
        return all(holder, Button.class).stream().map(Button::getText).toList();
    }

    private StandingPanel panel(StandingTerms begin, StandingPanel.@Nullable Stored over) {
        return new StandingPanel(
                livingWage, () -> lead, Wellshire.OPEN_DOOR, new StandingForm(begin, TODAY), over, said::add);
    }

    private List<Standing> stored() {
        return livingWage.of(lead, Wellshire.OPEN_DOOR).orThrow();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<WageStatus> status(Component panel) {
        return all(panel, RadioButtonGroup.class).getFirst();
    }

    private static TextField field(Component part, String label) {
        return all(part, TextField.class).stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> problems(Component part) {
        return all(part, Component.class).stream()
                .filter(HasValidation.class::isInstance)
                .map(HasValidation.class::cast)
                .filter(HasValidation::isInvalid)
                .map(HasValidation::getErrorMessage)
                .toList();
    }

    private static void press(Component part, String words) {
        press(part.getElement(), words);
    }

    private static void press(Element root, String words) {
        within(root)
                .flatMap(element -> element.getComponent().stream())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .click();
    }

    /** Every one that is in sight. */
    private static <C extends Component> List<C> all(Component part, Class<C> kind) {
        return within(part.getElement())
                .flatMap(element -> element.getComponent().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Stream<Element> within(Element element) {
        return element.isTextNode() || element.isVisible()
                ? Stream.concat(Stream.of(element), element.getChildren().flatMap(StandingPanelTest::within))
                : Stream.empty();
    }
}
