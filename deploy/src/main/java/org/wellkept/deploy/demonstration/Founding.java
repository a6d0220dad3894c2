package org.wellkept.deploy.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wellkept.auth.account.Accounts;
import org.wellkept.core.Coded;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.funding.Funding;
import org.wellkept.core.funding.RecordFunding;
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
import org.wellkept.core.partnership.ReportTo;

/** Who there is before anything is promised: the partnership, its bodies, who pays whom, the boards, and the people. */
@ApplicationScoped
class Founding {

    private final Partnerships partnerships;
    private final Organisations organisations;
    private final Boards boards;
    private final People people;
    private final Accounts accounts;
    private final Funding funding;

    @Inject
    Founding(
            Partnerships partnerships,
            Organisations organisations,
            Boards boards,
            People people,
            Accounts accounts,
            Funding funding) {
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.boards = boards;
        this.people = people;
        this.accounts = accounts;
        this.funding = funding;
    }

    /** Founds all of it at once, by the first administrator, who enters the cast first. */
    void found(JsonObject story, Cast cast, LocalDate day) {
        JsonObject first = cast.administratorTold();
        cast.enters(
                first.getString("email"),
                people.addFirstAdministrator(first.getString("displayName")).orThrow());
        JsonObject partnership = story.getJsonObject("partnership");
        String slug = partnership.getString("slug");
        partnerships
                .add(
                        cast.administrator(),
                        new AddPartnership(
                                slug,
                                partnership.getString("name"),
                                partnership.getString("prefix"),
                                false,
                                partnership.getString("about")))
                .orThrow();
        Actor founder = cast.administrator();
        all(story, "organisations")
                .forEach(body ->
                        organisations.add(founder, organisation(slug, body)).orThrow());
        for (JsonObject paid : all(story, "funding")) {
            funding.record(founder, new RecordFunding(paid.getString("funder"), paid.getString("funded"), day))
                    .orThrow();
        }
        addBoards(story, founder, slug);
        cast.accounts().forEach(person -> {
            addPerson(founder, cast, person);
            String email = person.getString("email");
            accounts.addForDemonstration(cast.person(email), email).orThrow();
        });
        cast.withoutSignIn().forEach(person -> addPerson(founder, cast, person));
    }

    private static AddOrganisation organisation(String partnership, JsonObject body) {
        return new AddOrganisation(
                partnership,
                body.getString("slug"),
                body.getString("name"),
                Coded.of(OrganisationKind.class, body.getString("kind")),
                body.getBoolean("joined"),
                body.getBoolean("small"),
                body.getBoolean("publishesAtOnce"),
                List.of(),
                body.getString("area"),
                body.getString("source", null),
                body.getString("contact", null));
    }

    private void addBoards(JsonObject story, Actor founder, String partnership) {
        for (JsonObject board : all(story, "boards")) {
            boards.add(
                            founder,
                            new AddBoard(
                                    board.getString("slug"),
                                    board.getString("name"),
                                    board.getString("place"),
                                    Coded.of(BoardKind.class, board.getString("kind")),
                                    List.of(partnership)))
                    .orThrow();
        }
        for (JsonObject board : all(story, "boards")) {
            if (board.containsKey("reportsTo")) {
                boards.reportTo(founder, new ReportTo(board.getString("slug"), board.getString("reportsTo")))
                        .orThrow();
            }
        }
    }

    private void addPerson(Actor founder, Cast cast, JsonObject person) {
        Role role = Coded.of(Role.class, person.getString("role"));
        if (role == Role.ADMINISTRATOR) {
            return;
        }
        UUID id = people.add(person.getString("displayName"));
        cast.enters(person.getString("email"), id);
        people.giveRole(
                        founder,
                        new GiveRole(
                                id,
                                role,
                                person.getString("organisation", null),
                                person.getString("board", null),
                                null))
                .orThrow();
    }

    private static List<JsonObject> all(JsonObject story, String name) {
        return story.getJsonArray(name).getValuesAs(JsonObject.class);
    }
}
