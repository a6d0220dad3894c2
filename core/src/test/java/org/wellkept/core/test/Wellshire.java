package org.wellkept.core.test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.commitment.DraftCommitment;
import org.wellkept.core.partnership.AddBoard;
import org.wellkept.core.partnership.AddOrganisation;
import org.wellkept.core.partnership.AddPartnership;
import org.wellkept.core.partnership.BoardKind;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.GiveRole;
import org.wellkept.core.partnership.OrganisationKind;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.Partnerships;
import org.wellkept.core.partnership.People;
import org.wellkept.core.partnership.RenameOrganisation;
import org.wellkept.core.terms.Terms;

/**
 * A small partnership to act in, made through the doors: two councils with a board each, an ICB, a small charity, a
 * user-led group and Healthwatch that have joined, an employer that is only named; a neighbour to be kept out of things;
 * and a collection of published plans. There is somebody in every role.
 */
public final class Wellshire {

    public static final String PARTNERSHIP = "wellshire-and-vale";
    public static final String COUNTY = "wellshire-county-council";
    public static final String VALE = "vale-borough-council";
    public static final String ICB = "nhs-wellshire-and-vale";
    /** Small, and publishes at once. */
    public static final String OPEN_DOOR = "open-door";

    public static final String VOICES = "wellshire-voices";
    public static final String HEALTHWATCH = "healthwatch-wellshire";
    /** Only named. */
    public static final String BAKERY = "wellshire-bakery";

    public static final String BOARD = "wellshire";
    public static final String VALE_BOARD = "vale";

    /** The neighbour. */
    public static final String NORTHMOOR = "northmoor";

    public static final String NORTHMOOR_COUNCIL = "northmoor-council";
    public static final String NORTHMOOR_BOARD = "northmoor-board";

    /** Published plans: nobody is asked, nobody is judged. */
    public static final String PUBLISHED = "published-plans";

    public static final String PUBLISHED_COUNCIL = "faraway-council";

    private final CoreBench bench;
    private final Actor administrator;

    private Wellshire(CoreBench bench) {
        this.bench = bench;
        People people = bench.door(People.class);
        this.administrator =
                people.actor(people.addFirstAdministrator("Ada, administrator").orThrow());
        partnership(PARTNERSHIP, "Wellshire and Vale", "WV", false);
        partnership(NORTHMOOR, "Northmoor", "NM", false);
        partnership(PUBLISHED, "Published plans", "PP", true);
        joined(PARTNERSHIP, COUNTY, "Wellshire County Council", OrganisationKind.UPPER_TIER_COUNCIL, false);
        joined(PARTNERSHIP, VALE, "Vale Borough Council", OrganisationKind.UPPER_TIER_COUNCIL, false);
        joined(PARTNERSHIP, ICB, "NHS Wellshire and Vale", OrganisationKind.ICB, false);
        joined(PARTNERSHIP, OPEN_DOOR, "Open Door", OrganisationKind.VCSE, true);
        joined(PARTNERSHIP, VOICES, "Wellshire Voices", OrganisationKind.USER_LED, false);
        joined(PARTNERSHIP, HEALTHWATCH, "Healthwatch Wellshire", OrganisationKind.OBSERVER, false);
        joined(NORTHMOOR, NORTHMOOR_COUNCIL, "Northmoor Council", OrganisationKind.UPPER_TIER_COUNCIL, false);
        named(PARTNERSHIP, BAKERY, "Wellshire Bakery", OrganisationKind.EMPLOYER);
        named(PUBLISHED, PUBLISHED_COUNCIL, "Faraway Council", OrganisationKind.UPPER_TIER_COUNCIL);
        board(PARTNERSHIP, BOARD, "Wellshire Health and Wellbeing Board", "Wellshire");
        board(PARTNERSHIP, VALE_BOARD, "Vale Health and Wellbeing Board", "Vale");
        board(NORTHMOOR, NORTHMOOR_BOARD, "Northmoor Health and Wellbeing Board", "Northmoor");
    }

    /** Makes it in the bench's database. */
    public static Wellshire in(CoreBench bench) {
        return new Wellshire(bench);
    }

    /** Of the whole installation. */
    public Actor administrator() {
        return bench.door(People.class).actor(administrator.signedInPerson());
    }

    public Actor administratorOf(String partnership) {
        return holding(Role.ADMINISTRATOR, null, null, partnership);
    }

    /** From today a body is called so, and found at another address. */
    public void readdressed(String organisation, String address) {
        bench.door(Organisations.class)
                .rename(
                        administrator(),
                        new RenameOrganisation(
                                organisation, "Now at " + address, address, LocalDate.now(bench.clock())))
                .orThrow();
    }

    public Actor contributor(String organisation) {
        return holding(Role.CONTRIBUTOR, organisation, null, null);
    }

    public Actor lead(String organisation) {
        return holding(Role.LEAD, organisation, null, null);
    }

    /** A member with lived experience of the user-led group. */
    public Actor member() {
        return holding(Role.MEMBER, VOICES, null, null);
    }

    public Actor boardMember(String board) {
        return holding(Role.BOARD_MEMBER, null, board, null);
    }

    public Actor officer(String board) {
        return holding(Role.OFFICER, null, board, null);
    }

    /** Of Healthwatch. */
    public Actor observer() {
        return holding(Role.OBSERVER, HEALTHWATCH, null, null);
    }

    /** Somebody with an account and no role. */
    public Actor stranger() {
        People people = bench.door(People.class);
        return people.actor(people.add("Sam, nobody yet"));
    }

    /** A new person who holds one role, today. */
    public Actor holding(
            Role role, @Nullable String organisation, @Nullable String board, @Nullable String partnership) {
        People people = bench.door(People.class);
        UUID person = people.add("Somebody, " + role.words());
        people.giveRole(administrator(), new GiveRole(person, role, organisation, board, partnership))
                .orThrow();
        return people.actor(person);
    }

    /** A draft of the organisation, written by a lead of it. */
    public CommitmentDetails draft(String organisation, Terms terms) {
        return bench.door(Commitments.class)
                .draft(lead(organisation), new DraftCommitment(partnershipOf(organisation), organisation, terms))
                .orThrow();
    }

    /** Drafted and agreed by a lead of the organisation. */
    public CommitmentDetails agreed(String organisation, Terms terms) {
        String reference = draft(organisation, terms).summary().reference();
        return bench.door(Commitments.class)
                .agree(lead(organisation), reference)
                .orThrow();
    }

    /** Drafted, agreed and published by a lead of the organisation. */
    public CommitmentDetails published(String organisation, Terms terms) {
        String reference = agreed(organisation, terms).summary().reference();
        return bench.door(Commitments.class)
                .publish(lead(organisation), reference)
                .orThrow();
    }

    private static String partnershipOf(String organisation) {
        return switch (organisation) {
            case NORTHMOOR_COUNCIL -> NORTHMOOR;
            case PUBLISHED_COUNCIL -> PUBLISHED;
            default -> PARTNERSHIP;
        };
    }

    private void partnership(String slug, String name, String prefix, boolean asPublished) {
        bench.door(Partnerships.class)
                .add(administrator(), new AddPartnership(slug, name, prefix, asPublished, name + " is fictional."))
                .orThrow();
    }

    private void joined(
            String partnership, String slug, String name, OrganisationKind kind, boolean smallAndPublishesAtOnce) {
        organisation(new AddOrganisation(
                partnership,
                slug,
                name,
                kind,
                true,
                smallAndPublishesAtOnce,
                smallAndPublishesAtOnce,
                List.of(),
                null,
                null,
                null));
    }

    private void named(String partnership, String slug, String name, OrganisationKind kind) {
        organisation(new AddOrganisation(
                partnership,
                slug,
                name,
                kind,
                false,
                false,
                false,
                List.of(),
                null,
                "A plan of 2023",
                "corrections@wellkept.example"));
    }

    private void organisation(AddOrganisation command) {
        bench.door(Organisations.class).add(administrator(), command).orThrow();
    }

    /** Another board, added by the administrator. */
    public void board(String partnership, String slug, String name, String place) {
        bench.door(Boards.class)
                .add(
                        administrator(),
                        new AddBoard(slug, name, place, BoardKind.HEALTH_AND_WELLBEING, List.of(partnership)))
                .orThrow();
    }
}
