package org.wellkept.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.meeting.AgendaItemRead;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.meeting.DecisionTerms;
import org.wellkept.core.meeting.Decisions;
import org.wellkept.core.meeting.MeetingCheck;
import org.wellkept.core.meeting.MeetingRead;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.meeting.PromiseRef;
import org.wellkept.core.meeting.RecordDecision;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.form.Leaving;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** The evening of a meeting: one item after the other, with the recommendation offered as what was resolved. */
@Route(value = MeetingNavigation.RECORD_PATH, layout = WorkspaceLayout.class)
public class RecordView extends Screen implements BeforeEnterObserver, BeforeLeaveObserver {

    private final Meetings meetings;
    private final Decisions decisions;
    private final Owners owners;
    private final CurrentActor currentActor;
    private final Set<UUID> leftOut = new HashSet<>();
    private UUID meeting = new UUID(0, 0);
    private String board = "";

    /** What is asked of the item that comes next; null once every item is through. */
    private @Nullable DecisionFields fields;

    @Inject
    public RecordView(Meetings meetings, Decisions decisions, Owners owners, CurrentActor currentActor) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.owners = owners;
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<MeetingRead> found = event.getRouteParameters()
                .get(MeetingNavigation.MEETING)
                .flatMap(MeetingView::id)
                .flatMap(this::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (!found.get().editable()) {
            throw new NotPermittedHere("Only an officer of this board records what it decides.");
        }
        meeting = found.get().id();
        board = found.get().board().slug();
        leftOut.clear();
        lay(found.get());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (isUnsaved()) {
            Leaving.ask(event);
        }
    }

    private boolean isUnsaved() {
        DecisionFields written = fields;
        return written != null && written.isTouched();
    }

    private Optional<MeetingRead> find(UUID id) {
        return switch (meetings.find(currentActor.get(), id)) {
            case Outcome.Done<MeetingRead> done -> Optional.of(done.value());
            case Outcome.Refused<MeetingRead> refused -> Optional.empty();
        };
    }

    private void lay(MeetingRead read) {
        named(
                "Record what the board decides",
                read.board().name() + ", " + MeetingWords.when(read.on(), read.startsAt()));
        offer(new Anchor(MeetingNavigation.meeting(board, meeting), "Back to the agenda"));
        List<AgendaItemRead> left = read.items().stream()
                .filter(item -> item.decisions().isEmpty() && !leftOut.contains(item.id()))
                .toList();
        if (left.isEmpty()) {
            fields = null;
            show(
                    new Paragraph(
                            leftOut.isEmpty()
                                    ? "Every item has its decision. Anyone reads them already."
                                    : "You are through. Items that you passed over have no decision; you find them on the agenda."));
            return;
        }
        show(recording(left.getFirst(), left.size(), read.items().size()));
    }

    private Component recording(AgendaItemRead item, int left, int of) {
        DecisionFields asked = new DecisionFields(owners.of(board));
        asked.fill(suggested(item));
        fields = asked;
        ProblemSummary problems = new ProblemSummary();
        asked.knowsOf(problems);
        Div theirs = new Div();
        theirs.getElement().setAttribute("role", "status");
        UUID id = item.id();
        Version[] version = {item.version()};
        Button record = new Button(
                "Record it and go on", click -> version[0] = record(id, version[0], asked, problems, theirs));
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        // what is typed counts before it is recorded
        record.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        Button pass = new Button("Pass over this item", click -> pass(id));
        H2 heading = new H2(item.number() + ". " + item.title());
        heading.getElement().setAttribute("dir", "auto");
        Section section = new Section(heading);
        section.addClassName("card");
        section.add(new Paragraph("Item " + item.number() + " of " + of + "; " + left + " still without a decision. "
                + item.asked().words() + ". Ctrl and Enter record it."));
        if (!item.recommendations().isEmpty()) {
            section.add(new OrderedList(
                    item.recommendations().stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
        section.add(theirs, problems, asked, new Div(pass, record));
        Leaving.guard(section);
        asked.focusFirst();
        return section;
    }

    /** What the board decides where it does as it is asked. */
    private static DecisionTerms suggested(AgendaItemRead item) {
        return new DecisionTerms(
                item.asked().expected(),
                item.recommendations().stream().findFirst().orElse(""),
                null,
                null,
                null,
                item.promises().stream().map(PromiseRef::reference).toList());
    }

    private void pass(UUID item) {
        if (isUnsaved()) {
            passingOver(item).open();
        } else {
            passOver(item);
        }
    }

    private ActionDialog passingOver(UUID item) {
        return new ActionDialog(
                "Pass over this item?",
                List.of("What you typed about it is not recorded, and is lost if you go on."),
                List.of(),
                "Pass over it",
                () -> {
                    passOver(item);
                    return List.of();
                });
    }

    private void passOver(UUID item) {
        leftOut.add(item);
        find(meeting).ifPresent(this::lay);
    }

    /** Hands back the version of the item that is written over from now on. */
    private Version record(UUID item, Version read, DecisionFields asked, ProblemSummary problems, Div theirs) {
        problems.clear();
        DecisionTerms typed = asked.typed();
        switch (decisions.record(currentActor.get(), new RecordDecision(item, read, typed))) {
            case Outcome.Done<DecisionRead>(DecisionRead recorded) -> {
                fields = null;
                find(meeting).ifPresent(this::lay);
                messages()
                        .tell(NameHint.of(MeetingCheck.looksPersonal(typed))
                                .orElse(recorded.reference() + " is recorded."));
            }
            case Outcome.Refused<DecisionRead>(Refusal.Invalid invalid) -> problems.show(invalid.problems());
            case Outcome.Refused<DecisionRead>(Refusal.Stale(Version current)) -> {
                showTheirs(item, theirs);
                return current;
            }
            case Outcome.Refused<DecisionRead>(var refusal) -> messages().warn(RefusalWords.of(refusal));
        }
        return read;
    }

    /** Both texts are there: what another officer recorded meanwhile, and what is still in the fields. */
    private void showTheirs(UUID item, Div theirs) {
        theirs.removeAll();
        theirs.addClassName("notice");
        theirs.add(new Paragraph(
                "Somebody else saved this item meanwhile. What you typed is still below. If the board decided both, record yours"
                        + " as well; if not, pass over this item."));
        find(meeting)
                .flatMap(now -> now.item(item))
                .ifPresent(now -> now.decisions().stream()
                        .map(decision -> new Paragraph(decision.reference() + ", "
                                + decision.kind().words() + ": Resolved that " + decision.resolved()))
                        .forEach(theirs::add));
    }
}
