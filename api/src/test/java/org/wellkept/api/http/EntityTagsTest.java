package org.wellkept.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.core.Version;

class EntityTagsTest {

    private static final byte[] MORNING = "{\"shown\":\"onTrack\"}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] EVENING = "{\"shown\":\"overdue\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    void the_tag_changes_when_the_answer_does_although_nobody_wrote() {
        String before = EntityTags.of(Version.of(3), MORNING);
        String after = EntityTags.of(Version.of(3), EVENING);

        assertThat(EntityTags.isKnown(before, after)).isFalse();
        assertThat(EntityTags.isKnown(after, after)).isTrue();
    }

    @Test
    void a_writer_is_held_to_the_version_alone() {
        String before = EntityTags.of(Version.of(3), MORNING);

        assertThat(EntityTags.isOf(before, Version.of(3))).isTrue();
        assertThat(EntityTags.isOf(before, Version.of(4))).isFalse();
        assertThat(EntityTags.isOf(before, Version.of(31))).isFalse();
    }

    @Test
    void the_tag_that_a_reader_knows_may_be_weak_or_one_of_many() {
        String tag = EntityTags.of(null, MORNING);

        assertThat(EntityTags.isKnown("W/" + tag, tag)).isTrue();
        assertThat(EntityTags.isKnown("\"x\", " + tag + " ,\"y\"", tag)).isTrue();
        assertThat(EntityTags.isKnown("*", tag)).isTrue();
        assertThat(EntityTags.isKnown("\"x\"", tag)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "\"3", "\"\"", "\"3\"", "3.abc", "\"3.a\" nonsense", "W/\"3.abc\"", "\"4.abc\""})
    void what_names_no_version_of_ours_lets_nobody_write(String ifMatch) {
        assertThat(EntityTags.isOf(ifMatch, Version.of(3))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"3.abc\"", "\"2.x\",\"3.abc\"", " \"3.\" "})
    void what_names_the_version_lets_write(String ifMatch) {
        assertThat(EntityTags.isOf(ifMatch, Version.of(3))).isTrue();
    }
}
