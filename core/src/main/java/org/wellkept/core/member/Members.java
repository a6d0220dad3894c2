package org.wellkept.core.member;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.Subject;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.core.coproduction.ActivityKey;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.partnership.People;
import org.wellkept.core.voice.VoiceWindow;
import org.wellkept.core.voice.Voices;

/** What members with lived experience took part in, and what they say of themselves. */
@Door
public class Members {

    private final MemberStore store;
    private final Activities activities;
    private final Voices voices;
    private final Directory directory;
    private final People people;
    private final Clock clock;

    @Inject
    Members(MemberStore store, Activities activities, Voices voices, Directory directory, People people, Clock clock) {
        this.store = store;
        this.activities = activities;
        this.voices = voices;
        this.directory = directory;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The actor says that they took part in an activity that they may read; saying it again changes nothing. Nobody else
     * says it for them, and nothing remembers when.
     */
    public Outcome<String> takePart(Actor actor, String reference) {
        return activities.key(actor, reference).then(activity -> {
            if (!actor.isSignedIn() || !maySay(actor, activity)) {
                return Outcome.refused(new Refusal.NotPermitted(
                        "Only members with lived experience say that they took part, once an activity is shared."));
            }
            store.add(activity.id(), actor.signedInPerson());
            return Outcome.done(reference);
        });
    }

    /** The actor takes back that they took part. It is always theirs to do, whatever became of the activity. */
    public Outcome<String> takeBack(Actor actor, String reference) {
        if (actor.isSignedIn()) {
            store.remove(reference, actor.signedInPerson());
        }
        return Outcome.done(reference);
    }

    /** Whether the actor can say that they took part, and whether they have. */
    public Part part(Actor actor, String reference) {
        if (!(activities.key(actor, reference) instanceof Outcome.Done<ActivityKey>(var activity))
                || !actor.isSignedIn()) {
            return Part.CANNOT_SAY;
        }
        if (store.tookPart(activity.id(), actor.signedInPerson())) {
            return Part.TOOK_PART;
        }
        return maySay(actor, activity) ? Part.CAN_SAY : Part.CANNOT_SAY;
    }

    /** What the actor took part in and may read, latest logged first. */
    public List<PartTaken> takenPart(Actor actor) {
        return actor.isSignedIn()
                ? store.references(actor.signedInPerson()).stream()
                        .flatMap(reference -> taken(actor, reference).stream())
                        .toList()
                : List.of();
    }

    private Optional<PartTaken> taken(Actor actor, String reference) {
        return switch (activities.find(actor, reference)) {
            case Outcome.Done<ActivityDetails>(var activity) -> Optional.of(taken(actor, activity));
            case Outcome.Refused<ActivityDetails> unreadable -> Optional.empty();
        };
    }

    private PartTaken taken(Actor actor, ActivityDetails activity) {
        return new PartTaken(
                activity.reference(),
                activity.title(),
                activity.organisation().name(),
                activity.terms().tookPart().occasions().stream()
                        .map(occasion -> occasion.held().text())
                        .toList(),
                activity.visibility(),
                activity.feedback(),
                activity.told(),
                activity.terms().happened().changes(),
                voices.window(actor, activity.reference())
                        .filter(VoiceWindow::isOpen)
                        .map(VoiceWindow::closesOn)
                        .orElse(null));
    }

    /** What the actor says of themselves, for themselves alone. */
    public AboutMe aboutMe(Actor actor) {
        String name = actor.displayName();
        return new AboutMe(
                name.equals(People.NAMELESS) ? "" : name,
                store.needs(actor.signedInPerson()).orElse(Needs.NONE));
    }

    /** Writes it anew; what it said before is gone at once. What needs mending is named by its field. */
    public Outcome<AboutMe> write(Actor actor, AboutMe about) {
        if (!actor.has(Role.MEMBER) || actor.isNarrowed()) {
            return Outcome.refused(new Refusal.NotPermitted("This page is for members with lived experience."));
        }
        FieldProblems problems = new FieldProblems();
        problems.optionalText("anotherLanguage", about.needs().anotherLanguage(), Needs.LONGEST_LANGUAGE);
        problems.optionalText("words", about.needs().words(), Needs.LONGEST_WORDS);
        if (!problems.areNone()) {
            return problems.refused();
        }
        Outcome<String> named =
                about.displayName().strip().equals(aboutMe(actor).displayName())
                        ? Outcome.done(about.displayName())
                        : people.rename(actor, about.displayName());
        return named.map(name -> {
            store.keep(actor.signedInPerson(), about.needs());
            return about;
        });
    }

    /**
     * The needs that members of an organisation let its leads read, by the name that each goes by; refused to whoever is not
     * its lead.
     *
     * @param organisation a slug
     */
    public Outcome<List<NeedsShown>> needsShown(Actor actor, String organisation) {
        Optional<UUID> found = directory.organisation(organisation).map(OrganisationKey::id);
        if (found.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("organisation"));
        }
        // a lead is one wherever the organisation sits
        boolean lead = actor.partnerships().stream()
                .anyMatch(partnership ->
                        AccessTable.allows(actor, Action.READ_NEEDS, Subject.of(partnership, found.get())));
        return lead
                ? Outcome.done(store.shown(found.get(), LocalDate.now(clock)))
                : Outcome.refused(
                        new Refusal.NotPermitted("Only leads of the organisation read what its members need."));
    }

    private static boolean maySay(Actor actor, ActivityKey activity) {
        return AccessTable.allows(actor, Action.TAKE_PART, activity.subject());
    }

    /** How somebody stands to an activity. */
    public enum Part {
        TOOK_PART,
        CAN_SAY,
        CANNOT_SAY
    }
}
