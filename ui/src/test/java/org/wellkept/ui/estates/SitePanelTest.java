package org.wellkept.ui.estates;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Actor;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.estates.Estates;
import org.wellkept.core.estates.Hire;
import org.wellkept.core.estates.RecordSite;
import org.wellkept.core.estates.SiteDetails;
import org.wellkept.core.estates.SiteFilter;
import org.wellkept.core.estates.SiteTerms;
import org.wellkept.core.estates.Slot;
import org.wellkept.core.estates.SpaceHours;
import org.wellkept.core.estates.SpaceKind;
import org.wellkept.core.estates.SpaceTerms;
import org.wellkept.core.estates.Weekday;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.TimeField;

@Tag("database")
class SitePanelTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private static final FinancialYear LAST_YEAR = new FinancialYear(2025);

    private final List<String> finished = new ArrayList<>();
    private Estates estates;
    private Actor contributor;

    @BeforeEach
    void begin() {
        bench.startAfresh();
        estates = bench.door(Estates.class);
        contributor = Wellshire.in(bench).contributor(Wellshire.OPEN_DOOR);
    }

    @Test
    void a_hall_is_opened_on_one_screen() {
        SitePanel panel = panel();
        line(panel, "Name of the building or place").setValue("Open Door House");
        line(panel, "What people call it").setValue("Garden room");
        choose(panel, "meetingRoom", "free");
        press(panel, "Add a time");
        all(panel, Choice.class).getLast().chooseKey("monday");
        all(panel, TimeField.class).getFirst().setValue(LocalTime.of(18, 0));
        all(panel, TimeField.class).getLast().setValue(LocalTime.of(21, 0));

        assertThat(panel.isTouched()).isTrue();
        press(panel, "Save");

        assertThat(finished)
                .containsExactly("Saved. Only your organisation sees it until your lead shares or publishes it.");
        assertThat(panel.isTouched()).isFalse();
        SpaceTerms space = stored().terms().spaces().getFirst();
        assertThat(space.kind()).isEqualTo(SpaceKind.MEETING_ROOM);
        assertThat(space.hire()).isEqualTo(Hire.FREE);
        assertThat(space.slots())
                .containsExactly(new Slot(Weekday.MONDAY, LocalTime.of(18, 0), LocalTime.of(21, 0), false));
    }

    @Test
    void what_needs_mending_is_said_at_the_fields_and_nothing_typed_is_lost() {
        SitePanel panel = panel();
        line(panel, "Name of the building or place").setValue("Open Door House");
        line(panel, "How many people it holds").setValue("many");
        press(panel, "Add a time");
        all(panel, Choice.class).getLast().chooseKey("monday");
        press(panel, "Save");

        assertThat(problems(panel))
                .contains(
                        "It is not said what it is. Choose one, such as hall.",
                        "It is not said what it costs. Choose free, low cost or market price.",
                        "“many” is not a number. Give it in digits, such as 12, or leave it out.",
                        "It is not said when it begins. Give a time, such as 18:00.");
        assertThat(all(panel, ProblemSummary.class)).hasSize(1);

        line(panel, "How many people it holds").setValue("20");
        choose(panel, "hall", "free");
        line(panel, "Price for an hour, in pounds").setValue("£5");
        press(panel, "Remove this time");
        press(panel, "Save");
        assertThat(problems(panel))
                .contains("The space has no name. Write what people call it, such as Main hall.")
                .contains("A free space has no price. Leave the price blank, or choose low cost or market price.");
        assertThat(line(panel, "How many people it holds").getValue()).isEqualTo("20");
        assertThat(estates.sites(contributor, SiteFilter.ALL, null, 10)
                        .orThrow()
                        .items())
                .isEmpty();
    }

    @Test
    void two_people_who_change_the_same_place_lose_neither_text() {
        SiteDetails site = recorded();
        SitePanel panel = new SitePanel(estates, () -> contributor, site, (slug, message) -> finished.add(message));
        line(panel, "Address").setValue("7 Mill Lane");
        estates.edit(
                        contributor,
                        site.slug(),
                        site.version(),
                        site.terms()
                                .with(List.of(site.terms().spaces().getFirst(), space("Kitchen", SpaceKind.KITCHEN))),
                        false)
                .orThrow();

        press(panel, "Save");
        press(panel, "Put both texts together");
        press(panel, "Save");

        assertThat(stored().terms().address()).isEqualTo("7 Mill Lane");
        assertThat(stored().terms().spaces()).hasSize(2);
    }

    @Test
    void a_year_is_written_down_and_more_hours_used_than_offered_are_refused() {
        SiteDetails site = recorded();
        YearPanel panel =
                new YearPanel(estates, () -> contributor, site, LAST_YEAR, (slug, message) -> finished.add(message));
        line(panel, "Garden room: hours offered to others").setValue("400");
        line(panel, "Garden room: hours used by others").setValue("410");
        press(panel, "Save the year");
        assertThat(problems(panel))
                .containsExactly(
                        "It was used for more hours than it was offered. Write at most 400, or mend the hours offered.");

        line(panel, "Garden room: hours used by others").setValue("310.5");
        Checkbox sharedPot = all(panel, Checkbox.class).getFirst();
        sharedPot.setValue(true);
        line(panel, "What went into it, in pounds").setValue("£12,000");
        press(panel, "Save the year");

        assertThat(finished).containsExactly("The year 2025/26 is saved.");
        assertThat(stored().years().getFirst().terms().walking().sharedPot()).isTrue();
        assertThat(stored().years().getFirst().terms().hours())
                .containsExactly(new SpaceHours(
                        Objects.requireNonNull(site.terms().spaces().getFirst().slug()),
                        new BigDecimal("400.00"),
                        new BigDecimal("310.50")));
    }

    @Test
    void a_year_is_saved_also_when_something_else_of_the_place_changed_meanwhile() {
        SiteDetails site = recorded();
        YearPanel panel =
                new YearPanel(estates, () -> contributor, site, LAST_YEAR, (slug, message) -> finished.add(message));
        estates.edit(contributor, site.slug(), site.version(), site.terms(), false)
                .orThrow();
        line(panel, "Garden room: hours offered to others").setValue("400");

        press(panel, "Save the year");

        assertThat(stored().years()).hasSize(1);
    }

    @Test
    void what_the_screen_holds_goes_with_the_session() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new SiteForm(recorded().terms()));
        }
        assertThat(bytes.size()).isLessThan(150_000);
    }

    private SitePanel panel() {
        return new SitePanel(
                estates,
                () -> contributor,
                new WhoseRooms(estates.mayRecordFor(contributor), null),
                (slug, message) -> finished.add(message));
    }

    private SiteDetails recorded() {
        return estates.record(
                        contributor,
                        new RecordSite(
                                Wellshire.OPEN_DOOR,
                                new SiteTerms(
                                        "Open Door House",
                                        null,
                                        null,
                                        null,
                                        null,
                                        List.of(space("Garden room", SpaceKind.MEETING_ROOM)))))
                .orThrow();
    }

    private SiteDetails stored() {
        String slug = estates.sites(contributor, SiteFilter.ALL, null, 10)
                .orThrow()
                .items()
                .getFirst()
                .slug();
        return estates.find(contributor, slug).orThrow();
    }

    private static SpaceTerms space(String name, SpaceKind kind) {
        return SpaceTerms.named(name, kind, Hire.FREE);
    }

    private static void choose(Component panel, String kind, String hire) {
        all(panel, Choice.class).get(0).chooseKey(kind);
        all(panel, Choice.class).get(1).chooseKey(hire);
    }

    private static TextField line(Component part, String label) {
        return all(part, TextField.class).stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field is called " + label));
    }

    private static void press(Component part, String words) {
        Stream.concat(
                        all(part, Button.class).stream()
                                .filter(button -> button.getText().equals(words))
                                .map(button -> (Runnable) button::click),
                        all(part, NativeButton.class).stream()
                                .filter(button -> button.getText().equals(words))
                                .map(button ->
                                        (Runnable) () -> ComponentUtil.fireEvent(button, new ClickEvent<>(button))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button says " + words))
                .run();
    }

    private static List<String> problems(Component part) {
        return all(part, Component.class).stream()
                .filter(HasValidation.class::isInstance)
                .map(HasValidation.class::cast)
                .filter(HasValidation::isInvalid)
                .map(HasValidation::getErrorMessage)
                .toList();
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
                ? Stream.concat(Stream.of(element), element.getChildren().flatMap(SitePanelTest::within))
                : Stream.empty();
    }
}
