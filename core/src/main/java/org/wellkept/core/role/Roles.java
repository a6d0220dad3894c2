package org.wellkept.core.role;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.Subject;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.RolePlace;
import org.wellkept.core.partnership.RolePlaces;

/** Who holds which role, and how one ends. {@link org.wellkept.core.partnership.People} gives them. */
@Door
public class Roles {

    private final Jdbi jdbi;
    private final Clock clock;
    private final Directory directory;
    private final RolePlaces places;
    private final History history;

    @Inject
    public Roles(Jdbi jdbi, Clock clock, Directory directory, RolePlaces places, History history) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.directory = directory;
        this.places = places;
        this.history = history;
    }

    /** Where the actor gives roles: the whole installation, partnerships, boards, organisations; each by name. */
    public List<PlaceToGive> places(Actor actor) {
        List<PlaceToGive> found = new ArrayList<>();
        places.of(null, null, null).ifPresent(place -> add(found, actor, HeldIn.EVERYWHERE, place));
        boolean all = actor.has(Role.ADMINISTRATOR);
        read("""
                select p.id, p.slug, p.name, array[p.id] as partnerships from partnership p
                where cast(:among as uuid[]) is null or p.id = any(:among) order by p.name, p.slug""", all ? null : Set.of())
                .forEach(at -> add(found, actor, HeldIn.partnership(at.slug()), at.asPartnership()));
        read("""
                select b.id, b.slug, b.name,
                  array(select bp.partnership_id from board_partnership bp where bp.board_id = b.id) as partnerships
                from board b where b.valid_to is null and (cast(:among as uuid[]) is null or b.id = any(:among)) order by b.name, b.slug""", all ? null : actor.boards(Role.OFFICER))
                .forEach(at -> add(found, actor, HeldIn.board(at.slug()), at.asBoard()));
        read("""
                select o.id, o.slug, o.name,
                  array(select po.partnership_id from partnership_organisation po where po.organisation_id = o.id
                    and po.from_on <= :today and (po.to_on is null or po.to_on >= :today)) as partnerships
                from organisation o where o.joined_on <= :today and (cast(:among as uuid[]) is null or o.id = any(:among))
                order by o.name, o.slug""", all ? null : actor.organisations(Role.LEAD))
                .forEach(at -> add(found, actor, HeldIn.organisation(at.slug()), at.asOrganisation()));
        return found;
    }

    /** The people with a role there today, by role and then since when; refused to whoever gives none there. */
    public Outcome<List<RoleHolder>> holders(Actor actor, HeldIn where) {
        return placeToGive(actor, where)
                .map(place -> jdbi.withHandle(handle -> handle
                        .createQuery("""
                        select r.id, r.person_id, p.display_name, p.program, r.role, r.from_on
                        from role_held r join person p on p.id = r.person_id
                        where r.organisation_id is not distinct from :organisation and r.board_id is not distinct from :board
                          and r.partnership_id is not distinct from :partnership
                          and r.from_on <= :today and (r.to_on is null or r.to_on >= :today) and r.ended_at is null
                        order by r.from_on, p.display_name, r.id""")
                        .bind("organisation", place.organisation())
                        .bind("board", place.board())
                        .bind("partnership", place.partnership())
                        .bind("today", LocalDate.now(clock))
                        .map((row, context) -> {
                            Role role = Coded.of(Role.class, row.getString("role"));
                            UUID person = row.getObject("person_id", UUID.class);
                            return new RoleHolder(
                                    row.getObject("id", UUID.class),
                                    person,
                                    row.getString("display_name"),
                                    role,
                                    row.getObject("from_on", LocalDate.class),
                                    row.getBoolean("program"),
                                    isOwn(actor, person) || places.mayGive(actor, role, place));
                        })
                        .stream()
                        .sorted(Comparator.comparing(RoleHolder::role))
                        .toList()));
    }

    /**
     * Ends a role now: the next thing that its holder does is refused, wherever they are signed in. Whoever may give it
     * may end it, and so may whoever holds it.
     */
    public Outcome<String> end(Actor actor, UUID role) {
        return jdbi.withHandle(handle -> {
            lock(handle);
            Optional<Held> found = held(handle, role);
            Optional<RolePlace> place =
                    found.flatMap(held -> places.of(held.organisation(), held.board(), held.partnership()));
            if (found.isEmpty() || place.isEmpty() || !mayKnow(actor, found.get(), place.get())) {
                return Outcome.refused(new Refusal.NotFound("role"));
            }
            Held held = found.get();
            if (!isOwn(actor, held.person()) && !places.mayGive(actor, held.role(), place.get())) {
                return Outcome.refused(new Refusal.NotPermitted(RolePlaces.whoMay(held.role())));
            }
            if (isLastAdministrator(handle, held)) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "Nobody would be left to look after this installation",
                        "Make somebody else its administrator first"));
            }
            end(handle, actor, held, place.get());
            return Outcome.done(held.displayName());
        });
    }

    /** Ends every role of a person who goes for good, in the caller's transaction. */
    public Outcome<Integer> layDown(Actor actor) {
        UUID person = actor.signedInPerson();
        return jdbi.withHandle(handle -> {
            lock(handle);
            List<UUID> roles = handle.createQuery("""
                            select id from role_held where person_id = :person
                              and (to_on is null or to_on >= :today) and ended_at is null order by id""")
                    .bind("person", person)
                    .bind("today", LocalDate.now(clock))
                    .mapTo(UUID.class)
                    .list();
            List<Held> held =
                    roles.stream().flatMap(role -> held(handle, role).stream()).toList();
            if (held.stream().anyMatch(each -> isLastAdministrator(handle, each))) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "Nobody would be left to look after this installation",
                        "Make somebody else its administrator first"));
            }
            for (Held each : held) {
                places.of(each.organisation(), each.board(), each.partnership())
                        .ifPresent(place -> end(handle, actor, each, place));
            }
            return Outcome.done(held.size());
        });
    }

    private void end(Handle handle, Actor actor, Held held, RolePlace place) {
        handle.createUpdate("update role_held set to_on = greatest(from_on, :today), ended_at = :now where id = :id")
                .bind("id", held.id())
                .bind("today", LocalDate.now(clock))
                .bind("now", clock.instant())
                .execute();
        history.append(new HistoryEvent(
                held.person(),
                "person",
                held.person().toString(),
                actor.signedInPerson(),
                "roleEnded",
                Map.of("role", held.role().code(), "where", place.slug())));
    }

    /** A role there is no secret to who gives roles in its place. */
    private boolean mayKnow(Actor actor, Held held, RolePlace place) {
        return isOwn(actor, held.person()) || givesAny(actor, place);
    }

    /** Laying down a role is the person's own doing, and no program's that acts in their name. */
    private static boolean isOwn(Actor actor, UUID holder) {
        return holder.equals(actor.person()) && !actor.isNarrowed();
    }

    /** The place, for whoever gives some role there; refused to everybody else. */
    public Outcome<RolePlace> placeToGive(Actor actor, HeldIn where) {
        Optional<RolePlace> place = find(where);
        if (place.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("place"));
        }
        return givesAny(actor, place.get())
                ? Outcome.done(place.get())
                : Outcome.refused(
                        new Refusal.NotPermitted(
                                "Leads of the organisation, officers of the board and administrators see who holds which role."));
    }

    private Optional<RolePlace> find(HeldIn where) {
        if (where.organisation() != null) {
            return directory.organisation(where.organisation()).flatMap(found -> places.of(found.id(), null, null));
        }
        if (where.board() != null) {
            return directory.board(where.board()).flatMap(found -> places.of(null, found.id(), null));
        }
        if (where.partnership() != null) {
            return directory.partnership(where.partnership()).flatMap(found -> places.of(null, null, found.id()));
        }
        return places.of(null, null, null);
    }

    private void add(List<PlaceToGive> found, Actor actor, HeldIn where, RolePlace place) {
        List<Role> roles = rolesToGive(actor, place);
        if (!roles.isEmpty()) {
            found.add(new PlaceToGive(where, place.name(), roles));
        }
    }

    private boolean givesAny(Actor actor, RolePlace place) {
        return !rolesToGive(actor, place).isEmpty();
    }

    private List<Role> rolesToGive(Actor actor, RolePlace place) {
        return Arrays.stream(Role.values())
                .filter(role -> fits(role, place) && places.mayGive(actor, role, place))
                .toList();
    }

    private static boolean fits(Role role, RolePlace place) {
        return switch (role) {
            case CONTRIBUTOR, LEAD, MEMBER, OBSERVER -> place.organisation() != null;
            case BOARD_MEMBER, OFFICER -> place.board() != null;
            case ADMINISTRATOR -> place.organisation() == null && place.board() == null;
        };
    }

    private List<At> read(String select, @Nullable Set<UUID> among) {
        return jdbi.withHandle(handle -> handle.createQuery(select)
                .bind("today", LocalDate.now(clock))
                .bindByType("among", among == null ? null : among.toArray(UUID[]::new), UUID[].class)
                .map((row, context) -> new At(
                        row.getObject("id", UUID.class), row.getString("slug"), row.getString("name"), Set.of((UUID[])
                                row.getArray("partnerships").getArray())))
                .list());
    }

    /** One at a time, so that the last two administrators can't end each other's role at the same moment. */
    private static void lock(Handle handle) {
        handle.createQuery("select pg_advisory_xact_lock(hashtext('wellkept roles that end'))::text")
                .mapTo(String.class)
                .one();
    }

    private Optional<Held> held(Handle handle, UUID role) {
        return handle.createQuery("""
                        select r.id, r.person_id, p.display_name, r.role, r.organisation_id, r.board_id, r.partnership_id
                        from role_held r join person p on p.id = r.person_id
                        where r.id = :role and (r.to_on is null or r.to_on >= :today) and r.ended_at is null""")
                .bind("role", role)
                .bind("today", LocalDate.now(clock))
                .map((row, context) -> new Held(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("display_name"),
                        Coded.of(Role.class, row.getString("role")),
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("board_id", UUID.class),
                        row.getObject("partnership_id", UUID.class)))
                .findOne();
    }

    private boolean isLastAdministrator(Handle handle, Held held) {
        if (held.role() != Role.ADMINISTRATOR || held.partnership() != null) {
            return false;
        }
        return handle.createQuery("""
                        select person_id from role_held where role = 'administrator' and partnership_id is null
                          and from_on <= :today and (to_on is null or to_on >= :today) and ended_at is null""").bind("today", LocalDate.now(clock)).mapTo(UUID.class).stream()
                .allMatch(person -> person.equals(held.person()));
    }

    /** A place as it is listed. */
    private record At(UUID id, String slug, String name, Set<UUID> partnerships) {

        RolePlace asOrganisation() {
            return new RolePlace(id, null, null, slug, name, false, each(partnership -> Subject.of(partnership, id)));
        }

        RolePlace asBoard() {
            return new RolePlace(
                    null, id, null, slug, name, false, each(partnership -> Subject.ofBoard(partnership, id)));
        }

        RolePlace asPartnership() {
            return new RolePlace(null, null, id, slug, name, false, each(Subject::ofPartnership));
        }

        private Set<Subject> each(Function<UUID, Subject> subject) {
            return partnerships.stream().map(subject).collect(Collectors.toUnmodifiableSet());
        }
    }

    private record Held(
            UUID id,
            UUID person,
            String displayName,
            Role role,
            @Nullable UUID organisation,
            @Nullable UUID board,
            @Nullable UUID partnership) {}
}
