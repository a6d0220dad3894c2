package org.wellkept.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.meeting.DecisionKind;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.meeting.MeetingRef;
import org.wellkept.core.meeting.PromiseRef;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.Links;

/**
 * A decision as a page shows it.
 *
 * @param href its own page
 * @param kind what the board did
 * @param resolved what follows "Resolved that", in paragraphs
 * @param about the agenda item's title
 * @param meeting where it was made
 * @param mark beside where it stands, or null where nothing is left to do
 * @param standing where it stands
 * @param owner who does what was decided, or null
 * @param promises those that the reader may read
 * @param outcome what came of it, in paragraphs; empty while nobody has said
 * @param answer what the board above said, in paragraphs
 * @param answeredBy "Wellshire Health and Wellbeing Board answered on 2 November 2026", or null
 * @param chain what leads to it and from it
 * @param corrections what it said before
 */
public record DecisionLine(
        String reference,
        String href,
        String kind,
        List<String> resolved,
        String about,
        Link meeting,
        @Nullable Mark mark,
        String standing,
        @Nullable String owner,
        List<Link> promises,
        List<String> outcome,
        List<String> answer,
        @Nullable String answeredBy,
        List<ChainLink> chain,
        List<Correction> corrections) {

    public DecisionLine {
        resolved = List.copyOf(resolved);
        promises = List.copyOf(promises);
        outcome = List.copyOf(outcome);
        answer = List.copyOf(answer);
        chain = List.copyOf(chain);
        corrections = List.copyOf(corrections);
    }

    public record Link(String words, String href) {}

    /** @param before what stands before the link, such as "It came back from" */
    public record ChainLink(String before, Link to) {}

    public record Correction(String on, String because, String kind, List<String> resolved) {}

    public static DecisionLine of(DecisionRead decision) {
        DecisionRead.Result outcome = decision.outcome();
        DecisionRead.Answer answer = decision.chain().answer();
        BoardRef above = decision.chain().escalatedTo();
        return new DecisionLine(
                decision.reference(),
                Links.decision(decision.reference()),
                DecisionWords.kind(decision.kind()),
                Words.paragraphs(decision.resolved()),
                decision.item().title(),
                meeting(decision.meeting()),
                DecisionWords.mark(decision.state()),
                DecisionWords.standing(decision),
                DecisionWords.owner(decision),
                promises(decision.promises()),
                outcome == null ? List.of() : Words.paragraphs(outcome.words()),
                answer == null ? List.of() : Words.paragraphs(answer.words()),
                answer == null || above == null ? null : above.name() + " answered on " + Words.day(answer.on()),
                chain(decision),
                decision.corrections().stream()
                        .map(correction -> new Correction(
                                Words.day(correction.on()),
                                Words.stopped(correction.because()),
                                DecisionWords.kind(correction.kind()),
                                Words.paragraphs(correction.resolved())))
                        .toList());
    }

    private static List<ChainLink> chain(DecisionRead decision) {
        List<ChainLink> links = new ArrayList<>();
        DecisionRead.Link follows = decision.chain().follows();
        if (follows != null) {
            links.add(new ChainLink(
                    follows.board().equals(decision.board())
                            ? "It was before the board earlier:"
                            : follows.kind() == DecisionKind.ESCALATED
                                    ? "Another board passed it up:"
                                    : "It was before the board that this one goes on for:",
                    link(follows)));
        }
        decision.chain().followedBy().forEach(next -> links.add(new ChainLink("It came up again:", link(next))));
        decision.chain()
                .comesUpAt()
                .forEach(meeting -> links.add(new ChainLink("It is on the agenda of", meeting(meeting))));
        return links;
    }

    static List<Link> promises(List<PromiseRef> promises) {
        return promises.stream()
                .map(promise ->
                        new Link(promise.reference() + ": " + promise.title(), Links.commitment(promise.reference())))
                .toList();
    }

    static Link link(DecisionRead.Link to) {
        return new Link(
                to.reference() + ", " + DecisionWords.kind(to.kind()) + " by "
                        + DecisionWords.meeting(to.board(), to.on()),
                Links.decision(to.reference()));
    }

    private static Link meeting(MeetingRef meeting) {
        return new Link(
                DecisionWords.meeting(meeting.board(), meeting.on()),
                Links.meeting(meeting.board().slug(), meeting.id()));
    }
}
