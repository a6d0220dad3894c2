package org.wellkept.ui.pledging;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.pledging.JteroundGenerated;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.PartnershipKey;
import org.wellkept.core.pledging.CommitmentRoundSummary;
import org.wellkept.core.pledging.CommitmentRounds;
import org.wellkept.core.pledging.OpenCommitmentRound;
import org.wellkept.core.pledging.Pledge;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** A board's commitment rounds: its officer opens and closes them, its members see who has answered. */
@Route(value = PledgingNavigation.BOARD_PATH, layout = WorkspaceLayout.class)
public class CommitmentRoundsView extends Screen implements BeforeEnterObserver {

    private final CommitmentRounds rounds;
    private final Organisations organisations;
    private final Directory directory;
    private final CurrentActor currentActor;
    private final Clock clock;
    private String board = "";

    @Inject
    public CommitmentRoundsView(
            CommitmentRounds rounds,
            Organisations organisations,
            Directory directory,
            CurrentActor currentActor,
            Clock clock) {
        this.rounds = rounds;
        this.organisations = organisations;
        this.directory = directory;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        board = event.getRouteParameters().get(PledgingNavigation.BOARD).orElse("");
        Optional<BoardKey> found = directory.board(board);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        named("Commitment rounds", found.get().name());
        switch (rounds.ofBoard(currentActor.get(), board)) {
            case Outcome.Done<List<CommitmentRoundSummary>>(var all) -> lay(found.get(), all);
            case Outcome.Refused<List<CommitmentRoundSummary>>(Refusal.NotPermitted(var because)) ->
                throw new NotPermittedHere(because);
            case Outcome.Refused<List<CommitmentRoundSummary>> refused -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void lay(BoardKey found, List<CommitmentRoundSummary> all) {
        Actor actor = currentActor.get();
        boolean runs = found.allows(actor, Action.RUN_ROUND);
        boolean endorses = found.allows(actor, Action.ENDORSE);
        Optional<CommitmentRoundSummary> open =
                all.stream().filter(CommitmentRoundSummary::isOpen).findFirst();
        List<Component> parts = new ArrayList<>();
        if (all.isEmpty()) {
            parts.add(new Paragraph("This board has not asked its partners yet what they can commit to."
                    + " Every second year is usual; the answers are the promises that it then follows."));
        }
        if (runs && open.isEmpty()) {
            parts.add(new NativeDetails("Open a commitment round", form(found)));
        }
        for (CommitmentRoundSummary round : all) {
            CommitmentRoundPage page =
                    CommitmentRoundPage.of(round, answers(actor, round), endorses, LocalDate.now(clock));
            parts.add(new Fragment(output -> JteroundGenerated.render(output, null, page)));
        }
        if (runs && open.isPresent()) {
            UUID id = open.get().id();
            String name = open.get().name();
            int silent = open.get().asked() - open.get().answered();
            offer(new Button(
                    "Close this round", click -> closing(id, name, silent).open()));
        } else {
            offer();
        }
        show(parts.toArray(Component[]::new));
    }

    private List<Pledge> answers(Actor actor, CommitmentRoundSummary round) {
        return switch (rounds.answers(actor, round.id())) {
            case Outcome.Done<List<Pledge>> done -> done.value();
            case Outcome.Refused<List<Pledge>> refused -> List.of();
        };
    }

    private CommitmentRoundForm form(BoardKey found) {
        List<OrganisationRef> partners = found.partnerships().stream()
                .flatMap(partnership -> directory.partnership(partnership).stream())
                .map(PartnershipKey::slug)
                .flatMap(partnership -> organisations.all(partnership).stream())
                .map(OrganisationDetails::ref)
                .filter(OrganisationRef::joined)
                .distinct()
                .sorted(Comparator.comparing(OrganisationRef::name))
                .toList();
        CommitmentRoundForm form = new CommitmentRoundForm(partners, LocalDate.now(clock));
        form.onOpen(board, command -> open(form, command));
        return form;
    }

    private void open(CommitmentRoundForm form, OpenCommitmentRound command) {
        switch (rounds.open(currentActor.get(), command)) {
            case Outcome.Done<CommitmentRoundSummary>(var opened) ->
                again("The commitment round is open: "
                        + Words.spelledCount(opened.asked(), "partner is", "partners are") + " asked to answer by "
                        + Words.day(opened.dueOn()) + ".");
            case Outcome.Refused<CommitmentRoundSummary>(Refusal.Invalid invalid) -> form.show(invalid.problems());
            case Outcome.Refused<CommitmentRoundSummary>(var refusal) ->
                messages().warn(RefusalWords.of(refusal));
        }
    }

    private ActionDialog closing(UUID round, String name, int silent) {
        return new ActionDialog(
                "Close “" + name + "”?",
                List.of(
                        silent == 0
                                ? "Everybody has answered."
                                : Words.sentence(Words.spelledCount(silent, "partner has", "partners have"))
                                        + " not answered yet.",
                        "No answer is taken any more. What was agreed can still be endorsed."),
                List.of(),
                "Close the round",
                () -> switch (rounds.close(currentActor.get(), round)) {
                    case Outcome.Done<CommitmentRoundSummary> closed -> {
                        again("The commitment round is closed.");
                        yield List.of();
                    }
                    case Outcome.Refused<CommitmentRoundSummary> refused -> List.of(refused.refusal());
                });
    }

    private void again(String message) {
        lay(
                directory.board(board).orElseThrow(),
                rounds.ofBoard(currentActor.get(), board).orThrow());
        messages().tell(message);
        focusAfterNavigation();
    }
}
