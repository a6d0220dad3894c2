package org.wellkept.core.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.wellkept.core.test.Promises.aCheck;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Promises.anUpdate;
import static org.wellkept.core.test.Wellshire.BOARD;
import static org.wellkept.core.test.Wellshire.COUNTY;
import static org.wellkept.core.test.Wellshire.PARTNERSHIP;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.accountability.Accountability;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchor.AnchorStage;
import org.wellkept.core.anchor.AnchorTerms;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.update.Rating;

@Tag("database")
class AnchorActionsTest {

    private static final AnchorTerms HIRING = new AnchorTerms(
            AnchorDimension.EMPLOYMENT, false, new BigDecimal("33"), "fellows", null, AnchorStage.ONGOING);

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private static Wellshire wellshire;
    private static Commitments commitments;

    @BeforeAll
    static void open() {
        bench.clock().set(LocalDate.of(2026, 11, 23));
        wellshire = Wellshire.in(bench);
        commitments = bench.door(Commitments.class);
    }

    @Test
    void an_anchor_action_lives_as_a_promise_does() {
        String reference = agreed(aCommitment().anchor(HIRING).build());
        commitments.publish(lead(), reference).orThrow();
        commitments.postUpdate(lead(), anUpdate(reference, Rating.GREEN)).orThrow();
        commitments
                .recordCheck(
                        wellshire.observer(), aCheck(reference, CheckAnswer.SUBSTANTIAL, LocalDate.of(2026, 11, 23)))
                .orThrow();

        CommitmentDetails read = commitments.find(lead(), reference).orThrow();

        assertThat(read.terms().anchor()).isEqualTo(HIRING);
        assertThat(read.summary().anchor()).isEqualTo(AnchorDimension.EMPLOYMENT);
        assertThat(read.summary().answers()).isNotNull().satisfies(answers -> {
            assertThat(answers.said()).isEqualTo(Said.GREEN);
            assertThat(answers.checked()).isNotNull();
        });
        assertThat(commitments.history(lead(), reference).orThrow()).hasSizeGreaterThan(3);
    }

    @Test
    void lists_and_roll_ups_of_promises_leave_anchor_actions_out() {
        int promises = commitments.count(lead(), CommitmentFilter.ofBoard(BOARD));
        int actions = commitments.count(lead(), CommitmentFilter.ofBoard(BOARD).ofAnchorActions(null));
        int counted = counted();

        agreed(aCommitment().anchor(AnchorTerms.of(AnchorDimension.ESTATES)).build());

        assertThat(commitments.count(lead(), CommitmentFilter.ofBoard(BOARD))).isEqualTo(promises);
        assertThat(commitments.count(lead(), CommitmentFilter.ofBoard(BOARD).ofAnchorActions(null)))
                .isEqualTo(actions + 1);
        assertThat(commitments.count(lead(), CommitmentFilter.ofBoard(BOARD).ofAnchorActions(AnchorDimension.HOUSING)))
                .isZero();
        assertThat(counted()).isEqualTo(counted);
    }

    @Test
    void what_it_was_written_as_it_stays() {
        Terms promise = aCommitment().build();
        String reference = drafted(promise);

        assertThat(problems(reference, promise.toBuilder().anchor(HIRING).build()))
                .extracting(FieldProblem::field, FieldProblem::problem)
                .containsExactly(tuple("anchor", "A promise does not become an anchor action"));

        String action = drafted(promise.toBuilder().anchor(HIRING).build());
        assertThat(problems(action, promise))
                .extracting(FieldProblem::problem)
                .containsExactly("An anchor action stays one");
    }

    @Test
    void the_role_in_which_it_is_promised_can_be_put_right() {
        Terms terms = aCommitment().anchor(HIRING).build();
        String reference = drafted(terms);
        AnchorTerms place = AnchorTerms.of(AnchorDimension.PLACE);

        edit(reference, terms.toBuilder().anchor(place).build()).orThrow();

        assertThat(commitments.find(lead(), reference).orThrow().terms().anchor())
                .isEqualTo(place);
    }

    @Test
    void amounts_below_zero_and_a_living_wage_for_land_are_refused_at_once() {
        Terms terms = aCommitment()
                .anchor(new AnchorTerms(
                        AnchorDimension.ESTATES,
                        true,
                        BigDecimal.valueOf(-1),
                        "x".repeat(101),
                        BigDecimal.valueOf(-2),
                        null))
                .build();

        Outcome<CommitmentDetails> outcome = commitments.draft(lead(), new DraftCommitment(PARTNERSHIP, COUNTY, terms));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(((Refusal.Invalid) refused.refusal()).problems())
                                .extracting(FieldProblem::field)
                                .containsExactly("anchor.unit", "anchor.amount", "anchor.before", "anchor.livingWage"));
    }

    private static int counted() {
        return bench.door(Accountability.class)
                .rollup(lead(), BOARD, null)
                .orThrow()
                .commitments();
    }

    private static Actor lead() {
        return wellshire.lead(COUNTY);
    }

    private static String drafted(Terms terms) {
        return commitments
                .draft(lead(), new DraftCommitment(PARTNERSHIP, COUNTY, terms))
                .orThrow()
                .summary()
                .reference();
    }

    private static String agreed(Terms terms) {
        String reference = drafted(terms);
        commitments.agree(lead(), reference).orThrow();
        return reference;
    }

    private static Outcome<CommitmentDetails> edit(String reference, Terms terms) {
        return commitments.edit(
                lead(),
                new EditCommitment(
                        reference, commitments.find(lead(), reference).orThrow().version(), terms, null));
    }

    private static List<FieldProblem> problems(String reference, Terms terms) {
        @Nullable Refusal refusal = edit(reference, terms) instanceof Outcome.Refused<?>(var refused) ? refused : null;
        return refusal instanceof Refusal.Invalid(var problems) ? problems : List.of();
    }
}
