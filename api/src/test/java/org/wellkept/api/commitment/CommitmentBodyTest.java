package org.wellkept.api.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellkept.api.json.Json;
import org.wellkept.core.partnership.OrganisationRef;

class CommitmentBodyTest {

    /** The members that the contract names, in its order; what we show beyond them stands between. */
    private static final List<String> CONTRACT = List.of(
            "reference",
            "partnership",
            "title",
            "statement",
            "organisation",
            "accountableRole",
            "partners",
            "boards",
            "area",
            "source",
            "themes",
            "preventionLevel",
            "start",
            "due",
            "measures",
            "milestones",
            "state",
            "closedAs",
            "visibility",
            "endorsedBy",
            "said",
            "shown",
            "checked",
            "changedSinceAgreed",
            "ownerless",
            "stale");

    @Test
    void the_body_is_the_one_of_the_example() throws IOException {
        assertThat(Json.tree(CommitmentBody.of(CommitmentFixture.aCommitment())).toPrettyString())
                .isEqualTo(example().toPrettyString());
    }

    @Test
    void the_example_has_every_member_of_the_contract_in_its_order() throws IOException {
        List<String> names = new ArrayList<>();
        example().fieldNames().forEachRemaining(names::add);
        names.retainAll(CONTRACT);

        assertThat(names).isEqualTo(CONTRACT);
    }

    @Test
    void a_body_that_has_not_joined_gets_no_answer_and_no_mark() {
        ObjectNode body = Json.tree(CommitmentBody.of(CommitmentFixture.aCommitment(
                new OrganisationRef("far-borough-council", "Far Borough Council", false), null)));

        assertThat(body.get("said").isNull()).isTrue();
        assertThat(body.get("shown").isNull()).isTrue();
        assertThat(body.get("checked").isNull()).isTrue();
        assertThat(body.get("changedSinceAgreed").intValue()).isZero();
        assertThat(body.get("ownerless").booleanValue()).isFalse();
        assertThat(body.get("stale").booleanValue()).isFalse();
    }

    @Test
    void an_item_of_a_list_says_the_same_under_the_same_names() throws IOException {
        ObjectNode item =
                Json.tree(CommitmentItemBody.of(CommitmentFixture.aCommitment().summary()));
        JsonNode example = example();

        // these stand within source and anchor there
        item.remove("asPublished");
        item.remove("dimension");
        assertThat(item.properties())
                .isNotEmpty()
                .allSatisfy(member -> assertThat(member.getValue()).isEqualTo(example.get(member.getKey())));
    }

    private static JsonNode example() throws IOException {
        try (InputStream file = CommitmentBodyTest.class.getResourceAsStream("commitment.json")) {
            return new ObjectMapper().readTree(file);
        }
    }
}
