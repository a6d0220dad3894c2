package org.wellkept.ui.handover;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.handover.AnswerOffers;
import org.wellkept.core.handover.HandoverPreview;
import org.wellkept.core.handover.Handovers;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.RenameOrganisation;
import org.wellkept.core.succession.RecordSuccession;
import org.wellkept.core.succession.SplitBody;
import org.wellkept.core.succession.SuccessionKind;
import org.wellkept.core.succession.Successions;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.form.AskedFor;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ChooseMany;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.look.Words;

/** What is asked where organisations merge, split, are renamed or close. */
final class BodyDialogs implements Serializable {

    private final Successions successions;
    private final Handovers handovers;
    private final Organisations organisations;
    private final SerializableSupplier<Actor> actor;
    private final Clock clock;
    private final Recording recording;

    BodyDialogs(
            Successions successions,
            Handovers handovers,
            Organisations organisations,
            SerializableSupplier<Actor> actor,
            Clock clock,
            Recording recording) {
        this.successions = successions;
        this.handovers = handovers;
        this.organisations = organisations;
        this.actor = actor;
        this.clock = clock;
        this.recording = recording;
    }

    ActionDialog merge() {
        Map<String, String> names = names();
        AskedFor asked = new AskedFor();
        ChooseMany<String> predecessors = asked.field("predecessors", ChooseMany.named("Who ended", names));
        Choice<String> successor = asked.needed(
                "successor",
                Choice.named("Who took over", "Choose one", names),
                "It is not said who took over",
                "Choose one");
        Choice<SuccessionKind> kind = asked.needed(
                "kind",
                new Choice<>(
                        "How",
                        "Choose one",
                        List.of(SuccessionKind.MERGER, SuccessionKind.ACQUISITION, SuccessionKind.CLOSURE),
                        SuccessionKind::code,
                        SuccessionKind::words),
                "It is not said how",
                "Choose one");
        kind.choose(SuccessionKind.MERGER);
        DayField on = firstDay(asked);
        return asked.dialog(
                "Bodies merged, or one took over",
                List.of("They end the day before. A day in the future is planned, and takes effect by itself."),
                "See what it does",
                () -> preview(new RecordSuccession(
                        successor.getValue(), List.copyOf(predecessors.getValue()), on.getValue(), kind.getValue())));
    }

    private static DayField firstDay(AskedFor asked) {
        return asked.needed(
                "on", new DayField("First day of who took over"), "The day is missing", "Give the first day");
    }

    private List<Refusal> preview(RecordSuccession command) {
        return handovers
                .preview(actor.get(), command)
                .whyNot(previews -> confirm(previews, () -> recorded(successions.record(actor.get(), command))));
    }

    private void confirm(List<HandoverPreview> previews, SerializableSupplier<List<Refusal>> record) {
        List<String> lines = new ArrayList<>();
        previews.forEach(preview -> lines.add(sentence(preview)));
        lines.add(
                "Until they are answered they are in handover: no round asks about them, and they count once, under the body that"
                        + " made them. People get no role in the successor by this. It isn’t taken back.");
        recording.ask(new ActionDialog("What this does", lines, List.of(), "Record it", record));
    }

    private static String sentence(HandoverPreview preview) {
        String to = Words.list(preview.to().stream().map(OrganisationRef::name).toList());
        return preview.from().name() + ": " + Words.count(preview.promises(), "promise", "promises") + " and "
                + Words.count(preview.drafts(), "draft", "drafts") + ", as of today, are offered to " + to + ".";
    }

    private <T> List<Refusal> recorded(Outcome<T> outcome) {
        return recording.told(outcome, "It is recorded. Leads of who took over are told on the day.");
    }

    ActionDialog split() {
        Map<String, String> names = names();
        AskedFor asked = new AskedFor();
        Choice<String> predecessor = asked.needed(
                "predecessor",
                Choice.named("Who was split", "Choose one", names),
                "It is not said who was split",
                "Choose one");
        ChooseMany<String> successors = asked.field("successors", ChooseMany.named("Who took over", names));
        DayField on = firstDay(asked);
        return asked.dialog(
                "A body was split",
                List.of(
                        "It ends the day before. Each of its promises is offered to all who took over.",
                        "Where several carry a promise on, each gets a promise of its own that names where it comes from."),
                "See what it does",
                () -> preview(
                        new SplitBody(predecessor.getValue(), List.copyOf(successors.getValue()), on.getValue())));
    }

    private List<Refusal> preview(SplitBody command) {
        return handovers
                .previewSplit(actor.get(), command)
                .whyNot(preview -> confirm(List.of(preview), () -> recorded(successions.split(actor.get(), command))));
    }

    ActionDialog rename() {
        AskedFor asked = new AskedFor();
        Choice<String> organisation = which(asked);
        TextField name = asked.field("name", new TextField("Its new name"));
        name.setMaxLength(200);
        name.setWidthFull();
        DayField on = asked.needed(
                "on", new DayField("First day of the new name"), "The day is missing", "Give the first day");
        on.setLatest(today());
        on.setValue(today());
        return asked.dialog(
                "A body is called something else",
                List.of(
                        "It stays the same body, at the same address. What it promised under the old name says so, and the old name"
                                + " goes on finding it."),
                "Rename it",
                () -> {
                    String slug = organisation.getValue();
                    return recording.told(
                            organisations.rename(
                                    actor.get(), new RenameOrganisation(slug, name.getValue(), slug, on.getValue())),
                            "It is renamed.");
                });
    }

    private Choice<String> which(AskedFor asked) {
        return asked.needed(
                "organisation",
                Choice.named("Which body", "Choose one", names()),
                "It is not said which body",
                "Choose one");
    }

    ActionDialog close() {
        AskedFor asked = new AskedFor();
        Choice<String> organisation = which(asked);
        DayField lastDay =
                asked.needed("lastDay", new DayField("Its last day"), "The day is missing", "Give its last day");
        lastDay.setLatest(today());
        TextArea reason = asked.field("reason", new TextArea("Why nobody carries on what it promised"));
        reason.setHelperText("A sentence or two. It is shown with each of its promises.");
        reason.setMaxLength(AnswerOffers.LONGEST_REASON);
        reason.setMinHeight("5rem");
        reason.setWidthFull();
        return asked.dialog(
                "A body closed, and nobody took over",
                List.of(
                        "What it had promised and not kept is closed as not carried on, with your reason, and its drafts are thrown"
                                + " away. It isn’t taken back."),
                "Close it",
                () -> recording.told(
                        handovers.closeBody(
                                actor.get(), organisation.getValue(), lastDay.getValue(), reason.getValue()),
                        "It is closed, and so is what it had promised."));
    }

    /** The bodies that there are today, in every partnership; the door has the last word. */
    private Map<String, String> names() {
        LocalDate today = today();
        Map<String, String> names = new LinkedHashMap<>();
        organisations.all(null).stream()
                .filter(body -> body.endedOn() == null || !body.endedOn().isBefore(today))
                .forEach(body -> names.put(body.slug(), body.name()));
        return names;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
