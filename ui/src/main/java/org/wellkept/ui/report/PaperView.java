package org.wellkept.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import gg.jte.generated.precompiled.report.JtepreviewGenerated;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.report.Edition;
import org.wellkept.core.report.Paper;
import org.wellkept.core.report.PublishReport;
import org.wellkept.core.report.ReportDetails;
import org.wellkept.core.report.ReportFile;
import org.wellkept.core.report.ReportMeeting;
import org.wellkept.core.report.ReportSummary;
import org.wellkept.core.report.Reports;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.form.Leaving;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.meeting.MeetingNavigation;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** One paper: its officer words the draft beside what it will be, publishes it, and sees its files; others read it. */
@Route(value = PaperNavigation.PAPER_PATH, layout = WorkspaceLayout.class)
public class PaperView extends Screen implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final int LONGEST_REASON = 500;

    private final Reports reports;
    private final Meetings meetings;
    private final SerializableSupplier<Actor> actor;
    private final Clock clock;

    private @Nullable UUID report;
    private Edition edition = Edition.PAPER;
    private @Nullable Version read;
    private @Nullable DraftForm form;
    private @Nullable Wording begun;
    private final Div clash = new Div();
    private final Div above = new Div();

    @Inject
    public PaperView(Reports reports, Meetings meetings, CurrentActor currentActor, Clock clock) {
        this(reports, meetings, currentActor::get, clock);
    }

    PaperView(Reports reports, Meetings meetings, SerializableSupplier<Actor> actor, Clock clock) {
        this.reports = reports;
        this.meetings = meetings;
        this.actor = actor;
        this.clock = clock;
        addClassName("paper-screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<UUID> id = PaperNavigation.report(event.getRouteParameters().get(PaperNavigation.REPORT));
        Optional<Edition> wanted =
                PaperNavigation.edition(event.getRouteParameters().get(PaperNavigation.EDITION));
        if (id.isEmpty() || wanted.isEmpty() || !open(id.get(), wanted.get())) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** Shows an edition of a paper, or answers false where there is none for this reader. */
    boolean open(UUID wanted, Edition as) {
        if (reports.find(actor.get(), wanted) instanceof Outcome.Done<ReportDetails>(var found)
                && reports.paper(actor.get(), wanted, as) instanceof Outcome.Done<Paper>(var paper)) {
            report = wanted;
            edition = as;
            lay(found, paper);
            return true;
        }
        return false;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (holdsWords()) {
            Leaving.ask(event);
        }
    }

    /** Whether something was typed that is not saved. */
    boolean holdsWords() {
        return form != null && form.isTouched();
    }

    private void again(String message) {
        again(reports.find(actor.get(), current()).orThrow(), message);
    }

    private void again(ReportDetails now, String message) {
        lay(now, reports.paper(actor.get(), current(), edition).orThrow());
        messages().tell(message);
        focusAfterNavigation();
    }

    private UUID current() {
        if (report == null) {
            throw new IllegalStateException("No paper is shown yet");
        }
        return report;
    }

    private void lay(ReportDetails details, Paper paper) {
        ReportSummary summary = details.summary();
        read = details.version();
        form = null;
        named(summary.title(), summary.board().name());
        Fragment shown = new Fragment();
        draw(shown, paper);
        clash.removeAll();
        above.removeAll();
        above.add(about(details));
        Div desk = new Div();
        desk.addClassName("paper-desk");
        if (details.may().edit() && edition == Edition.PAPER) {
            Wording wording = Wording.of(details);
            begun = wording;
            form = new DraftForm(wording, wording, Wording.asked(details), planned(details), this::save);
            desk.add(form);
            desk.addClassName("writing");
        }
        desk.add(shown);
        List<Component> parts = new ArrayList<>(List.of(above, clash));
        if (summary.isPublished()) {
            parts.add(files(details));
        }
        parts.add(desk);
        show(parts.toArray(Component[]::new));
        offer(actions(details).toArray(Component[]::new));
    }

    /** The meetings that the board has to come, soonest first. */
    private List<Wording.Meeting> planned(ReportDetails details) {
        return meetings.since(details.summary().board().slug(), LocalDate.now(clock)).orThrow().stream()
                .filter(meeting -> meeting.state() == MeetingState.PLANNED)
                .map(meeting -> new Wording.Meeting(meeting.id(), meeting.on()))
                .toList();
    }

    private void draw(Fragment shown, Paper paper) {
        PaperLinks links = PaperLinks.inWorkspace(current(), edition);
        shown.draw(output -> JtepreviewGenerated.render(output, null, paper, links));
    }

    /** Where it stands, and what to know before it is published. */
    private Component about(ReportDetails details) {
        ReportSummary summary = details.summary();
        Div about = new Div();
        if (summary.isPublished()) {
            about.add(new Paragraph(
                    new Text("Published"
                            + (summary.publishedOn() == null ? "" : " on " + Words.day(summary.publishedOn()))
                            + ". It stays as it is. "),
                    outside(PaperLinks.path(summary.id()), "Read it as the public does")));
        } else {
            about.add(
                    new Paragraph(
                            !summary.briefingShared()
                                    ? "This is a draft. Nobody but an officer of this board finds it."
                                    : details.may().edit()
                                            ? "This is a draft. Nobody but an officer of this board finds it, but its briefing is shared"
                                                    + " with the board’s members."
                                            : "The paper is still a draft. Its briefing is shared with you as a member of the board."));
        }
        meeting(details).ifPresent(about::add);
        if (details.may().edit() && details.publishBy() != null) {
            about.add(new Paragraph(
                    isLate(details)
                            ? "The public would have fewer than five clear days before the meeting: the last day was "
                                    + Words.day(details.publishBy())
                                    + ". You can publish it with a reason, which stands on it."
                            : "Publish it by " + Words.day(details.publishBy())
                                    + ", so that the public has five clear days before the meeting."));
        }
        if (!details.personal().isEmpty()) {
            UnorderedList found = new UnorderedList();
            details.personal()
                    .forEach(detail -> found.add(new ListItem("“" + detail.around() + "” looks as if it told "
                            + detail.kind().words() + ".")));
            about.add(new Paragraph("Look at these before you publish: a paper names roles, and no person."), found);
        }
        if (details.may().readBriefing()) {
            about.add(new Paragraph(
                    edition == Edition.PAPER
                            ? new Anchor(
                                    PaperNavigation.one(summary.id(), Edition.BRIEFING),
                                    "Read the briefing, which tells members what is not public")
                            : new Anchor(PaperNavigation.one(summary.id(), Edition.PAPER), "Read the paper itself")));
        }
        if (details.versions().size() > 1) {
            about.add(versions(details));
        }
        return about;
    }

    /** The meeting that it is for, and what became of that since. */
    private static Optional<Component> meeting(ReportDetails details) {
        ReportMeeting meeting = details.summary().meeting();
        if (meeting == null) {
            return Optional.empty();
        }
        Paragraph words = new Paragraph(new Anchor(
                MeetingNavigation.meeting(details.summary().board().slug(), meeting.id()),
                "The meeting on " + Words.day(meeting.on())));
        MeetingChange.of(details.summary()).ifPresent(change -> words.add(new Text(". " + change)));
        return Optional.of(words);
    }

    private static Component versions(ReportDetails details) {
        UnorderedList versions = new UnorderedList();
        for (ReportSummary version : details.versions()) {
            String words = "Version " + version.number() + ", "
                    + version.state().words().toLowerCase(Locale.UK);
            versions.add(
                    version.id().equals(details.summary().id())
                            ? new ListItem(words + ": this one")
                            : new ListItem(new Anchor(PaperNavigation.one(version.id(), Edition.PAPER), words)));
        }
        return new Div(new Paragraph("There are several versions of this paper."), versions);
    }

    private Component files(ReportDetails details) {
        List<ReportFile> files = reports.files(actor.get(), current()).orThrow();
        Section section = new Section(new H2("Files"));
        section.addClassName("card");
        String progress = FileLine.progress(files);
        if (progress != null) {
            Paragraph coming = new Paragraph(progress);
            coming.getElement().setAttribute("role", "status");
            section.add(coming, new Button("Look again", click -> again("Looked again at the files.")));
        }
        UnorderedList list = new UnorderedList();
        for (ReportFile file : files) {
            String words = file.form().words() + (file.edition() == Edition.BRIEFING ? " of the briefing" : "");
            if (file.isMade()) {
                list.add(new ListItem(
                        outside(BriefingServlet.address(file, current()), words),
                        new Text(", " + Words.size(file.size()))));
            } else {
                list.add(new ListItem(words + ": "
                        + (file.failedBecause() == null ? "is being made" : failed(file, file.failedBecause()))));
            }
        }
        section.add(list);
        if (details.may().correct() && files.stream().anyMatch(file -> file.failedBecause() != null)) {
            section.add(new Button(
                    "Make the failed files again now",
                    click -> done(reports.makeAgain(actor.get(), current()), "They are being made again.")));
        }
        return section;
    }

    /** What failed, and what comes next. */
    private String failed(ReportFile file, String because) {
        Instant again = file.triedAgainAt();
        return because
                + (again == null
                        ? " It was tried " + Words.count(file.failures(), "time", "times")
                                + ", and is not tried again by itself. Tell whoever runs this site that number, or have it made"
                                + " again."
                        : " It is tried again by itself " + Words.moment(again, clock.instant(), clock.getZone())
                                + ".");
    }

    private static Anchor outside(String address, String words) {
        Anchor anchor = new Anchor(address, words);
        anchor.setRouterIgnore(true);
        return anchor;
    }

    private List<Component> actions(ReportDetails details) {
        List<Component> offered = new ArrayList<>();
        offered.add(new Anchor(PaperNavigation.ofBoard(details.summary().board().slug()), "All papers"));
        if (details.may().edit()) {
            offered.add(new Button(
                    "Throw the draft away",
                    click -> discard(details.summary().board().slug())));
        }
        if (details.may().shareBriefing()) {
            offered.add(new Button("Share the briefing", click -> onceSaved(this::shareBriefing)));
        }
        if (details.may().correct()) {
            offered.add(new Button("Correct it", click -> correct()));
        }
        if (details.may().publish()) {
            Button publish = new Button("Publish", click -> onceSaved(this::publish));
            publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            offered.add(publish);
        }
        return offered;
    }

    private boolean isLate(ReportDetails details) {
        return details.publishBy() != null && LocalDate.now(clock).isAfter(details.publishBy());
    }

    /** Does what is about the draft as it is saved: what was typed is saved first, and where that is refused nothing is done. */
    private void onceSaved(Command next) {
        if (holdsWords()) {
            save();
        }
        if (!holdsWords()) {
            next.execute();
        }
    }

    private void save() {
        Version over = read;
        DraftForm typed = form;
        if (over == null || typed == null) {
            return;
        }
        typed.show(List.of());
        Wording wording = typed.value();
        switch (reports.edit(actor.get(), current(), over, wording.command())) {
            case Outcome.Done<ReportDetails>(var now) ->
                again(now, "Saved. The preview shows it." + moved(wording, now));
            case Outcome.Refused<ReportDetails>(Refusal.Invalid invalid) -> typed.show(invalid.problems());
            case Outcome.Refused<ReportDetails>(Refusal.Stale stale) -> clash(wording);
            case Outcome.Refused<ReportDetails>(var refusal) -> messages().warn(RefusalWords.of(refusal));
        }
    }

    /** What to say of a meeting that moved while somebody wrote. */
    private static String moved(Wording typed, ReportDetails now) {
        LocalDate on = now.summary().meetingOn();
        return typed.meeting() == null
                        || on == null
                        || on.equals(typed.meeting().on())
                ? ""
                : " Its meeting was moved meanwhile: it is on " + Words.day(on) + " now.";
    }

    /** Another officer saved meanwhile: both texts stand side by side, and neither is lost. */
    private void clash(Wording mine) {
        Wording base = begun;
        DraftForm typed = form;
        Optional<ReportDetails> stored = found();
        if (base == null || typed == null || stored.isEmpty()) {
            return;
        }
        ReportDetails now = stored.get();
        Version over = now.version();
        List<Wording.Asked> proposed = List.copyOf(Wording.asked(now));
        List<Wording.Meeting> planned = planned(now);
        Wording theirs = Wording.of(now);
        clash.removeAll();
        clash.add(new WordingClash(base, mine, theirs).panel(typed::value, together -> {
            clash.removeAll();
            read = over;
            begun = theirs;
            DraftForm anew = new DraftForm(theirs, together, proposed, planned, this::save);
            typed.getParent().ifPresent(desk -> ((Div) desk).replace(typed, anew));
            form = anew;
            messages().tell("Both texts are put together. Look at them, and save.");
        }));
    }

    /** As it is stored now; where it has gone, that is said. */
    private Optional<ReportDetails> found() {
        return switch (reports.find(actor.get(), current())) {
            case Outcome.Done<ReportDetails>(var now) -> Optional.of(now);
            case Outcome.Refused<ReportDetails>(var refusal) -> {
                messages().warn(RefusalWords.of(refusal));
                yield Optional.empty();
            }
        };
    }

    private void publish() {
        found().ifPresent(this::publish);
    }

    private void publish(ReportDetails details) {
        boolean late = isLate(details);
        boolean personal = !details.personal().isEmpty();
        TextArea because = new TextArea("Why the public has fewer than five clear days");
        because.setMaxLength(LONGEST_REASON);
        because.setHelperText("It stands on the paper.");
        Checkbox lookedAt = new Checkbox("I have looked at what seems to tell who somebody is, and it may stand");
        List<Component> fields = new ArrayList<>();
        because.setVisible(late);
        fields.add(because);
        if (personal) {
            fields.add(lookedAt);
        }
        ActionDialog dialog = new ActionDialog(
                "Publish this paper?",
                List.of(
                        "Everybody can read it from then on, and it stays as it is for ever. If something turns out to be wrong,"
                                + " you can publish a new version beside it.",
                        "Its files are made in the minutes that follow."),
                fields,
                "Publish",
                () -> {
                    List<Refusal> refused = refusals(
                            reports.publish(
                                    actor.get(), current(), new PublishReport(because.getValue(), lookedAt.getValue())),
                            "Published. Its files are being made.");
                    if (refused.stream().anyMatch(PaperView::asksWhyLate)) {
                        // its meeting was moved, or the day went by, while this was open
                        because.setVisible(true);
                    }
                    return refused;
                });
        dialog.problems().knows("lateBecause", because);
        dialog.open();
    }

    private static boolean asksWhyLate(Refusal refusal) {
        return refusal instanceof Refusal.Invalid(List<FieldProblem> problems)
                && problems.stream().anyMatch(problem -> problem.field().equals("lateBecause"));
    }

    private void shareBriefing() {
        new ActionDialog(
                        "Share the briefing with the board’s members?",
                        List.of(
                                "Members of this board can then read what the paper says, and what only the partnership knows."
                                        + " It is not published, and it can’t be taken back."),
                        List.of(),
                        "Share it",
                        () -> refusals(
                                reports.shareBriefing(actor.get(), current()),
                                "The board’s members can read the briefing now."))
                .open();
    }

    private void correct() {
        TextArea what = new TextArea("What was wrong, and is put right");
        what.setMaxLength(LONGEST_REASON);
        what.setHelperText("It stands on the new version.");
        ActionDialog dialog = new ActionDialog(
                "Begin a new version?",
                List.of(
                        "This paper stays at its address. The new version is a draft until you publish it; then this one says that"
                                + " there is a newer one."),
                List.of(what),
                "Begin",
                () -> switch (reports.correct(actor.get(), current(), what.getValue())) {
                    case Outcome.Done<ReportDetails>(var begun) -> {
                        UI.getCurrent()
                                .navigate(PaperNavigation.one(begun.summary().id(), Edition.PAPER));
                        yield List.of();
                    }
                    case Outcome.Refused<ReportDetails>(var refusal) -> List.of(refusal);
                });
        dialog.problems().knows("what", what);
        dialog.open();
    }

    private void discard(String board) {
        new ActionDialog(
                        "Throw this draft away?",
                        List.of(
                                "What you wrote in it is lost. What the round found stays, and you can begin another paper of it."),
                        List.of(),
                        "Throw it away",
                        () -> switch (reports.discard(actor.get(), current())) {
                            case Outcome.Done<UUID> done -> {
                                form = null;
                                messages().tellAfterNavigation("The draft is gone.");
                                UI.getCurrent().navigate(PaperNavigation.ofBoard(board));
                                yield List.of();
                            }
                            case Outcome.Refused<UUID>(var refusal) -> List.of(refusal);
                        })
                .open();
    }

    private void done(Outcome<?> outcome, String message) {
        refusals(outcome, message).forEach(refusal -> messages().warn(RefusalWords.of(refusal)));
    }

    private List<Refusal> refusals(Outcome<?> outcome, String message) {
        return outcome.whyNot(done -> again(message));
    }
}
