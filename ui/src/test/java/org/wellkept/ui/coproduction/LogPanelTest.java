package org.wellkept.ui.coproduction;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Actor;
import org.wellkept.core.coproduction.About;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.core.coproduction.ActivityFilter;
import org.wellkept.core.coproduction.ActivitySummary;
import org.wellkept.core.coproduction.ActivityTerms;
import org.wellkept.core.coproduction.Change;
import org.wellkept.core.coproduction.Decision;
import org.wellkept.core.coproduction.GroupCount;
import org.wellkept.core.coproduction.Heard;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.test.CoProduction;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.Laid;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.Writer;

@Tag("database")
class LogPanelTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private static final ActivityChoices CHOICES = new ActivityChoices(
            Map.of(Wellshire.VOICES, "Wellshire Voices"),
            Map.of(Wellshire.BOARD, "Wellshire Health and Wellbeing Board"),
            Map.of("carers", "Carers", "young-carers", "Young carers"));

    private final List<String> finished = new ArrayList<>();
    private Wellshire wellshire;
    private Activities activities;
    private Actor contributor;
    private Laid laid;

    @BeforeEach
    void start() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        activities = bench.door(Activities.class);
        contributor = wellshire.contributor(Wellshire.OPEN_DOOR);
        laid = Laid.out(panel(
                new InWhoseName(List.of(new Writer(Wellshire.PARTNERSHIP, Wellshire.OPEN_DOOR, "Open Door")), null)));
    }

    private LogPanel panel(InWhoseName whose) {
        ActivityForm form = new ActivityForm(CHOICES, ActivityTerms.titled(""), whose);
        whose.tieTo(form);
        return new LogPanel(
                activities, () -> contributor, form, whose, null, (reference, message) -> finished.add(message));
    }

    private LogPanel panel(ActivityDetails found) {
        InWhoseName whose =
                new InWhoseName(List.of(new Writer(Wellshire.PARTNERSHIP, Wellshire.OPEN_DOOR, "Open Door")), null);
        return new LogPanel(
                activities,
                () -> contributor,
                new ActivityForm(CHOICES, found.terms(), whose),
                whose,
                LogPanel.Stored.of(found),
                (reference, message) -> finished.add(message));
    }

    private List<ActivitySummary> logged() {
        return activities
                .list(contributor, ActivityFilter.ALL, null, 10)
                .orThrow()
                .items();
    }

    private ActivityTerms stored() {
        return activities
                .find(contributor, logged().getFirst().reference())
                .orThrow()
                .terms();
    }

    private void titled(String title) {
        laid.line("What you did together, in one line").setValue(title);
    }

    private List<String> warnings() {
        return laid.all(Div.class).stream()
                .filter(part -> part.hasClassName("kindly"))
                .map(part -> Laid.out(part).text())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    @Test
    void an_activity_is_logged_in_four_steps_and_saved_at_each() {
        titled("Plan the evening café");
        laid.press("Save");
        assertThat(stored()).isEqualTo(ActivityTerms.titled("Plan the evening café"));

        laid.press("Next");
        laid.line("When").setValue("1 September 2026");
        laid.line("How many people took part").setValue("12");
        Choice<?> group = laid.all(Choice.class).getFirst();
        group.chooseKey("carers");
        laid.line("How many of them").setValue("9");
        laid.press("Save");
        assertThat(stored().tookPart().people()).isEqualTo(12);
        assertThat(stored().tookPart().groups()).containsExactly(new GroupCount("carers", 9));

        laid.press("Next");
        laid.area("What people said").setValue("Open later.");
        claim(Rung.CO_DESIGN);
        laid.press("Save");
        assertThat(stored().heard().rung()).isEqualTo(Rung.CO_DESIGN);
        laid.press("Leave the step of the ladder open");
        laid.press("Save");
        assertThat(stored().heard().rung()).isNull();

        laid.press("Next");
        laid.press("Add what became of something");
        laid.area("People said").setValue("Open later");
        laid.press("Save and finish");
        assertThat(stored().happened().changes()).containsExactly(new Change("Open later", null, null, null, false));
        assertThat(stored().about().title()).isEqualTo("Plan the evening café");
        assertThat(logged()).hasSize(1);
        assertThat(finished).containsExactly("Saved.");
    }

    @SuppressWarnings("unchecked")
    private void claim(Rung rung) {
        ((RadioButtonGroup<Rung>) laid.all(RadioButtonGroup.class).getFirst()).setValue(rung);
    }

    @Test
    void each_step_says_which_of_how_many_it_is_and_the_ways_on_fit_it() {
        assertThat(laid.text()).contains("Step 1 of 4");
        assertThat(laid.ways()).containsExactly("Next", "Save");

        laid.press("Next");
        assertThat(laid.text()).contains("Step 2 of 4");
        assertThat(laid.ways()).containsExactly("Next", "Save", "Back");

        laid.press("What happened");
        assertThat(laid.text()).contains("Step 4 of 4");
        assertThat(laid.ways()).containsExactly("Save and finish", "Back");

        laid.press("Back");
        assertThat(laid.text()).contains("Step 3 of 4");
    }

    @Test
    void what_needs_mending_is_said_at_its_field_and_nothing_that_was_typed_is_lost() {
        laid.press("Next");
        laid.line("How many people took part").setValue("12");
        laid.line("How many of them").setValue("some");
        laid.press("Save");

        assertThat(laid.problems()).anyMatch(words -> words.contains("“some” is not a whole number"));
        laid.line("How many of them").setValue("");
        laid.press("Save");
        assertThat(logged()).isEmpty();
        laid.press("The title is empty. Say in one line what was done.");

        assertThat(laid.text()).contains("Step 1 of 4");
        assertThat(laid.problems()).containsExactly("The title is empty. Say in one line what was done.");
        titled("Plan the evening café");
        laid.press("Save");
        assertThat(stored().tookPart().people()).isEqualTo(12);
    }

    @Test
    void a_no_without_its_reason_is_said_at_the_row() {
        titled("Plan the evening café");
        laid.press("What happened");
        laid.press("Add what became of something");
        laid.area("People said").setValue("Open on Sundays");
        Choice<?> decision = laid.all(Choice.class).getFirst();
        decision.chooseKey(Decision.NO.code());
        laid.press("Save and finish");

        assertThat(laid.area("Why").isInvalid()).isTrue();
        assertThat(laid.area("People said").getValue()).isEqualTo("Open on Sundays");
        assertThat(finished).isEmpty();
    }

    @Test
    void a_name_is_warned_of_kindly_and_stops_nobody() {
        titled("Tea with Mrs Achebe");

        assertThat(warnings()).containsExactly("“Mrs Achebe” looks like a person’s name. Leave people’s names out.");
        laid.press("Save");
        assertThat(logged()).hasSize(1);
        titled("Tea with carers");
        assertThat(warnings()).isEmpty();
    }

    @Test
    void a_date_says_how_it_is_understood() {
        laid.press("Next");
        laid.line("When").setValue("May 2026");

        assertThat(laid.line("When").getHelperText()).isEqualTo("Understood as 1 May 2026 to 31 May 2026.");
    }

    @Test
    void whoever_writes_for_several_is_asked_whose_account_it_is() {
        laid = Laid.out(panel(new InWhoseName(
                List.of(
                        new Writer(Wellshire.PARTNERSHIP, Wellshire.OPEN_DOOR, "Open Door"),
                        new Writer(Wellshire.PARTNERSHIP, Wellshire.COUNTY, "The county")),
                null)));
        titled("Plan the evening café");
        laid.press("Save");

        assertThat(laid.problems()).containsExactly("It is not said whose account it is. Choose the organisation.");
        laid.all(Choice.class).getFirst().chooseKey(Wellshire.PARTNERSHIP + "/" + Wellshire.OPEN_DOOR);
        laid.press("Save");
        assertThat(logged()).hasSize(1);
        assertThat(laid.text()).contains("The account of Open Door.");
    }

    @Test
    void where_two_people_changed_it_both_texts_are_kept_until_somebody_has_chosen() {
        ActivityDetails found = new CoProduction(bench, wellshire).published(CoProduction.cafe(12));
        contributor = wellshire.lead(Wellshire.OPEN_DOOR);
        LogPanel panel = panel(found);
        laid = Laid.out(panel);
        titled("Plan the late café");
        About about = found.terms().about();
        ActivityTerms theirs = found.terms()
                .with(new About(
                        "Plan the night café",
                        about.kind(),
                        about.purpose(),
                        about.area(),
                        about.partners(),
                        null,
                        about.boards(),
                        about.shaped()))
                .with(new Heard(
                        "Stay open till ten.",
                        Rung.CO_DESIGN,
                        found.terms().heard().fourPi()));
        activities.edit(contributor, found.reference(), found.version(), theirs).orThrow();
        laid.press("Save");

        assertThat(laid.text()).contains("Somebody else changed this", "what was said");
        assertThat(laid.line("What you did together, in one line").getValue()).isEqualTo("Plan the late café");
        laid.press("Put both texts together");
        laid.press("Save");
        assertThat(stored().about().title()).isEqualTo("Plan the late café");
        assertThat(stored().heard().said()).isEqualTo("Stay open till ten.");
        assertThat(panel.isTouched()).isFalse();
    }

    @Test
    void an_account_that_is_only_looked_at_is_not_touched() {
        ActivityDetails found =
                new CoProduction(bench, wellshire).published(CoProduction.cafe(12, new GroupCount("carers", 9)));

        assertThat(panel(found).isTouched()).isFalse();
    }

    @Test
    void what_was_typed_goes_with_its_session() {
        assertThat(Laid.written(new ActivityForm(CHOICES, CoProduction.cafe(12))))
                .isPositive();
    }

    @Test
    void what_happened_since_is_written_down_beside_it() {
        ActivityDetails found = new CoProduction(bench, wellshire).published(CoProduction.cafe(12));
        laid = Laid.out(
                new HappenedPanel(activities, () -> contributor, found, (reference, message) -> finished.add(message)));
        laid.press("Add what became of something");
        laid.press("Save");
        assertThat(finished).containsExactly("What happened is written down.");

        laid.area("What was done").setValue("We open at six.");
        laid.press("Save");
        assertThat(laid.all(ProblemSummary.class)).hasSize(1);
        assertThat(laid.area("People said").isInvalid()).isTrue();
        assertThat(laid.area("What was done").getValue()).isEqualTo("We open at six.");
    }
}
