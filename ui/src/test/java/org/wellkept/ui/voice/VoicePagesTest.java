package org.wellkept.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.generated.precompiled.voice.JtecodeGenerated;
import gg.jte.generated.precompiled.voice.JtereceiptCodeGenerated;
import gg.jte.generated.precompiled.voice.JtereceiptGenerated;
import gg.jte.generated.precompiled.voice.JtespeakGenerated;
import gg.jte.generated.precompiled.voice.JtespokenGenerated;
import gg.jte.generated.precompiled.voice.JtewaitGenerated;
import gg.jte.generated.precompiled.voice.JtewithdrawnGenerated;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.voice.Spoken;
import org.wellkept.core.voice.VoiceInvitation;
import org.wellkept.core.voice.VoiceRead;
import org.wellkept.core.voice.VoiceStanding;
import org.wellkept.core.voice.WordsState;
import org.wellkept.ui.transparency.ReadingGrade;

class VoicePagesTest {

    private static final OrganisationRef OPEN_DOOR = new OrganisationRef("open-door", "Open Door", true);

    private static VoiceInvitation invitation(boolean wordsAreRead) {
        return new VoiceInvitation(
                "WV-031",
                "Plan the café",
                OPEN_DOOR,
                "We made a plan for the café.",
                "Open late.",
                LocalDate.of(2026, 12, 1),
                wordsAreRead);
    }

    private static VoiceRead voice(VoiceStanding standing, WordsState words, @Nullable String because) {
        return new VoiceRead("WV-031", "Plan the café", OPEN_DOOR, true, spoken(null), standing, words, because, true);
    }

    private static Spoken spoken(@Nullable String feltReal) {
        return new Spoken(Rung.ENGAGEMENT, null, null, null, feltReal, null, null);
    }

    private static String html(Consumer<OwaspHtmlTemplateOutput> page) {
        StringOutput output = new StringOutput();
        page.accept(new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }

    private static String speak(boolean wordsAreRead, SpokenForm form) {
        return html(output -> JtespeakGenerated.render(
                output, null, new SpeakPage(invitation(wordsAreRead), "7KQM-2XWA-9D3T", form)));
    }

    private static String receipt(VoiceStanding standing) {
        return html(output -> JtereceiptGenerated.render(
                output,
                null,
                new ReceiptPage(
                        voice(standing, WordsState.HIDDEN, "It names a friend"),
                        "7KQM-2XWA-9D3T-V5HC",
                        SpokenForm.of(spoken(null)),
                        null)));
    }

    static Stream<Arguments> pages() {
        return Stream.concat(
                Stream.of(VoiceStanding.values())
                        .map(standing -> Arguments.of("receipt, " + standing, receipt(standing))),
                Stream.of(
                        Arguments.of("code", html(output -> JtecodeGenerated.render(output, null, CodePage.EMPTY))),
                        Arguments.of("wait", html(output -> JtewaitGenerated.render(output, null))),
                        Arguments.of("speak", speak(true, SpokenForm.empty())),
                        Arguments.of(
                                "spoken",
                                html(output -> JtespokenGenerated.render(output, null, invitation(true), "7KQM-2XWA"))),
                        Arguments.of(
                                "receipt code",
                                html(output -> JtereceiptCodeGenerated.render(output, null, CodePage.EMPTY))),
                        Arguments.of(
                                "withdrawn",
                                html(output -> JtewithdrawnGenerated.render(
                                        output, null, voice(VoiceStanding.OPEN, WordsState.NONE, null))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void six_years_of_school_are_enough_to_read_it(String name, String html) {
        assertThat(ReadingGrade.of(html)).isLessThanOrEqualTo(6.0);
    }

    @Test
    void a_hard_text_would_be_found() {
        assertThat(ReadingGrade.of("<p>Notwithstanding considerable organisational constraints, stakeholders"
                        + " demonstrated commendable collaborative engagement throughout the consultation period.</p>"))
                .isGreaterThan(12);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void each_page_says_where_help_is_and_that_nobody_watches(String name, String html) {
        assertThat(html)
                .contains("tel:999", "NHS 111", "116 123", "Nobody watches these pages live")
                .contains("worried that somebody is being harmed");
    }

    @Test
    void where_nobody_independent_reads_words_none_are_asked_for() {
        assertThat(speak(true, SpokenForm.empty())).contains("name=\"feltReal\"");
        assertThat(speak(false, SpokenForm.empty())).doesNotContain("name=\"feltReal\"", "name=\"correction\"");
    }

    @Test
    void words_that_may_tell_who_somebody_is_are_pointed_at_once_and_kept() {
        Map<String, String> sent = Map.of("rung", "engagement", "feltReal", "Sarah Miller was kind");
        SpokenForm warned = SpokenForm.read(sent::get).lookedThrough();

        assertThat(warned.troubles()).singleElement().satisfies(trouble -> {
            assertThat(trouble.field()).isEqualTo("feltReal");
            assertThat(trouble.words()).contains("“Sarah Miller” looks like a person’s name");
        });
        assertThat(speak(true, warned))
                .contains("Nothing is kept yet", "Sarah Miller was kind", "name=\"lookedAt\"")
                .contains("value=\"engagement\" checked");
        Map<String, String> again =
                Map.of("rung", "engagement", "feltReal", "Sarah Miller was kind", "lookedAt", "yes");
        assertThat(SpokenForm.read(again::get).lookedThrough().troubles()).isEmpty();
    }

    @Test
    void what_is_refused_is_told_at_its_field_and_the_typed_words_stand_there() {
        SpokenForm refused = SpokenForm.of(spoken("The tea"))
                .refused(List.of(
                        new FieldProblem("rung", "You have not said how it felt", "Choose the line that fits best")));

        assertThat(speak(true, refused))
                .contains(
                        "href=\"#rung\"", "You have not said how it felt. Choose the line that fits best.", "The tea");
    }

    @Test
    void hostile_words_stay_words() {
        assertThat(speak(true, SpokenForm.of(spoken("<script>alert(1)</script>"))))
                .doesNotContain("<script>alert")
                .contains("&lt;script");
    }

    @Test
    void a_form_that_made_no_sense_is_an_empty_one() {
        assertThat(SpokenForm.read(name -> name.equals("rung") ? "eighth heaven" : null)
                        .spoken()
                        .rung())
                .isNull();
    }
}
