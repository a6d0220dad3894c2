package org.wellkept.core.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;

class PartnershipDoorsTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private static Wellshire wellshire;

    private final Partnerships partnerships = bench.door(Partnerships.class);
    private final Organisations organisations = bench.door(Organisations.class);
    private final Boards boards = bench.door(Boards.class);

    @BeforeAll
    static void makeWellshire() {
        wellshire = Wellshire.in(bench);
    }

    @Test
    void partnerships_are_listed_by_name_and_found_by_address() {
        assertThat(partnerships.all())
                .extracting(PartnershipRef::slug)
                .containsSubsequence(Wellshire.NORTHMOOR, Wellshire.PUBLISHED, Wellshire.PARTNERSHIP);
        assertThat(partnerships.find(Wellshire.PUBLISHED).orThrow().asPublished())
                .isTrue();
        assertThat(refusal(partnerships.find("nowhere"))).isEqualTo(new Refusal.NotFound("partnership"));
    }

    @Test
    void only_an_administrator_of_the_installation_adds_a_partnership() {
        for (Actor actor : List.of(
                Actor.anyone(),
                wellshire.lead(Wellshire.ICB),
                wellshire.officer(Wellshire.BOARD),
                wellshire.administratorOf(Wellshire.PARTNERSHIP))) {
            assertThat(refusal(partnerships.add(actor, new AddPartnership("new", "New", "NW", false, "New."))))
                    .isInstanceOf(Refusal.NotPermitted.class);
        }
        assertThat(partnerships
                        .add(wellshire.administrator(), new AddPartnership("new", "New", "NW", false, "New."))
                        .orThrow())
                .isEqualTo(new PartnershipRef("new", "New", false, "New."));
    }

    @Test
    void a_partnership_hears_of_everything_that_needs_mending_at_once() {
        assertThat(fieldsToMend(partnerships.add(
                        wellshire.administrator(),
                        new AddPartnership("Not an address", " ", "toolong", false, "a\u0000b"))))
                .containsExactly("slug", "name", "about", "prefix");
        assertThat(fieldsToMend(partnerships.add(
                        wellshire.administrator(),
                        new AddPartnership(Wellshire.NORTHMOOR, "Again", "WV", false, "Again."))))
                .containsExactly("slug", "prefix");
    }

    @Test
    void organisations_are_listed_for_a_partnership_or_for_all_with_the_same_number_of_statements() {
        assertThat(organisations.all(Wellshire.NORTHMOOR))
                .extracting(OrganisationDetails::slug)
                .containsExactly(Wellshire.NORTHMOOR_COUNCIL);
        assertThat(organisations.all(null))
                .extracting(OrganisationDetails::slug)
                .contains(Wellshire.NORTHMOOR_COUNCIL, Wellshire.COUNTY, Wellshire.BAKERY);
        assertThat(organisations.all("nowhere")).isEmpty();
        assertThat(bench.statements(() -> organisations.all(null))).hasSize(2);
        assertThat(bench.statements(() -> organisations.all(Wellshire.NORTHMOOR)))
                .hasSize(2);
    }

    @Test
    void an_organisation_tells_whether_it_has_joined_what_names_it_and_where_it_belongs() {
        OrganisationDetails bakery = organisations.find(Wellshire.BAKERY).orThrow();

        assertThat(bakery.joinedOn()).isNull();
        assertThat(bakery.source()).isEqualTo("A plan of 2023");
        assertThat(bakery.contact()).isEqualTo("corrections@wellkept.example");
        assertThat(bakery.partnerships()).extracting(PartnershipRef::slug).containsExactly(Wellshire.PARTNERSHIP);
        assertThat(organisations.find(Wellshire.COUNTY).orThrow().joinedOn()).isEqualTo(TestClock.FIRST_DAY);
        assertThat(refusal(organisations.find("nowhere"))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void only_who_administers_the_partnership_adds_an_organisation_to_it() {
        AddOrganisation choir = organisation("choir", "Wellshire Choir", List.of());

        for (Actor actor : List.of(
                Actor.anyone(),
                wellshire.lead(Wellshire.COUNTY),
                wellshire.officer(Wellshire.BOARD),
                wellshire.administratorOf(Wellshire.NORTHMOOR))) {
            assertThat(refusal(organisations.add(actor, choir))).isInstanceOf(Refusal.NotPermitted.class);
        }
        assertThat(organisations
                        .add(wellshire.administratorOf(Wellshire.PARTNERSHIP), choir)
                        .orThrow()
                        .name())
                .isEqualTo("Wellshire Choir");
    }

    @Test
    void an_organisation_is_known_by_every_name_that_it_was_added_with() {
        organisations
                .add(wellshire.administrator(), organisation("police", "Wellshire Police", List.of("The Constabulary")))
                .orThrow();

        assertThat(bench.door(Directory.class).organisationBySpelling("the constabulary"))
                .hasValueSatisfying(found -> assertThat(found.slug()).isEqualTo("police"));
    }

    @Test
    void an_organisation_hears_of_everything_that_needs_mending_at_once() {
        assertThat(fieldsToMend(organisations.add(
                        wellshire.administrator(),
                        organisation(Wellshire.COUNTY, "wellshire county council", List.of("—", "Open Door")))))
                .containsExactly("slug", "name", "otherNames[0]", "otherNames[1]");
        assertThat(refusal(organisations.add(
                        wellshire.administrator(),
                        new AddOrganisation(
                                "nowhere",
                                "x",
                                "X",
                                OrganisationKind.OTHER,
                                true,
                                false,
                                false,
                                List.of(),
                                null,
                                null,
                                null))))
                .isEqualTo(new Refusal.NotFound("partnership"));
    }

    @Test
    void a_body_that_was_only_named_joins_once() {
        organisations
                .add(wellshire.administrator(), organisation("theatre", "Wellshire Theatre", List.of()))
                .orThrow();
        assertThat(refusal(organisations.join(wellshire.officer(Wellshire.BOARD), "theatre")))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(organisations.join(wellshire.administrator(), "nowhere")))
                .isInstanceOf(Refusal.NotFound.class);

        OrganisationDetails joined =
                organisations.join(wellshire.administrator(), "theatre").orThrow();

        assertThat(joined.joinedOn()).isEqualTo(TestClock.FIRST_DAY);
        assertThat(wellshire.lead("theatre").has(Role.LEAD)).isTrue();
        assertThat(refusal(organisations.join(wellshire.administrator(), "theatre")))
                .isInstanceOf(Refusal.RuleBroken.class);
        assertThat(bench.door(History.class).of(joined.id()))
                .extracting(HistoryRead::action)
                .containsExactly("joined", "named");
    }

    @Test
    void boards_are_listed_by_name_with_their_partnerships_in_two_statements() {
        assertThat(boards.all())
                .extracting(BoardDetails::slug)
                .containsSubsequence(Wellshire.NORTHMOOR_BOARD, Wellshire.VALE_BOARD, Wellshire.BOARD);
        assertThat(boards.find(Wellshire.BOARD).orThrow()).satisfies(board -> {
            assertThat(board.place()).isEqualTo("Wellshire");
            assertThat(board.kind()).isEqualTo(BoardKind.HEALTH_AND_WELLBEING);
            assertThat(board.partnerships()).extracting(PartnershipRef::slug).containsExactly(Wellshire.PARTNERSHIP);
            assertThat(board.ref()).isEqualTo(new BoardRef(Wellshire.BOARD, "Wellshire Health and Wellbeing Board"));
        });
        assertThat(refusal(boards.find("nowhere"))).isEqualTo(new Refusal.NotFound("board"));
        assertThat(bench.statements(() -> boards.all())).hasSize(2);
    }

    @Test
    void a_board_of_two_partnerships_is_added_by_who_administers_both() {
        AddBoard shared = board("shared", List.of(Wellshire.PARTNERSHIP, Wellshire.NORTHMOOR));

        assertThat(refusal(boards.add(wellshire.administratorOf(Wellshire.PARTNERSHIP), shared)))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(boards.add(wellshire.administrator(), shared).orThrow().partnerships())
                .extracting(PartnershipRef::slug)
                .containsExactly(Wellshire.NORTHMOOR, Wellshire.PARTNERSHIP);
    }

    @Test
    void a_board_hears_of_everything_that_needs_mending_at_once() {
        assertThat(fieldsToMend(boards.add(
                        wellshire.administrator(),
                        new AddBoard(
                                Wellshire.BOARD,
                                "",
                                "x".repeat(201),
                                BoardKind.OTHER,
                                List.of("nowhere", Wellshire.PARTNERSHIP)))))
                .containsExactly("partnerships[0]", "slug", "name", "place");
        assertThat(fieldsToMend(boards.add(wellshire.administrator(), board("new-board", List.of()))))
                .containsExactly("partnerships");
    }

    @Test
    void a_renamed_body_is_the_same_and_its_old_name_and_address_still_find_it() {
        organisations
                .add(wellshire.administrator(), organisation("kind-minds", "Kind Minds", List.of()))
                .orThrow();
        OrganisationDetails renamed = organisations
                .rename(
                        wellshire.administrator(),
                        new RenameOrganisation("kind-minds", "Minds Together", "minds-together", TestClock.FIRST_DAY))
                .orThrow();

        assertThat(renamed.slug()).isEqualTo("minds-together");
        assertThat(organisations.find("kind-minds").orThrow()).isEqualTo(renamed);
        Directory directory = bench.door(Directory.class);
        assertThat(directory.organisationBySpelling("kind minds"))
                .isEqualTo(directory.organisationBySpelling("MINDS TOGETHER"))
                .isPresent();
        assertThat(organisations.calledBefore("minds-together").orThrow())
                .containsExactly(new CalledBefore("Kind Minds", "kind-minds", TestClock.FIRST_DAY.minusDays(1)));
        assertThat(bench.door(History.class).of(renamed.id()))
                .extracting(HistoryRead::action)
                .contains("renamed");
    }

    @Test
    void a_new_name_hears_of_everything_that_needs_mending_at_once() {
        organisations
                .add(wellshire.administrator(), organisation("quiet-hall", "Quiet Hall", List.of()))
                .orThrow();

        assertThat(fieldsToMend(organisations.rename(
                        wellshire.administrator(),
                        new RenameOrganisation(
                                "quiet-hall", "Wellshire Bakery", Wellshire.BAKERY, TestClock.FIRST_DAY.plusDays(1)))))
                .containsExactly("name", "slug", "on");
        assertThat(fieldsToMend(organisations.rename(
                        wellshire.administrator(),
                        new RenameOrganisation("quiet-hall", "Quiet Hall", "quiet-hall", TestClock.FIRST_DAY))))
                .containsExactly("name");
        organisations
                .rename(
                        wellshire.administrator(),
                        new RenameOrganisation("quiet-hall", "Loud Hall", "quiet-hall", TestClock.FIRST_DAY))
                .orThrow();
        assertThat(fieldsToMend(organisations.rename(
                        wellshire.administrator(),
                        new RenameOrganisation("quiet-hall", "Big Hall", "big-hall", TestClock.FIRST_DAY))))
                .containsExactly("on");
        assertThat(refusal(organisations.rename(
                        wellshire.lead(Wellshire.ICB),
                        new RenameOrganisation("quiet-hall", "Big Hall", "big-hall", TestClock.FIRST_DAY))))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(organisations.rename(
                        wellshire.administrator(),
                        new RenameOrganisation("nobody", "Big Hall", "big-hall", TestClock.FIRST_DAY))))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void a_refusal_leaves_nothing_behind() {
        Outcome<OrganisationDetails> refused =
                organisations.add(wellshire.administrator(), organisation("half", "Half a name", List.of("Open Door")));

        assertThat(fieldsToMend(refused)).containsExactly("otherNames[0]");
        assertThat(refusal(organisations.find("half"))).isInstanceOf(Refusal.NotFound.class);
        assertThat(bench.door(Directory.class).organisationBySpelling("Half a name"))
                .isEmpty();
    }

    private static AddOrganisation organisation(String slug, String name, List<String> otherNames) {
        return new AddOrganisation(
                Wellshire.PARTNERSHIP,
                slug,
                name,
                OrganisationKind.OTHER,
                false,
                false,
                false,
                otherNames,
                null,
                null,
                null);
    }

    private static AddBoard board(String slug, List<String> partnerships) {
        return new AddBoard(slug, "A board", "Somewhere", BoardKind.OTHER, partnerships);
    }
}
