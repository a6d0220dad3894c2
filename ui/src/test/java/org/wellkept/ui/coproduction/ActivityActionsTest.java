package org.wellkept.ui.coproduction;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.core.coproduction.ActivityTerms;
import org.wellkept.core.coproduction.LogActivity;
import org.wellkept.core.coproduction.Told;
import org.wellkept.core.test.CoProduction;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.form.Laid;

@Tag("database")
class ActivityActionsTest implements ActivityActions.Acting {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final List<String> said = new ArrayList<>();
    private Wellshire wellshire;
    private Activities activities;
    private Actor lead;

    @BeforeEach
    void start() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        activities = bench.door(Activities.class);
        lead = wellshire.lead(Wellshire.OPEN_DOOR);
    }

    @Override
    public void changed(ActivityDetails now, String message) {
        said.add(message);
    }

    @Override
    public void thrownAway(String message) {
        said.add(message);
    }

    private ActivityDetails draft(String title) {
        return activities
                .log(lead, new LogActivity(Wellshire.PARTNERSHIP, Wellshire.OPEN_DOOR, ActivityTerms.titled(title)))
                .orThrow();
    }

    private List<String> ways(Actor reader, String reference) {
        ActivityDetails found = activities.find(reader, reference).orThrow();
        Div holder = new Div();
        actions(reader, reference).of(found).forEach(holder::add);
        return Laid.out(holder).ways();
    }

    private ActivityActions actions(Actor reader, String reference) {
        return new ActivityActions(activities, () -> reader, reference, this);
    }

    @Test
    void everybody_finds_what_they_may_do_and_no_more() {
        String draft = draft("Plan the evening café").reference();
        assertThat(ways(lead, draft)).containsExactlyInAnyOrder("Throw away", "Share with partners", "Publish", "Edit");
        assertThat(ways(wellshire.contributor(Wellshire.OPEN_DOOR), draft))
                .containsExactlyInAnyOrder("Throw away", "Edit");

        activities.publish(lead, draft, true).orThrow();
        assertThat(ways(lead, draft)).containsExactly("Edit", "Write down what happened", "Tell people");
        assertThat(ways(wellshire.contributor(Wellshire.OPEN_DOOR), draft)).containsExactly("Write down what happened");
        assertThat(ways(wellshire.boardMember(Wellshire.BOARD), draft)).isEmpty();
        assertThat(ways(wellshire.observer(), draft)).isEmpty();
        assertThat(ways(wellshire.lead(Wellshire.COUNTY), draft)).isEmpty();
    }

    @Test
    void publishing_names_what_looks_personal_and_asks_for_a_tick() {
        ActivityDetails found = draft("Tea with Mrs Achebe");
        ActionDialog dialog = actions(lead, found.reference()).publishing(found.terms());
        Laid laid = Laid.out(dialog);

        assertThat(laid.text()).contains("The title: “Mrs Achebe” looks like a person’s name");
        Laid.footer(dialog).press("Publish it");
        assertThat(laid.text()).contains("One answer needs mending");
        assertThat(said).isEmpty();

        laid.all(Checkbox.class).getFirst().setValue(true);
        Laid.footer(dialog).press("Publish it");
        assertThat(said).containsExactly("It is public now.");
        assertThat(activities.find(Actor.anyone(), found.reference()).orThrow().visibility())
                .isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void where_nothing_looks_personal_nothing_is_asked() {
        ActivityDetails found = draft("Plan the evening café");

        assertThat(Laid.out(actions(lead, found.reference()).publishing(found.terms()))
                        .all(Checkbox.class))
                .isEmpty();
    }

    @Test
    void people_are_told_and_the_words_are_bettered_later() {
        ActivityDetails found = new CoProduction(bench, wellshire).published(CoProduction.cafe(12));
        Laid laid = Laid.out(tell(found));
        laid.press("Save what people were told");
        assertThat(laid.area("How you told them").isInvalid()).isTrue();

        laid.area("How you told them").setValue("A letter to each");
        laid.area("What became of what they said").setValue("We open later.");
        laid.area("Easy Read version").setValue("The café opens later.");
        laid.line("Video in British Sign Language").setValue("http://example.org");
        laid.press("Save what people were told");
        assertThat(laid.line("Video in British Sign Language").isInvalid()).isTrue();
        assertThat(laid.area("How you told them").getValue()).isEqualTo("A letter to each");

        laid.line("Video in British Sign Language").setValue("https://example.org/film");
        laid.press("Save what people were told");
        assertThat(said).hasSize(1);
        ActivityDetails told = activities.find(lead, found.reference()).orThrow();
        assertThat(Optional.ofNullable(told.told()).map(Told::toldOn)).contains(TestClock.FIRST_DAY);
        assertThat(Laid.out(tell(told)).all(DayField.class)).isEmpty();
        assertThat(Laid.out(tell(told)).area("Easy Read version").getValue()).isEqualTo("The café opens later.");
    }

    private TellPanel tell(ActivityDetails found) {
        LocalDate today = TestClock.FIRST_DAY;
        return new TellPanel(activities, () -> lead, found, today, (reference, message) -> said.add(message));
    }
}
