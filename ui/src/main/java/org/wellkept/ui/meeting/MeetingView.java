package org.wellkept.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.meeting.AgendaItemRead;
import org.wellkept.core.meeting.AgendaItemTerms;
import org.wellkept.core.meeting.AskedOfBoard;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.meeting.Decisions;
import org.wellkept.core.meeting.MeetingCheck;
import org.wellkept.core.meeting.MeetingRead;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.meeting.MeetingTerms;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.report.Reports;
import org.wellkept.core.round.Rounds;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.form.Leaving;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.report.PaperNavigation;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.workspace.Place;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** One meeting: its agenda, which the board's officer writes, and what was decided. */
@Route(value = MeetingNavigation.MEETING_PATH, layout = WorkspaceLayout.class)
public class MeetingView extends Screen implements BeforeEnterObserver, BeforeLeaveObserver {

    private final Meetings meetings;
    private final Decisions decisions;
    private final Rounds rounds;
    private final Reports reports;
    private final Owners owners;
    private final CurrentActor currentActor;
    private final Clock clock;
    private UUID meeting = new UUID(0, 0);

    /** Items that are worded anew, until they are saved or left as they were. */
    private final Map<UUID, AgendaItemForm> worded = new HashMap<>();

    private @Nullable AgendaItemForm added;

    @Inject
    public MeetingView(
            Meetings meetings,
            Decisions decisions,
            Rounds rounds,
            Reports reports,
            Owners owners,
            CurrentActor currentActor,
            Clock clock) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.rounds = rounds;
        this.reports = reports;
        this.owners = owners;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<MeetingRead> found = event.getRouteParameters()
                .get(MeetingNavigation.MEETING)
                .flatMap(MeetingView::id)
                .flatMap(this::find)
                .filter(read -> event.getRouteParameters()
                        .get(MeetingNavigation.BOARD)
                        .equals(Optional.of(read.board().slug())));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        meeting = found.get().id();
        dropForms();
        lay(found.get());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (isUnsaved()) {
            Leaving.ask(event);
        }
    }

    private boolean isUnsaved() {
        return Stream.concat(worded.values().stream(), Stream.ofNullable(added)).anyMatch(AgendaItemForm::isTouched);
    }

    private void dropForms() {
        worded.clear();
        added = null;
    }

    static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private Optional<MeetingRead> find(UUID id) {
        return switch (meetings.find(currentActor.get(), id)) {
            case Outcome.Done<MeetingRead> done -> Optional.of(done.value());
            case Outcome.Refused<MeetingRead> refused -> Optional.empty();
        };
    }

    private void lay(MeetingRead read) {
        named(MeetingWords.when(read.on(), read.startsAt()), read.board().name());
        boolean writes = read.editable() && read.state() != MeetingState.CANCELLED;
        if (!writes) {
            dropForms();
        }
        offer(read.editable() ? offered(read) : new Component[0]);
        List<Component> parts = new ArrayList<>();
        parts.add(standing(read));
        answersFor(read).forEach(parts::add);
        papersFor(read).forEach(parts::add);
        parts.add(agenda(read, writes));
        if (writes) {
            parts.add(adding());
            offeredDecisions().ifPresent(parts::add);
        }
        parts.add(new Paragraph(new Anchor(
                MeetingNavigation.ofBoard(read.board().slug()), "All meetings and open decisions of the board")));
        if (read.state() != MeetingState.DRAFT) {
            Anchor open =
                    new Anchor(Links.meeting(read.board().slug(), read.id()), "This meeting, as everybody reads it");
            open.setRouterIgnore(true);
            parts.add(new Paragraph(open));
        }
        show(parts.toArray(Component[]::new));
    }

    private static Paragraph standing(MeetingRead read) {
        String where = read.place() == null ? "" : " " + Words.stopped(read.place());
        Paragraph standing = new Paragraph(switch (read.state()) {
                    case DRAFT -> "A draft: only the board’s officers see it.";
                    case PLANNED ->
                        "Planned, and public. Its papers have to be public by " + Words.day(read.papersBy())
                                + ", five clear days before.";
                    case HELD -> "Held. What was decided is public.";
                    case CANCELLED -> "Cancelled: " + Words.stopped(String.valueOf(read.cancelledBecause()));
                }
                + where);
        standing.addClassName("notice");
        return standing;
    }

    /** Rounds whose answers go to this meeting. */
    private List<Paragraph> answersFor(MeetingRead read) {
        String board = read.board().slug();
        return rounds.ofBoard(board).orThrow().stream()
                .filter(round -> read.on().equals(round.meetingOn()))
                .map(round -> new Paragraph(new Anchor(
                        Place.ACCOUNTABILITY_PATH + "/" + board,
                        "The answers to “" + round.name() + "” go to this meeting")))
                .toList();
    }

    /** Papers for this meeting, as far as the reader knows of them. */
    private List<Paragraph> papersFor(MeetingRead read) {
        return reports.ofMeeting(currentActor.get(), meeting).stream()
                .map(paper -> new Paragraph(new Anchor(
                        PaperNavigation.toRead(paper, read.editable()),
                        (paper.isPublished()
                                        ? "The paper for this meeting: "
                                        : "The draft of the paper for this meeting: ")
                                + paper.title())))
                .toList();
    }

    private Component[] offered(MeetingRead read) {
        boolean begun = !read.on().isAfter(LocalDate.now(clock));
        String board = read.board().slug();
        // what a button keeps goes with the session, so it keeps no more than it needs
        MeetingTerms terms = read.terms();
        Version version = read.version();
        List<Component> offered = new ArrayList<>();
        if (read.state() == MeetingState.PLANNED) {
            offered.add(new Button("Cancel the meeting", click -> cancel()));
        }
        if (read.state() == MeetingState.DRAFT) {
            offered.add(new Button(
                    "Throw the draft away", click -> discarding(board).open()));
        }
        if (read.state() != MeetingState.CANCELLED) {
            offered.add(new Button(
                    "Change when or where", click -> changing(terms, version).open()));
        }
        if (read.state() == MeetingState.DRAFT) {
            Button announce = new Button(
                    "Make it public",
                    click -> did(meetings.announce(currentActor.get(), meeting), "The meeting is public."));
            announce.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            offered.add(announce);
        }
        if (begun && read.state() == MeetingState.PLANNED && read.items().isEmpty()) {
            offered.add(new Button(
                    "It was held", click -> did(meetings.hold(currentActor.get(), meeting), "The meeting was held.")));
        }
        if (begun
                && !read.items().isEmpty()
                && (read.state() == MeetingState.PLANNED || read.state() == MeetingState.HELD)) {
            Anchor record = new Anchor(MeetingNavigation.recording(board, meeting), "Record what the board decides");
            record.addClassNames("button", "primary");
            offered.add(record);
        }
        return offered.toArray(Component[]::new);
    }

    private ActionDialog changing(MeetingTerms terms, Version version) {
        MeetingFields fields = new MeetingFields();
        fields.fill(terms);
        ActionDialog dialog = new ActionDialog(
                "When and where",
                List.of("Everybody who has the meeting in a calendar sees it move."),
                List.of(fields),
                "Save",
                () -> answered(
                        meetings.change(currentActor.get(), meeting, version, fields.typed()),
                        "The meeting is changed."));
        fields.knowsOf(dialog.problems());
        return dialog;
    }

    private void cancel() {
        if (isUnsaved()) {
            messages().warn("Something on the agenda is not saved yet. Save it or empty it, then cancel the meeting.");
        } else {
            cancelling().open();
        }
    }

    private ActionDialog cancelling() {
        TextArea because = new TextArea("Why it is cancelled");
        because.setHelperText("Anyone reads it.");
        because.setWidthFull();
        ActionDialog dialog = new ActionDialog(
                "Cancel this meeting?",
                List.of(
                        "It stays on the list, marked as cancelled. What was to come back is offered for the next meeting."),
                List.of(because),
                "Cancel the meeting",
                () -> answered(
                        meetings.cancel(currentActor.get(), meeting, because.getValue()), "The meeting is cancelled."));
        dialog.problems().knows("because", because);
        return dialog;
    }

    private ActionDialog discarding(String board) {
        return new ActionDialog(
                "Throw this draft away?",
                List.of("Nobody else has seen it. Its agenda goes with it."),
                List.of(),
                "Throw it away",
                () -> switch (meetings.discard(currentActor.get(), meeting)) {
                    case Outcome.Done<UUID> gone -> {
                        dropForms();
                        messages().tellAfterNavigation("The draft is gone.");
                        getUI().ifPresent(ui -> ui.navigate(MeetingNavigation.ofBoard(board)));
                        yield List.of();
                    }
                    case Outcome.Refused<UUID> refused -> List.of(refused.refusal());
                });
    }

    private Section agenda(MeetingRead read, boolean writes) {
        Section agenda = new Section(new H2("Agenda"));
        if (read.items().isEmpty()) {
            agenda.add(new Paragraph(
                    writes
                            ? "Nothing is on the agenda yet. Add the first item below, or put an open decision on it."
                            : "Nothing is on the agenda yet."));
        }
        Map<String, String> names = writes ? owners.of(read.board().slug()) : Map.of();
        for (AgendaItemRead item : read.items()) {
            AgendaItemForm form = worded.get(item.id());
            if (form == null) {
                agenda.add(item(item, read.items().size(), writes, names));
            } else {
                form.numbered(item.number());
                agenda.add(form);
            }
        }
        // what is typed of an item that somebody took off meanwhile stays until its writer leaves it
        worded.forEach((id, form) -> {
            if (read.item(id).isEmpty()) {
                agenda.add(form);
            }
        });
        return agenda;
    }

    private Div item(AgendaItemRead item, int of, boolean writes, Map<String, String> names) {
        H3 heading = new H3(item.number() + ". " + item.title());
        heading.getElement().setAttribute("dir", "auto");
        Paragraph about = new Paragraph((item.reportOf() == null ? "" : "Report of: " + item.reportOf() + " · ")
                + item.asked().words());
        about.addClassName("small");
        Div card = new Div(heading, about);
        card.addClassName("card");
        card.setId("item-" + item.id());
        Words.paragraphs(item.summary()).forEach(paragraph -> card.add(new Paragraph(paragraph)));
        if (!item.recommendations().isEmpty()) {
            card.add(new OrderedList(
                    item.recommendations().stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
        if (!item.promises().isEmpty()) {
            card.add(new Paragraph("About "
                    + Words.list(item.promises().stream()
                            .map(promise -> promise.reference() + " (" + promise.title() + ")")
                            .toList())
                    + "."));
        }
        if (item.bringsBack() != null) {
            card.add(new Paragraph("It brings back " + item.bringsBack().reference() + " of "
                    + DecisionWords.meeting(
                            item.bringsBack().board(), item.bringsBack().on())
                    + "."));
        }
        card.add(new DecisionActions(
                decisions, currentActor, item.decisions(), names, LocalDate.now(clock), this::again));
        if (writes) {
            card.add(buttons(item, of));
        }
        return card;
    }

    private Div buttons(AgendaItemRead item, int of) {
        UUID id = item.id();
        Version version = item.version();
        int number = item.number();
        String title = item.title();
        Div buttons = new Div(DecisionActions.button("Edit", title, () -> word(id)));
        if (number > 1) {
            buttons.add(DecisionActions.button(
                    "Move up",
                    title,
                    () -> did(
                            meetings.moveItem(currentActor.get(), id, version, number - 1),
                            title + " is now number " + (number - 1) + ".")));
        }
        if (number < of) {
            buttons.add(DecisionActions.button(
                    "Move down",
                    title,
                    () -> did(
                            meetings.moveItem(currentActor.get(), id, version, number + 1),
                            title + " is now number " + (number + 1) + ".")));
        }
        if (item.decisions().isEmpty()) {
            buttons.add(DecisionActions.button(
                    "Take it off",
                    title,
                    () -> did(
                            meetings.removeItem(currentActor.get(), id, version),
                            title + " is off the agenda. Its words are kept in the history.")));
        }
        buttons.addClassName("actions");
        return buttons;
    }

    private void word(UUID id) {
        find(meeting).ifPresent(now -> {
            now.item(id).ifPresent(item -> worded.put(id, AgendaItemForm.wording(item, this::save, () -> leave(id))));
            lay(now);
        });
    }

    private void leave(UUID item) {
        worded.remove(item);
        find(meeting).ifPresent(this::lay);
    }

    /** One form until it is saved: what else is done on the agenda meanwhile takes nothing from what is typed there. */
    private AgendaItemForm adding() {
        AgendaItemForm begun = added;
        if (begun == null) {
            begun = AgendaItemForm.adding(this::save);
            added = begun;
        }
        return begun;
    }

    /** After a clash what is typed is written over the newer words, with nothing of it lost. */
    private void save(AgendaItemForm form) {
        form.clearProblems();
        AgendaItemTerms typed = form.typed();
        AgendaItemForm.Over over = form.over();
        Outcome<MeetingRead> outcome = over == null
                ? meetings.addItem(currentActor.get(), meeting, typed)
                : meetings.changeItem(currentActor.get(), over.item(), over.version(), typed);
        switch (outcome) {
            case Outcome.Done<MeetingRead>(MeetingRead now) -> {
                if (over == null) {
                    added = null;
                } else {
                    worded.remove(over.item());
                }
                lay(now);
                messages()
                        .tell(NameHint.of(MeetingCheck.looksPersonal(typed))
                                .orElse("“" + typed.title() + "” is on the agenda."));
                focusAfterNavigation();
            }
            case Outcome.Refused<MeetingRead>(Refusal.Invalid invalid) -> form.show(invalid.problems());
            case Outcome.Refused<MeetingRead>(Refusal.Stale(Version current))
            when over != null -> {
                messages()
                        .warn("Somebody else saved this item while you were writing" + theirs(over.item())
                                + " Your words are still here: save again to put them in the place of theirs.");
                form.over(new AgendaItemForm.Over(over.item(), current));
            }
            case Outcome.Refused<MeetingRead>(var refusal) -> messages().warn(RefusalWords.of(refusal));
        }
    }

    private String theirs(UUID item) {
        return find(meeting)
                .flatMap(now -> now.item(item))
                .map(now -> ": “" + now.title() + "”"
                        + (now.recommendations().isEmpty()
                                ? "."
                                : ", with the recommendations: " + String.join("; ", now.recommendations()) + "."))
                .orElse(".");
    }

    private Optional<Section> offeredDecisions() {
        List<DecisionRead> offered =
                meetings.offered(currentActor.get(), meeting).orThrow();
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section(
                new H2("Open decisions that are not on this agenda"),
                new Paragraph("What the board put off, what is still to be done, and what another board passed up."));
        section.addClassName("card");
        for (DecisionRead decision : offered) {
            String reference = decision.reference();
            AgendaItemTerms terms = new AgendaItemTerms(
                    decision.item().title(),
                    null,
                    decision.kind().comesBack() ? AskedOfBoard.DECIDE : AskedOfBoard.NOTE,
                    null,
                    List.of(),
                    decision.promises().stream()
                            .map(promise -> promise.reference())
                            .toList(),
                    reference);
            Paragraph words = new Paragraph(reference + ", " + decision.kind().words() + " on "
                    + Words.day(decision.meeting().on()) + ": " + decision.resolved());
            words.getElement().setAttribute("dir", "auto");
            Paragraph standing = new Paragraph(DecisionWords.standing(decision) + ".");
            standing.addClassName("small");
            Div row = new Div(
                    words,
                    standing,
                    DecisionActions.button(
                            "Put it on the agenda",
                            reference,
                            () -> did(
                                    meetings.addItem(currentActor.get(), meeting, terms),
                                    reference + " is on the agenda.")));
            row.addClassName("waiting-row");
            section.add(row);
        }
        return Optional.of(section);
    }

    private void did(Outcome<MeetingRead> outcome, String message) {
        answered(outcome, message).forEach(refusal -> messages().warn(RefusalWords.of(refusal)));
    }

    private List<Refusal> answered(Outcome<MeetingRead> outcome, String message) {
        return switch (outcome) {
            case Outcome.Done<MeetingRead>(MeetingRead now) -> {
                lay(now);
                messages().tell(message);
                focusAfterNavigation();
                yield List.of();
            }
            case Outcome.Refused<MeetingRead> refused -> List.of(refused.refusal());
        };
    }

    private void again(String message) {
        find(meeting).ifPresent(this::lay);
        messages().tell(message);
        focusAfterNavigation();
    }
}
