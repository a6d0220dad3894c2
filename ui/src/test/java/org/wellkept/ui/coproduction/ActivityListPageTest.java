package org.wellkept.ui.coproduction;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import gg.jte.generated.precompiled.coproduction.JtelistGenerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Actor;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityTerms;
import org.wellkept.core.coproduction.Feedback;
import org.wellkept.core.coproduction.FeedbackState;
import org.wellkept.core.coproduction.LogActivity;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.test.CoProduction;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;
import org.wellkept.ui.form.Laid;
import org.wellkept.ui.workspace.Markup;

@Tag("database")
class ActivityListPageTest {

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

    private ActivityListPage page(ActivityAddress address, int limit) {
        return ActivityListPage.of(
                address,
                activities.list(lead, address.filter(), address.cursor(), limit).orThrow(),
                true,
                LocalDate.now(bench.clock()));
    }

    private static String markup(ActivityListPage page) {
        return Markup.of(output -> JtelistGenerated.render(output, null, page));
    }

    @Test
    void the_empty_list_teaches_what_belongs_there_and_has_the_one_button() {
        assertThat(markup(page(ActivityAddress.ALL, 10)))
                .contains("Nothing is logged yet", "coproduction/new", "Log an activity");
        assertThat(markup(page(new ActivityAddress(null, Wellshire.COUNTY, null, null), 10)))
                .contains("Nothing fits")
                .doesNotContain("Log an activity");
    }

    @Test
    void a_row_says_whose_it_is_what_is_claimed_and_how_the_clock_stands() {
        new CoProduction(bench, wellshire).published(CoProduction.cafe(12));

        assertThat(page(ActivityAddress.ALL, 10).rows()).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Plan the evening café");
            assertThat(row.organisation()).isEqualTo("Open Door");
            assertThat(row.when()).isEqualTo("1 September 2026");
            assertThat(row.claims()).isEqualTo("Claims Co-design");
            assertThat(row.feedback()).isEqualTo("13 days late");
            assertThat(row.late()).isTrue();
            assertThat(row.standing()).isNull();
        });
    }

    @Test
    void it_is_narrowed_by_whose_it_is_and_whether_people_were_told_and_goes_page_by_page() {
        new CoProduction(bench, wellshire).published(CoProduction.cafe(12));
        activities
                .log(lead, new LogActivity(Wellshire.PARTNERSHIP, Wellshire.OPEN_DOOR, ActivityTerms.titled("A talk")))
                .orThrow();

        ActivityListPage first = page(ActivityAddress.ALL, 1);
        assertThat(first.rows()).extracting(ActivityRow::title).containsExactly("A talk");
        assertThat(first.rows().getFirst().standing()).isEqualTo("Draft");
        assertThat(first.summary()).isEqualTo("This page shows 1 activity, and there are more.");
        assertThat(page(read(first.next()), 1).rows())
                .extracting(ActivityRow::title)
                .containsExactly("Plan the evening café");
        assertThat(page(new ActivityAddress(null, Wellshire.OPEN_DOOR, FeedbackState.NO_DATE, null), 10)
                        .rows())
                .extracting(ActivityRow::title)
                .containsExactly("A talk");
        assertThat(page(new ActivityAddress(null, Wellshire.VOICES, null, null), 10)
                        .rows())
                .isEmpty();
    }

    private static ActivityAddress read(@Nullable String location) {
        String query = String.valueOf(location);
        return ActivityAddress.read(QueryParameters.fromString(query.substring(query.indexOf('?') + 1)));
    }

    @Test
    void an_address_of_yesterday_still_leads_somewhere() {
        ActivityAddress address = ActivityAddress.read(
                new QueryParameters(Map.of("feedback", List.of("never"), "organisation", List.of("open-door"))));

        assertThat(address).isEqualTo(new ActivityAddress(null, "open-door", null, null));
        assertThat(new ActivityAddress(null, "open-door", FeedbackState.LATE, null).location())
                .isEqualTo("coproduction?organisation=open-door&feedback=late");
        assertThat(read(CoproductionNavigation.ofBoard("wellshire")))
                .isEqualTo(new ActivityAddress("wellshire", null, null, null));
    }

    @Test
    void what_is_chosen_is_asked_for() {
        List<ActivityAddress> asked = new ArrayList<>();
        ActivityFilters filters = new ActivityFilters(
                List.of(new BoardRef(Wellshire.BOARD, "Wellshire Health and Wellbeing Board")),
                List.of(new OrganisationRef(Wellshire.OPEN_DOOR, "Open Door", true)),
                asked::add);
        filters.show(new ActivityAddress(Wellshire.BOARD, Wellshire.OPEN_DOOR, FeedbackState.LATE, null));
        Laid.out(filters).press("Show");

        assertThat(asked)
                .containsExactly(new ActivityAddress(Wellshire.BOARD, Wellshire.OPEN_DOOR, FeedbackState.LATE, null));
    }

    @Test
    void the_clock_is_told_in_words() {
        LocalDate due = LocalDate.of(2026, 9, 29);
        LocalDate today = TestClock.FIRST_DAY;

        assertThat(FeedbackClock.words(new Feedback(FeedbackState.WAITING, due, null), today))
                .isEqualTo("Tell people by 29 September 2026");
        assertThat(FeedbackClock.words(new Feedback(FeedbackState.LATE, due, null), due.plusDays(22)))
                .isEqualTo("22 days late");
        assertThat(FeedbackClock.words(new Feedback(FeedbackState.TOLD, due, due.plusDays(4)), today))
                .isEqualTo("Told on 3 October 2026");
    }
}
