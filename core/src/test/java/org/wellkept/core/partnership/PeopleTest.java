package org.wellkept.core.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.test.CoreBench;

class PeopleTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    @Test
    void an_unknown_person_has_no_role() {
        assertThat(bench.door(People.class).actor(UUID.randomUUID()).roles()).isEmpty();
    }
}
