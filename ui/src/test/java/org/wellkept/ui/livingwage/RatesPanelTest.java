package org.wellkept.ui.livingwage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Actor;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.livingwage.LivingWageRate;
import org.wellkept.core.livingwage.LivingWageRates;
import org.wellkept.core.livingwage.SetRate;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;
import org.wellkept.ui.form.Choice;

@Tag("database")
class RatesPanelTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private static final FinancialYear LAST = new FinancialYear(2027);

    private final LivingWageRates rates = bench.door(LivingWageRates.class);
    private final List<String> said = new ArrayList<>();
    private Actor administrator;

    @BeforeEach
    void begin() {
        bench.startAfresh();
        bench.sqlAsOwner().useHandle(handle -> handle.execute("delete from living_wage_rate where year_begins > 2026"));
        administrator = Wellshire.in(bench).administrator();
        said.clear();
    }

    @Test
    void a_year_that_is_chosen_shows_what_is_known_of_it() {
        RatesPanel panel = panel();
        assertThat(all(panel, TextField.class)).as("before a year is chosen").isEmpty();

        choose(panel, new FinancialYear(2025));

        assertThat(all(panel, TextField.class)).extracting(TextField::getValue).startsWith("13.45", "14.80", "12.21");
    }

    @Test
    void a_new_year_is_written_and_what_makes_no_sense_is_said_first() {
        RatesPanel panel = panel();
        choose(panel, LAST);
        List<TextField> fields = all(panel, TextField.class);
        fields.get(0).setValue("a lot");
        save(panel);
        assertThat(fields.get(0).getErrorMessage()).contains("“a lot” is not an amount of money");

        fields.get(0).setValue("£14.20");
        fields.get(2).setValue("15");
        save(panel);
        assertThat(fields.get(2).isInvalid()).isTrue();
        assertThat(fields.get(3).isInvalid())
                .as("it has to say where it is from")
                .isTrue();
        assertThat(said).isEmpty();

        fields.get(2).setValue("13.20");
        fields.get(3).setValue("Living Wage Foundation");
        save(panel);
        assertThat(said).containsExactly("The rates of 2027/28 are saved.");
        assertThat(rates.all().getFirst().difference()).contains("£1.00 an hour more than the legal minimum");
    }

    @Test
    void what_somebody_else_wrote_meanwhile_is_not_written_over_unseen() {
        LivingWageRate first = rates.set(administrator, rate("14.20")).orThrow();
        RatesPanel panel = panel();
        choose(panel, LAST);
        rates.set(administrator, new SetRate(first.version(), LAST, new BigDecimal("14.30"), null, null, "Them", null))
                .orThrow();

        all(panel, TextField.class).get(0).setValue("14.40");
        save(panel);
        assertThat(said).isEmpty();
        assertThat(rates.all().getFirst().uk()).isEqualByComparingTo("14.30");
        assertThat(all(panel, TextField.class).get(0).getValue()).isEqualTo("14.40");

        save(panel);
        assertThat(rates.all().getFirst().uk()).isEqualByComparingTo("14.40");
    }

    private static SetRate rate(String uk) {
        return new SetRate(null, LAST, new BigDecimal(uk), null, null, "Living Wage Foundation", null);
    }

    private RatesPanel panel() {
        return new RatesPanel(rates, () -> administrator, LAST, said::add);
    }

    @SuppressWarnings("unchecked")
    private static void choose(RatesPanel panel, FinancialYear year) {
        Choice<FinancialYear> choice = all(panel, Choice.class).getFirst();
        choice.choose(year);
    }

    private static void save(RatesPanel panel) {
        all(panel, Button.class).getFirst().click();
    }

    private static <C extends Component> List<C> all(Component part, Class<C> kind) {
        return within(part.getElement())
                .flatMap(element -> element.getComponent().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Stream<Element> within(Element element) {
        return element.isTextNode() || element.isVisible()
                ? Stream.concat(Stream.of(element), element.getChildren().flatMap(RatesPanelTest::within))
                : Stream.empty();
    }
}
