package org.wellkept.api.livingwage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.api.json.Json;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Version;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.livingwage.ContractedStaff;
import org.wellkept.core.livingwage.PhaseMilestone;
import org.wellkept.core.livingwage.Renewal;
import org.wellkept.core.livingwage.Standing;
import org.wellkept.core.livingwage.StandingTerms;
import org.wellkept.core.livingwage.WageStatus;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.terms.MilestoneStatus;

class NewStandingBodyTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 2);
    private static final StandingTerms TERMS = new StandingTerms(
            SPRING,
            WageStatus.ACCREDITED_PHASED,
            true,
            ContractedStaff.IN_PHASES,
            120,
            10,
            40,
            3,
            SPRING,
            SPRING.plusYears(1),
            List.of(new PhaseMilestone("Cleaning", null, MilestoneStatus.SCHEDULED)),
            "Cleaning first.");
    private static final ObjectNode STORED = Json.tree(StandingBody.of(new Standing(
            new UUID(0, 7),
            Version.of(3),
            new OrganisationRef("open-door", "Open Door", true),
            TERMS,
            null,
            Visibility.PUBLIC,
            SPRING,
            SPRING,
            Renewal.LATER,
            List.of())));

    @Test
    void what_was_read_can_be_sent_back_unchanged() {
        assertThat(NewStandingBody.patched(STORED, STORED)).isEqualTo(TERMS);
    }

    @Test
    void a_patch_changes_what_it_names_and_null_makes_it_unknown() throws IOException {
        StandingTerms changed = NewStandingBody.patched(
                STORED, json("{\"staffCovered\": 130, \"directCovered\": null, \"milestones\": []}"));

        assertThat(changed.staffCovered()).isEqualTo(130);
        assertThat(changed.directCovered()).isNull();
        assertThat(changed.milestones()).isEmpty();
        assertThat(changed.note()).isEqualTo("Cleaning first.");
    }

    @Test
    void a_day_and_a_status_are_enough() throws IOException {
        assertThat(NewStandingBody.read(json("{\"from\": \"2026-03-02\", \"status\": \"exploring\"}")))
                .isEqualTo(StandingTerms.of(SPRING, WageStatus.EXPLORING));
    }

    @Test
    void what_cannot_be_read_or_set_is_named_all_at_once() throws IOException {
        ObjectNode sent = json("""
                {"from": "soon", "status": "nearly", "staffCovered": 1.5, "renewal": "later", "wage": 13}""");

        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> NewStandingBody.read(sent));

        assertThat(refused.problem().errors())
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder("from", "status", "staffCovered", "renewal", "wage");
    }

    private static ObjectNode json(String text) throws IOException {
        return Json.readObject(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
