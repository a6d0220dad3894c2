package org.wellkept.ui.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.handover.Fate;
import org.wellkept.core.partnership.CalledBefore;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.succession.SuccessionRead;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.partnership.PartnerPage.Link;
import org.wellkept.ui.transparency.Links;

/**
 * What came before a body and what follows it, as its page tells it.
 *
 * @param ended in a sentence that it is no more; null while it is there
 * @param steps who took over from whom, earlier and later names
 * @param became what became of what it had promised, in the order of references
 */
public record PartnerLife(@Nullable String ended, List<Step> steps, List<Outlived> became) {

    public PartnerLife {
        steps = List.copyOf(steps);
        became = List.copyOf(became);
    }

    /** @param link leads to the other body, or null */
    public record Step(String words, @Nullable Link link) {}

    /**
     * A promise that outlived the body, or did not.
     *
     * @param by who carries it now, or null
     */
    public record Outlived(
            String reference,
            String title,
            String href,
            String words,
            @Nullable Link by) {}

    /** @param successions of this body from either end, latest first */
    static PartnerLife of(
            OrganisationDetails body,
            List<SuccessionRead> successions,
            List<CalledBefore> names,
            List<Fate> fates,
            LocalDate today) {
        List<Step> steps = new ArrayList<>();
        for (SuccessionRead one : successions) {
            boolean later = one.predecessor().slug().equals(body.slug());
            String other = later ? one.successor().name() : one.predecessor().name();
            String address = Links.partner(
                    later ? one.successor().slug() : one.predecessor().slug());
            steps.add(new Step(words(later, one.on(), today), new Link(other, address)));
        }
        names.forEach(name -> steps.add(new Step("Called " + name.name() + " until " + Words.day(name.until()), null)));
        return new PartnerLife(
                ended(body, successions, today),
                steps,
                fates.stream().map(PartnerLife::outlived).toList());
    }

    private static String words(boolean later, LocalDate on, LocalDate today) {
        boolean planned = on.isAfter(today);
        return Words.day(on) + ": "
                + (later
                        ? planned ? "its work is to go on with" : "its work went on with"
                        : planned ? "it is to take over from" : "it took over from");
    }

    private static @Nullable String ended(OrganisationDetails body, List<SuccessionRead> successions, LocalDate today) {
        Optional<LocalDate> end = Stream.concat(
                        successions.stream()
                                .filter(one -> one.predecessor().slug().equals(body.slug()))
                                .map(one -> one.on().minusDays(1)),
                        Stream.ofNullable(body.endedOn()))
                .filter(last -> last.isBefore(today))
                .findFirst();
        if (end.isEmpty()) {
            return null;
        }
        String after = successions.stream()
                .filter(one -> one.predecessor().slug().equals(body.slug()))
                .map(one -> one.successor().name())
                .collect(Collectors.joining(", "));
        return "Ended on " + Words.day(end.get()) + ". "
                + (after.isEmpty() ? "Nobody took over from it." : "Who took over from it: " + after + ".");
    }

    private static Outlived outlived(Fate fate) {
        String words = switch (fate.became()) {
            case IN_HANDOVER -> "In handover: nobody has answered for it yet";
            case CARRIED_ON -> "Carried on by";
            case SPLIT -> "Several carry on a part of it each";
            case NOT_CARRIED_ON ->
                "Not carried on" + (fate.reason() == null ? "" : ": " + Words.stopped(fate.reason()));
        };
        return new Outlived(
                fate.reference(),
                fate.title(),
                Links.commitment(fate.reference()),
                words,
                fate.by() == null
                        ? null
                        : new Link(fate.by().name(), Links.partner(fate.by().slug())));
    }
}
