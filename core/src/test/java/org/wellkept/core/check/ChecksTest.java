package org.wellkept.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Promises.aCheck;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.evidence.EvidenceFiles;
import org.wellkept.core.evidence.EvidenceGiven;
import org.wellkept.core.evidence.EvidencePlace;
import org.wellkept.core.evidence.EvidenceRead;
import org.wellkept.core.evidence.FileExamination;
import org.wellkept.core.funding.Funding;
import org.wellkept.core.funding.FundingRead;
import org.wellkept.core.funding.RecordFunding;
import org.wellkept.core.partnership.GiveRole;
import org.wellkept.core.partnership.People;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.SampleFiles;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;

class ChecksTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    @TempDir
    Path folder;

    private final Commitments commitments = bench.door(Commitments.class);
    private Wellshire wellshire;
    private String reference;

    @BeforeEach
    void makeAPromise() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        reference = wellshire
                .published(Wellshire.COUNTY, aCommitment().build())
                .summary()
                .reference();
    }

    @Test
    void a_check_is_in_the_name_of_a_body_and_says_which_interests_there_are() {
        commitments
                .recordCheck(wellshire.observer(), saying("One of us has a cousin on the course."))
                .orThrow();
        CheckRead check =
                commitments.find(Actor.anyone(), reference).orThrow().checks().getFirst();

        assertThat(check.by()).isEqualTo("Healthwatch Wellshire");
        assertThat(check.interests()).isEqualTo("One of us has a cousin on the course.");
    }

    @Test
    void interests_that_are_declared_are_named() {
        assertThat(fieldsToMend(commitments.recordCheck(wellshire.observer(), saying(" "))))
                .containsExactly("interests");
    }

    @Test
    void money_that_is_recorded_between_the_two_stands_against_it_from_either_end() {
        for (boolean pays : List.of(true, false)) {
            FundingRead recorded = bench.door(Funding.class)
                    .record(
                            wellshire.administrator(),
                            pays
                                    ? new RecordFunding(Wellshire.HEALTHWATCH, Wellshire.COUNTY, TestClock.FIRST_DAY)
                                    : new RecordFunding(Wellshire.COUNTY, Wellshire.HEALTHWATCH, TestClock.FIRST_DAY))
                    .orThrow();

            assertThat(refusal(commitments.recordCheck(wellshire.observer(), plain())))
                    .isInstanceOf(Refusal.NotPermitted.class);
            assertThat(actions(wellshire.observer())).doesNotContain(Action.CHECK);
            assertThat(commitments.checkersOf(wellshire.observer(), reference)).isEmpty();

            bench.door(Funding.class)
                    .end(wellshire.administrator(), recorded.id())
                    .orThrow();
            bench.clock().set(bench.clock().today().plusDays(1));
            assertThat(actions(wellshire.observer())).contains(Action.CHECK);
        }
    }

    @Test
    void nobody_checks_afterwards_for_the_time_in_which_money_flowed() {
        Funding funding = bench.door(Funding.class);
        FundingRead recorded = funding.record(
                        wellshire.administrator(),
                        new RecordFunding(Wellshire.HEALTHWATCH, Wellshire.COUNTY, TestClock.FIRST_DAY))
                .orThrow();
        funding.end(wellshire.administrator(), recorded.id()).orThrow();
        bench.clock().set(bench.clock().today().plusDays(1));

        assertThat(refusal(commitments.recordCheck(wellshire.observer(), plain())))
                .isInstanceOfSatisfying(
                        Refusal.RuleBroken.class,
                        broken -> assertThat(broken.rule())
                                .isEqualTo(
                                        "Money flowed between a body that you belong to and Wellshire County Council on"
                                                + " the day of the check, so it was not independent"));
        assertThat(commitments.find(Actor.anyone(), reference).orThrow().checks())
                .isEmpty();

        commitments
                .recordCheck(
                        wellshire.observer(), aCheck(reference, CheckAnswer.LIMITED, TestClock.FIRST_DAY.plusDays(1)))
                .orThrow();
    }

    @Test
    void money_that_the_checker_tells_of_stands_against_it_in_plain_words() {
        RecordCheck told = new RecordCheck(
                reference, CheckAnswer.LIMITED, TestClock.FIRST_DAY, null, null, true, null, null, List.of());

        assertThat(refusal(commitments.recordCheck(wellshire.observer(), told)))
                .isInstanceOfSatisfying(
                        Refusal.RuleBroken.class,
                        broken -> assertThat(broken.rule())
                                .isEqualTo(
                                        "Money flows between Healthwatch Wellshire and Wellshire County Council, so it can't check what"
                                                + " Wellshire County Council promised"));
        assertThat(commitments.find(Actor.anyone(), reference).orThrow().checks())
                .isEmpty();
    }

    @Test
    void somebody_of_several_bodies_says_for_which_they_check() {
        People people = bench.door(People.class);
        UUID person = wellshire.observer().signedInPerson();
        people.giveRole(wellshire.administrator(), new GiveRole(person, Role.BOARD_MEMBER, null, Wellshire.BOARD, null))
                .orThrow();
        Actor both = people.actor(person);

        assertThat(commitments.checkersOf(both, reference))
                .extracting(Checker::name)
                .containsExactly("Healthwatch Wellshire", "Wellshire Health and Wellbeing Board");
        assertThat(fieldsToMend(commitments.recordCheck(both, plain()))).containsExactly("organisation");
        assertThat(fieldsToMend(commitments.recordCheck(both, named(Wellshire.VALE, null))))
                .containsExactly("organisation");
        assertThat(fieldsToMend(commitments.recordCheck(both, named(null, Wellshire.VALE_BOARD))))
                .containsExactly("board");
        assertThat(commitments
                        .recordCheck(both, named(null, Wellshire.BOARD))
                        .orThrow()
                        .checks()
                        .getFirst()
                        .by())
                .isEqualTo("Wellshire Health and Wellbeing Board");
    }

    @Test
    void a_check_comes_with_its_files_and_links_and_keeps_them() {
        Actor healthwatch = wellshire.observer();
        EvidenceFiles files = bench.door(EvidenceFiles.class);
        UUID file = files.add(
                        healthwatch,
                        EvidencePlace.forCheck(reference),
                        bench.door(FileExamination.class)
                                .examine("Visit.pdf", SampleFiles.file(folder, "upload", SampleFiles.pdf()))
                                .orThrow())
                .orThrow()
                .id();
        List<EvidenceGiven> evidence = List.of(
                new EvidenceGiven.WaitingFile(file),
                new EvidenceGiven.Link("Our method", "https://healthwatch.example/method"));

        assertThat(fieldsToMend(commitments.recordCheck(wellshire.observer(), with(evidence))))
                .containsExactly("evidence[0].file");
        CommitmentDetails checked =
                commitments.recordCheck(healthwatch, with(evidence)).orThrow();

        assertThat(checked.checks().getFirst().evidence())
                .extracting(EvidenceRead::title)
                .containsExactly("Visit.pdf", "Our method");
        assertThat(files.open(Actor.anyone(), file).orThrow().isOpenToAnyone()).isTrue();
        assertThat(refusal(files.remove(healthwatch, file, null))).isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void everything_that_needs_mending_is_said_at_once() {
        RecordCheck check = new RecordCheck(
                reference,
                CheckAnswer.LIMITED,
                TestClock.FIRST_DAY.plusDays(1),
                "x".repeat(2_001),
                "x".repeat(1_001),
                false,
                null,
                null,
                List.of(new EvidenceGiven.Link("", "javascript:alert(1)")));

        assertThat(fieldsToMend(commitments.recordCheck(wellshire.observer(), check)))
                .containsExactly("on", "note", "interests", "evidence[0].title", "evidence[0].url");
    }

    private List<Action> actions(Actor actor) {
        return new ArrayList<>(commitments.find(actor, reference).orThrow().actions());
    }

    private RecordCheck plain() {
        return aCheck(reference, CheckAnswer.LIMITED, TestClock.FIRST_DAY);
    }

    private RecordCheck saying(String interests) {
        return new RecordCheck(
                reference, CheckAnswer.SUBSTANTIAL, TestClock.FIRST_DAY, null, interests, false, null, null, List.of());
    }

    private RecordCheck named(@Nullable String organisation, @Nullable String board) {
        return new RecordCheck(
                reference, CheckAnswer.LIMITED, TestClock.FIRST_DAY, null, null, false, organisation, board, List.of());
    }

    private RecordCheck with(List<EvidenceGiven> evidence) {
        return new RecordCheck(
                reference, CheckAnswer.SUBSTANTIAL, TestClock.FIRST_DAY, null, null, false, null, null, evidence);
    }
}
