package org.wellkept.ui.handover;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Role;
import org.wellkept.core.handover.AnswerOffers;
import org.wellkept.core.handover.HandoverPreview;
import org.wellkept.core.handover.Handovers;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.RenameOrganisation;
import org.wellkept.core.succession.RecordSuccession;
import org.wellkept.core.succession.SplitBody;
import org.wellkept.core.succession.SuccessionKind;
import org.wellkept.core.succession.SuccessionRead;
import org.wellkept.core.succession.Successions;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ChooseMany;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** An administrator records that bodies merged, were split, renamed or closed, and sees first what it does to what they promised. */
@Route(value = HandoverNavigation.SUCCESSIONS_PATH, layout = WorkspaceLayout.class)
public class SuccessionsView extends Screen implements BeforeEnterObserver {

    private final Successions successions;
    private final Handovers handovers;
    private final Organisations organisations;
    private final CurrentActor currentActor;
    private final Clock clock;

    @Inject
    public SuccessionsView(
            Successions successions,
            Handovers handovers,
            Organisations organisations,
            CurrentActor currentActor,
            Clock clock) {
        this.successions = successions;
        this.handovers = handovers;
        this.organisations = organisations;
        this.currentActor = currentActor;
        this.clock = clock;
        named("When bodies merge, split, are renamed or close");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!currentActor.get().has(Role.ADMINISTRATOR)) {
            throw new NotPermittedHere("Administrators record who took over from whom.");
        }
        lay();
    }

    private void lay() {
        offer(
                button("Close", this::close),
                button("Rename", this::rename),
                button("Split", this::split),
                button("Merge or take over", this::merge));
        UnorderedList list = new UnorderedList();
        List<SuccessionRead> recorded = successions.all();
        LocalDate today = LocalDate.now(clock);
        for (SuccessionRead one : recorded) {
            list.add(new ListItem(
                    new Anchor(
                            Links.partner(one.successor().slug()),
                            one.successor().name()),
                    new Text((one.on().isAfter(today) ? " is to take over from " : " took over from ")
                            + one.predecessor().name() + " on " + Words.day(one.on()) + ": "
                            + one.kind().words().toLowerCase(Locale.UK))));
        }
        Section section = recorded.isEmpty()
                ? new Section(
                        new H2("Nothing is recorded yet"),
                        new Paragraph(
                                "Bodies merge, councils are reorganised, charities close. Record it here, and what they"
                                        + " promised is offered to whoever took over: nothing is lost, and nothing counts twice."))
                : new Section(new H2("Recorded"), list);
        section.addClassName("card");
        show(section);
    }

    private static Button button(String words, SerializableSupplier<ActionDialog> dialog) {
        return new Button(words, click -> dialog.get().open());
    }

    private ActionDialog merge() {
        Map<String, String> names = names();
        ChooseMany<String> predecessors = many("Who ended", names);
        Choice<String> successor = Choice.named("Who took over", "Choose one", names);
        Choice<SuccessionKind> kind = new Choice<>(
                "How",
                "Choose one",
                List.of(SuccessionKind.MERGER, SuccessionKind.ACQUISITION, SuccessionKind.CLOSURE),
                SuccessionKind::code,
                SuccessionKind::words);
        kind.choose(SuccessionKind.MERGER);
        DayField on = new DayField("First day of who took over");
        ActionDialog dialog = new ActionDialog(
                "Bodies merged, or one took over",
                List.of("They end the day before. A day in the future is planned, and takes effect by itself."),
                List.of(predecessors, successor, kind, on),
                "See what it does",
                () -> {
                    List<FieldProblem> missing = new ArrayList<>();
                    missing(missing, "successor", successor.getValue(), "It is not said who took over", "Choose one");
                    missing(missing, "kind", kind.getValue(), "It is not said how", "Choose one");
                    missing(missing, "on", on.getValue(), "The day is missing", "Give the first day");
                    if (!missing.isEmpty()) {
                        return List.of(new Refusal.Invalid(missing));
                    }
                    return preview(new RecordSuccession(
                            successor.getValue(),
                            List.copyOf(predecessors.getValue()),
                            on.getValue(),
                            kind.getValue()));
                });
        dialog.problems().knows("predecessors", predecessors);
        dialog.problems().knows("successor", successor);
        dialog.problems().knows("kind", kind);
        dialog.problems().knows("on", on);
        return dialog;
    }

    private List<Refusal> preview(RecordSuccession command) {
        return switch (handovers.preview(currentActor.get(), command)) {
            case Outcome.Done<List<HandoverPreview>>(List<HandoverPreview> previews) -> {
                confirm(previews, () -> recorded(successions.record(currentActor.get(), command)));
                yield List.of();
            }
            case Outcome.Refused<List<HandoverPreview>>(Refusal refusal) -> List.of(refusal);
        };
    }

    private void confirm(List<HandoverPreview> previews, SerializableSupplier<List<Refusal>> record) {
        List<String> lines = new ArrayList<>();
        previews.forEach(preview -> lines.add(sentence(preview)));
        lines.add(
                "Until they are answered they are in handover: no round asks about them, and they count once, under the body that"
                        + " made them. People get no role in the successor by this. It isn’t taken back.");
        new ActionDialog("What this does", lines, List.of(), "Record it", record).open();
    }

    private static String sentence(HandoverPreview preview) {
        String to = Words.list(preview.to().stream().map(OrganisationRef::name).toList());
        return preview.from().name() + ": " + Words.count(preview.promises(), "promise", "promises") + " and "
                + Words.count(preview.drafts(), "draft", "drafts") + ", as of today, are offered to " + to + ".";
    }

    private ActionDialog split() {
        Map<String, String> names = names();
        Choice<String> predecessor = Choice.named("Who was split", "Choose one", names);
        ChooseMany<String> successors = many("Who took over", names);
        DayField on = new DayField("First day of who took over");
        ActionDialog dialog = new ActionDialog(
                "A body was split",
                List.of(
                        "It ends the day before. Each of its promises is offered to all who took over.",
                        "Where several carry a promise on, each gets a promise of its own that names where it comes from."),
                List.of(predecessor, successors, on),
                "See what it does",
                () -> {
                    List<FieldProblem> missing = new ArrayList<>();
                    missing(
                            missing,
                            "predecessor",
                            predecessor.getValue(),
                            "It is not said who was split",
                            "Choose one");
                    missing(missing, "on", on.getValue(), "The day is missing", "Give the first day");
                    if (!missing.isEmpty()) {
                        return List.of(new Refusal.Invalid(missing));
                    }
                    return previewSplit(
                            new SplitBody(predecessor.getValue(), List.copyOf(successors.getValue()), on.getValue()));
                });
        dialog.problems().knows("predecessor", predecessor);
        dialog.problems().knows("successors", successors);
        dialog.problems().knows("on", on);
        return dialog;
    }

    private List<Refusal> previewSplit(SplitBody command) {
        return switch (handovers.previewSplit(currentActor.get(), command)) {
            case Outcome.Done<HandoverPreview>(HandoverPreview preview) -> {
                confirm(List.of(preview), () -> recorded(successions.split(currentActor.get(), command)));
                yield List.of();
            }
            case Outcome.Refused<HandoverPreview>(Refusal refusal) -> List.of(refusal);
        };
    }

    private ActionDialog rename() {
        Choice<String> organisation = Choice.named("Which body", "Choose one", names());
        TextField name = new TextField("Its new name");
        name.setMaxLength(200);
        name.setWidthFull();
        DayField on = new DayField("First day of the new name");
        on.setLatest(LocalDate.now(clock));
        on.setValue(LocalDate.now(clock));
        ActionDialog dialog = new ActionDialog(
                "A body is called something else",
                List.of(
                        "It stays the same body, at the same address. What it promised under the old name says so, and the old name"
                                + " goes on finding it."),
                List.of(organisation, name, on),
                "Rename it",
                () -> {
                    List<FieldProblem> missing = new ArrayList<>();
                    missing(
                            missing,
                            "organisation",
                            organisation.getValue(),
                            "It is not said which body",
                            "Choose one");
                    missing(missing, "on", on.getValue(), "The day is missing", "Give the first day");
                    if (!missing.isEmpty()) {
                        return List.of(new Refusal.Invalid(missing));
                    }
                    String slug = organisation.getValue();
                    return renamed(organisations.rename(
                            currentActor.get(), new RenameOrganisation(slug, name.getValue(), slug, on.getValue())));
                });
        dialog.problems().knows("organisation", organisation);
        dialog.problems().knows("name", name);
        dialog.problems().knows("on", on);
        return dialog;
    }

    private ActionDialog close() {
        Choice<String> organisation = Choice.named("Which body", "Choose one", names());
        DayField lastDay = new DayField("Its last day");
        lastDay.setLatest(LocalDate.now(clock));
        TextArea reason = new TextArea("Why nobody carries on what it promised");
        reason.setHelperText("A sentence or two. It is shown with each of its promises.");
        reason.setMaxLength(AnswerOffers.LONGEST_REASON);
        reason.setMinHeight("5rem");
        reason.setWidthFull();
        ActionDialog dialog = new ActionDialog(
                "A body closed, and nobody took over",
                List.of(
                        "What it had promised and not kept is closed as not carried on, with your reason, and its drafts are thrown"
                                + " away. It isn’t taken back."),
                List.of(organisation, lastDay, reason),
                "Close it",
                () -> {
                    List<FieldProblem> missing = new ArrayList<>();
                    missing(
                            missing,
                            "organisation",
                            organisation.getValue(),
                            "It is not said which body",
                            "Choose one");
                    missing(missing, "lastDay", lastDay.getValue(), "The day is missing", "Give its last day");
                    if (!missing.isEmpty()) {
                        return List.of(new Refusal.Invalid(missing));
                    }
                    return closed(handovers.closeBody(
                            currentActor.get(), organisation.getValue(), lastDay.getValue(), reason.getValue()));
                });
        dialog.problems().knows("organisation", organisation);
        dialog.problems().knows("lastDay", lastDay);
        dialog.problems().knows("reason", reason);
        return dialog;
    }

    private List<Refusal> recorded(Outcome<List<SuccessionRead>> outcome) {
        return told(outcome, "It is recorded. Leads of who took over are told on the day.");
    }

    private List<Refusal> renamed(Outcome<OrganisationDetails> outcome) {
        return told(outcome, "It is renamed.");
    }

    private List<Refusal> closed(Outcome<Integer> outcome) {
        return told(outcome, "It is closed, and so is what it had promised.");
    }

    private <T> List<Refusal> told(Outcome<T> outcome, String message) {
        return switch (outcome) {
            case Outcome.Done<T> done -> {
                lay();
                messages().tell(message);
                yield List.of();
            }
            case Outcome.Refused<T>(Refusal refusal) -> List.of(refusal);
        };
    }

    /** The bodies that there are today, in the partnerships that the administrator looks after; the door has the last word. */
    private Map<String, String> names() {
        LocalDate today = LocalDate.now(clock);
        Map<String, String> names = new LinkedHashMap<>();
        organisations.all(null).stream()
                .filter(body -> body.endedOn() == null || !body.endedOn().isBefore(today))
                .forEach(body -> names.put(body.slug(), body.name()));
        return names;
    }

    private static ChooseMany<String> many(String legend, Map<String, String> names) {
        return new ChooseMany<>(legend, null, List.copyOf(names.keySet()), slug -> names.getOrDefault(slug, slug));
    }

    private static void missing(
            List<FieldProblem> problems, String field, @Nullable Object value, String problem, String mend) {
        if (value == null) {
            problems.add(new FieldProblem(field, problem, mend));
        }
    }
}
