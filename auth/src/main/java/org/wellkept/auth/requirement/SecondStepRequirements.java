package org.wellkept.auth.requirement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wellkept.auth.link.LinkAddress;
import org.wellkept.auth.presence.Presence;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.outbox.Message;
import org.wellkept.core.outbox.Outbox;
import org.wellkept.core.partnership.RolePlace;
import org.wellkept.core.partnership.RolePlaces;
import org.wellkept.core.role.HeldIn;
import org.wellkept.core.role.Roles;

/** Lets an organisation ask a second step of its contributors and leads, and ask it no more. */
@Door
public class SecondStepRequirements {

    private final RequirementStore store;
    private final Roles roles;
    private final RolePlaces places;
    private final Outbox outbox;
    private final History history;
    private final Clock clock;

    @Inject
    SecondStepRequirements(
            RequirementStore store, Roles roles, RolePlaces places, Outbox outbox, History history, Clock clock) {
        this.store = store;
        this.roles = roles;
        this.places = places;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
    }

    /** How it stands in an organisation, for whoever gives the roles of its people. */
    public Outcome<SecondStepRequirement> of(Actor actor, String organisation) {
        return place(actor, organisation).map(place -> store.read(id(place), LocalDate.now(clock)));
    }

    /** The names of the actor's organisations that ask it, as of when the actor signed in. */
    public List<String> askedOf(Actor actor, Instant signedIn) {
        Set<UUID> organisations = actor.organisations(Role.CONTRIBUTOR, Role.LEAD);
        return organisations.isEmpty() ? List.of() : store.askingBefore(organisations, signedIn);
    }

    /**
     * Asks it from the next sign-in on, or asks it no more; where that is so already, nothing happens. Everybody concerned is
     * written to.
     *
     * @param organisation a slug
     * @param presence the browser of the actor, who must have proved of late who they are
     */
    public Outcome<SecondStepRequirement> ask(Actor actor, String organisation, boolean asked, Presence presence) {
        Optional<Refusal> unproved = presence.unproved(clock.instant());
        if (unproved.isPresent()) {
            return Outcome.refused(unproved.get());
        }
        return place(actor, organisation).map(place -> {
            boolean changed = asked ? store.add(id(place), clock.instant()) : store.remove(id(place));
            if (changed) {
                history.append(new HistoryEvent(
                        id(place),
                        "organisation",
                        place.slug(),
                        actor.signedInPerson(),
                        asked ? "secondStepAsked" : "secondStepNoLongerAsked",
                        Map.of()));
                store.addresses(id(place), LocalDate.now(clock))
                        .forEach(address ->
                                outbox.post(asked ? isAsked(address, place, actor) : isNoLongerAsked(address, place)));
            }
            return store.read(id(place), LocalDate.now(clock));
        });
    }

    private Outcome<RolePlace> place(Actor actor, String organisation) {
        return roles.placeToGive(actor, HeldIn.organisation(organisation))
                .then(place -> places.mayGive(actor, Role.CONTRIBUTOR, place)
                        ? Outcome.done(place)
                        : Outcome.refused(new Refusal.NotPermitted(RolePlaces.whoMay(Role.CONTRIBUTOR))));
    }

    private static UUID id(RolePlace place) {
        return Objects.requireNonNull(place.organisation());
    }

    private static Message isAsked(String address, RolePlace place, Actor by) {
        return new Message(
                "A second step that an organisation asks",
                address,
                "A second step when you sign in to Wellkept",
                """
                Hello,

                %s asks its people to sign in to Wellkept in two steps from now on; %s has switched that on. Somebody who learned your password still can’t get in then.

                When you next sign in, you are led through it. It takes two minutes: your phone or computer signs you in when you unlock it, or an app on your phone shows a code. You can also do it now:

                %s

                Have you set one up already? Then you need do nothing.
                """.formatted(place.name(), by.displayName(), LinkAddress.of("/workspace/account/second-step")),
                null);
    }

    private static Message isNoLongerAsked(String address, RolePlace place) {
        return new Message(
                "A second step that an organisation asks no more",
                address,
                "The second step when you sign in to Wellkept is yours to choose",
                """
                Hello,

                %s no longer asks its people to sign in to Wellkept in two steps. If you have set up a second step, it stays, and we advise you to keep it: somebody who learned your password still can’t get in. You look after it here:

                %s
                """.formatted(place.name(), LinkAddress.of("/workspace/account/second-step")),
                null);
    }
}
