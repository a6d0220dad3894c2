package org.wellkept.ui.commitment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.commitment.JtebodyGenerated;
import gg.jte.generated.precompiled.commitment.JtehistoryGenerated;
import gg.jte.generated.precompiled.commitment.JtemeasurabilityGenerated;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.ask.AskRead;
import org.wellkept.core.ask.Asks;
import org.wellkept.core.challenge.ChallengeRead;
import org.wellkept.core.challenge.Challenges;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.evidence.EvidencePlace;
import org.wellkept.core.handover.Handovers;
import org.wellkept.core.handover.Passage;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.meeting.Decisions;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.reply.MarkRead;
import org.wellkept.core.reply.Replies;
import org.wellkept.core.terms.MeasurabilityCheck;
import org.wellkept.core.undertaking.CloseUndertaking;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.EndorseUndertaking;
import org.wellkept.core.undertaking.State;
import org.wellkept.core.update.UpdateRead;
import org.wellkept.ui.ask.AskActions;
import org.wellkept.ui.challenge.QuestionActions;
import org.wellkept.ui.challenge.QuestionDialog;
import org.wellkept.ui.evidence.EvidenceFields;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.reply.ReplyActions;
import org.wellkept.ui.transparency.Contact;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** One commitment, whole, with what the reader may do to it now and no more. */
@Route(value = CommitmentNavigation.ONE_PATH, layout = WorkspaceLayout.class)
public class CommitmentView extends Screen implements BeforeEnterObserver {

    private final Commitments commitments;
    private final Handovers handovers;
    private final Asks asks;
    private final Decisions decisions;
    private final Challenges challenges;
    private final Replies replies;
    private final EvidenceFields evidence;
    private final CurrentActor currentActor;
    private final Clock clock;
    private String reference = "";

    @Inject
    public CommitmentView(
            Commitments commitments,
            Handovers handovers,
            Asks asks,
            Decisions decisions,
            Challenges challenges,
            Replies replies,
            EvidenceFields evidence,
            CurrentActor currentActor,
            Clock clock) {
        this.commitments = commitments;
        this.handovers = handovers;
        this.asks = asks;
        this.decisions = decisions;
        this.challenges = challenges;
        this.replies = replies;
        this.evidence = evidence;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference =
                event.getRouteParameters().get(CommitmentNavigation.REFERENCE).orElse("");
        switch (commitments.find(currentActor.get(), reference)) {
            case Outcome.Done<CommitmentDetails> found -> show(found.value());
            case Outcome.Refused<CommitmentDetails> refused -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(CommitmentDetails commitment) {
        CommitmentSummary summary = commitment.summary();
        named(
                summary.title(),
                summary.reference() + " · " + summary.organisation().name());
        offer(actions(commitment).toArray(Component[]::new));
        List<Component> parts = new ArrayList<>();
        String standing = standing(commitment);
        if (standing != null) {
            Paragraph banner = new Paragraph(standing);
            banner.addClassName("notice");
            parts.add(banner);
        }
        if (summary.state() == State.DRAFT) {
            parts.add(measurability(commitment));
        }
        waiting(commitment).forEach(parts::add);
        unpublishedEvidence(commitment).forEach(parts::add);
        List<AskRead> asked = asks.ofPromise(currentActor.get(), reference);
        askedOfBoards(asked).forEach(parts::add);
        List<ChallengeRead> questions = questions();
        mine(questions).forEach(parts::add);
        List<MarkRead> marks = replies.ofRecord(currentActor.get(), reference);
        toReplyTo(marks).forEach(parts::add);
        CommitmentPage page = CommitmentPage.of(
                commitment,
                passage(commitment),
                asked,
                decisions.ofPromise(currentActor.get(), reference),
                questions,
                marks,
                List.of(),
                Contact.NOT_SET);
        parts.add(new Fragment(output -> JtebodyGenerated.render(output, null, page, true)));
        if (commitment.actions().contains(Action.READ_HISTORY)) {
            parts.add(history());
        }
        show(parts.toArray(Component[]::new));
    }

    private Passage passage(CommitmentDetails commitment) {
        return switch (handovers.of(currentActor.get(), reference)) {
            case Outcome.Done<Passage>(Passage read) -> read;
            case Outcome.Refused<Passage> gone ->
                Passage.alone(commitment.summary().organisation());
        };
    }

    private static @Nullable String standing(CommitmentDetails commitment) {
        CommitmentSummary summary = commitment.summary();
        return switch (summary.state()) {
            case DRAFT ->
                "This is a draft. Only " + summary.organisation().name()
                        + ", its partners in it and the officers of its boards see it, until its lead agrees it.";
            case AGREED ->
                summary.visibility() == Visibility.PUBLIC
                        ? null
                        : "Agreed, and not public yet: everybody who signs in to " + commitment.partnershipName()
                                + " can read it. Its lead can make it public.";
            case CLOSED -> null;
        };
    }

    private static Component measurability(CommitmentDetails commitment) {
        MeasurabilityCheck check = MeasurabilityCheck.of(commitment.terms());
        Section section = new Section(
                new H2("Could somebody tell whether it was kept?"),
                new Paragraph(check.answered() + " of " + check.questions().size() + " questions are answered."),
                new Fragment(output -> JtemeasurabilityGenerated.render(output, null, check)));
        section.addClassName("card");
        return section;
    }

    private List<Component> actions(CommitmentDetails commitment) {
        List<Component> offered = new ArrayList<>();
        CommitmentSummary summary = commitment.summary();
        // what a button keeps goes with the session, so it keeps no more than it needs
        String organisation = summary.organisation().name();
        String partnership = commitment.partnershipName();
        List<BoardRef> boards = commitment.boards();
        for (Action action : Action.values()) {
            if (commitment.actions().contains(action)) {
                switch (action) {
                    case DRAFT -> offered.add(link("Edit the draft", CommitmentNavigation.edit(reference)));
                    case CHANGE_SINCE_AGREED -> offered.add(link("Change it", CommitmentNavigation.edit(reference)));
                    case AGREE -> offered.add(button("Agree it", () -> agree(organisation, partnership)));
                    case PUBLISH -> {
                        if (summary.visibility() != Visibility.PUBLIC) {
                            offered.add(button("Make it public", () -> publish()));
                        }
                    }
                    case CLOSE -> offered.add(button("Close it", () -> close()));
                    case ENDORSE -> offered.add(button("Record an endorsement", () -> endorse(boards)));
                    case CHALLENGE -> {
                        boolean open = summary.visibility() == Visibility.PUBLIC;
                        if (summary.organisation().joined()) {
                            offered.add(button("Ask a question", () -> question(organisation, open)));
                        }
                    }
                    case CHECK -> offered.add(button("Record a check", () -> check(organisation)));
                    case POST_UPDATE -> {
                        Anchor update = link("Post an update", CommitmentNavigation.update(reference));
                        update.addClassName("primary");
                        offered.add(update);
                    }
                    case READ,
                            RUN_ROUND,
                            RECORD_MEETING,
                            TELL_OUTCOME,
                            PUBLISH_PAPER,
                            READ_BRIEFING,
                            SET_QUIET_PERIOD,
                            ANSWER_FOR_BOARD,
                            WITHDRAW_ASK,
                            DRAFT_REPLY,
                            REPLY,
                            SEND_RETURN,
                            LOOK_AFTER_VOICES,
                            DRAFT_ACTIVITY,
                            TAKE_PART,
                            READ_NEEDS,
                            RECORD_ANCHOR,
                            PREVIEW_IMPORT,
                            IMPORT_OWN,
                            RECORD_PUBLISHED,
                            READ_ACCOUNTABILITY,
                            READ_PLEDGE,
                            READ_HISTORY,
                            GIVE_ROLES,
                            TAKE_OVER,
                            ADMINISTER,
                            ADMINISTER_INSTALLATION -> {}
                }
            }
        }
        return offered;
    }

    private ActionDialog agree(String organisation, String partnership) {
        return new ActionDialog(
                "Agree this promise",
                List.of(
                        "It becomes the word of " + organisation + ". Everybody who signs in to " + partnership
                                + " can read it, and rounds of its boards ask about it.",
                        "From then on a change of its words, date or number is shown beside it, with its reason. What"
                                + " was agreed is never deleted."),
                List.of(),
                "Agree it",
                () -> did(
                        commitments.agree(currentActor.get(), reference),
                        "Agreed. You can make it public whenever you are ready."));
    }

    private ActionDialog publish() {
        return new ActionDialog(
                "Make this promise public",
                List.of(
                        "Anyone can read it, without an account. It can’t be made less visible again.",
                        "Updates that were posted stay shared among partners until you publish them one by one."),
                List.of(),
                "Make it public",
                () -> did(commitments.publish(currentActor.get(), reference), "It is public now."));
    }

    /** How a lead closes a promise; that nobody carries it on is a successor's to say. */
    private static List<ClosedAs> closings() {
        return Arrays.stream(ClosedAs.values())
                .filter(as -> as != ClosedAs.NOT_CARRIED_ON)
                .toList();
    }

    private ActionDialog close() {
        Choice<ClosedAs> as = new Choice<>("How it ends", "Choose one", closings(), ClosedAs::code, ClosedAs::words);
        TextArea reason = area("Why", "A sentence or two. It is shown wherever the promise is.");
        ActionDialog dialog = new ActionDialog(
                "Close this promise",
                List.of("It stays where it is, marked as closed, with your reason. No round asks about it any more."),
                List.of(as, reason),
                "Close it",
                () -> as.chosen().isEmpty()
                        ? invalid("as", "It is not said how it ends", "Choose how")
                        : did(
                                commitments.close(
                                        currentActor.get(),
                                        new CloseUndertaking(
                                                reference, as.chosen().get(), reason.getValue())),
                                "It is closed."));
        dialog.problems().knows("as", as);
        dialog.problems().knows("reason", reason);
        return dialog;
    }

    private ActionDialog endorse(List<BoardRef> boards) {
        Choice<BoardRef> board = new Choice<>("Board", "Choose one", boards, BoardRef::slug, BoardRef::name);
        if (boards.size() == 1) {
            board.choose(boards.getFirst());
        }
        DayField on = day("Day of the meeting");
        ActionDialog dialog = new ActionDialog(
                "Record that the board endorsed it",
                List.of("A fact beside the promise, for everybody who can read it. It binds nobody: the promise stays"
                        + " the partner’s own word."),
                List.of(board, on),
                "Record it",
                () -> {
                    if (board.chosen().isEmpty()) {
                        return invalid("board", "It is not said which board", "Choose the board");
                    }
                    if (on.day().isEmpty()) {
                        return invalid("on", "The day of the meeting is missing", "Give the day");
                    }
                    return did(
                            commitments.endorse(
                                    currentActor.get(),
                                    new EndorseUndertaking(
                                            reference,
                                            board.chosen().get().slug(),
                                            on.day().get())),
                            "The endorsement is recorded.");
                });
        dialog.problems().knows("board", board);
        dialog.problems().knows("on", on);
        return dialog;
    }

    private ActionDialog check(String organisation) {
        return CheckDialog.of(
                new CheckDialog.About(reference, organisation, commitments.checkersOf(currentActor.get(), reference)),
                day("Day of the check"),
                evidence.at(EvidencePlace.forCheck(reference)),
                command -> did(commitments.recordCheck(currentActor.get(), command), "The check is recorded."));
    }

    /** Files of updates that are not public yet, for whoever may still add one or take one away; read when opened. */
    private List<Component> unpublishedEvidence(CommitmentDetails commitment) {
        if (!commitment.actions().contains(Action.POST_UPDATE)) {
            return List.of();
        }
        Section section = new Section(new H2("Evidence of updates that are not public yet"));
        section.addClassName("card");
        for (UpdateRead update : commitment.updates()) {
            if (update.visibility() != Visibility.PUBLIC) {
                section.add(evidenceOf(update));
            }
        }
        return section.getComponentCount() > 1 ? List.of(section) : List.of();
    }

    private NativeDetails evidenceOf(UpdateRead update) {
        EvidencePlace place = EvidencePlace.ofUpdate(reference, update.id());
        int many = update.evidence().size();
        Div holder = new Div();
        NativeDetails details = new NativeDetails(
                "The update of " + Words.day(update.postedOn()) + ", "
                        + (many == 0
                                ? "without evidence"
                                : "with " + Words.count(many, "file or link", "files and links")),
                holder);
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && holder.getComponentCount() == 0) {
                holder.add(evidence.at(place));
            }
        });
        return details;
    }

    /** Posted updates that the public does not see yet, each with its button, for whoever may publish them. */
    private List<Component> waiting(CommitmentDetails commitment) {
        if (!commitment.actions().contains(Action.PUBLISH)
                || commitment.summary().visibility() != Visibility.PUBLIC) {
            return List.of();
        }
        List<UpdateRead> updates = commitment.updates().stream()
                .filter(update -> update.visibility() != Visibility.PUBLIC)
                .toList();
        if (updates.isEmpty()) {
            return List.of();
        }
        Section section = new Section(new H2("Waiting to be published"));
        section.addClassNames("card", "waiting");
        for (UpdateRead update : updates) {
            UUID id = update.id();
            String words = "The update of " + Words.day(update.postedOn()) + ", rated "
                    + update.rating().words().toLowerCase(java.util.Locale.UK);
            Button publish = button("Publish it", () -> publishUpdate(id, words));
            publish.getElement().setAttribute("aria-label", "Publish: " + words);
            Div row = new Div(new Paragraph(words), publish);
            row.addClassName("waiting-row");
            section.add(row);
        }
        return List.of(section);
    }

    /** Asks that wait, for whoever may answer them or take them back. */
    private List<Component> askedOfBoards(List<AskRead> asked) {
        List<AskRead> mine = asked.stream().filter(AskActions::concern).toList();
        if (mine.isEmpty()) {
            return List.of();
        }
        Section section =
                new Section(new H2("Asked of the board"), new AskActions(asks, currentActor, mine, this::again));
        section.addClassNames("card", "waiting");
        return List.of(section);
    }

    private List<ChallengeRead> questions() {
        return switch (challenges.ofRecord(currentActor.get(), reference)) {
            case Outcome.Done<List<ChallengeRead>>(var all) -> all;
            case Outcome.Refused<List<ChallengeRead>> refused -> List.of();
        };
    }

    /** Questions that wait for the reader: to be answered, or closed, or taken back. */
    private List<Component> mine(List<ChallengeRead> questions) {
        List<ChallengeRead> mine =
                questions.stream().filter(QuestionActions::concern).toList();
        if (mine.isEmpty()) {
            return List.of();
        }
        Section section = new Section(
                new H2("Questions that you can answer or settle"),
                new QuestionActions(challenges, currentActor, mine, this::again));
        section.addClassNames("card", "waiting");
        return List.of(section);
    }

    /** Marks to which the reader can reply, or draft the reply. */
    private List<Component> toReplyTo(List<MarkRead> marks) {
        List<MarkRead> mine = marks.stream().filter(ReplyActions::concern).toList();
        if (mine.isEmpty()) {
            return List.of();
        }
        Section section = new Section(
                new H2("What you can say to what is not well"),
                new ReplyActions(replies, currentActor, mine, this::again));
        section.addClassNames("card", "waiting");
        return List.of(section);
    }

    private ActionDialog question(String organisation, boolean open) {
        return QuestionDialog.of(
                challenges,
                currentActor,
                reference,
                organisation,
                challenges.askersFor(currentActor.get(), reference),
                open,
                this::again);
    }

    private void again(String message) {
        if (commitments.find(currentActor.get(), reference) instanceof Outcome.Done<CommitmentDetails>(var found)) {
            show(found);
            messages().tell(message);
            focusAfterNavigation();
        }
    }

    private ActionDialog publishUpdate(UUID update, String words) {
        return new ActionDialog(
                "Publish an update",
                List.of(words + ".", "Anyone can read it then, with its figures. It can’t be made less visible again."),
                List.of(),
                "Publish it",
                () -> did(
                        commitments.publishUpdate(currentActor.get(), reference, update), "The update is public now."));
    }

    /** Read only when somebody opens it. */
    private NativeDetails history() {
        Div holder = new Div();
        NativeDetails details = new NativeDetails("History", holder);
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && holder.getComponentCount() == 0) {
                switch (commitments.history(currentActor.get(), reference)) {
                    case Outcome.Done<List<HistoryRead>> done ->
                        holder.add(new Fragment(output -> JtehistoryGenerated.render(output, null, done.value())));
                    case Outcome.Refused<List<HistoryRead>> refused ->
                        holder.add(new Paragraph("Its history is not open to you."));
                }
            }
        });
        return details;
    }

    private List<Refusal> did(Outcome<CommitmentDetails> outcome, String message) {
        return switch (outcome) {
            case Outcome.Done<CommitmentDetails> done -> {
                show(done.value());
                messages().tell(message);
                yield List.of();
            }
            case Outcome.Refused<CommitmentDetails> refused -> List.of(refused.refusal());
        };
    }

    private static List<Refusal> invalid(String field, String problem, String mend) {
        return List.of(new Refusal.Invalid(List.of(new FieldProblem(field, problem, mend))));
    }

    private DayField day(String label) {
        DayField field = new DayField(label);
        LocalDate today = LocalDate.now(clock);
        field.setLatest(today);
        field.setValue(today);
        return field;
    }

    private static TextArea area(String label, String help) {
        TextArea area = new TextArea(label);
        area.setHelperText(help);
        area.setMinHeight("5rem");
        return area;
    }

    private static Anchor link(String words, String path) {
        Anchor link = new Anchor(path, words);
        link.addClassName("button");
        return link;
    }

    private static Button button(String words, SerializableSupplier<ActionDialog> dialog) {
        return new Button(words, click -> dialog.get().open());
    }
}
