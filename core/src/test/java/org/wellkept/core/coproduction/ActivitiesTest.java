package org.wellkept.core.coproduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.CoProduction.cafe;
import static org.wellkept.core.test.CoProduction.day;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.test.CoProduction;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class ActivitiesTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private Wellshire wellshire;
    private Activities activities;
    private Actor lead;

    @BeforeEach
    void start() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        activities = bench.door(Activities.class);
        lead = wellshire.lead(Wellshire.OPEN_DOOR);
    }

    private ActivityDetails log(ActivityTerms terms) {
        return activities
                .log(
                        wellshire.contributor(Wellshire.OPEN_DOOR),
                        new LogActivity(Wellshire.PARTNERSHIP, Wellshire.OPEN_DOOR, terms))
                .orThrow();
    }

    private ActivityDetails published(ActivityTerms terms) {
        return new CoProduction(bench, wellshire).published(terms);
    }

    @Test
    void a_title_is_enough_to_save_and_the_rest_can_come_later() {
        ActivityDetails logged = log(ActivityTerms.titled("Plan the evening café"));

        assertThat(logged.visibility()).isEqualTo(Visibility.OWN);
        assertThat(logged.feedback().state()).isEqualTo(FeedbackState.NO_DATE);
        ActivityTerms whole = cafe(12, new GroupCount("carers", 12));
        ActivityDetails edited = activities
                .edit(wellshire.contributor(Wellshire.OPEN_DOOR), logged.reference(), logged.version(), whole)
                .orThrow();
        assertThat(edited.terms()).isEqualTo(whole);
        assertThat(edited.version()).isNotEqualTo(logged.version());
    }

    @Test
    void it_shares_the_references_of_the_partnerships_promises() {
        String promise = wellshire
                .agreed(Wellshire.COUNTY, aCommitment().build())
                .summary()
                .reference();
        String activity = log(ActivityTerms.titled("Plan the evening café")).reference();

        assertThat(List.of(promise, activity)).containsExactly("WV-001", "WV-002");
    }

    @Test
    void all_that_needs_mending_is_named_at_once_and_nothing_is_saved() {
        ActivityTerms terms = new ActivityTerms(
                new About(
                        " ",
                        null,
                        null,
                        null,
                        List.of("nobody", Wellshire.OPEN_DOOR),
                        null,
                        List.of(Wellshire.NORTHMOOR_BOARD),
                        List.of("WV-999")),
                new TookPart(
                        List.of(new Occasion(day("May 2026"), 20)),
                        12,
                        List.of(new GroupCount("nobody", -1), new GroupCount("carers", 13)),
                        null,
                        null,
                        null,
                        new PaymentPractice(true, null, 400, null)),
                Heard.UNSAID,
                new Happened(
                        List.of(
                                new Change("Open later", Decision.NO, null, null, false),
                                new Change("", null, null, null, true)),
                        null));

        Outcome<ActivityDetails> refused =
                activities.log(lead, new LogActivity(Wellshire.PARTNERSHIP, Wellshire.OPEN_DOOR, terms));

        assertThat(fieldsToMend(refused))
                .containsExactlyInAnyOrder(
                        "title",
                        "occasions[0].people",
                        "groups[0].people",
                        "groups[1].people",
                        "payment.daysToPay",
                        "changes[0].reason",
                        "changes[1].said",
                        "changes[1].done",
                        "partners[0]",
                        "partners[1]",
                        "boards[0]",
                        "shaped[0]",
                        "groups[0].theme");
        assertThat(list(lead, ActivityFilter.ALL)).isEmpty();
    }

    @Test
    void somebody_of_another_organisation_cannot_log_it() {
        assertThat(refusal(activities.log(
                        wellshire.lead(Wellshire.COUNTY),
                        new LogActivity(
                                Wellshire.PARTNERSHIP, Wellshire.OPEN_DOOR, ActivityTerms.titled("Plan the café")))))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void whoever_wrote_over_an_older_version_is_told_and_nothing_is_lost() {
        ActivityDetails logged = log(ActivityTerms.titled("Plan the evening café"));
        activities.edit(lead, logged.reference(), logged.version(), cafe(12)).orThrow();

        assertThat(refusal(activities.edit(
                        lead, logged.reference(), logged.version(), ActivityTerms.titled("Something else"))))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(activities.find(lead, logged.reference()).orThrow().terms()).isEqualTo(cafe(12));
    }

    @Test
    void a_draft_can_be_thrown_away_and_what_was_shared_cannot() {
        ActivityDetails draft = log(ActivityTerms.titled("Plan the evening café"));
        activities.discard(lead, draft.reference()).orThrow();
        assertThat(refusal(activities.find(lead, draft.reference()))).isInstanceOf(Refusal.NotFound.class);

        ActivityDetails shared =
                activities.share(lead, log(cafe(12)).reference()).orThrow();
        assertThat(refusal(activities.discard(lead, shared.reference()))).isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void once_shared_only_the_lead_words_it_anew() {
        ActivityDetails shared =
                activities.share(lead, log(cafe(12)).reference()).orThrow();

        assertThat(refusal(activities.edit(
                        wellshire.contributor(Wellshire.OPEN_DOOR), shared.reference(), shared.version(), cafe(13))))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(activities
                        .edit(lead, shared.reference(), shared.version(), cafe(13))
                        .orThrow()
                        .terms()
                        .tookPart()
                        .people())
                .isEqualTo(13);
    }

    @Test
    void before_it_is_public_what_looks_like_a_person_is_named_with_its_place() {
        ActivityTerms personal =
                cafe(12).with(new Heard("Sarah Miller wants a ramp. Ring 01234 567890.", null, FourPi.UNSAID));
        ActivityDetails logged = log(personal);

        Outcome<ActivityDetails> refused = activities.publish(lead, logged.reference(), false);

        assertThat(fieldsToMend(refused)).containsExactly("said", "said");
        assertThat(activities.find(lead, logged.reference()).orThrow().visibility())
                .isEqualTo(Visibility.OWN);
        assertThat(activities.publish(lead, logged.reference(), true).orThrow().visibility())
                .isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void outside_the_partnership_nobody_reads_a_count_of_people() {
        ActivityDetails published = published(cafe(12, new GroupCount("carers", 3)));

        ActivityDetails outside =
                activities.find(Actor.anyone(), published.reference()).orThrow();
        assertThat(outside.terms().tookPart().people()).isNull();
        assertThat(outside.terms().tookPart().occasions())
                .extracting(Occasion::people)
                .containsOnlyNulls();
        assertThat(outside.groups()).extracting(GroupRead::people).containsOnlyNulls();
        assertThat(activities
                        .find(wellshire.officer(Wellshire.BOARD), published.reference())
                        .orThrow()
                        .groups())
                .extracting(GroupRead::people)
                .containsExactly(3);
    }

    @Test
    void the_clock_runs_from_the_last_occasion_or_to_the_day_that_was_promised() {
        ActivityDetails counted = published(cafe(12));
        assertThat(counted.feedback()).isEqualTo(new Feedback(FeedbackState.LATE, date("2026-09-29"), null));

        ActivityDetails promised = published(cafe(12).with(new Happened(List.of(), date("2026-11-30"))));
        assertThat(promised.feedback()).isEqualTo(new Feedback(FeedbackState.WAITING, date("2026-11-30"), null));
    }

    @Test
    void people_are_told_once_and_the_words_can_be_bettered() {
        ActivityDetails published = published(cafe(12));
        TellPeople telling = new TellPeople(
                TestClock.FIRST_DAY,
                "A letter to each",
                "We open until ten. We stopped the letters about weight.",
                "We open later.",
                "https://example.org/bsl",
                Map.of("pl", "Otwieramy do dziesiątej."));

        ActivityDetails told =
                activities.tell(lead, published.reference(), telling).orThrow();

        assertThat(told.feedback().state()).isEqualTo(FeedbackState.TOLD);
        bench.clock().set(TestClock.FIRST_DAY.plusDays(3));
        Told again = told(activities
                .tell(
                        lead,
                        published.reference(),
                        new TellPeople(bench.clock().today(), "A letter", "We open until ten.", null, null, Map.of()))
                .orThrow()
                .told());
        assertThat(again.toldOn()).isEqualTo(TestClock.FIRST_DAY);
        assertThat(again.summary()).isEqualTo("We open until ten.");
        assertThat(again.languages()).isEmpty();
    }

    private static Told told(@Nullable Told told) {
        if (told == null) {
            throw new AssertionError("Nobody was told");
        }
        return told;
    }

    @Test
    void what_people_are_told_has_to_be_readable() {
        ActivityDetails published = published(cafe(12));

        assertThat(fieldsToMend(activities.tell(
                        lead,
                        published.reference(),
                        new TellPeople(
                                TestClock.FIRST_DAY.plusDays(1),
                                "",
                                " ",
                                null,
                                "javascript:alert(1)",
                                Map.of("klingonish language", "…")))))
                .containsExactlyInAnyOrder(
                        "toldOn", "how", "summary", "signLanguageLink", "languages[klingonish language]");
        assertThat(activities.find(lead, published.reference()).orThrow().told())
                .isNull();
    }

    @Test
    void what_became_of_it_is_followed_up_by_anybody_of_the_organisation_and_changes_nothing_else() {
        ActivityDetails published = published(cafe(12, new GroupCount("carers", 12)));
        Happened happened = new Happened(
                List.of(
                        new Change("Open later", Decision.YES, null, "Open until ten since October", false),
                        new Change("A signer each week", Decision.PARTLY, "There is money for two", null, false),
                        new Change("Stop the letters", Decision.YES, null, "We stopped them", true)),
                null);

        ActivityDetails followed = activities
                .follow(
                        wellshire.contributor(Wellshire.OPEN_DOOR),
                        published.reference(),
                        published.version(),
                        happened)
                .orThrow();

        assertThat(followed.terms()).isEqualTo(published.terms().with(happened));
    }

    @Test
    void promises_that_it_shaped_are_linked_as_far_as_the_reader_may_read_them() {
        String shared = wellshire
                .agreed(Wellshire.OPEN_DOOR, aCommitment().title("Open later").build())
                .summary()
                .reference();
        String open = wellshire
                .published(
                        Wellshire.OPEN_DOOR,
                        aCommitment().title("Change the letters").build())
                .summary()
                .reference();
        About about = cafe(12).about();
        ActivityDetails published = published(cafe(12).with(new About(
                about.title(),
                about.kind(),
                about.purpose(),
                about.area(),
                List.of(),
                null,
                List.of(),
                List.of(shared, open))));

        assertThat(published.shaped()).extracting(ShapedPromise::reference).containsExactly(shared, open);
        assertThat(activities
                        .find(Actor.anyone(), published.reference())
                        .orThrow()
                        .shaped())
                .extracting(ShapedPromise::reference)
                .containsExactly(open);
        assertThat(list(Actor.anyone(), shapedBy(open))).containsExactly(published.reference());
        assertThat(list(Actor.anyone(), shapedBy(shared))).isEmpty();
    }

    private static ActivityFilter shapedBy(String promise) {
        return new ActivityFilter(null, null, null, promise, null, null, null);
    }

    @Test
    void it_is_found_by_the_address_that_its_organisation_had() {
        String cafe = published(cafe(12)).reference();
        wellshire.readdressed(Wellshire.OPEN_DOOR, "open-doors");

        for (String address : List.of(Wellshire.OPEN_DOOR, "open-doors")) {
            assertThat(list(lead, new ActivityFilter(null, null, address, null, null, null, null)))
                    .containsExactly(cafe);
        }
    }

    @Test
    void it_is_found_by_what_it_is_about_and_page_by_page() {
        String cafe = published(cafe(12)).reference();
        String walk = published(ActivityTerms.titled("Walk along the canal")).reference();
        String told = published(cafe(3)).reference();
        activities
                .tell(
                        lead,
                        told,
                        new TellPeople(TestClock.FIRST_DAY, "A letter", "We open later.", null, null, Map.of()))
                .orThrow();

        assertThat(list(lead, new ActivityFilter(null, Wellshire.BOARD, null, null, null, null, null)))
                .containsExactly(told, cafe);
        assertThat(list(lead, new ActivityFilter(null, null, Wellshire.COUNTY, null, null, null, null)))
                .isEmpty();
        assertThat(list(lead, new ActivityFilter(null, null, null, null, Rung.CO_DESIGN, FeedbackState.LATE, null)))
                .containsExactly(cafe);
        assertThat(list(lead, new ActivityFilter(null, null, null, null, null, FeedbackState.NO_DATE, "canal walks")))
                .containsExactly(walk);

        List<String> paged = new ArrayList<>();
        String next = null;
        do {
            Page<ActivitySummary> page =
                    activities.list(lead, ActivityFilter.ALL, next, 1).orThrow();
            page.items().forEach(item -> paged.add(item.reference()));
            next = page.next();
        } while (next != null);
        assertThat(paged).containsExactly(told, walk, cafe);
        assertThat(fieldsToMend(activities.list(lead, ActivityFilter.ALL, "nonsense", 1)))
                .containsExactly("cursor");
        assertThat(fieldsToMend(activities.list(lead, ActivityFilter.ALL, null, 0)))
                .containsExactly("limit");
    }

    private List<String> list(Actor actor, ActivityFilter filter) {
        return activities.list(actor, filter, null, Page.LONGEST).orThrow().items().stream()
                .map(ActivitySummary::reference)
                .toList();
    }

    @Test
    void its_history_tells_what_the_words_were_before() {
        ActivityDetails shared =
                activities.share(lead, log(cafe(12)).reference()).orThrow();
        activities.edit(lead, shared.reference(), shared.version(), cafe(13)).orThrow();

        List<HistoryRead> history = activities.history(lead, shared.reference()).orThrow();
        assertThat(history).extracting(HistoryRead::action).containsExactly("worded anew", "shared", "logged");
        assertThat(history.getFirst().details()).contains(new HistoryRead.Detail("people", "12"));
    }

    private static LocalDate date(String day) {
        return LocalDate.parse(day);
    }
}
