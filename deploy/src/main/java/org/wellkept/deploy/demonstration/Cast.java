package org.wellkept.deploy.demonstration;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.partnership.People;

/** The people of the story, by their e-mail address or by what they do; each acts with the roles of the moment. */
final class Cast {

    private final JsonObject story;
    private final People people;
    private final Map<String, UUID> persons = new HashMap<>();

    Cast(JsonObject story, People people) {
        this.story = story;
        this.people = people;
    }

    /** Those who can sign in. */
    List<JsonObject> accounts() {
        return story.getJsonArray("accounts").getValuesAs(JsonObject.class);
    }

    /** Those who act in the story and have no account among the printed ones. */
    List<JsonObject> withoutSignIn() {
        return story.getJsonArray("leadsWithoutSignIn").getValuesAs(JsonObject.class);
    }

    void enters(String email, UUID person) {
        persons.put(email, person);
    }

    UUID person(String email) {
        return Objects.requireNonNull(persons.get(email), email);
    }

    Actor personCalled(String email) {
        return people.actor(person(email));
    }

    Actor administrator() {
        return personCalled(administratorTold().getString("email"));
    }

    JsonObject administratorTold() {
        return accounts().stream()
                .filter(account -> account.getString("role").equals(Role.ADMINISTRATOR.code()))
                .findFirst()
                .orElseThrow();
    }

    Actor leadOf(String organisation) {
        return personCalled(holder(Role.LEAD, "organisation", organisation));
    }

    Actor officerOf(String board) {
        return personCalled(holder(Role.OFFICER, "board", board));
    }

    /** Who acts for an organisation: its lead, or its observer. */
    Actor actorFor(String organisation) {
        return organisation.startsWith("healthwatch")
                ? personCalled(holder(Role.OBSERVER, "organisation", organisation))
                : leadOf(organisation);
    }

    private String holder(Role role, String where, String slug) {
        return Stream.concat(accounts().stream(), withoutSignIn().stream())
                .filter(person ->
                        person.getString("role").equals(role.code()) && slug.equals(person.getString(where, null)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody is " + role.code() + " of " + slug))
                .getString("email");
    }
}
