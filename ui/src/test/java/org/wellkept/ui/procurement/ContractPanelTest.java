package org.wellkept.ui.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Wellshire.COUNTY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.procurement.ContractDetails;
import org.wellkept.core.procurement.ContractTerms;
import org.wellkept.core.procurement.Contracts;
import org.wellkept.core.procurement.RecordContract;
import org.wellkept.core.procurement.Supplier;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class ContractPanelTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Contracts contracts = bench.door(Contracts.class);
    private final List<UUID> finished = new ArrayList<>();
    private Actor contributor;

    @BeforeEach
    void start() {
        bench.startAfresh();
        contributor = Wellshire.in(bench).contributor(COUNTY);
    }

    @Test
    void a_contract_is_recorded_with_what_is_typed_and_blank_stays_not_told() {
        ContractPanel panel = panel(
                new ContractForm(
                        List.of(new OrganisationRef(COUNTY, "Wellshire County Council", true)),
                        ContractTerms.titled("")),
                null);
        line(panel, "What is bought, in one line").setValue("School meals");
        line(panel, "Whole value, in pounds").setValue("£4,200,000");
        line(panel, "Codes of measures").setValue("NT1, NT10");
        press(panel);

        ContractTerms terms = stored();
        assertThat(terms.about().value()).isEqualByComparingTo("4200000");
        assertThat(terms.socialValue().codes()).containsExactly("NT1", "NT10");
        assertThat(terms.supplier()).isEqualTo(Supplier.NOT_TOLD);
        assertThat(terms.about().reference()).isNull();
        assertThat(panel.isTouched()).isFalse();
    }

    @Test
    void what_needs_mending_is_said_at_its_field_and_nothing_typed_is_lost() {
        ContractPanel panel = panel(
                new ContractForm(
                        List.of(new OrganisationRef(COUNTY, "Wellshire County Council", true)),
                        ContractTerms.titled("")),
                null);
        line(panel, "Whole value, in pounds").setValue("4m");
        press(panel);
        assertThat(problems(panel)).singleElement().asString().startsWith("“4m” is not a number.");

        line(panel, "Whole value, in pounds").setValue("4,000,000");
        line(panel, "Social value weighting, in percent").setValue("110");
        press(panel);
        assertThat(problems(panel))
                .anyMatch(problem -> problem.startsWith("The title is empty."))
                .anyMatch(problem -> problem.startsWith("A weighting of 110% is more than the whole score."));
        assertThat(finished).isEmpty();
        assertThat(line(panel, "Whole value, in pounds").getValue()).isEqualTo("4,000,000");
    }

    @Test
    void where_two_changed_the_same_contract_neither_text_is_lost() {
        ContractDetails recorded = contracts
                .record(contributor, new RecordContract(COUNTY, ContractTerms.titled("Meals")))
                .orThrow();
        ContractPanel panel =
                panel(new ContractForm(List.of(), recorded.summary().terms()), ContractPanel.Stored.of(recorded));
        contracts
                .edit(
                        contributor,
                        recorded.summary().id(),
                        Version.of(1),
                        ContractTerms.titled("School meals").with(new Supplier("Good Plate", Set.of())))
                .orThrow();
        line(panel, "What is bought, in one line").setValue("Meals at schools");
        press(panel);

        assertThat(all(panel, RadioButtonGroup.class)).hasSize(1);
        all(panel, Button.class).stream()
                .filter(button -> button.getText().equals("Put both texts together"))
                .findFirst()
                .orElseThrow()
                .click();
        press(panel);
        assertThat(stored().about().title()).isEqualTo("Meals at schools");
        assertThat(stored().supplier()).isEqualTo(new Supplier("Good Plate", Set.of()));
    }

    @Test
    void none_of_the_kinds_is_not_the_same_as_not_told() {
        ContractForm form =
                new ContractForm(List.of(), ContractTerms.titled("Meals").with(new Supplier("Good Plate", Set.of())));

        assertThat(form.read().terms().supplier().kinds()).isEmpty();
        all(form, Checkbox.class).stream()
                .filter(box -> box.getLabel().equals("It is none of these"))
                .forEach(box -> box.setValue(false));
        assertThat(form.read().terms().supplier().kinds()).isNull();
        assertThat(form.read().terms().about().value()).isNull();
    }

    private ContractPanel panel(ContractForm form, ContractPanel.@Nullable Stored stored) {
        return new ContractPanel(contracts, () -> contributor, form, stored, finished::add);
    }

    private ContractTerms stored() {
        return contracts
                .find(contributor, finished.getLast())
                .orThrow()
                .summary()
                .terms();
    }

    private static void press(ContractPanel panel) {
        all(panel, Button.class).stream()
                .filter(button -> button.getText().equals("Save"))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static TextField line(Component within, String label) {
        return all(within, TextField.class).stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field is called “" + label + "”"));
    }

    private static List<String> problems(Component within) {
        return all(within, Component.class).stream()
                .filter(HasValidation.class::isInstance)
                .map(HasValidation.class::cast)
                .filter(HasValidation::isInvalid)
                .map(HasValidation::getErrorMessage)
                .toList();
    }

    private static <C extends Component> List<C> all(Component within, Class<C> type) {
        return Stream.concat(
                        Stream.of(within), within.getChildren().flatMap(child -> all(child, Component.class).stream()))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
