package org.wellkept.ui.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wellkept.ui.transparency.Examples;

class MarkLineTest {

    @Test
    void a_mark_says_since_when_it_is_public_and_what_its_body_says() {
        MarkLine line = MarkLine.of(Examples.mark());

        assertThat(line.heading()).isEqualTo("Overdue");
        assertThat(line.about()).isNull();
        assertThat(line.standing()).isEqualTo("The partner was told on 17 October 2026. Public since 20 October 2026.");
        assertThat(line.waits()).isFalse();
        assertThat(line.replied()).endsWith(" says, 20 October 2026");
        assertThat(line.reply()).containsExactly("The builder went bankrupt.");
    }

    @Test
    void one_that_waits_says_until_when_and_for_what() {
        MarkLine forReply = MarkLine.of(Examples.waitingMark());
        MarkLine forQuietPeriod = MarkLine.of(Examples.hostileMark());

        assertThat(forReply.about()).isEqualTo("Limited, found by Healthwatch Wellshire");
        assertThat(forReply.standing()).endsWith(" Not public until 27 October 2026.");
        assertThat(forReply.waits()).isTrue();
        assertThat(forReply.replied()).isNull();
        assertThat(forReply.reply()).isEmpty();
        assertThat(forQuietPeriod.standing()).endsWith(" Not public until 19 November 2026, after the quiet period.");
    }
}
