package org.wellkept.ui.accountability;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.round.ReopenRound;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.snapshot.SnapshotSummary;
import org.wellkept.core.snapshot.Snapshots;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.workspace.Messages;
import org.wellkept.ui.workspace.RefusalWords;

/** What a board's officer does with its rounds: open one, close it, report it up, and reopen it once. */
final class RoundActions extends Div {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Rounds rounds;
    private final Snapshots snapshots;
    private final CurrentActor currentActor;
    private final String board;
    private final SerializableConsumer<String> done;

    /**
     * @param round the latest, or null before the first
     * @param found what the board's rounds found, the latest first
     * @param done is told what was done, in a sentence, and shows the screen anew
     */
    RoundActions(
            Rounds rounds,
            Snapshots snapshots,
            CurrentActor currentActor,
            BoardDetails board,
            @Nullable RoundSummary round,
            List<SnapshotSummary> found,
            SerializableConsumer<String> done) {
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.currentActor = currentActor;
        this.board = board.slug();
        this.done = done;
        addClassName("running");
        if (round != null && round.closedOn() == null) {
            add(closing(round));
        } else {
            add(opening(round));
            if (round != null) {
                add(afterwards(board.reportsTo(), round, found));
            }
        }
    }

    private NativeDetails opening(@Nullable RoundSummary last) {
        RoundForm form = new RoundForm(RoundPlan.after(last == null ? null : last.periodTo(), LocalDate.now(ENGLAND)));
        form.onOpen(plan -> {
            switch (rounds.open(currentActor.get(), plan.of(board))) {
                case Outcome.Done<RoundSummary>(var opened) ->
                    done.accept(opened.name() + " is open: "
                            + Words.spelledCount(opened.asked(), "partner is", "partners are")
                            + " asked to answer by " + Words.day(opened.dueOn()) + ". "
                            + OverviewPage.asksFor(opened));
                case Outcome.Refused<RoundSummary>(Refusal.Invalid invalid) -> form.show(invalid.problems());
                case Outcome.Refused<RoundSummary>(var refusal) ->
                    Messages.near(this).warn(RefusalWords.of(refusal));
            }
        });
        return new NativeDetails("Open a round", form);
    }

    private Button closing(RoundSummary round) {
        UUID id = round.id();
        String name = round.name();
        int silent = round.asked() - round.answered();
        String answered = silent == 0
                ? "Everybody has answered."
                : Words.sentence(Words.spelledCount(silent, "partner has", "partners have")) + " not answered yet.";
        String again = round.reopened() == null
                ? "It can be opened again once, with a reason that is public."
                : "It was reopened once already, so this closes it for good. What it found when it first closed stays"
                        + " readable.";
        return new Button(
                "Close this round",
                click -> new ActionDialog(
                                "Close “" + name + "”?",
                                List.of(
                                        answered,
                                        "What the round found is frozen: every promise with its answers, as they stand today. "
                                                + again),
                                List.of(),
                                "Close the round",
                                () -> did(
                                        rounds.close(currentActor.get(), id),
                                        name + " is closed. You can open the next round when it is time."))
                        .open());
    }

    private Div afterwards(@Nullable BoardRef above, RoundSummary round, List<SnapshotSummary> found) {
        Div buttons = new Div();
        buttons.addClassName("round-after");
        SnapshotSummary latest = found.stream()
                .filter(each -> each.round().equals(round.id()))
                .findFirst()
                .orElse(null);
        if (above != null
                && latest != null
                && latest.reportedTo().stream()
                        .noneMatch(reported -> reported.to().slug().equals(above.slug()))) {
            buttons.add(reporting(round.id(), round.name(), above.name()));
        }
        if (round.reopened() == null) {
            buttons.add(reopening(round.id(), round.name()));
        }
        buttons.setVisible(buttons.getComponentCount() > 0);
        return buttons;
    }

    private Button reporting(UUID id, String name, String above) {
        return new Button(
                "Report it to " + above,
                click -> new ActionDialog(
                                "Report “" + name + "” to " + above + "?",
                                List.of(
                                        "Everybody who can open the overview of " + above
                                                + " reads there what this round found, as far as they may read the promises.",
                                        "A promise that is made to both boards is counted once. What was reported can’t be"
                                                + " taken back."),
                                List.of(),
                                "Report it",
                                () -> did(
                                        snapshots.forward(currentActor.get(), board, id),
                                        name + " is reported to " + above + "."))
                        .open());
    }

    private Button reopening(UUID id, String name) {
        return new Button("Reopen this round", click -> reopen(id, name).open());
    }

    private ActionDialog reopen(UUID id, String name) {
        TextArea reason = new TextArea("Why");
        reason.setHelperText("It is public: anyone can read it. At most " + ReopenRound.LONGEST_REASON
                + " characters. Without names of people.");
        reason.setMinHeight("5rem");
        ActionDialog dialog = new ActionDialog(
                "Reopen “" + name + "”?",
                List.of(
                        "Partners can answer again, and what comes in now is marked late.",
                        "What the round found when it closed stays readable. A round can be reopened once."),
                List.of(reason),
                "Reopen the round",
                () -> did(
                        rounds.reopen(currentActor.get(), new ReopenRound(id, reason.getValue())),
                        name + " is open again. Close it when what was missing is in."));
        dialog.problems().knows("reason", reason);
        return dialog;
    }

    private List<Refusal> did(Outcome<?> outcome, String message) {
        return outcome.whyNot(ended -> done.accept(message));
    }
}
