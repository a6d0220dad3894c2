package org.wellkept.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.commitment.UnpublishedUpdates;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.round.Rounds;
import org.wellkept.ui.commitment.CommitmentNavigation;
import org.wellkept.ui.look.Words;
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
     */
    record Seat(String slug, String name, @Nullable RoundSummary running) {}

    static TodayPage of(
            List<Rounds.Asked> asked,
            List<CommitmentSummary> drafts,
            List<UnpublishedUpdates.Waiting> unpublished,
            List<Seat> boards,
            List<OrganisationRef> organisations,
            HatPlace hat,
            LocalDate today) {
        List<Seat> seats = boards.stream().sorted(hat.boardFirst(Seat::slug)).toList();
        List<Group> waiting = new ArrayList<>();
        seats.stream()
                .filter(seat -> hat.isBoard(seat.slug()))
                .flatMap(seat -> round(seat, today).stream())
                .forEach(waiting::add);
        asked.stream()
                .filter(round -> !round.waiting().isEmpty())
                .sorted(hat.organisationFirst(round -> round.organisation().slug()))
                .map(round -> asked(round, today))
                .forEach(waiting::add);
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
                .flatMap(seat -> round(seat, today).stream())
                .forEach(waiting::add);
        return new TodayPage(
                waiting,
                following(
                        organisations.stream()
                                .sorted(hat.organisationFirst(OrganisationRef::slug))
                                .toList(),
                        seats,
                        hat));
    }

    private static Group asked(Rounds.Asked asked, LocalDate today) {
        return new Group(
                asked.boardName() + " asks " + asked.organisation().name(),
                asked.round().name() + ": " + due(asked.round().dueOn(), today) + ". "
                        + Words.count(asked.waiting().size(), "promise has", "promises have")
                        + " no update since the round opened.",
                new Link(
                        "Open the return",
                        ReturnNavigation.of(asked.organisation().slug())),
                asked.waiting().stream()
                        .map(promise -> new Task(
                                promise.reference(),
                                promise.title(),
                                new Link(promise.title(), CommitmentNavigation.one(promise.reference())),
                                new Link("Post the update", CommitmentNavigation.update(promise.reference()))))
                        .toList(),
                null);
    }

    private static Optional<Group> round(Seat board, LocalDate today) {
        return Optional.ofNullable(board.running()).map(round -> round(board, round, today));
    }

    private static Group round(Seat board, RoundSummary round, LocalDate today) {
        return new Group(
                board.name() + ": " + round.name(),
                Words.of(round.answered(), round.asked()) + " organisations have answered. It is "
                        + due(round.dueOn(), today) + ".",
                null,
                List.of(),
                new Link("Who has answered, and who has not", overview(board)));
    }

    private static String due(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return "was due on " + Words.day(day);
        }
        return day.equals(today) ? "due today" : "due on " + Words.day(day);
    }

    private static Task task(String reference, String title, String act) {
        String href = CommitmentNavigation.one(reference);
        return new Task(reference, title, new Link(title, href), new Link(act, href));
    }

    private static String overview(Seat board) {
        return Place.ACCOUNTABILITY_PATH + "/" + board.slug();
    }

    private static List<Link> following(List<OrganisationRef> organisations, List<Seat> boards, HatPlace hat) {
        List<Link> links = new ArrayList<>();
        organisations.forEach(organisation -> links.add(new Link(
                "Promises of " + organisation.name(),
                CommitmentNavigation.list(CommitmentFilter.ofOrganisation(organisation.slug())))));
        List<Link> ofBoards = boards.stream()
                .map(board -> new Link("How promises to " + board.name() + " stand", overview(board)))
                .toList();
        links.addAll(hat.board() == null ? links.size() : 0, ofBoards);
        links.add(new Link("All promises that you can read", Place.COMMITMENTS_PATH));
        return links;
    }
}
