package org.wellkept.core.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellkept.core.test.Promises.aCheck;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Promises.aThinCommitment;
import static org.wellkept.core.test.Promises.anUpdate;
import static org.wellkept.core.test.Promises.day;
import static org.wellkept.core.test.Wellshire.BAKERY;
import static org.wellkept.core.test.Wellshire.BOARD;
import static org.wellkept.core.test.Wellshire.COUNTY;
import static org.wellkept.core.test.Wellshire.HEALTHWATCH;
import static org.wellkept.core.test.Wellshire.ICB;
import static org.wellkept.core.test.Wellshire.OPEN_DOOR;
import static org.wellkept.core.test.Wellshire.PARTNERSHIP;
import static org.wellkept.core.test.Wellshire.VALE;
import static org.wellkept.core.test.Wellshire.VOICES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.changed.ChangeReason;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.RecordCheck;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.terms.DeliveryPartner;
import org.wellkept.core.terms.Stance;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.undertaking.Answers;
import org.wellkept.core.undertaking.CloseUndertaking;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.EndorseUndertaking;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.State;
import org.wellkept.core.update.Figure;
import org.wellkept.core.update.PostUpdate;
import org.wellkept.core.update.Rating;

@Tag("database")
class CommitmentsTest {

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
    void what_is_written_keeps_the_version_that_its_writer_was_given() {
        List<DeliveryPartner> partners = Stream.of(VALE, OPEN_DOOR, ICB, VOICES, BAKERY)
                .map(slug -> new DeliveryPartner(slug, Stance.SUPPORT, false))
                .toList();
        Terms terms = aThinCommitment().partners(partners).build();
        Actor contributor = wellshire.contributor(COUNTY);

        CommitmentDetails drafted = commitments
                .draft(contributor, new DraftCommitment(PARTNERSHIP, COUNTY, terms))
                .orThrow();
        String reference = drafted.summary().reference();
        assertThat(commitments.find(contributor, reference).orThrow().version()).isEqualTo(drafted.version());

        Terms fewer = terms.toBuilder()
                .partners(List.of(
                        partners.get(3), new DeliveryPartner(HEALTHWATCH, Stance.OBSERVE, false), partners.get(0)))
                .build();
        CommitmentDetails edited = commitments
                .edit(contributor, new EditCommitment(reference, drafted.version(), fewer, null))
                .orThrow();
        CommitmentDetails read = commitments.find(contributor, reference).orThrow();
        assertThat(read.version()).isEqualTo(edited.version());
        assertThat(read.terms().partners()).containsExactlyInAnyOrderElementsOf(fewer.partners());
    }

    @Test
    void a_promise_is_written_agreed_published_endorsed_and_told_of() {
        Actor contributor = wellshire.contributor(COUNTY);
        Actor lead = wellshire.lead(COUNTY);
        Actor officer = wellshire.officer(BOARD);

        CommitmentDetails drafted = commitments
                .draft(
                        contributor,
                        new DraftCommitment(PARTNERSHIP, COUNTY, aCommitment().build()))
                .orThrow();
        String reference = drafted.summary().reference();
        assertThat(reference).matches("WV-\\d{3,}");
        assertThat(drafted.summary().state()).isEqualTo(State.DRAFT);
        assertThat(drafted.summary().answers()).isNull();
        assertThat(drafted.actions()).contains(Action.DRAFT).doesNotContain(Action.AGREE, Action.POST_UPDATE);
        assertThat(commitments.find(Actor.anyone(), reference)).isEqualTo(notFound(reference));

        commitments.agree(lead, reference).orThrow();
        commitments.publish(lead, reference).orThrow();
        commitments
                .endorse(officer, new EndorseUndertaking(reference, BOARD, LocalDate.of(2026, 11, 20)))
                .orThrow();
        UUID measure =
                Objects.requireNonNull(drafted.measures().getFirst().terms().id());
        CommitmentDetails told = commitments
                .postUpdate(
                        contributor,
                        new PostUpdate(
                                reference,
                                Rating.GREEN,
                                "July to September 2026",
                                "Three courses.",
                                "Two more.",
                                List.of(new Figure(measure, LocalDate.of(2026, 9, 30), BigDecimal.valueOf(84), null)),
                                List.of(),
                                null,
                                null,
                                null,
                                List.of()))
                .orThrow();

        assertThat(answers(told).said()).isEqualTo(Said.GREEN);
        assertThat(answers(told).shown().answer()).isEqualTo(ShownAnswer.BEHIND);
        assertThat(answers(told).shown().because()).isEqualTo("84 of 150 people expected by 30 September 2026");
        assertThat(answers(told).evidenceGap()).isTrue();
        assertThat(told.endorsements()).hasSize(1);

        CommitmentDetails inPublic = commitments.find(Actor.anyone(), reference).orThrow();
        assertThat(inPublic.updates())
                .as("an update is public once the lead publishes it")
                .isEmpty();
        assertThat(answers(inPublic).said()).isEqualTo(Said.NOT_ASKED);
        assertThat(answers(inPublic).shown().answer()).isEqualTo(ShownAnswer.CANNOT_TELL);
        assertThat(inPublic.measures().getFirst().observations()).isEmpty();

        commitments
                .publishUpdate(lead, reference, told.updates().getFirst().id())
                .orThrow();
        inPublic = commitments.find(Actor.anyone(), reference).orThrow();
        assertThat(answers(inPublic).said()).isEqualTo(Said.GREEN);
        assertThat(answers(inPublic).shown().answer())
                .as("its organisation is told first")
                .isEqualTo(ShownAnswer.WAITING);
        assertThat(inPublic.updates()).hasSize(1);
        assertThat(inPublic.actions()).containsExactly(Action.READ);
    }

    @Test
    void a_thin_promise_can_be_saved_agreed_and_published() {
        CommitmentDetails published =
                wellshire.published(COUNTY, aThinCommitment().build());

        assertThat(published.summary().visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(answers(published).shown().answer()).isEqualTo(ShownAnswer.CANNOT_TELL);
        assertThat(answers(published).ownerless()).isTrue();
    }

    @Test
    void everything_that_is_written_is_read_again() {
        Terms terms = aCommitment()
                .partners(List.of(new DeliveryPartner(OPEN_DOOR, Stance.DRIVE, true)))
                .partnersWritten("local schools")
                .area("Wellshire")
                .plan("Joint Forward Plan")
                .planPage("12")
                .themesWritten("resilience")
                .resources("£5,000")
                .resourcesShared(true)
                .monitoring("by the board")
                .coproduction("with Voices")
                .blockers("national policy")
                .cadenceMonths(6)
                .build();

        Terms read = wellshire.draft(COUNTY, terms).terms();

        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("measures.id", "milestones.id")
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(terms);
    }

    @Test
    void all_that_needs_mending_is_named_at_once_and_nothing_is_saved() {
        Actor contributor = wellshire.contributor(COUNTY);
        int before = commitments.count(contributor, CommitmentFilter.ALL);
        Terms wrong = aCommitment()
                .title(" ")
                .due(day(2020, 1, 1))
                .boards(List.of("nowhere"))
                .themes(List.of(new ThemeRef("concordat-steps", "sixth-step")))
                .build();

        Refusal refusal = refusal(commitments.draft(contributor, new DraftCommitment(PARTNERSHIP, COUNTY, wrong)));

        assertThat(refusal)
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(problem -> problem.field())
                                .containsExactlyInAnyOrder("title", "due", "boards[0]", "themes[0]"));
        assertThat(commitments.count(contributor, CommitmentFilter.ALL)).isEqualTo(before);
    }

    @Test
    void nobody_writes_in_the_name_of_another_organisation() {
        assertThat(refusal(commitments.draft(
                        wellshire.contributor(VALE),
                        new DraftCommitment(PARTNERSHIP, COUNTY, aCommitment().build()))))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void another_partners_draft_looks_as_if_it_did_not_exist() {
        String reference =
                wellshire.draft(COUNTY, aThinCommitment().build()).summary().reference();
        Actor other = wellshire.lead(VALE);

        assertThat(commitments.find(other, reference)).isEqualTo(notFound(reference));
        assertThat(commitments.agree(other, reference)).isEqualTo(notFound(reference));
        assertThat(commitments.agree(other, "WV-999")).isEqualTo(notFound("WV-999"));
    }

    @Test
    void a_contributor_cannot_agree() {
        String reference =
                wellshire.draft(COUNTY, aThinCommitment().build()).summary().reference();

        assertThat(refusal(commitments.agree(wellshire.contributor(COUNTY), reference)))
                .isEqualTo(new Refusal.NotPermitted(
                        "Only the organisation's lead can agree it: it is the organisation's own word."));
    }

    @Test
    void the_second_of_two_writers_is_told_and_nothing_is_lost() {
        CommitmentDetails read = wellshire.draft(COUNTY, aCommitment().build());
        Actor one = wellshire.contributor(COUNTY);
        Actor other = wellshire.contributor(COUNTY);
        String reference = read.summary().reference();
        CommitmentDetails first = commitments
                .edit(one, new EditCommitment(reference, read.version(), retitled(read, "Mine"), null))
                .orThrow();

        Refusal refusal = refusal(
                commitments.edit(other, new EditCommitment(reference, read.version(), retitled(read, "Yours"), null)));

        assertThat(refusal).isEqualTo(new Refusal.Stale(first.version()));
        assertThat(commitments.find(one, reference).orThrow().terms().title()).isEqualTo("Mine");
    }

    @Test
    void a_change_since_agreed_needs_its_reason_and_is_judged_by_its_values() {
        CommitmentDetails agreed = wellshire.agreed(COUNTY, aCommitment().build());
        Actor lead = wellshire.lead(COUNTY);
        Terms later = agreed.terms().toBuilder().due(day(2028, 3, 31)).build();

        assertThat(refusal(edit(lead, agreed, later, null))).isInstanceOf(Refusal.Invalid.class);

        CommitmentDetails changed = edit(
                        lead, agreed, later, new ChangeReason("Two trainers left.", Effect.HARDER, false))
                .orThrow();

        assertThat(changed.changes()).hasSize(1);
        assertThat(changed.changes().getFirst().effect()).isEqualTo(Effect.EASIER);
        assertThat(changed.changes().getFirst().reason()).isEqualTo("Two trainers left.");
        assertThat(answers(changed).changedSinceAgreed()).isEqualTo(1);
    }

    @Test
    void a_slip_of_the_pen_is_kept_in_the_history_alone() {
        CommitmentDetails agreed = wellshire.agreed(COUNTY, aCommitment().build());
        Actor lead = wellshire.lead(COUNTY);

        CommitmentDetails corrected = edit(
                        lead,
                        agreed,
                        retitled(agreed, "Train 300 people to talk about well-being"),
                        new ChangeReason("A hyphen was missing.", null, true))
                .orThrow();

        assertThat(corrected.changes()).isEmpty();
        assertThat(commitments.history(lead, corrected.summary().reference()).orThrow())
                .extracting(entry -> entry.action())
                .containsExactly("corrected", "agreed", "drafted");
    }

    @Test
    void a_new_date_is_no_slip_of_the_pen() {
        CommitmentDetails agreed = wellshire.agreed(COUNTY, aCommitment().build());
        Terms later = agreed.terms().toBuilder().due(day(2028, 3, 31)).build();

        assertThat(refusal(edit(wellshire.lead(COUNTY), agreed, later, new ChangeReason("Oops", null, true))))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void red_and_amber_need_their_reason() {
        CommitmentDetails agreed = wellshire.agreed(COUNTY, aCommitment().build());
        PostUpdate red = new PostUpdate(
                agreed.summary().reference(),
                Rating.RED,
                null,
                null,
                null,
                List.of(),
                List.of(),
                " ",
                null,
                null,
                List.of());

        assertThat(refusal(commitments.postUpdate(wellshire.contributor(COUNTY), red)))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(problem -> problem.field())
                                .containsExactly("reason"));
    }

    @Test
    void an_officer_posts_on_behalf_and_that_is_marked() {
        CommitmentDetails agreed = wellshire.agreed(COUNTY, aCommitment().build());

        CommitmentDetails told = commitments
                .postUpdate(wellshire.officer(BOARD), anUpdate(agreed.summary().reference(), Rating.GREEN))
                .orThrow();

        assertThat(told.updates().getFirst().onBehalf()).isTrue();
    }

    @Test
    void a_small_charity_that_says_so_publishes_at_once() {
        CommitmentDetails published =
                wellshire.published(OPEN_DOOR, aCommitment().build());
        commitments
                .postUpdate(
                        wellshire.lead(OPEN_DOOR), anUpdate(published.summary().reference(), Rating.GREEN))
                .orThrow();

        assertThat(commitments
                        .find(Actor.anyone(), published.summary().reference())
                        .orThrow()
                        .updates())
                .hasSize(1);
    }

    @Test
    void only_somebody_independent_checks() {
        String reference =
                wellshire.agreed(COUNTY, aCommitment().build()).summary().reference();
        RecordCheck check = aCheck(reference, CheckAnswer.LIMITED, LocalDate.of(2026, 11, 1));

        assertThat(refusal(commitments.recordCheck(wellshire.lead(COUNTY), check)))
                .isInstanceOf(Refusal.NotPermitted.class);
        CommitmentDetails checked =
                commitments.recordCheck(wellshire.observer(), check).orThrow();
        assertThat(Objects.requireNonNull(answers(checked).checked()).answer()).isEqualTo(CheckAnswer.LIMITED);
        assertThat(checked.checks().getFirst().by()).isEqualTo("Healthwatch Wellshire");
    }

    @Test
    void what_is_closed_says_why_and_stays() {
        String reference =
                wellshire.published(COUNTY, aCommitment().build()).summary().reference();
        Actor lead = wellshire.lead(COUNTY);

        assertThat(refusal(commitments.close(lead, new CloseUndertaking(reference, ClosedAs.STOPPED, " "))))
                .isInstanceOf(Refusal.Invalid.class);
        commitments
                .close(lead, new CloseUndertaking(reference, ClosedAs.STOPPED, "Parents told us to stop."))
                .orThrow();

        CommitmentDetails inPublic = commitments.find(Actor.anyone(), reference).orThrow();
        assertThat(inPublic.summary().closedAs()).isEqualTo(ClosedAs.STOPPED);
        assertThat(inPublic.closedReason()).isEqualTo("Parents told us to stop.");
        assertThat(refusal(commitments.postUpdate(lead, anUpdate(reference, Rating.GREEN))))
                .isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void a_list_is_read_page_by_page_without_gap_or_repetition() {
        for (int i = 0; i < 7; i++) {
            wellshire.published(
                    VALE, aThinCommitment().title("Promise number " + i).build());
        }
        CommitmentFilter vale = CommitmentFilter.ofOrganisation(VALE);
        List<String> all = commitments.list(Actor.anyone(), vale, 200, null).orThrow().items().stream()
                .map(CommitmentSummary::reference)
                .toList();
        ArrayList<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            var page = commitments.list(Actor.anyone(), vale, 3, cursor).orThrow();
            page.items().forEach(item -> paged.add(item.reference()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(paged).isEqualTo(all).hasSizeGreaterThanOrEqualTo(7).doesNotHaveDuplicates();
        assertThat(commitments.count(Actor.anyone(), vale)).isEqualTo(all.size());
    }

    @Test
    void a_list_is_narrowed_by_every_filter() {
        String reference = wellshire
                .published(
                        COUNTY,
                        aCommitment().title("Debt advice in six surgeries").build())
                .summary()
                .reference();
        commitments
                .postUpdate(wellshire.lead(COUNTY), anUpdate(reference, Rating.AMBER))
                .orThrow();
        CommitmentFilter all = new CommitmentFilter(
                PARTNERSHIP,
                BOARD,
                COUNTY,
                List.of(new ThemeRef("concordat-steps", "deliverable-commitments")),
                Said.AMBER,
                ShownAnswer.CANNOT_TELL,
                null,
                State.AGREED,
                Set.of(CommitmentFlag.NAMES_MEASURE, CommitmentFlag.NAMES_DATE, CommitmentFlag.NAMES_TARGET),
                true,
                "surgery debt");

        assertThat(commitments
                        .list(wellshire.observer(), all, 10, null)
                        .orThrow()
                        .items())
                .extracting(CommitmentSummary::reference)
                .containsExactly(reference);
        assertThat(commitments.list(Actor.anyone(), all, 10, null).orThrow().items())
                .as("the update is not public")
                .isEmpty();
        for (CommitmentFlag flag : CommitmentFlag.values()) {
            CommitmentFilter flagged = new CommitmentFilter(
                    null, null, null, List.of(), null, null, null, null, Set.of(flag), false, null);
            assertThat(commitments.list(wellshire.observer(), flagged, 200, null))
                    .isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void a_cursor_that_is_not_ours_is_refused_in_plain_words() {
        assertThat(refusal(commitments.list(Actor.anyone(), CommitmentFilter.ALL, 10, "tomorrow")))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(refusal(commitments.list(Actor.anyone(), CommitmentFilter.ALL, 201, null)))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void an_export_holds_what_the_list_holds() {
        wellshire.published(COUNTY, aCommitment().build());
        ArrayList<String> exported = new ArrayList<>();
        commitments.export(
                Actor.anyone(),
                CommitmentFilter.ALL,
                row -> exported.add(row.summary().reference()));

        assertThat(exported)
                .isEqualTo(commitments.list(Actor.anyone(), CommitmentFilter.ALL, 200, null).orThrow().items().stream()
                        .map(CommitmentSummary::reference)
                        .toList());
    }

    @Test
    void who_takes_data_out_while_signed_in_is_remembered_even_if_they_break_off_and_nobody_else_is() {
        wellshire.published(COUNTY, aCommitment().build());
        Actor lead = wellshire.lead(COUNTY);
        History history = bench.door(History.class);
        int before = history.of(lead.signedInPerson()).size();

        commitments.export(Actor.anyone(), CommitmentFilter.ALL, row -> {});
        assertThat(history.of(lead.signedInPerson())).hasSize(before);

        assertThatThrownBy(() -> commitments.export(lead, CommitmentFilter.ofOrganisation(COUNTY), row -> {
                    throw new UncheckedIOException(new IOException("The reader has gone"));
                }))
                .isInstanceOf(UncheckedIOException.class);

        HistoryRead latest = history.of(lead.signedInPerson()).getFirst();
        assertThat(latest.action()).isEqualTo("dataTakenOut");
        assertThat(latest.details()).containsExactly(new HistoryRead.Detail("what", "commitments of " + COUNTY));
    }

    @Test
    void the_details_of_a_promise_cost_a_bounded_number_of_statements() {
        String reference =
                wellshire.published(COUNTY, aCommitment().build()).summary().reference();
        Actor lead = wellshire.lead(COUNTY);
        int before = bench.statements(() -> commitments.find(lead, reference)).size();
        for (int i = 0; i < 5; i++) {
            commitments.postUpdate(lead, anUpdate(reference, Rating.GREEN)).orThrow();
        }

        assertThat(bench.statements(() -> commitments.find(lead, reference)))
                .hasSize(before)
                .hasSizeLessThan(20);
    }

    private static Answers answers(CommitmentDetails details) {
        return Objects.requireNonNull(details.summary().answers());
    }

    private static Terms retitled(CommitmentDetails read, String title) {
        return read.terms().toBuilder().title(title).build();
    }

    private static Outcome<CommitmentDetails> edit(
            Actor actor, CommitmentDetails read, Terms terms, @Nullable ChangeReason why) {
        return commitments.edit(actor, new EditCommitment(read.summary().reference(), read.version(), terms, why));
    }

    private static Outcome<CommitmentDetails> notFound(String reference) {
        return Outcome.refused(new Refusal.NotFound(reference));
    }

    private static Refusal refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal();
    }
}
