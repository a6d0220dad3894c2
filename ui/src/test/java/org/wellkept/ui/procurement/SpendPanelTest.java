package org.wellkept.ui.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Wellshire.COUNTY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.procurement.SpendRead;
import org.wellkept.core.procurement.SpendTerms;
import org.wellkept.core.procurement.Spending;
import org.wellkept.core.procurement.SpentIn;
import org.wellkept.core.procurement.WriteSpend;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class SpendPanelTest {

    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final String TOTAL = "Spent with all suppliers, in pounds";
    private static final String SME = "Spent with small and medium-sized businesses";

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Spending spending = bench.door(Spending.class);
    private final List<String> finished = new ArrayList<>();
    private Actor contributor;

    @BeforeEach
    void start() {
        bench.startAfresh();
        contributor = Wellshire.in(bench).contributor(COUNTY);
    }

    @Test
    void a_year_is_saved_and_read_back_in_a_sentence() {
        SpendPanel panel = panel(null);
        line(panel, TOTAL).setValue("£10,000,000");
        press(panel, "Save");

        assertThat(finished).singleElement().asString().startsWith("Saved. It reads: ");
        assertThat(stored().total()).isEqualByComparingTo("10000000");
        assertThat(stored().sme()).isNull();
    }

    @Test
    void where_two_wrote_the_same_year_neither_text_is_lost() {
        SpendRead begun = write(null, spent("10000000", "Town", null, null));
        SpendPanel panel = panel(begun);
        write(begun.version(), spent("12000000", "Town", "3000000", "500"));
        line(panel, TOTAL).setValue("11,000,000");
        press(panel, "Save");

        // both changed the total, and only the other one told of small businesses and charities
        assertThat(all(panel, RadioButtonGroup.class))
                .singleElement()
                .satisfies(choice -> assertThat(choice.getLabel()).isEqualTo("Spent with all suppliers"));
        assertThat(stored().total()).isEqualByComparingTo("12000000");
        assertThat(line(panel, TOTAL).getValue()).isEqualTo("11,000,000");

        press(panel, "Put both texts together");
        assertThat(line(panel, TOTAL).getValue()).isEqualTo("11000000");
        assertThat(line(panel, SME).getValue()).isEqualTo("3000000");
        press(panel, "Save");
        assertThat(finished).hasSize(1);
        assertThat(stored().total()).isEqualByComparingTo("11000000");
        assertThat(stored().sme()).isEqualByComparingTo("3000000");
        assertThat(stored().vcse()).isEqualByComparingTo("500");
    }

    @Test
    void two_who_begin_the_same_year_at_once_see_both_texts_too() {
        SpendPanel panel = panel(null);
        write(null, spent("12000000", "Town", null, null));
        line(panel, TOTAL).setValue("11000000");
        press(panel, "Save");

        assertThat(all(panel, RadioButtonGroup.class)).hasSize(1);
        press(panel, "Put both texts together");
        assertThat(line(panel, "The nearest place").getValue()).isEqualTo("Town");
    }

    @Test
    void a_place_and_what_was_spent_there_are_chosen_together() {
        SpendTerms base = spent("100", "Town", null, null);
        SpendTerms mine = new SpendTerms(
                base.total(), new SpentIn("City", new BigDecimal("40")), base.wider(), null, null, null, false);
        SpendTerms theirs = new SpendTerms(
                base.total(), new SpentIn("Borough", new BigDecimal("60")), base.wider(), null, null, null, true);
        SpendClash clash = new SpendClash(base, mine, theirs);

        assertThat(clash.toChoose()).containsExactly(SpendAnswer.INNER);
        assertThat(clash.takenOver()).containsExactly(SpendAnswer.BASELINE);
        assertThat(clash.merged(Set.of(SpendAnswer.INNER)).inner()).isEqualTo(theirs.inner());
        assertThat(clash.merged(Set.of()).inner()).isEqualTo(mine.inner());
        assertThat(clash.merged(Set.of()).baseline()).isTrue();
    }

    private static SpendTerms spent(String total, String place, @Nullable String sme, @Nullable String vcse) {
        return new SpendTerms(
                new BigDecimal(total),
                new SpentIn(place, null),
                SpentIn.NOT_TOLD,
                amount(sme),
                amount(vcse),
                null,
                false);
    }

    private static @Nullable BigDecimal amount(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }

    private SpendRead write(@Nullable Version read, SpendTerms terms) {
        return spending.write(contributor, new WriteSpend(COUNTY, YEAR, read, terms))
                .orThrow();
    }

    private SpendTerms stored() {
        return spending.find(contributor, COUNTY, YEAR).orThrow().terms();
    }

    private SpendPanel panel(@Nullable SpendRead stored) {
        return new SpendPanel(spending, () -> contributor, new SpendPanel.Whose(COUNTY, YEAR), stored, finished::add);
    }

    private static void press(Component within, String words) {
        all(within, Button.class).stream()
                .filter(button -> button.getText().equals(words))
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

    private static <C extends Component> List<C> all(Component within, Class<C> type) {
        return Stream.concat(
                        Stream.of(within), within.getChildren().flatMap(child -> all(child, Component.class).stream()))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
