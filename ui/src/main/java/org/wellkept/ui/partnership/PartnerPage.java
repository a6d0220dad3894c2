package org.wellkept.ui.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Page;
import org.wellkept.core.anchoryear.AnchorRollup;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.release.CoproductionFigures;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.undertaking.Answers;
import org.wellkept.core.undertaking.State;
import org.wellkept.ui.anchor.AnchorSection;
import org.wellkept.ui.anchor.Headlines;
import org.wellkept.ui.commitment.PromiseList;
import org.wellkept.ui.commitment.PromiseSearch;
import org.wellkept.ui.coproduction.CoproductionSection;
import org.wellkept.ui.coproduction.PublicActivitiesPage;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.look.Share;
import org.wellkept.ui.look.ShareBar;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.Contact;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;

/**
 * A partner's public page: who it is, its promises and how they stand. Of a body that is only named it tells what was
 * published, from where, and where to write about corrections; nothing else.
 *
 * @param kind what kind of body, and where
 * @param standing whether it takes part, in a sentence
 * @param life what came before it and what follows it
 * @param bar how its promises stand by what figures show; null where there is nothing to count, or not all are at hand
 */
public record PartnerPage(
        Frame frame,
        String name,
        String kind,
        boolean joined,
        String standing,
        @Nullable String source,
        PartnerLife life,
        List<Link> partnerships,
        @Nullable ShareBar bar,
        PromiseList promises,
        CoproductionSection coproduction,
        String coproductionHref,
        AnchorSection anchor,
        String csv,
        String json,
        Contact contact)
        implements PublicPage {

    public PartnerPage {
        partnerships = List.copyOf(partnerships);
    }

    public record Link(String words, String href) {}

    /** @param quiet notices of quiet periods */
    public static PartnerPage of(
            OrganisationDetails partner,
            PartnerLife life,
            Page<CommitmentSummary> page,
            PromiseSearch search,
            List<String> quiet,
            CoproductionFigures coproduction,
            AnchorRollup anchor,
            Headlines headlines,
            Contact contact) {
        String path = Links.partner(partner.slug());
        boolean joined = partner.joinedOn() != null;
        String kind = partner.kind().words() + (partner.area() == null ? "" : " · " + partner.area());
        return new PartnerPage(
                Frame.of(partner.name(), "Promises that " + partner.name() + " has made in public.", Place.AREAS)
                        .noticing(Stream.concat(
                                        partner.partnerships().stream().map(PartnershipRef::about), quiet.stream())
                                .toList()),
                partner.name(),
                kind,
                joined,
                life.ended() != null
                        ? life.ended()
                        : partner.joinedOn() != null
                                ? "Takes part here since " + Words.day(partner.joinedOn())
                                        + " and answers for its promises."
                                : "Named in a published source. Nobody has asked this body, and nobody acts for it here: what"
                                        + " stands below is as published, and says nothing about how it went.",
                joined ? null : partner.source(),
                life,
                partner.partnerships().stream()
                        .map(partnership -> new Link(partnership.name(), Links.partnership(partnership.slug())))
                        .toList(),
                joined ? bar(partner.name(), page, search) : null,
                PromiseList.of(path, search, page, joined, List.of(), List.of()),
                joined || coproduction.activities() > 0
                        ? CoproductionSection.of(coproduction)
                        : CoproductionSection.NONE,
                Links.with(PublicActivitiesPage.ADDRESS, Map.of("organisation", partner.slug())),
                AnchorSection.open(anchor, headlines),
                Links.with("/data/commitments.csv", Map.of("organisation", partner.slug())),
                Links.with("/data/commitments.json", Map.of("organisation", partner.slug())),
                contact);
    }

    /** Only when every promise is on the page: a part would mislead. */
    private static @Nullable ShareBar bar(String name, Page<CommitmentSummary> page, PromiseSearch search) {
        if (page.next() != null || search.narrows() || search.from() != null) {
            return null;
        }
        List<ShownAnswer> shown = new ArrayList<>();
        for (CommitmentSummary promise : page.items()) {
            Answers answers = promise.answers();
            if (answers != null && isCounted(promise)) {
                shown.add(answers.shown().answer());
            }
        }
        if (shown.isEmpty()) {
            return null;
        }
        int waiting = count(shown, ShownAnswer.WAITING);
        List<Share> shares = new ArrayList<>(List.of(
                new Share(Mark.KEPT, "kept", count(shown, ShownAnswer.MET)),
                new Share(Mark.ON_TRACK, "on track", count(shown, ShownAnswer.ON_TRACK)),
                new Share(Mark.BEHIND, "behind or overdue", count(shown, ShownAnswer.BEHIND, ShownAnswer.OVERDUE)),
                new Share(Mark.CANNOT_TELL, "can’t tell yet", count(shown, ShownAnswer.CANNOT_TELL))));
        if (waiting > 0) {
            shares.add(new Share(Mark.NOT_YET, "not public yet", waiting));
        }
        return ShareBar.of(
                "How " + Words.count(shown.size(), "promise", "promises") + " of " + name
                        + " stand by what figures show",
                shares);
    }

    private static boolean isCounted(CommitmentSummary promise) {
        return promise.state() == State.AGREED
                || promise.closedAs() == org.wellkept.core.undertaking.ClosedAs.COMPLETED;
    }

    private static int count(List<ShownAnswer> shown, ShownAnswer... answers) {
        return (int) shown.stream()
                .filter(one -> Stream.of(answers).anyMatch(answer -> answer == one))
                .count();
    }
}
