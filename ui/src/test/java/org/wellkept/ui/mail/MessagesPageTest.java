package org.wellkept.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.generated.precompiled.mail.JtemessagesGenerated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.wellkept.auth.mail.ShownMessage;
import org.wellkept.ui.workspace.Markup;

class MessagesPageTest {

    @Test
    void a_message_is_shown_as_it_was_written_and_its_addresses_lead_somewhere() {
        Document page = page("Dear Ann & <Bob>,\nopen http://localhost:8080/workspace/invitation/abc_D-9\nWellkept");

        assertThat(page.select("article h2").text()).isEqualTo("You are invited");
        assertThat(page.select("article .small").text()).isEqualTo("To ann@council.example, 12 October 2026 at 09:00");
        assertThat(page.expectFirst("article .text-of").wholeText())
                .isEqualTo("Dear Ann & <Bob>,\nopen http://localhost:8080/workspace/invitation/abc_D-9\nWellkept");
        assertThat(page.select("article a").eachAttr("href"))
                .containsExactly("http://localhost:8080/workspace/invitation/abc_D-9");
    }

    @Test
    void what_is_no_web_address_leads_nowhere() {
        assertThat(page("javascript:alert(1) data:text/html,x").select("article a"))
                .isEmpty();
    }

    @Test
    void without_messages_it_says_how_there_will_be_some() {
        Document page = Jsoup.parse(Markup.of(output ->
                JtemessagesGenerated.render(output, null, MessagesPage.of(List.of(), ZoneId.of("Europe/London")))));

        assertThat(page.text()).contains("There are none yet");
    }

    private static Document page(String text) {
        MessagesPage messages = MessagesPage.of(
                List.of(new ShownMessage(
                        new UUID(0, 1),
                        Instant.parse("2026-10-12T08:00:00Z"),
                        "ann@council.example",
                        "You are invited",
                        text)),
                ZoneId.of("Europe/London"));
        return Jsoup.parse(Markup.of(output -> JtemessagesGenerated.render(output, null, messages)));
    }
}
