package org.wellkept.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.meeting.JterowsGenerated;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.meeting.Decisions;
import org.wellkept.core.meeting.MeetingRead;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.meeting.MeetingSummary;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.meeting.PlanMeeting;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.Directory;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** A board's meetings, and what it has open. Its officer plans meetings here. */
@Route(value = MeetingNavigation.BOARD_PATH, layout = WorkspaceLayout.class)
public class MeetingsView extends Screen implements BeforeEnterObserver {

    private static final int LISTED = 50;

    private final Meetings meetings;
    private final Decisions decisions;
    private final Owners owners;
    private final Directory directory;
    private final CurrentActor currentActor;
    private final Clock clock;
    private String board = "";

    @Inject
    public MeetingsView(
            Meetings meetings,
            Decisions decisions,
            Owners owners,
            Directory directory,
            CurrentActor currentActor,
            Clock clock) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.owners = owners;
        this.directory = directory;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        board = event.getRouteParameters().get(MeetingNavigation.BOARD).orElse("");
        Optional<BoardKey> found = directory.board(board);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        named("Meetings and decisions", found.get().name());
        lay(found.get());
    }

    private void lay(BoardKey found) {
        Actor actor = currentActor.get();
        LocalDate today = LocalDate.now(clock);
        Page<MeetingSummary> page = meetings.ofBoard(actor, board, null, LISTED).orThrow();
        List<Component> parts = new ArrayList<>();
        if (found.allows(actor, Action.RECORD_MEETING)) {
            parts.add(new NativeDetails("Plan a meeting", planning()));
        }
        if (page.items().isEmpty()) {
            parts.add(new Paragraph(
                    "No meeting is planned yet. Once one is, its agenda, what is decided at it and what comes"
                            + " of it stand here, and everybody reads them on the board’s open page."));
        }
        parts.add(listed("Meetings to come", page, today, true));
        parts.add(open(actor, today));
        parts.add(listed("Meetings before", page, today, false));
        Anchor log = new Anchor(Links.decisions(board), "All decisions, as everybody reads them");
        log.setRouterIgnore(true);
        parts.add(new Paragraph(log));
        show(parts.toArray(Component[]::new));
    }

    private Section listed(String heading, Page<MeetingSummary> page, LocalDate today, boolean toCome) {
        List<MeetingRow> rows = page.items().stream()
                .filter(meeting -> toCome == isAhead(meeting, today))
                .sorted(
                        toCome
                                ? Comparator.comparing(MeetingSummary::on)
                                : Comparator.comparing(MeetingSummary::on).reversed())
                .map(meeting -> MeetingRow.of(meeting, today, MeetingNavigation.meeting(board, meeting.id())))
                .toList();
        Section section =
                new Section(new H2(heading), new Fragment(output -> JterowsGenerated.render(output, null, rows)));
        section.setVisible(!rows.isEmpty());
        return section;
    }

    private static boolean isAhead(MeetingSummary meeting, LocalDate today) {
        return !meeting.on().isBefore(today)
                && (meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.DRAFT);
    }

    private Section open(Actor actor, LocalDate today) {
        List<DecisionRead> open = meetings.openDecisions(actor, board).orThrow();
        Section section = new Section(new H2("Open decisions"));
        section.addClassName("card");
        section.add(
                open.isEmpty()
                        ? new Paragraph("Nothing is open.")
                        : new Paragraph(Words.sentence(Words.spelledCount(open.size(), "decision", "decisions"))
                                + ", late ones first. They come back: you can put each on the agenda of a meeting."));
        section.add(new DecisionActions(decisions, currentActor, open, owners.of(board), today, this::again));
        return section;
    }

    private Div planning() {
        MeetingFields fields = new MeetingFields();
        Choice<MeetingState> as = new Choice<>(
                "How it stands",
                "Choose one",
                List.of(MeetingState.PLANNED, MeetingState.DRAFT, MeetingState.HELD),
                MeetingState::code,
                MeetingsView::words);
        as.choose(MeetingState.PLANNED);
        ProblemSummary problems = new ProblemSummary();
        fields.knowsOf(problems);
        problems.knows("state", as);
        Button plan = new Button("Save the meeting", click -> plan(problems, fields, as.getValue()));
        plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Div(
                new Paragraph(
                        "A meeting of the board is public: everybody sees it once it is planned. Its papers have to be"
                                + " public five clear days before."),
                problems,
                fields,
                as,
                plan);
    }

    private static String words(MeetingState state) {
        return switch (state) {
            case PLANNED -> "Planned, public at once";
            case DRAFT -> "A draft that only the board’s officers see";
            case HELD -> "Held already";
            case CANCELLED -> state.words();
        };
    }

    private void plan(ProblemSummary problems, MeetingFields fields, @Nullable MeetingState as) {
        problems.clear();
        MeetingState state = as == null ? MeetingState.PLANNED : as;
        switch (meetings.plan(currentActor.get(), new PlanMeeting(board, fields.typed(), state))) {
            case Outcome.Done<MeetingRead>(MeetingRead planned) -> {
                messages().tellAfterNavigation("The meeting is saved. Now write its agenda.");
                getUI().ifPresent(ui -> ui.navigate(MeetingNavigation.meeting(board, planned.id())));
            }
            case Outcome.Refused<MeetingRead>(Refusal.Invalid invalid) -> problems.show(invalid.problems());
            case Outcome.Refused<MeetingRead>(var refusal) -> messages().warn(RefusalWords.of(refusal));
        }
    }

    private void again(String message) {
        lay(directory.board(board).orElseThrow());
        messages().tell(message);
        focusAfterNavigation();
    }
}
