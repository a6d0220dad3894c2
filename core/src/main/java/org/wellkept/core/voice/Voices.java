package org.wellkept.core.voice;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.PlainDay;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.Subject;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.voice.VoiceStore.Asked;
import org.wellkept.core.voice.VoiceStore.Coupon;
import org.wellkept.core.voice.VoiceStore.Found;
import org.wellkept.core.voice.VoiceStore.Window;

/**
 * What people who took part say of it. Somebody independent opens the time in which they can speak, gives out codes, and looks
 * at words before anybody else does. Who speaks is nobody's to know: nothing here writes down a person, a time or an order,
 * and speaking, changing and taking back leave no entry in a history.
 */
@Door
public class Voices {

    /** The most codes that one window can have. */
    public static final int MOST_CODES = 2_000;

    private static final int MOST_REASON = 500;

    private final Jdbi jdbi;
    private final Clock clock;
    private final History history;

    @Inject
    Voices(Jdbi jdbi, Clock clock, History history) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.history = history;
    }

    /** Opens the window of an activity, once, and makes its codes. */
    public Outcome<IssuedCodes> open(Actor actor, OpenWindow command) {
        return jdbi.withHandle(handle -> {
            VoiceStore store = store(handle);
            Optional<Asked> found = readable(store, actor, command.reference());
            if (found.isEmpty()) {
                return notFound(command.reference());
            }
            Asked asked = found.get();
            return issuer(handle, actor, asked, command.issuer())
                    .then(issuer -> canOpen(asked, issuer, command))
                    .map(issuer -> {
                        store.open(asked.activity(), issuer.id(), command.closesOn());
                        List<Secret> codes = draw(command.codes());
                        store.addCodes(asked.activity(), codes);
                        remember(
                                actor,
                                asked,
                                "voices opened",
                                Map.of(
                                        "issuer", issuer.organisation().name(),
                                        "codes", Integer.toString(codes.size()),
                                        "closes", command.closesOn().toString()));
                        return issued(store, actor, asked, codes);
                    });
        });
    }

    private Outcome<Issuers.Issuer> canOpen(Asked asked, Issuers.Issuer issuer, OpenWindow command) {
        if (asked.asPublished()) {
            return Outcome.refused(new Refusal.RuleBroken(
                    "It is shown as published, and nobody has asked the body that did it.",
                    "People can speak once that body has joined and logged it itself."));
        }
        if (asked.subject().visibility() == Visibility.OWN) {
            return Outcome.refused(new Refusal.RuleBroken(
                    "It is a draft still.", "People can speak once the organisation’s lead has shared it."));
        }
        if (asked.window() != null) {
            return Outcome.refused(new Refusal.RuleBroken(
                    "People could speak already, until "
                            + PlainDay.of(asked.window().closesOn()) + ".",
                    "Make more codes, or let it close later, while it is open."));
        }
        FieldProblems problems = new FieldProblems();
        lastDay(problems, command.closesOn());
        count(problems, command.codes(), MOST_CODES);
        return problems.areNone() ? Outcome.done(issuer) : problems.refused();
    }

    private void lastDay(FieldProblems problems, LocalDate closesOn) {
        if (closesOn.isBefore(today()) || closesOn.isAfter(today().plusYears(1))) {
            problems.add("closesOn", "It can't close on that day", "Give a day from today to a year from now");
        }
    }

    private static void count(FieldProblems problems, int codes, int most) {
        if (codes < 1 || codes > most) {
            problems.add("codes", "So many codes can't be made", "Ask for 1 to " + most);
        }
    }

    /** Makes more codes while the window is open. */
    public Outcome<IssuedCodes> more(Actor actor, String reference, int codes) {
        return lookingAfter(actor, reference, (store, asked, window) -> {
            if (!window.isOpen(today())) {
                return closed(window);
            }
            FieldProblems problems = new FieldProblems();
            count(problems, codes, MOST_CODES - window.issued());
            if (!problems.areNone()) {
                return problems.refused();
            }
            List<Secret> drawn = draw(codes);
            store.addCodes(asked.activity(), drawn);
            remember(actor, asked, "more codes made", Map.of("codes", Integer.toString(codes)));
            return Outcome.done(issued(store, actor, asked, drawn));
        });
    }

    /** Lets the window close later, while it is open. It never closes earlier, and never opens again. */
    public Outcome<VoiceWindow> extend(Actor actor, String reference, LocalDate closesOn) {
        return lookingAfter(actor, reference, (store, asked, window) -> {
            if (!window.isOpen(today())) {
                return closed(window);
            }
            FieldProblems problems = new FieldProblems();
            lastDay(problems, closesOn);
            if (closesOn.isBefore(window.closesOn())) {
                problems.add("closesOn", "It would close earlier than people were told", "Give a later day");
            }
            if (!problems.areNone()) {
                return problems.refused();
            }
            store.extend(asked.activity(), closesOn);
            remember(actor, asked, "voices open for longer", Map.of("closes", closesOn.toString()));
            return Outcome.done(
                    window(actor, store.activity(reference).orElseThrow()).orElseThrow());
        });
    }

    private static <T> Outcome<T> closed(Window window) {
        return Outcome.refused(new Refusal.RuleBroken(
                "It closed on " + PlainDay.of(window.closesOn()) + ".",
                "It is not opened again: then it would be clear who spoke when."));
    }

    /** The window of an activity, where there is one and the reader may read the activity. */
    public Optional<VoiceWindow> window(Actor actor, String reference) {
        return jdbi.withHandle(handle -> readable(store(handle), actor, reference))
                .flatMap(asked -> window(actor, asked));
    }

    /** The organisations through which the actor could open the window of an activity; empty where they can't. */
    public List<String> canOpen(Actor actor, String reference) {
        return jdbi.withHandle(handle -> readable(store(handle), actor, reference)
                .filter(asked -> asked.window() == null && !asked.asPublished())
                .filter(asked -> asked.subject().visibility() != Visibility.OWN)
                .map(asked -> Issuers.of(handle, asked.activity(), today()).stream()
                        .filter(issuer -> looksAfter(actor, asked, issuer.id()))
                        .map(issuer -> issuer.organisation().slug())
                        .toList())
                .orElse(List.of()));
    }

    /** Whose codes would be for an activity, by name: the user-led groups and observers, or the organisation itself. */
    public List<String> issuersFor(Actor actor, String reference) {
        return jdbi.withHandle(handle -> readable(store(handle), actor, reference)
                .map(asked -> Issuers.of(handle, asked.activity(), today()).stream()
                        .map(issuer -> issuer.organisation().name())
                        .toList())
                .orElse(List.of()));
    }

    /** What somebody with a code is asked about. */
    public Outcome<VoiceInvitation> invitation(Actor anyone, @Nullable String code) {
        return jdbi.withHandle(handle -> unused(store(handle), code).map(asked -> {
            Window window = asked.windowOrFail();
            return new VoiceInvitation(
                    asked.reference(),
                    asked.title(),
                    asked.organisation(),
                    asked.purpose(),
                    asked.said(),
                    window.closesOn(),
                    !window.byItself());
        }));
    }

    /**
     * Says how it was. The code is used by that.
     *
     * @return the receipt, which nobody can look up again: with it, somebody sees what became of what they said, changes it
     *     and takes it back
     */
    public Outcome<String> speak(Actor anyone, @Nullable String code, Spoken spoken) {
        return jdbi.withHandle(handle -> {
            VoiceStore store = store(handle);
            // the lock first, then the code again: two may type the same one at once
            code(store, code).ifPresent(coupon -> store.lock(coupon.asked().activity()));
            return unused(store, code)
                    .then(asked -> checked(spoken).map(said -> {
                        Secret receipt = Secret.receipt();
                        store.use(
                                asked.activity(),
                                Secret.typed(String.valueOf(code)).orElseThrow());
                        store.add(asked.activity(), receipt, kept(asked, said));
                        return receipt.text();
                    }));
        });
    }

    /** What somebody said, and what became of it. */
    public Outcome<VoiceRead> read(Actor anyone, @Nullable String receipt) {
        return jdbi.withHandle(handle -> held(store(handle), receipt).map(this::read));
    }

    /** Says it anew. What is in a release already stays counted as it was; the words are looked at again. */
    public Outcome<VoiceRead> change(Actor anyone, @Nullable String receipt, Spoken spoken) {
        return jdbi.withHandle(handle -> {
            VoiceStore store = store(handle);
            held(store, receipt).map(found -> lock(store, found));
            return held(store, receipt)
                    .then(found -> checked(spoken).map(said -> {
                        Secret secret = Secret.typed(String.valueOf(receipt)).orElseThrow();
                        store.replace(found, secret, kept(found.asked(), said));
                        return read(store.receipt(secret).orElseThrow());
                    }));
        });
    }

    /** Takes it back: what was said is gone, and the receipt leads nowhere. */
    public Outcome<String> withdraw(Actor anyone, @Nullable String receipt) {
        return jdbi.withHandle(handle -> {
            VoiceStore store = store(handle);
            held(store, receipt).map(found -> lock(store, found));
            return held(store, receipt).map(found -> {
                store.withdraw(
                        found.activity(), Secret.typed(String.valueOf(receipt)).orElseThrow());
                return found.asked().reference();
            });
        });
    }

    private static Found lock(VoiceStore store, Found found) {
        store.lock(found.activity());
        return found;
    }

    /** Where nobody independent looks at words, none are kept. */
    private static Spoken kept(Asked asked, Spoken spoken) {
        return asked.windowOrFail().byItself()
                ? new Spoken(spoken.rung(), spoken.account(), spoken.heardBack(), spoken.again(), null, null, null)
                : spoken;
    }

    private static Outcome<Spoken> checked(Spoken spoken) {
        FieldProblems problems = new FieldProblems();
        if (spoken.rung() == null) {
            problems.add("rung", "You have not said how it felt", "Choose the line that fits best");
        }
        problems.optionalText("feltReal", spoken.feltReal(), Spoken.LONGEST);
        problems.optionalText("notReal", spoken.notReal(), Spoken.LONGEST);
        problems.optionalText("correction", spoken.correction(), Spoken.LONGEST);
        return problems.areNone() ? Outcome.done(spoken) : problems.refused();
    }

    private static Optional<Coupon> code(VoiceStore store, @Nullable String typed) {
        return Optional.ofNullable(typed).flatMap(Secret::typed).flatMap(store::code);
    }

    private Outcome<Asked> unused(VoiceStore store, @Nullable String typed) {
        Optional<Coupon> found = code(store, typed);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.Invalid.of(
                    "code",
                    "This code is not one of ours",
                    "Look at your card again. A code has 12 letters and numbers"));
        }
        if (found.get().used()) {
            return Outcome.refused(Refusal.Invalid.of(
                    "code",
                    "This code was used",
                    "Each code works once. With your receipt you can see what you said, change it or take it back"));
        }
        Asked asked = found.get().asked();
        if (!asked.windowOrFail().isOpen(today())) {
            return Outcome.refused(Refusal.Invalid.of(
                    "code",
                    "The time to speak is over",
                    "Ask the people who gave you the card how else you can have your say"));
        }
        return Outcome.done(asked);
    }

    private static Outcome<Found> held(VoiceStore store, @Nullable String typed) {
        return Optional.ofNullable(typed)
                .flatMap(Secret::typed)
                .flatMap(store::receipt)
                .map(Outcome::done)
                .orElseGet(
                        () -> Outcome.refused(
                                Refusal.Invalid.of(
                                        "receipt",
                                        "No words go with this receipt",
                                        "Type it as you were given it: 16 letters and numbers. If you took your words back, they are gone")));
    }

    private VoiceRead read(Found found) {
        Asked asked = found.asked();
        return new VoiceRead(
                asked.reference(),
                asked.title(),
                asked.organisation(),
                asked.subject().visibility() == Visibility.PUBLIC,
                found.spoken(),
                standing(found),
                found.words(),
                found.hiddenBecause(),
                found.told());
    }

    private VoiceStanding standing(Found found) {
        Window window = found.asked().windowOrFail();
        if (window.isOpen(today())) {
            return VoiceStanding.OPEN;
        }
        if (found.released()) {
            return VoiceStanding.RELEASED;
        }
        if (found.spoke() < VoiceRules.BATCH) {
            return VoiceStanding.TOO_FEW;
        }
        return VoiceRules.everybodySpoke(found.spoke(), found.asked().people(), window.issued())
                ? VoiceStanding.EVERYBODY
                : VoiceStanding.CLOSED;
    }

    /** The words of those who spoke, once the window has closed, for whoever looks after them. */
    public Outcome<List<WordsToLookAt>> words(Actor actor, String reference) {
        return lookingAfter(actor, reference, (store, asked, window) -> {
            if (window.isOpen(today())) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "People can still speak, until " + PlainDay.of(window.closesOn()) + ".",
                        "Nobody reads anything before that is over."));
            }
            return Outcome.done(store.words(asked.activity()));
        });
    }

    /** Lets these words be shown with the next release, or at once where that is out. */
    public Outcome<List<WordsToLookAt>> show(Actor actor, String reference, Set<UUID> voices) {
        return look(actor, reference, voices, null);
    }

    /** Hides these words, with the reason that whoever wrote them is told. They are not deleted. */
    public Outcome<List<WordsToLookAt>> hide(
            Actor actor, String reference, Set<UUID> voices, @Nullable String because) {
        FieldProblems problems = new FieldProblems();
        problems.text("because", because, MOST_REASON);
        return because == null || !problems.areNone()
                ? problems.refused()
                : look(actor, reference, voices, because.strip());
    }

    private Outcome<List<WordsToLookAt>> look(
            Actor actor, String reference, Set<UUID> voices, @Nullable String because) {
        return lookingAfter(actor, reference, (store, asked, window) -> {
            if (window.isOpen(today())) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "People can still speak, until " + PlainDay.of(window.closesOn()) + ".",
                        "Nobody reads anything before that is over."));
            }
            store.look(asked.activity(), voices, because);
            remember(
                    actor,
                    asked,
                    because == null ? "words let through" : "words hidden",
                    because == null ? Map.of() : Map.of("because", because));
            return Outcome.done(store.words(asked.activity()));
        });
    }

    /** The activities whose words the actor looks after, latest closing first: for Today. */
    public List<LookedAfter> lookedAfter(Actor actor) {
        Set<UUID> organisations = Stream.of(Role.values())
                .flatMap(role -> actor.organisations(role).stream())
                .collect(Collectors.toSet());
        return organisations.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> store(handle).issuedBy(organisations)).stream()
                        .filter(issued -> looksAfter(
                                actor,
                                issued.asked(),
                                issued.asked().windowOrFail().issuerId()))
                        .flatMap(issued -> window(actor, issued.asked()).stream()
                                .map(window -> new LookedAfter(
                                        issued.asked().reference(),
                                        issued.asked().title(),
                                        window,
                                        issued.waiting())))
                        .toList();
    }

    /**
     * An activity whose words somebody looks after.
     *
     * @param waiting how many words wait to be looked at; 0 while people can speak
     */
    public record LookedAfter(String reference, String title, VoiceWindow window, int waiting) {}

    private Outcome<Issuers.Issuer> issuer(Handle handle, Actor actor, Asked asked, @Nullable String slug) {
        List<Issuers.Issuer> possible = Issuers.of(handle, asked.activity(), today());
        List<Issuers.Issuer> own = possible.stream()
                .filter(issuer -> looksAfter(actor, asked, issuer.id()))
                .filter(issuer -> slug == null || issuer.organisation().slug().equals(slug))
                .toList();
        if (own.isEmpty()) {
            return Outcome.refused(new Refusal.NotPermitted(
                    "Codes are given out by somebody independent, so that people can speak freely: "
                            + possible.stream()
                                    .map(issuer -> issuer.organisation().name())
                                    .collect(Collectors.joining(" or "))
                            + " can do it here."));
        }
        if (own.size() > 1) {
            return Outcome.refused(Refusal.Invalid.of(
                    "issuer", "It is not said who gives out the codes", "Name one of your organisations"));
        }
        return Outcome.done(own.getFirst());
    }

    private static boolean looksAfter(Actor actor, Asked asked, UUID issuer) {
        return AccessTable.allows(
                actor, Action.LOOK_AFTER_VOICES, Subject.of(asked.subject().partnership(), issuer));
    }

    private <T> Outcome<T> lookingAfter(Actor actor, String reference, LookingAfter<T> doing) {
        return jdbi.withHandle(handle -> {
            VoiceStore store = store(handle);
            Predicate<Asked> hasWindow = asked -> asked.window() != null;
            readable(store, actor, reference).filter(hasWindow).ifPresent(asked -> store.lock(asked.activity()));
            Optional<Asked> found = readable(store, actor, reference).filter(hasWindow);
            if (found.isEmpty()) {
                return notFound(reference);
            }
            Window window = found.get().windowOrFail();
            if (!looksAfter(actor, found.get(), window.issuerId())) {
                return Outcome.refused(new Refusal.NotPermitted(
                        "Only people of " + window.issuer().name() + " look after its codes and words."));
            }
            return doing.with(store, found.get(), window);
        });
    }

    private static Optional<Asked> readable(VoiceStore store, Actor actor, String reference) {
        return store.activity(reference).filter(asked -> AccessTable.allows(actor, Action.READ, asked.subject()));
    }

    private Optional<VoiceWindow> window(Actor actor, Asked asked) {
        return Optional.ofNullable(asked.window())
                .map(window -> new VoiceWindow(
                        window.issuer(),
                        window.byItself(),
                        window.openedOn(),
                        window.closesOn(),
                        window.issued(),
                        window.isOpen(today()),
                        looksAfter(actor, asked, window.issuerId())));
    }

    private IssuedCodes issued(VoiceStore store, Actor actor, Asked asked, List<Secret> codes) {
        return new IssuedCodes(
                window(actor, store.activity(asked.reference()).orElseThrow()).orElseThrow(),
                codes.stream().map(Secret::text).toList());
    }

    private static List<Secret> draw(int codes) {
        List<Secret> drawn = new ArrayList<>();
        for (int i = 0; i < codes; i++) {
            drawn.add(Secret.code());
        }
        return drawn;
    }

    private void remember(Actor actor, Asked asked, String action, Map<String, String> content) {
        history.append(new HistoryEvent(
                asked.activity(), "activity", asked.reference(), actor.signedInPerson(), action, content));
    }

    private static <T> Outcome<T> notFound(String reference) {
        return Outcome.refused(new Refusal.NotFound(reference));
    }

    private VoiceStore store(Handle handle) {
        return new VoiceStore(handle, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What whoever looks after a window does, with the window held. */
    @FunctionalInterface
    private interface LookingAfter<T> {
        Outcome<T> with(VoiceStore store, Asked asked, Window window);
    }
}
