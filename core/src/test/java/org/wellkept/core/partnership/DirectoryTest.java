package org.wellkept.core.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Subject;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;

class DirectoryTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private static Wellshire wellshire;

    private final Directory directory = bench.door(Directory.class);

    @BeforeAll
    static void makeWellshire() {
        wellshire = Wellshire.in(bench);
    }

    @Test
    void an_organisation_is_found_by_address_id_and_any_spelling_of_its_name() {
        OrganisationKey county = directory.organisation(Wellshire.COUNTY).orElseThrow();

        assertThat(directory.organisation(county.id())).contains(county);
        assertThat(directory.organisationBySpelling("  wellshire COUNTY-council"))
                .contains(county);
        assertThat(county.ref()).isEqualTo(new OrganisationRef(Wellshire.COUNTY, "Wellshire County Council", true));
        assertThat(directory.organisation("nowhere")).isEmpty();
        assertThat(directory.organisationBySpelling("Nowhere")).isEmpty();
    }

    @Test
    void a_real_care_board_is_found_however_its_name_is_written() {
        OrganisationKey named = bench.inTransaction(() -> directory.nameOnly(
                wellshire.administrator(),
                directory.partnership(Wellshire.PUBLISHED).orElseThrow().id(),
                "NHS Frimley",
                OrganisationKind.ICB,
                null));

        for (String written : List.of("Frimley ICB", "NHS Frimley Integrated Care Board", "qnq")) {
            assertThat(directory.organisationBySpelling(written)).as(written).contains(named);
        }
        assertThat(directory.organisationBySpelling("Frimley")).isEmpty();
        assertThat(directory.organisationBySpelling("NHS Surrey Heartlands")).isEmpty();
    }

    @Test
    void what_an_organisation_is_like_comes_with_it() {
        assertThat(directory.organisation(Wellshire.OPEN_DOOR)).hasValueSatisfying(small -> {
            assertThat(small.small()).isTrue();
            assertThat(small.publishesAtOnce()).isTrue();
        });
        assertThat(directory.organisation(Wellshire.BAKERY))
                .hasValueSatisfying(named -> assertThat(named.joined()).isFalse());
    }

    @Test
    void an_organisation_that_joins_later_has_not_joined_yet() {
        OrganisationKey voices = directory.organisation(Wellshire.VOICES).orElseThrow();

        bench.clock().set(TestClock.FIRST_DAY.minusDays(1));
        try {
            assertThat(directory.organisation(voices.id()).orElseThrow().joined())
                    .isFalse();
        } finally {
            bench.clock().set(TestClock.FIRST_DAY);
        }
    }

    @Test
    void a_board_is_found_with_the_partnerships_that_it_sits_in() {
        PartnershipKey partnership =
                directory.partnership(Wellshire.PARTNERSHIP).orElseThrow();
        BoardKey board = directory.board(Wellshire.BOARD).orElseThrow();

        assertThat(board.partnerships()).containsExactly(partnership.id());
        assertThat(board.subjects()).containsExactly(Subject.ofBoard(partnership.id(), board.id()));
        assertThat(directory.board(board.id())).contains(board);
        assertThat(directory.partnership(partnership.id())).contains(partnership);
        assertThat(directory.board("nowhere")).isEmpty();
    }

    @Test
    void many_are_found_with_one_statement_and_the_unknown_left_out() {
        UUID county = directory.organisation(Wellshire.COUNTY).orElseThrow().id();
        UUID vale = directory.organisation(Wellshire.VALE).orElseThrow().id();

        assertThat(directory.organisations(List.of(county, vale, UUID.randomUUID())))
                .containsOnlyKeys(county, vale);
        assertThat(bench.statements(() -> directory.organisations(List.of(county, vale))))
                .hasSize(1);
        assertThat(directory.boards(Set.of())).isEmpty();
    }

    @Test
    void an_organisation_belongs_to_its_partnership_from_the_day_on_which_it_was_added() {
        UUID county = directory.organisation(Wellshire.COUNTY).orElseThrow().id();
        UUID partnership = partnership(Wellshire.PARTNERSHIP);

        assertThat(directory.isIn(county, partnership, TestClock.FIRST_DAY)).isTrue();
        assertThat(directory.isIn(county, partnership, TestClock.FIRST_DAY.minusDays(1)))
                .isFalse();
        assertThat(directory.isIn(county, partnership(Wellshire.NORTHMOOR), TestClock.FIRST_DAY))
                .isFalse();
    }

    @Test
    void references_are_numbered_without_a_gap_or_a_double_however_many_ask_at_once() throws Exception {
        UUID northmoor = partnership(Wellshire.NORTHMOOR);
        Callable<String> ask = () ->
                bench.inTransaction(() -> directory.nextReference(northmoor).reference());

        assertThat(atOnce(8, ask))
                .containsExactlyInAnyOrder(
                        "NM-001", "NM-002", "NM-003", "NM-004", "NM-005", "NM-006", "NM-007", "NM-008");
    }

    @Test
    void an_unknown_body_is_named_once_however_it_is_spelt_and_whoever_names_it_at_the_same_time() throws Exception {
        Callable<UUID> name =
                () -> bench.inTransaction(() -> name("Society of St. Vincent's").id());

        List<UUID> ids = atOnce(6, name);

        assertThat(ids).hasSize(6).containsOnly(ids.getFirst());
        assertThat(directory.organisationBySpelling("society of st vincents")).hasValueSatisfying(named -> {
            assertThat(named.id()).isEqualTo(ids.getFirst());
            assertThat(named.slug()).isEqualTo("society-of-st-vincents");
            assertThat(named.joined()).isFalse();
        });
        assertThat(bench.door(History.class).of(ids.getFirst()))
                .extracting(HistoryRead::action)
                .containsExactly("named");
    }

    @Test
    void a_body_known_elsewhere_is_added_to_the_partnership_that_names_it() {
        OrganisationKey northmoor = bench.inTransaction(() -> name("Northmoor Council"));

        assertThat(northmoor.slug()).isEqualTo(Wellshire.NORTHMOOR_COUNCIL);
        assertThat(directory.isIn(northmoor.id(), partnership(Wellshire.PARTNERSHIP), TestClock.FIRST_DAY))
                .isTrue();
        assertThat(directory.subjectsOf(northmoor.id())).hasSize(2);
    }

    @Test
    void addresses_made_from_names_are_plain_and_nobody_elses() {
        assertThat(bench.inTransaction(() -> name("Café Ünïté")).slug()).isEqualTo("cafe-unite");
        assertThat(bench.inTransaction(() -> name("Cafe: Unite")).slug()).isEqualTo("cafe-unite-2");
        assertThat(bench.inTransaction(() -> name("健康")).slug()).isEqualTo("organisation");
        assertThat(bench.inTransaction(() -> name("The " + "very ".repeat(30) + "long name"))
                        .slug())
                .hasSizeLessThanOrEqualTo(60)
                .matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void nothing_is_named_without_a_name_or_outside_a_transaction() {
        assertThatThrownBy(() -> bench.inTransaction(() -> name("—"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> name("Outside")).hasMessageContaining("transaction");
    }

    private OrganisationKey name(String name) {
        return directory.nameOnly(
                wellshire.administrator(),
                partnership(Wellshire.PARTNERSHIP),
                name,
                OrganisationKind.OTHER,
                "A plan of 2023");
    }

    private UUID partnership(String slug) {
        return directory.partnership(slug).orElseThrow().id();
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<T>> running = threads.invokeAll(java.util.Collections.nCopies(times, work));
            List<T> answers = new java.util.ArrayList<>();
            for (Future<T> future : running) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
