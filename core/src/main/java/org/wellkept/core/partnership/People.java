package org.wellkept.core.partnership;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.core.Coded;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.RoleHeld;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;

/** The people who act, as opaque ids with a name of their own choice and dated roles. They are never public. */
@Door
public class People {

    /** What a member is called who chose no name. */
    public static final String NAMELESS = "A member";

    private static final int LONGEST_NAME = 100;

    private final Jdbi jdbi;
    private final Clock clock;
    private final RolePlaces places;
    private final History history;

    @Inject
    public People(Jdbi jdbi, Clock clock, RolePlaces places, History history) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.places = places;
        this.history = history;
    }

    /** The actor with the roles that hold today. An unknown person has none. */
    public Actor actor(UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery("select display_name from person where id = :person")
                .bind("person", person)
                .mapTo(String.class)
                .findOne()
                .map(name -> new Actor(person, name, roles(handle, person)))
                .orElseGet(() -> new Actor(person, "Somebody unknown", List.of())));
    }

    private List<RoleHeld> roles(Handle handle, UUID person) {
        return handle.createQuery("""
                        select r.role, r.organisation_id, r.board_id, coalesce(o.name, b.name, p.name, 'Every partnership') as place,
                          r.role = 'administrator' and r.partnership_id is null as everywhere,
                          case
                            when r.organisation_id is not null then array(select po.partnership_id from partnership_organisation po
                              where po.organisation_id = r.organisation_id
                                and po.from_on <= :today and (po.to_on is null or po.to_on >= :today))
                            when r.board_id is not null then array(select bp.partnership_id from board_partnership bp
                              where bp.board_id = r.board_id
                                and (b.valid_from is null or b.valid_from <= :today) and (b.valid_to is null or b.valid_to >= :today))
                            when r.partnership_id is not null then array[r.partnership_id]
                            else array(select id from partnership)
                          end as partnerships
                        from role_held r
                        left join organisation o on o.id = r.organisation_id
                        left join board b on b.id = r.board_id
                        left join partnership p on p.id = r.partnership_id
                        where r.person_id = :person and r.from_on <= :today and (r.to_on is null or r.to_on >= :today)
                          and r.ended_at is null
                        order by r.from_on, r.id""")
                .bind("person", person)
                .bind("today", today())
                .map((row, context) -> new RoleHeld(
                        Coded.of(Role.class, row.getString("role")),
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("board_id", UUID.class),
                        row.getString("place"),
                        Directory.ids(row, "partnerships"),
                        row.getBoolean("everywhere")))
                .list();
    }

    /**
     * Adds a person without any role yet.
     *
     * @param displayName of the person's own choice, 1 to 100 characters
     */
    public UUID add(String displayName) {
        return jdbi.withHandle(handle -> add(handle, displayName));
    }

    /**
     * Adds a person whose id was settled before, because something that the person holds names it already.
     *
     * @param displayName of the person's own choice, 1 to 100 characters
     */
    public UUID add(UUID id, String displayName) {
        return jdbi.withHandle(handle -> add(handle, id, displayName));
    }

    private UUID add(Handle handle, String displayName) {
        return add(handle, UuidCreator.getTimeOrderedEpoch(), displayName);
    }

    private UUID add(Handle handle, UUID id, String displayName) {
        handle.createUpdate("insert into person (id, display_name) values (:id, :name)")
                .bind("id", id)
                .bind("name", displayName)
                .execute();
        // who is added may be erased later: their name stands in the payload alone
        history.append(new HistoryEvent(id, "person", id.toString(), id, "added", Map.of("displayName", displayName)));
        return id;
    }

    /**
     * Gives a role from today; a role that the person holds already stays as it is. A lead gives those of its
     * organisation, an officer a seat on its board, an administrator all within reach.
     *
     * @return the role's id
     */
    public Outcome<UUID> giveRole(Actor actor, GiveRole command) {
        return places.toGive(actor, command.role(), command.organisation(), command.board(), command.partnership())
                .then(place -> jdbi.withHandle(handle -> give(handle, actor, command, place)));
    }

    private Outcome<UUID> give(Handle handle, Actor actor, GiveRole command, RolePlace place) {
        boolean known = handle.createQuery("select true from person where id = :person for update")
                .bind("person", command.person())
                .mapTo(Boolean.class)
                .findOne()
                .isPresent();
        if (!known) {
            return Outcome.refused(new Refusal.NotFound("person"));
        }
        Optional<UUID> held = held(handle, command, place);
        if (held.isPresent()) {
            return Outcome.done(held.get());
        }
        UUID role = hold(handle, command.person(), command.role(), place);
        history.append(new HistoryEvent(
                command.person(),
                "person",
                command.person().toString(),
                actor.signedInPerson(),
                "roleGiven",
                Map.of("role", command.role().code(), "where", place.slug())));
        return Outcome.done(role);
    }

    /**
     * Adds a program that acts for an organisation, with a role there that the actor may give.
     *
     * @param displayName what people call the program
     * @param role contributor or lead
     * @param organisation a slug
     */
    public Outcome<UUID> addProgram(Actor actor, String displayName, Role role, String organisation) {
        FieldProblems problems = new FieldProblems();
        problems.text("name", displayName, LONGEST_NAME);
        if (role != Role.CONTRIBUTOR && role != Role.LEAD) {
            problems.add("role", "A program has no such role", "Choose contributor or lead");
        }
        if (!problems.areNone()) {
            return problems.refused();
        }
        return places.toGive(actor, role, organisation, null, null)
                .then(place -> jdbi.withHandle(handle -> {
                    UUID program = add(handle, displayName);
                    handle.execute("update person set program = true where id = ?", program);
                    return give(handle, actor, new GiveRole(program, role, organisation, null, null), place)
                            .map(given -> program);
                }));
    }

    /**
     * Calls the actor something else. What they were called before is gone at once: no history keeps it but the first entry
     * about them, which goes with them.
     *
     * @param displayName of the person's own choice, at most 100 characters; a blank one is {@link #NAMELESS}
     */
    public Outcome<String> rename(Actor actor, String displayName) {
        FieldProblems problems = new FieldProblems();
        problems.optionalText("displayName", displayName.strip(), LONGEST_NAME);
        if (!problems.areNone()) {
            return problems.refused();
        }
        UUID person = actor.signedInPerson();
        String name = displayName.isBlank() ? NAMELESS : displayName.strip();
        jdbi.useHandle(handle -> handle.createUpdate("update person set display_name = :name where id = :person")
                .bind("person", person)
                .bind("name", name)
                .execute());
        history.append(new HistoryEvent(person, "person", person.toString(), person, "renamed", Map.of()));
        return Outcome.done(name);
    }

    /** Whether the actor looks after who does what in the organisation. */
    public boolean mayGiveRolesIn(Actor actor, UUID organisation) {
        return places.of(organisation, null, null)
                .filter(place -> places.mayGive(actor, Role.CONTRIBUTOR, place))
                .isPresent();
    }

    private Optional<UUID> held(Handle handle, GiveRole command, RolePlace place) {
        return handle.createQuery("""
                        select id from role_held where person_id = :person and role = :role
                          and organisation_id is not distinct from :organisation and board_id is not distinct from :board
                          and partnership_id is not distinct from :partnership
                          and from_on <= :today and (to_on is null or to_on >= :today) and ended_at is null limit 1""")
                .bind("person", command.person())
                .bind("role", command.role().code())
                .bind("organisation", place.organisation())
                .bind("board", place.board())
                .bind("partnership", place.partnership())
                .bind("today", today())
                .mapTo(UUID.class)
                .findOne();
    }

    private UUID hold(Handle handle, UUID person, Role role, RolePlace place) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        handle.createUpdate("""
                        insert into role_held (id, person_id, role, organisation_id, board_id, partnership_id, from_on)
                        values (:id, :person, :role, :organisation, :board, :partnership, :today)""")
                .bind("id", id)
                .bind("person", person)
                .bind("role", role.code())
                .bind("organisation", place.organisation())
                .bind("board", place.board())
                .bind("partnership", place.partnership())
                .bind("today", today())
                .execute();
        return id;
    }

    /**
     * Takes the actor out of every table, because they go for good. What they did stays: records name somebody who has left,
     * and the history an opaque id that leads nowhere. Whatever they signed in with has to be gone already.
     */
    public void forget(Actor actor) {
        UUID person = actor.signedInPerson();
        history.append(new HistoryEvent(person, "person", person.toString(), person, "forgotten", Map.of()));
        jdbi.useHandle(handle -> {
            handle.createUpdate("update person set gone_at = :now where id = :person")
                    .bind("person", person)
                    .bind("now", clock.instant())
                    .execute();
            handle.createQuery("select forget_person(:person)::text")
                    .bind("person", person)
                    .mapTo(String.class)
                    .list();
        });
    }

    /** The first administrator of an installation that has none; a broken rule once there is one. */
    public Outcome<UUID> addFirstAdministrator(String displayName) {
        return jdbi.withHandle(handle -> {
            // two of them at once must not both be first
            Names.lock(handle);
            if (hasAdministrator(handle, today())) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "This installation has an administrator.", "Ask that administrator for a role."));
            }
            UUID person = add(handle, displayName);
            hold(handle, person, Role.ADMINISTRATOR, RolePlace.EVERYWHERE);
            history.append(new HistoryEvent(
                    person,
                    "person",
                    person.toString(),
                    person,
                    "roleGiven",
                    Map.of("role", Role.ADMINISTRATOR.code(), "where", RolePlace.EVERYWHERE.slug())));
            return Outcome.done(person);
        });
    }

    /** Whether somebody administers the whole installation today. */
    public boolean hasAdministrator() {
        return jdbi.withHandle(handle -> hasAdministrator(handle, today()));
    }

    /** The same, with nothing but the database: for the application, and for a command on the machine. */
    public static boolean hasAdministrator(Handle handle, LocalDate today) {
        return handle.createQuery("""
                        select exists (select 1 from role_held where role = 'administrator' and partnership_id is null
                          and from_on <= :today and (to_on is null or to_on >= :today) and ended_at is null)""").bind("today", today).mapTo(Boolean.class).one();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
