package org.wellkept.ui.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.AnchorReturns.YEAR;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Actor;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.anchoryear.AnchorYearRead;
import org.wellkept.core.anchoryear.AnchorYearState;
import org.wellkept.core.anchoryear.AnchorYears;
import org.wellkept.core.anchoryear.FigureTold;
import org.wellkept.core.test.AnchorReturns;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class YearPanelTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final List<String> done = new ArrayList<>();
    private Wellshire wellshire;
    private AnchorYears years;
    private Actor lead;
    private YearPanel panel;

    @BeforeEach
    void start() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        years = bench.door(AnchorYears.class);
        lead = wellshire.lead(Wellshire.OPEN_DOOR);
        open();
    }

    private void open() {
        panel = new YearPanel(years, () -> lead, stored(), true, done::add);
    }

    private AnchorYearRead stored() {
        return years.find(lead, Wellshire.OPEN_DOOR, YEAR).orThrow();
    }

    @Test
    void a_small_organisation_tells_its_year_in_five_questions() {
        assertThat(text()).contains("About 5 minutes. A small organisation is asked 5 questions.");

        type(AnchorFigure.HIRED, "4");
        type(AnchorFigure.HIRED_LOCALLY, "4");
        press("Send to partners");

        assertThat(done).containsExactly("It is sent. Your partners can read it.");
        assertThat(stored().state()).isEqualTo(AnchorYearState.SENT);
        assertThat(stored().figure(AnchorFigure.VOLUNTEERING).isAnswer()).isFalse();
    }

    @Test
    void what_it_is_not_asked_is_folded_away_and_can_be_told_all_the_same() {
        NativeDetails more = all(NativeDetails.class).stream()
                .filter(details -> details.getSummaryText().equals("More figures, if you have them"))
                .findFirst()
                .orElseThrow();
        assertThat(more.isOpen()).isFalse();

        type(AnchorFigure.CARBON, "1,204.5");
        press("Save draft");

        assertThat(stored().figure(AnchorFigure.CARBON).told().value()).isEqualTo("1204.5");
    }

    @Test
    void what_needs_mending_is_said_at_its_field_and_nothing_typed_is_lost() {
        type(AnchorFigure.HIRED, "3");
        type(AnchorFigure.HIRED_LOCALLY, "5");
        press("Send to partners");

        assertThat(problems()).singleElement().asString().contains("This is more than the whole, which is 3");
        assertThat(field(AnchorFigure.HIRED_LOCALLY).getValue()).isEqualTo("5");
        assertThat(done).isEmpty();

        type(AnchorFigure.HIRED, "a few");
        press("Save draft");
        assertThat(problems()).singleElement().asString().contains("“a few” is not a number");
        assertThat(stored().figures()).isEmpty();
    }

    @Test
    void it_says_what_does_not_apply() {
        all(Checkbox.class).getFirst().setValue(true);
        press("Save draft");

        assertThat(stored().figure(AnchorFigure.HIRED).told()).isEqualTo(FigureTold.DOES_NOT_APPLY);
    }

    @Test
    void a_change_of_what_was_sent_needs_a_reason_and_a_lead_makes_it_public() {
        type(AnchorFigure.HIRED, "4");
        press("Send to partners");
        open();
        type(AnchorFigure.HIRED, "5");
        press("Save the change");
        assertThat(problems()).singleElement().asString().contains("it is not said why it changes");

        all(TextArea.class).stream()
                .filter(area -> area.getLabel().equals("Why does it change?"))
                .findFirst()
                .orElseThrow()
                .setValue("One was forgotten.");
        press("Make it public");

        assertThat(stored().state()).isEqualTo(AnchorYearState.PUBLIC);
        assertThat(stored().figure(AnchorFigure.HIRED).told().value()).isEqualTo("5");
    }

    @Test
    void where_two_people_write_the_same_return_neither_text_is_lost() {
        type(AnchorFigure.HIRED, "4");
        years.tell(
                        wellshire.lead(Wellshire.OPEN_DOOR),
                        AnchorReturns.tell(
                                Wellshire.OPEN_DOOR,
                                YEAR,
                                Map.of(
                                        AnchorFigure.HIRED, FigureTold.of(6),
                                        AnchorFigure.VOLUNTEERING, FigureTold.of(12))))
                .orThrow();
        press("Save draft");
        assertThat(text()).contains("Somebody else changed this while you were writing");

        press("Put both texts together");
        press("Save draft");

        assertThat(stored().figure(AnchorFigure.HIRED).told().value()).isEqualTo("4");
        assertThat(stored().figure(AnchorFigure.VOLUNTEERING).told().value()).isEqualTo("12");
    }

    @Test
    void it_knows_whether_something_is_unsaved() {
        assertThat(panel.isTouched()).isFalse();
        type(AnchorFigure.HIRED, "4");
        assertThat(panel.isTouched()).isTrue();
    }

    private void type(AnchorFigure figure, String words) {
        field(figure).setValue(words);
    }

    private TextField field(AnchorFigure figure) {
        return all(TextField.class).stream()
                .filter(field -> field.getLabel().equals(figure.words()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        all(Button.class).stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button says “" + words + "” in: " + text()))
                .click();
    }

    private List<String> problems() {
        return all(Component.class).stream()
                .filter(HasValidation.class::isInstance)
                .map(HasValidation.class::cast)
                .filter(HasValidation::isInvalid)
                .map(HasValidation::getErrorMessage)
                .toList();
    }

    private String text() {
        return within(panel.getElement())
                .filter(Element::isTextNode)
                .map(Element::getText)
                .reduce("", (before, next) -> before + " " + next);
    }

    private <C extends Component> List<C> all(Class<C> kind) {
        return within(panel.getElement())
                .flatMap(element -> element.getComponent().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Stream<Element> within(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.isTextNode() ? Stream.empty() : element.getChildren().flatMap(YearPanelTest::within));
    }
}
