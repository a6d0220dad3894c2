package org.wellkept.ui.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class RenderedPageTest {

    @Test
    void a_page_is_the_same_packed_and_plain_and_takes_no_more_than_its_packed_form() throws IOException {
        InformationPage about = InformationPage.about(Contact.of("hello@wellkept.example"));
        byte[] html = Templates.render("transparency/about.jte", about);

        RenderedPage page = RenderedPage.of("transparency/about.jte", about);

        assertThat(page.plain()).isEqualTo(html);
        byte[] packed = Objects.requireNonNull(page.packed());
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .isEqualTo(html);
        assertThat(page.size()).isEqualTo(packed.length).isLessThan(html.length / 2);
        assertThat(new String(html, UTF_8)).contains("hello@wellkept.example");
    }
}
