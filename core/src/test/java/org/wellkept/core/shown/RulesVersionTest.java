package org.wellkept.core.shown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RulesVersionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int PROMISES = 2_000;

    /** Of the answers by version {@link RulesVersion#ONE}. */
    private static final String ANSWERS = "94fb0e65120aed57a16930f4a3a2381194e96b31d0a926fa69cb2ced56287a37";

    @Test
    void whoever_changes_an_answer_adds_a_version() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int number = 0; number < PROMISES; number++) {
            digest.update(GeneratedPromise.of(number, TODAY).steps().toString().getBytes(StandardCharsets.UTF_8));
        }

        assertThat(HexFormat.of().formatHex(digest.digest()))
                .as(
                        "the answers are no longer those of version %d: add the next one, and put its digest here",
                        RulesVersion.CURRENT.number())
                .isEqualTo(ANSWERS);
        assertThat(RulesVersion.CURRENT).isEqualTo(RulesVersion.ONE);
    }

    @Test
    void versions_are_counted_from_one_and_each_says_what_its_rules_say() {
        assertThat(RulesVersion.values())
                .extracting(RulesVersion::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, RulesVersion.values().length)
                        .boxed()
                        .toList());
        assertThat(RulesVersion.values()).allSatisfy(version -> {
            assertThat(version.words()).isNotBlank();
            assertThat(RulesVersion.of(version.number())).isEqualTo(version);
        });
        assertThatThrownBy(() -> RulesVersion.of(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
