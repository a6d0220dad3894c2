package org.wellkept.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.generated.precompiled.account.JtelinkedGenerated;
import gg.jte.generated.precompiled.account.JteunlinkGenerated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellkept.auth.sso.LinkedIdentity;
import org.wellkept.ui.workspace.Markup;

class LinkedPageTest {

    private static final Instant NOW = Instant.parse("2026-10-12T08:30:00Z");
    private static final LinkedIdentity COUNCIL = new LinkedIdentity(
            "https://login.example/a&b", "Wellshire <County> Council", Instant.parse("2026-10-12T08:00:00Z"));

    @Test
    void each_provider_is_named_and_leads_to_where_it_is_unlinked() {
        LinkedPage page = LinkedPage.of(List.of(COUNCIL), NOW, ZoneId.of("Europe/London"));

        assertThat(page.providers())
                .containsExactly(new LinkedPage.Provider(
                        "Wellshire <County> Council",
                        "today at 09:00",
                        "/workspace/account/unlink?issuer=https%3A%2F%2Flogin.example%2Fa%26b"));
        assertThat(Markup.of(output -> JtelinkedGenerated.render(output, null, page)))
                .contains("Wellshire &lt;County&gt; Council")
                .doesNotContain("<County>");
    }

    @Test
    void who_does_not_know_the_password_is_offered_a_link_to_choose_one() {
        UnlinkPage page = new UnlinkPage("ann@council.example", "Wellshire County Council", "This is not it.");

        assertThat(Markup.of(output -> JteunlinkGenerated.render(output, null, page)))
                .contains("href=\"/workspace/forgotten\"")
                .contains("role=\"alert\"")
                .contains("This is not it.")
                .contains("Nothing is changed yet");
    }
}
