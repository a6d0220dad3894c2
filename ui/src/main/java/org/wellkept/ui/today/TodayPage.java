package org.wellkept.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.ask.AskRead;
import org.wellkept.core.challenge.ChallengeRead;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.commitment.UnpublishedUpdates;
import org.wellkept.core.handover.Offer;
import org.wellkept.core.handover.OfferAnswer;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.pledging.AskedToPledge;
import org.wellkept.core.pledging.CommitmentRoundSummary;
import org.wellkept.core.reply.MarkRead;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.round.Rounds;
import org.wellkept.ui.ask.AskNavigation;
import org.wellkept.ui.commitment.CommitmentNavigation;
import org.wellkept.ui.handover.HandoverNavigation;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.pledging.PledgingNavigation;
import org.wellkept.ui.report.PaperDue;
import org.wellkept.ui.returns.ReturnNavigation;
import org.wellkept.ui.workspace.HatPlace;
import org.wellkept.ui.workspace.Place;

/**
 * What a person finds when they come in; what belongs to the hat that they wear comes first.
 *
 * @param waiting what waits for them, most pressing first
 * @param following what they may look at; nothing here waits for them
 */
public record TodayPage(List<Group> waiting, List<Link> following) {

    private static final int LISTED = 5;

    public TodayPage {
        waiting = List.copyOf(waiting);
        following = List.copyOf(following);
    }

    /**
     * Things to do of one kind.
     *
     * @param together the one button that does all of them in one sitting, or null
     * @param more how many there are beyond those that are listed, or null
     */
    public record Group(
            String heading,
            String about,
            @Nullable Link together,
            List<Task> tasks,
            @Nullable Link more) {
        public Group {
            tasks = List.copyOf(tasks);
        }
    }

    /** One thing to do, with the one button that does it. */
    public record Task(String reference, String title, Link open, Link act) {}

    public record Link(String words, String href) {}

    /**
     * A board that the person sits on or runs.
     *
     * @param running the open round that the person runs, or null
     * @param paper the paper that waits for the person, or null
     */
    record Seat(
            String slug,
            String name,
            @Nullable RoundSummary running,
            @Nullable PaperDue paper) {}

    /**
     * What people ask each other.
     *
     * @param asks asks that wait for boards that the person runs
     * @param answered asks of the person's organisations that boards answered lately
     * @param questions questions that wait for an answer of the person's organisations
     * @param replies answers to what the person's organisations and boards asked, which they have not closed
     * @param marks marks to which the person's organisations can reply before they are public
     */
    record Talk(
            List<AskRead> asks,
            List<AskRead> answered,
            List<ChallengeRead> questions,
            List<ChallengeRead> replies,
            List<MarkRead> marks) {

        static final Talk NONE = new Talk(List.of(), List.of(), List.of(), List.of(), List.of());

        Talk {
            asks = List.copyOf(asks);
            answered = List.copyOf(answered);
            questions = List.copyOf(questions);
            replies = List.copyOf(replies);
            marks = List.copyOf(marks);
        }
    }

    /**
     * Commitment rounds.
     *
     * @param asked those that wait for an answer of the person's organisations
     * @param running those that are open on boards that the person runs
     */
    record Pledging(List<AskedToPledge> asked, List<CommitmentRoundSummary> running) {

        static final Pledging NONE = new Pledging(List.of(), List.of());

        Pledging {
            asked = List.copyOf(asked);
            running = List.copyOf(running);
        }
    }

    static TodayPage of(
            List<Rounds.Asked> asked,
            List<CommitmentSummary> drafts,
            List<UnpublishedUpdates.Waiting> unpublished,
            Talk talk,
            Pledging pledging,
            List<Offer> offers,
            CoProducing coProducing,
            Deciding deciding,
            List<Seat> boards,
            List<OrganisationRef> organisations,
            HatPlace hat,
            LocalDate today) {
        List<Seat> seats = boards.stream().sorted(hat.boardFirst(Seat::slug)).toList();
        List<Group> waiting = new ArrayList<>();
        seats.stream()
                .filter(seat -> hat.isBoard(seat.slug()))
                .flatMap(seat -> ofBoard(seat, today))
                .forEach(waiting::add);
        seats.stream().flatMap(seat -> asks(seat, talk.asks()).stream()).forEach(waiting::add);
        asked.stream()
                .filter(round -> !round.waiting().isEmpty())
                .sorted(hat.organisationFirst(round -> round.organisation().slug()))
                .map(round -> asked(round, today))
                .forEach(waiting::add);
        marks(talk.marks(), hat).ifPresent(waiting::add);
        offers.stream()
                .filter(offer -> offer.given() == OfferAnswer.Given.WAITING)
                .collect(Collectors.groupingBy(offer -> offer.to().slug(), LinkedHashMap::new, Collectors.toList()))
                .forEach((organisation, those) -> waiting.add(offered(organisation, those)));
        pledging.asked().stream()
                .sorted(hat.organisationFirst(
                        round -> round.pledge().organisation().slug()))
                .map(round -> askedToPledge(round, today))
                .forEach(waiting::add);
        questions(talk.questions(), hat).ifPresent(waiting::add);
        replies(talk.replies()).ifPresent(waiting::add);
        waiting.addAll(deciding.groups(today));
        waiting.addAll(coProducing.groups(today));
        if (!drafts.isEmpty()) {
            waiting.add(new Group(
                    "Drafts to agree",
                    "They are your organisation’s word once you agree them. Until then hardly anybody sees them.",
                    null,
                    drafts.stream()
                            .sorted(hat.organisationFirst(
                                    draft -> draft.organisation().slug()))
                            .map(draft -> task(draft.reference(), draft.title(), "Look and agree"))
                            .toList(),
                    null));
        }
        if (!unpublished.isEmpty()) {
            waiting.add(new Group(
                    "Updates to publish",
                    "Partners can read them already. The public sees them once you publish them.",
                    null,
                    unpublished.stream()
                            .map(promise -> task(
                                    promise.reference(),
                                    promise.title(),
                                    "Look and publish "
                                            + (promise.updates() == 1 ? "it" : Words.spelled(promise.updates()))))
                            .toList(),
                    null));
        }
        seats.stream()
                .filter(seat -> !hat.isBoard(seat.slug()))
                .flatMap(seat -> ofBoard(seat, today))
                .forEach(waiting::add);
        pledging.running().stream().map(round -> running(round, today)).forEach(waiting::add);
        return new TodayPage(
                waiting,
                following(
                        talk.answered(),
                        organisations.stream()
                                .sorted(hat.organisationFirst(OrganisationRef::slug))
                                .toList(),
                        seats,
                        hat));
    }

    private static Group asked(Rounds.Asked asked, LocalDate today) {
        String whole = ReturnNavigation.of(asked.organisation().slug());
        return new Group(
                asked.boardName() + " asks " + asked.organisation().name(),
                asked.round().name() + " " + due(asked.round().dueOn(), today) + ". "
                        + Words.count(asked.waiting().size(), "promise has", "promises have")
                        + " no update since the round opened.",
                new Link("Open the return", whole),
                asked.waiting().stream()
                        .limit(LISTED)
                        .map(promise -> new Task(
                                promise.reference(),
                                promise.title(),
                                new Link(promise.title(), CommitmentNavigation.one(promise.reference())),
                                new Link("Post the update", CommitmentNavigation.update(promise.reference()))))
                        .toList(),
                asked.waiting().size() <= LISTED
                        ? null
                        : new Link("All " + Words.spelled(asked.waiting().size()) + " in the return", whole));
    }

    private static Group askedToPledge(AskedToPledge asked, LocalDate today) {
        CommitmentRoundSummary round = asked.round();
        return new Group(
                round.board().name() + " asks what "
                        + asked.pledge().organisation().name() + " can commit to",
                round.name() + " " + due(round.dueOn(), today) + ". "
                        + (asked.pledge().isEmpty()
                                ? "Nothing is put forward yet."
                                : "Put forward so far: "
                                        + Words.stopped(asked.pledge().sentence())),
                new Link(
                        "Open the answer",
                        PledgingNavigation.answer(
                                round.id(), asked.pledge().organisation().slug())),
                List.of(),
                null);
    }

    private static Group offered(String organisation, List<Offer> offers) {
        String bodies =
                offers.stream().map(offer -> offer.from().name()).distinct().collect(Collectors.joining(", "));
        return new Group(
                "Promises offered to " + offers.getFirst().to().name(),
                "They were made by " + bodies + ", which your organisation took over from. "
                        + Words.sentence(Words.spelledCount(offers.size(), "waits", "wait"))
                        + " for your word: carry it on, or say why not.",
                new Link("Answer the offers", HandoverNavigation.offersTo(organisation)),
                List.of(),
                null);
    }

    private static Group running(CommitmentRoundSummary round, LocalDate today) {
        return new Group(
                round.board().name() + ": " + round.name(),
                Words.of(round.answered(), round.asked()) + " partners have said what they can commit to. It "
                        + due(round.dueOn(), today) + ".",
                null,
                List.of(),
                new Link(
                        "Who has answered, and what",
                        PledgingNavigation.ofBoard(round.board().slug())));
    }

    private static Optional<Group> asks(Seat board, List<AskRead> asks) {
        List<AskRead> waiting = asks.stream()
                .filter(ask -> ask.board().slug().equals(board.slug()))
                .toList();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        String all = AskNavigation.ofBoard(board.slug());
        return Optional.of(new Group(
                "Asked of " + board.name(),
                "What partners need of the board. " + late(waiting),
                null,
                waiting.stream()
                        .limit(LISTED)
                        .map(ask -> new Task(
                                ask.reference(),
                                ask.words(),
                                new Link(Words.stopped(ask.words()), CommitmentNavigation.one(ask.reference())),
                                new Link("Answer", all)))
                        .toList(),
                waiting.size() <= LISTED
                        ? null
                        : new Link("All " + Words.spelled(waiting.size()) + " that wait", all)));
    }

    private static Optional<Group> marks(List<MarkRead> marks, HatPlace hat) {
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Group(
                "You can reply before this is public",
                "The first is public on "
                        + Words.day(marks.getFirst().publication().from())
                        + ". Up to a hundred words of your own then stand beside it.",
                null,
                marks.stream()
                        .sorted(hat.organisationFirst(
                                mark -> mark.organisation().slug()))
                        .limit(LISTED)
                        .map(TodayPage::mark)
                        .toList(),
                marks.size() <= LISTED
                        ? null
                        : new Link(
                                Words.sentence(Words.spelledCount(
                                        marks.size() - LISTED,
                                        "more is on the page of its promise",
                                        "more are on the pages of their promises")),
                                CommitmentNavigation.list(CommitmentFilter.ofOrganisation(
                                        marks.getFirst().organisation().slug())))));
    }

    private static Task mark(MarkRead mark) {
        String href = CommitmentNavigation.one(mark.reference());
        String words = mark.mark().words() + ": " + mark.title();
        return new Task(
                mark.reference() + ", not public until "
                        + Words.day(mark.publication().from()),
                words,
                new Link(words, href),
                new Link(mark.may().reply() ? "Reply" : "Draft the reply", href));
    }

    private static Optional<Group> questions(List<ChallengeRead> questions, HatPlace hat) {
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Group(
                "Questions to answer",
                "Others asked about your promises. Each has twenty working days.",
                null,
                questions.stream()
                        .sorted(hat.organisationFirst(
                                question -> question.organisation().slug()))
                        .map(question -> question(question, question.may().answer() ? "Answer" : "Draft the answer"))
                        .toList(),
                null));
    }

    private static Optional<Group> replies(List<ChallengeRead> replies) {
        if (replies.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Group(
                "Answers to your questions",
                "Close them, or say once that the answer does not satisfy you.",
                null,
                replies.stream()
                        .map(reply -> question(reply, "Read the answer"))
                        .toList(),
                null));
    }

    private static Task question(ChallengeRead question, String act) {
        String href = CommitmentNavigation.one(question.reference());
        String words = question.latest().words();
        return new Task(question.reference(), words, new Link(Words.stopped(words), href), new Link(act, href));
    }

    private static String late(List<AskRead> waiting) {
        long late = waiting.stream().filter(AskRead::late).count();
        LocalDate next = waiting.getFirst().dueOn();
        return late == 0
                ? "The first answer is due by " + Words.day(next) + "."
                : Words.sentence(Words.spelledCount(late, "answer is", "answers are")) + " past "
                        + Words.form(late, "its", "their") + " date.";
    }

    private static Link answer(AskRead ask) {
        String answer = ask.reply() == null ? "" : ask.reply().answer().words().toLowerCase(Locale.UK);
        return new Link(
                ask.board().name() + " answered what was asked for “" + ask.title() + "”: " + answer,
                CommitmentNavigation.one(ask.reference()));
    }

    private static Stream<Group> ofBoard(Seat board, LocalDate today) {
        return Stream.concat(paper(board).stream(), round(board, today).stream());
    }

    private static Optional<Group> paper(Seat board) {
        return Optional.ofNullable(board.paper())
                .map(paper -> new Group(
                        board.name() + ": its paper",
                        paper.words(),
                        null,
                        List.of(),
                        new Link(paper.act(), paper.href())));
    }

    private static Optional<Group> round(Seat board, LocalDate today) {
        return Optional.ofNullable(board.running()).map(round -> round(board, round, today));
    }

    private static Group round(Seat board, RoundSummary round, LocalDate today) {
        return new Group(
                board.name() + ": " + round.name(),
                Words.of(round.answered(), round.asked()) + " organisations have answered. It "
                        + due(round.dueOn(), today) + ".",
                null,
                List.of(),
                new Link("Who has answered, and who has not", overview(board)));
    }

    private static String due(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return "was due on " + Words.day(day);
        }
        return day.equals(today) ? "is due today" : "is due on " + Words.day(day);
    }

    private static Task task(String reference, String title, String act) {
        String href = CommitmentNavigation.one(reference);
        return new Task(reference, title, new Link(title, href), new Link(act, href));
    }

    private static String overview(Seat board) {
        return Place.ACCOUNTABILITY_PATH + "/" + board.slug();
    }

    private static List<Link> following(
            List<AskRead> answered, List<OrganisationRef> organisations, List<Seat> boards, HatPlace hat) {
        List<Link> links = new ArrayList<>();
        organisations.forEach(organisation -> links.add(new Link(
                "Promises of " + organisation.name(),
                CommitmentNavigation.list(CommitmentFilter.ofOrganisation(organisation.slug())))));
        List<Link> ofBoards = boards.stream()
                .map(board -> new Link("How promises to " + board.name() + " stand", overview(board)))
                .toList();
        links.addAll(hat.board() == null ? links.size() : 0, ofBoards);
        links.addAll(0, answered.stream().map(TodayPage::answer).toList());
        links.add(new Link("All promises that you can read", Place.COMMITMENTS_PATH));
        return links;
    }
}
