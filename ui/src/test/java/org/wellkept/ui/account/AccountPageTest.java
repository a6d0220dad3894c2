package org.wellkept.ui.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gg.jte.generated.precompiled.account.JteaccountGenerated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.auth.factor.FactorsHeld;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.reminder.Often;
import org.wellkept.auth.trail.TrailEntry;
import org.wellkept.auth.trail.TrailEvent;
import org.wellkept.ui.workspace.Markup;

class AccountPageTest {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-10-12T08:30:00Z");

    private static final FactorsHeld NONE = new FactorsHeld(null, List.of(), 0, false, List.of(), false);

    private static final List<TrailEntry> TRAIL = List.of(
            new TrailEntry(NOW, "Ann", TrailEvent.SIGNED_IN, "Edge on Windows"),
            new TrailEntry(NOW, "Ann", TrailEvent.PASSWORD_CHANGED, ""));

    private final Presence phone = presence("Firefox on Android", "2026-10-11T20:00:00Z");
    private final Presence desk = presence("Edge on Windows", "2026-10-12T08:00:00Z");

    @Test
    void this_browser_comes_first_and_times_are_those_of_england() {
        AccountPage page = page(desk);

        assertThat(page.browsers())
                .extracting(AccountPage.Browser::device)
                .containsExactly("Edge on Windows", "Firefox on Android");
        assertThat(page.browsers())
                .extracting(AccountPage.Browser::since)
                .containsExactly("today at 09:00", "11 October 2026 at 21:00");
        assertThat(page.elsewhere()).isEqualTo(1);
    }

    @Test
    void only_other_browsers_have_a_button_of_their_own() {
        String shown = Markup.of(output -> JteaccountGenerated.render(output, null, page(desk)));

        assertThat(shown)
                .contains(phone.id().toString())
                .doesNotContain(desk.id().toString());
    }

    @Test
    void what_a_browser_called_itself_is_no_markup() {
        Presence odd = presence("<b>Firefox</b>", "2026-10-12T08:00:00Z");
        String shown = Markup.of(output -> JteaccountGenerated.render(
                output,
                null,
                AccountPage.of("a@b.example", true, NONE, List.of(odd), null, Often.WEEKLY, List.of(), NOW, ENGLAND)));

        assertThat(shown).doesNotContain("<b>").contains("&lt;b&gt;");
    }

    private AccountPage page(Presence here) {
        return AccountPage.of(
                "ann@council.example", true, NONE, List.of(phone, desk), here.id(), Often.WEEKLY, TRAIL, NOW, ENGLAND);
    }

    private static Presence presence(String device, String since) {
        Instant then = Instant.parse(since);
        return new Presence(UUID.randomUUID(), UUID.randomUUID(), device, then, then, then);
    }

    @Test
    void the_picture_for_the_app_is_a_drawing_with_white_around_it() {
        var code = QrPicture.of("otpauth://totp/Wellkept:ann%40council.example?secret=ABCDEFGH");

        assertThat(QrPicture.side(code)).isEqualTo(code.size + 8);
        assertThat(QrPicture.path(code)).startsWith("M4 4h1v1h-1zM5 4h1v1h-1z");
    }

    @Test
    void what_happened_reads_as_a_sentence_and_when() {
        assertThat(page(desk).trail())
                .containsExactly(
                        new TrailRow("today at 09:30", "Ann", "Signed in: Edge on Windows"),
                        new TrailRow("today at 09:30", "Ann", "The password was changed"));
    }

    @Test
    void how_often_letters_come_can_be_chosen_and_the_choice_that_holds_is_marked() {
        assertThat(page(desk).letters().choices())
                .extracting(LettersPage.Choice::code, LettersPage.Choice::chosen)
                .containsExactly(tuple("daily", false), tuple("weekly", true), tuple("none", false));
    }
}
