package org.wellkept.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.generated.precompiled.workspace.JtesignInGenerated;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutsidePagesTest {
    @Test
    void a_form_of_our_own_is_taken() {
        assertThat(OutsidePages.cameFromUs("same-origin", "https://wellkept.example", "wellkept.example"))
                .isTrue();
        assertThat(OutsidePages.cameFromUs(null, "https://wellkept.example:8443", "wellkept.example:8443"))
                .isTrue();
    }

    @Test
    void a_form_on_another_website_is_not() {
        assertThat(OutsidePages.cameFromUs("cross-site", "https://elsewhere.example", "wellkept.example"))
                .isFalse();
        assertThat(OutsidePages.cameFromUs("same-site", null, "wellkept.example"))
                .isFalse();
        assertThat(OutsidePages.cameFromUs(null, "https://elsewhere.example", "wellkept.example"))
                .isFalse();
        assertThat(OutsidePages.cameFromUs(null, "null", "wellkept.example")).isFalse();
        assertThat(OutsidePages.cameFromUs(null, "no address", "wellkept.example"))
                .isFalse();
    }

    @Test
    void what_was_typed_is_shown_again_and_cannot_break_out_of_its_place() {
        SignInPage page =
                new SignInPage("\"><script>alert(1)</script>", "/workspace/", null, "No.", null, true, List.of());

        String html = Markup.of(output -> JtesignInGenerated.render(output, null, page));

        assertThat(html)
                .doesNotContain("<script>")
                .contains("value=\"&#34;>&lt;script>")
                .doesNotContain("style=");
    }

    @Test
    void a_passkey_is_offered_only_where_browsers_make_one() {
        SignInPage without = new SignInPage("", "/workspace/", null, null, null, false, List.of());
        SignInPage with = new SignInPage("", "/workspace/", null, null, "{\"publicKey\":{}}", false, List.of());

        assertThat(Markup.of(output -> JtesignInGenerated.render(output, null, without)))
                .doesNotContain("passkey");
        assertThat(Markup.of(output -> JtesignInGenerated.render(output, null, with)))
                .contains("data-passkey=\"{&#34;publicKey&#34;:{}}\"");
    }
}
