package org.wellkept.ui.coproduction;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Actor;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.test.CoProduction;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.voice.Spoken;
import org.wellkept.core.voice.Voices;
import org.wellkept.core.voice.WordsState;
import org.wellkept.core.voice.WordsToLookAt;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.form.Laid;

@Tag("database")
class VoicesPanelTest {

    private static final LocalDate CLOSES = TestClock.FIRST_DAY.plusDays(14);

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private Wellshire wellshire;
    private CoProduction coProduction;
    private Voices voices;
    private Actor issuer;
    private String cafe;

    @BeforeEach
    void start() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        coProduction = new CoProduction(bench, wellshire);
        voices = bench.door(Voices.class);
        issuer = wellshire.lead(Wellshire.VOICES);
        cafe = coProduction.published(CoProduction.cafe(12)).reference();
    }

    private Laid panel() {
        return Laid.out(new VoicesPanel(
                voices,
                () -> issuer,
                new VoicesPanel.About(
                        cafe,
                        "Plan the evening café",
                        Map.of(Wellshire.VOICES, "Wellshire Voices"),
                        "https://wellkept.example/voice",
                        TestClock.FIRST_DAY)));
    }

    private Laid card(Actor reader) {
        ActivityDetails found = bench.door(Activities.class).find(reader, cafe).orThrow();
        return Laid.out(new VoicesCard(
                found, voices.window(reader, cafe), voices.canOpen(reader, cafe), voices.issuersFor(reader, cafe)));
    }

    @Test
    void the_time_to_speak_is_opened_and_its_codes_are_shown_once_as_cards() {
        Laid laid = panel();
        laid.press("Open it and make the codes");
        assertThat(laid.line("How many codes").isInvalid()).isTrue();
        laid.line("How many codes").setValue("3000");
        laid.press("Open it and make the codes");
        assertThat(laid.line("How many codes").getErrorMessage()).contains("Ask for 1 to 2000");

        laid.line("How many codes").setValue("14");
        laid.press("Open it and make the codes");
        List<ListItem> cards = laid.all(ListItem.class);
        assertThat(cards).hasSize(14);
        assertThat(Laid.out(cards.getFirst()).text())
                .contains(
                        "Plan the evening café",
                        "https://wellkept.example/voice",
                        "Works once. Nobody can see who said what.")
                .containsPattern("[0-9A-Z]{4}");
        assertThat(laid.text()).contains("They are shown this once");

        laid.press("I have them all");
        assertThat(laid.all(ListItem.class)).isEmpty();
        assertThat(laid.text()).contains("Wellshire Voices has made 14 codes.");
    }

    @Test
    void while_people_can_speak_there_can_be_more_codes_and_more_time() {
        coProduction.codes(cafe, 10, CLOSES);
        Laid laid = panel();
        laid.all(DayField.class).getFirst().setValue(CLOSES.minusDays(3));
        laid.press("Let people speak for longer");
        assertThat(laid.all(DayField.class).getFirst().isInvalid()).isTrue();
        laid.all(DayField.class).getFirst().setValue(CLOSES.plusDays(3));
        laid.press("Let people speak for longer");
        assertThat(laid.text()).contains("People can speak until");

        laid.line("How many more codes").setValue("2");
        laid.press("Make more codes");
        assertThat(laid.all(ListItem.class)).hasSize(2);
    }

    @Test
    void words_are_looked_at_after_closing_and_hidden_with_a_reason_only() {
        List<String> codes = coProduction.codes(cafe, 10, CLOSES);
        speak(codes.get(0), "The tea was real");
        speak(codes.get(1), "Mrs Achebe was rude");
        bench.clock().set(CLOSES.plusDays(1));
        Laid laid = panel();
        assertThat(laid.text()).contains("Two notes wait to be looked at");
        Laid rude = note(laid, "rude");
        rude.press("Hide them");
        assertThat(rude.line("Why they are hidden").isInvalid()).isTrue();
        rude.line("Why they are hidden").setValue("It names somebody");
        rude.press("Hide them");
        assertThat(laid.text()).contains("Hidden: It names somebody", "One note waits");
        note(laid, "tea").press("Can be shown");

        assertThat(laid.text()).contains("You have looked at all words");
        assertThat(voices.words(issuer, cafe).orThrow())
                .extracting(WordsToLookAt::state)
                .containsExactlyInAnyOrder(WordsState.HIDDEN, WordsState.SHOWN);
    }

    private static Laid note(Laid laid, String word) {
        return laid.all(Article.class).stream()
                .map(Laid::out)
                .filter(note -> note.text().contains(word))
                .findFirst()
                .orElseThrow();
    }

    private void speak(String code, String words) {
        voices.speak(Actor.anyone(), code, new Spoken(Rung.ENGAGEMENT, null, null, null, words, null, null))
                .orThrow();
    }

    @Test
    void others_are_told_who_gives_out_codes_and_find_no_button() {
        assertThat(card(wellshire.lead(Wellshire.OPEN_DOOR)).text())
                .contains("given out by Wellshire Voices and Healthwatch Wellshire");
        assertThat(card(wellshire.lead(Wellshire.OPEN_DOOR)).ways()).isEmpty();
        assertThat(card(issuer).ways()).containsExactly("Open the time to speak");

        coProduction.codes(cafe, 10, CLOSES);
        assertThat(card(issuer).ways()).containsExactly("Look after the codes");
        assertThat(card(wellshire.observer()).ways()).isEmpty();
        assertThat(card(wellshire.observer()).text()).contains("Wellshire Voices has made 10 codes.");
        bench.clock().set(CLOSES.plusDays(1));
        assertThat(card(issuer).ways()).containsExactly("Look at the words");
    }

    @Test
    void what_is_being_written_goes_with_its_session() {
        assertThat(Laid.written(new OpenVoices(cafe, Map.of("a", "A", "b", "B"), CLOSES, command -> {})))
                .isPositive();
        assertThat(Laid.written(new CodeCards("Café", "https://wellkept.example", List.of("CODE"), () -> {})))
                .isPositive();
        assertThat(Laid.written(new CodesCard(voices.window(issuer, opened()).orElseThrow(), codes -> {}, later -> {})))
                .isPositive();
    }

    private String opened() {
        coProduction.codes(cafe, 10, CLOSES);
        return cafe;
    }
}
