package org.wellkept.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.core.imports.SameRecord.Candidate;
import org.wellkept.core.imports.SameRecord.Wanted;

class SameRecordTest {

    private static final UUID COUNTY = UUID.randomUUID();
    private static final UUID VALE = UUID.randomUUID();

    private final SameRecord there = new SameRecord();
    private final Candidate published =
            new Candidate(UUID.randomUUID(), "PP-001", COUNTY, "train people", "A report", "F001");
    private final Candidate own = new Candidate(UUID.randomUUID(), "WV-002", COUNTY, "plant trees", null, "7");

    SameRecordTest() {
        there.add(published);
        there.add(own);
    }

    @Test
    void the_same_reference_in_the_same_source_is_the_same_promise() {
        assertThat(there.find(new Wanted(VALE, "reworded", "A report", "F001"))).contains(published);
        assertThat(there.find(new Wanted(null, "reworded", "A report", "F001"))).contains(published);
        assertThat(there.find(new Wanted(VALE, "reworded", "Another report", "F001")))
                .isEmpty();
        assertThat(there.find(new Wanted(VALE, "reworded", "A report", "F002"))).isEmpty();
    }

    @Test
    void else_the_same_title_of_the_same_organisation_is() {
        assertThat(there.find(new Wanted(COUNTY, "train people", "Another report", null)))
                .contains(published);
        assertThat(there.find(new Wanted(COUNTY, "train people", null, "99"))).contains(published);
        assertThat(there.find(new Wanted(VALE, "train people", "Another report", null)))
                .isEmpty();
        assertThat(there.find(new Wanted(null, "train people", "Another report", null)))
                .isEmpty();
    }

    @Test
    void a_reference_without_a_source_is_the_organisations_own() {
        assertThat(there.find(new Wanted(COUNTY, "reworded", null, "7"))).contains(own);
        assertThat(there.find(new Wanted(VALE, "reworded", null, "7"))).isEmpty();
    }
}
