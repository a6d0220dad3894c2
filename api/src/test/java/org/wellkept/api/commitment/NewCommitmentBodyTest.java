package org.wellkept.api.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.api.http.IfMatch;
import org.wellkept.api.json.Json;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchor.AnchorStage;
import org.wellkept.core.anchor.AnchorTerms;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.terms.DeliveryPartner;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.MilestoneStatus;
import org.wellkept.core.terms.Pace;
import org.wellkept.core.terms.Stance;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.terms.ThemeRef;

class NewCommitmentBodyTest {

    private static final ObjectNode STORED = Json.tree(CommitmentBody.of(CommitmentFixture.aCommitment()));

    @Nested
    class A_new_commitment {

        @Test
        void needs_nothing_but_where_it_belongs_and_a_title() {
            NewCommitmentBody body = NewCommitmentBody.read(
                    json("{\"partnership\":\"p\",\"organisation\":\"o\",\"title\":\"Plant trees\"}"));

            assertThat(body.partnership()).isEqualTo("p");
            assertThat(body.organisation()).isEqualTo("o");
            assertThat(body.terms()).isEqualTo(Terms.titled("Plant trees"));
        }

        @Test
        void is_an_anchor_action_when_it_says_in_which_role() {
            Terms terms = NewCommitmentBody.read(json("""
                            {"partnership": "p", "organisation": "o", "title": "Hire nearby",
                             "anchor": {"dimension": "employment", "livingWage": true, "amount": 33, "unit": "people",
                               "before": 20, "stage": "ongoing"}}""")).terms();

            assertThat(terms.anchor())
                    .isEqualTo(new AnchorTerms(
                            AnchorDimension.EMPLOYMENT,
                            true,
                            new BigDecimal("33"),
                            "people",
                            new BigDecimal("20"),
                            AnchorStage.ONGOING));
        }

        @Test
        void can_say_everything() {
            Terms terms = NewCommitmentBody.read(json("""
                            {"partnership": "p", "organisation": "o", "title": "Plant trees", "statement": "Many.",
                             "accountableRole": "Head of Parks",
                             "partners": [{"organisation": "green-shoots", "stance": "support"}],
                             "boards": ["vale"], "area": "Vale",
                             "source": {"plan": "The plan", "page": "3", "asPublished": false},
                             "themes": [{"framework": "concordat-steps", "theme": "local-needs"}],
                             "preventionLevel": "primary", "start": "April 2026",
                             "due": {"text": "2027/28", "from": "2027-04-01", "to": "2028-03-31"}, "cadenceMonths": 12,
                             "measures": [{"name": "trees", "unit": "trees", "baseline": 0, "target": 300, "pace": "even"}],
                             "milestones": [{"title": "Ground bought", "due": "2026-09-30", "status": "met"}]}""")).terms();

            assertThat(terms.statement()).isEqualTo("Many.");
            assertThat(terms.partners()).containsExactly(new DeliveryPartner("green-shoots", Stance.SUPPORT, false));
            assertThat(terms.boards()).containsExactly("vale");
            assertThat(terms.plan()).isEqualTo("The plan");
            assertThat(terms.planPage()).isEqualTo("3");
            assertThat(terms.themes()).containsExactly(new ThemeRef("concordat-steps", "local-needs"));
            assertThat(terms.start())
                    .isEqualTo(new DateWritten("April 2026", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30)));
            assertThat(terms.due())
                    .isEqualTo(new DateWritten("2027/28", LocalDate.of(2027, 4, 1), LocalDate.of(2028, 3, 31)));
            assertThat(terms.cadenceMonths()).isEqualTo(12);
            assertThat(terms.measures())
                    .containsExactly(MeasureTerms.named("trees")
                            .towards(BigDecimal.ZERO, new BigDecimal("300"), "trees", Pace.EVEN));
            assertThat(terms.milestones()).singleElement().satisfies(milestone -> {
                assertThat(milestone.status()).isEqualTo(MilestoneStatus.MET);
                assertThat(Objects.requireNonNull(milestone.due()).to()).isEqualTo("2026-09-30");
            });
        }

        @Test
        void cannot_set_what_is_worked_out_nor_slip_in_a_source() {
            assertThat(problems(() -> NewCommitmentBody.read(json("""
                            {"partnership": "p", "organisation": "o", "title": "t", "state": "agreed", "said": "green",
                             "reference": "WV-001", "visibility": "public", "source": {"asPublished": true, "ref": "7"},
                             "measures": [{"name": "m", "observations": [{"at": "2026-01-01", "value": 3}]}]}"""))))
                    .containsExactlyInAnyOrder(
                            "state",
                            "said",
                            "reference",
                            "visibility",
                            "source.asPublished",
                            "source.ref",
                            "measures[0].observations");
        }

        @Test
        void hears_of_all_that_is_wrong_at_once() {
            assertThat(problems(() -> NewCommitmentBody.read(json("""
                            {"title": " ", "accountablerole": "Head", "preventionLevel": "first", "due": {"from": "2026-01-01"},
                             "themes": ["concordat-steps"], "partners": [{"organisation": "x", "stance": "likes"}]}"""))))
                    .containsExactlyInAnyOrder(
                            "partnership",
                            "organisation",
                            "title",
                            "accountablerole",
                            "preventionLevel",
                            "due.text",
                            "due.from",
                            "themes[0]",
                            "partners[0].stance");
        }

        @ParameterizedTest
        @ValueSource(strings = {"ongoing", "TBC", "when we can"})
        void keeps_words_that_name_no_day(String words) {
            DateWritten due = NewCommitmentBody.read(json(
                            "{\"partnership\":\"p\",\"organisation\":\"o\",\"title\":\"t\",\"due\":\"" + words + "\"}"))
                    .terms()
                    .due();

            assertThat(due).isEqualTo(new DateWritten(words, null, null));
        }

        @Test
        void cannot_name_days_that_the_words_do_not() {
            assertThat(problems(() -> NewCommitmentBody.read(json("""
                            {"partnership": "p", "organisation": "o", "title": "t",
                             "due": {"text": "March 2027", "from": "2027-03-01", "to": "2030-12-31"}}""")))).containsExactly("due.to");
        }

        @Test
        void has_no_room_for_a_date_of_more_than_a_hundred_characters() {
            assertThat(problems(() -> NewCommitmentBody.read(
                            json("{\"partnership\":\"p\",\"organisation\":\"o\",\"title\":\"t\",\"due\":\"%s\"}"
                                    .formatted("soon ".repeat(21))))))
                    .containsExactly("due");
        }
    }

    @Nested
    class A_merge_patch {

        @Test
        void that_is_empty_leaves_everything_as_it_is() {
            assertThat(patched("{}").terms())
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(CommitmentFixture.aCommitment().terms());
        }

        @Test
        void may_be_the_whole_body_as_it_was_sent_out() {
            assertThat(patched(STORED.toString()).terms())
                    .isEqualTo(patched("{}").terms());
        }

        @Test
        void changes_what_it_names_and_removes_what_is_null() {
            Terms terms = patched("""
                            {"title": "Open 50 allotments", "accountableRole": null, "statement": null,
                             "source": {"page": "8"}, "resources": null, "boards": null}""").terms();

            assertThat(terms.title()).isEqualTo("Open 50 allotments");
            assertThat(terms.accountableRole()).isNull();
            assertThat(terms.statement()).isEmpty();
            assertThat(terms.plan()).isEqualTo("Vale wellbeing plan 2026 to 2029");
            assertThat(terms.planPage()).isEqualTo("8");
            assertThat(terms.boards()).isEmpty();
            assertThat(terms.area()).isEqualTo("Vale");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"2030\"", "{\"text\":\"2030\"}", "{\"text\":\"2030\",\"from\":null,\"to\":null}"})
        void rewrites_a_date_by_its_words(String due) {
            assertThat(patched("{\"due\":" + due + "}").terms().due())
                    .isEqualTo(new DateWritten("2030", LocalDate.of(2030, 1, 1), LocalDate.of(2030, 12, 31)));
        }

        @Test
        void cannot_move_the_days_under_the_words() {
            assertThat(problems(() -> patched("{\"due\":{\"to\":\"2031-01-01\"}}")))
                    .containsExactly("due.to");
        }

        @Test
        void keeps_a_measure_that_keeps_its_id() {
            MeasureTerms measure = patched("""
                            {"measures": [{"id": "%s", "name": "allotments let", "target": 80, "pace": "even"}]}""".formatted(CommitmentFixture.MEASURE))
                    .terms()
                    .measures()
                    .getFirst();

            assertThat(measure.id()).isEqualTo(CommitmentFixture.MEASURE);
            assertThat(measure.target()).isEqualByComparingTo("80");
        }

        @Test
        void cannot_change_figures_nor_what_is_worked_out_nor_who_made_the_promise() {
            assertThat(problems(() -> patched("""
                            {"state": "closed", "said": "green", "shown": null, "changedSinceAgreed": 0,
                             "organisation": "somebody-else", "partnership": null, "source": {"asPublished": true},
                             "measures": [{"id": "%s", "name": "n", "observations": [{"at": "2026-09-30", "value": 99}]}]}""".formatted(CommitmentFixture.MEASURE))))
                    .containsExactlyInAnyOrder(
                            "state",
                            "said",
                            "shown",
                            "changedSinceAgreed",
                            "organisation",
                            "partnership",
                            "source.asPublished",
                            "measures[0].observations");
        }

        @Test
        void brings_the_reason_of_a_change() {
            NewCommitmentBody body = patched("""
                            {"due": "2029", "change": {"reason": "The ground was wet.", "effect": "easier", "correction": false}}""");

            assertThat(body.change()).satisfies(change -> {
                assertThat(Objects.requireNonNull(change).reason()).isEqualTo("The ground was wet.");
                assertThat(change.effect()).isEqualTo(Effect.EASIER);
                assertThat(change.correction()).isFalse();
            });
            assertThat(patched("{}").change()).isNull();
        }

        private NewCommitmentBody patched(String patch) {
            return NewCommitmentBody.patched(STORED, json(patch));
        }
    }

    @Test
    void a_clash_shows_both_texts_where_they_differ() {
        ProblemException clash = IfMatch.clash(
                STORED,
                json(
                        "{\"title\":\"Mine\",\"area\":\"Vale\",\"due\":{\"text\":\"2030\"},\"change\":{\"reason\":\"x\"}}"));

        assertThat(clash.problem().differences())
                .extracting(difference -> difference.field() + ": " + difference.stored() + " / " + difference.sent())
                .containsExactly(
                        "title: \"Open 100 allotments to people who feel alone\" / \"Mine\"",
                        "due: {\"text\":\"2027/28\",\"from\":\"2027-04-01\",\"to\":\"2028-03-31\"}"
                                + " / {\"text\":\"2030\",\"from\":\"2027-04-01\",\"to\":\"2028-03-31\"}");
    }

    private static List<String> problems(ThrowingCallable call) {
        List<String> fields = new ArrayList<>();
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> thrown.problem().errors().stream()
                                .map(FieldProblem::field)
                                .forEach(fields::add));
        return fields;
    }

    private static ObjectNode json(String text) {
        try {
            return Json.readObject(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
