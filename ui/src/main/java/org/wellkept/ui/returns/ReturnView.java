package org.wellkept.ui.returns;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import gg.jte.generated.precompiled.returns.JtelineGenerated;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.returnlink.ReturnLinks;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.evidence.EvidencePlace;
import org.wellkept.core.returns.AnswerField;
import org.wellkept.core.returns.ReturnDetails;
import org.wellkept.core.returns.ReturnRow;
import org.wellkept.core.returns.ReturnSent;
import org.wellkept.core.returns.Returns;
import org.wellkept.core.returns.SaveAnswer;
import org.wellkept.core.returns.Saving;
import org.wellkept.core.returns.SendReturn;
import org.wellkept.core.returns.WhoseReturn;
import org.wellkept.core.returns.sheet.ReturnSheets;
import org.wellkept.core.undertaking.PauseUndertaking;
import org.wellkept.core.update.CameBy;
import org.wellkept.ui.evidence.EvidenceFields;
import org.wellkept.ui.evidence.EvidenceLine;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.form.TypedNumber;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.Place;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** Answers all that boards ask of an organisation. */
@Route(value = Place.RETURN_PATH, layout = WorkspaceLayout.class)
@RouteAlias(value = ReturnNavigation.ONE_PATH, layout = WorkspaceLayout.class)
public class ReturnView extends Screen implements BeforeEnterObserver {

    private final Returns returns;
    private final ReturnSheets sheets;
    private final ReturnLinks links;
    private final EvidenceFields evidence;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final Paragraph about = new Paragraph();
    private final List<Line> lines = new ArrayList<>();
    private String organisation = "";
    private @Nullable Line open;

    @Inject
    public ReturnView(
            Returns returns,
            ReturnSheets sheets,
            ReturnLinks links,
            EvidenceFields evidence,
            CurrentActor currentActor,
            Clock clock) {
        this.returns = returns;
        this.sheets = sheets;
        this.links = links;
        this.evidence = evidence;
        this.currentActor = currentActor;
        this.clock = clock;
        about.addClassName("small");
        about.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> asked = event.getRouteParameters().get(ReturnNavigation.ORGANISATION);
        if (asked.isPresent()) {
            begin(asked.get());
            return;
        }
        List<WhoseReturn> whose = returns.whose(currentActor.get());
        List<WhoseReturn> own = whose.stream().filter(WhoseReturn::own).toList();
        if (own.size() == 1 && whose.size() == 1) {
            begin(own.getFirst().organisation().slug());
        } else {
            choose(whose);
        }
    }

    private void choose(List<WhoseReturn> whose) {
        offer();
        if (whose.isEmpty()) {
            named("No board asks just now");
            Div card = new Div(new Paragraph(
                    "When a board asks your organisation how its promises stand, all of it is answered here, in one"
                            + " sitting. You can post an update of a promise at any time."));
            card.addClassName("card");
            show(card);
            return;
        }
        named("Whose return?");
        UnorderedList list = new UnorderedList();
        list.addClassNames("card", "tasks", "place-list");
        for (WhoseReturn each : whose) {
            RouterLink link = new RouterLink(
                    each.organisation().name(),
                    ReturnView.class,
                    new com.vaadin.flow.router.RouteParameters(
                            ReturnNavigation.ORGANISATION, each.organisation().slug()));
            Paragraph standing = new Paragraph(Words.of(each.answered(), each.asked()) + " "
                    + Words.form(each.asked(), "promise", "promises") + " answered · due on "
                    + Words.day(each.dueOn())
                    + (each.own() ? "" : " · you would answer on its behalf, and it is marked"));
            standing.addClassName("small");
            Div words = new Div(link, standing);
            words.addClassName("person-words");
            list.add(new ListItem(words));
        }
        show(list);
    }

    private void begin(String slug) {
        organisation = slug;
        switch (returns.find(currentActor.get(), slug)) {
            case Outcome.Done<ReturnDetails> found -> lay(found.value());
            case Outcome.Refused<ReturnDetails> refused -> {
                named("Return");
                offer();
                show();
                messages().warn(RefusalWords.of(refused.refusal()));
            }
        }
    }

    private void lay(ReturnDetails found) {
        open = null;
        lines.clear();
        if (found.asking().isEmpty()) {
            named("No board asks just now", "Return of " + found.organisation().name());
            offer();
            Div card = new Div(new Paragraph("Nothing has to be answered for "
                    + found.organisation().name() + " until a board opens its next round."));
            card.addClassName("card");
            show(card);
            return;
        }
        title(found);
        Button carry = new Button("Carry forward unchanged", click -> carryForward());
        Button send = new Button("Send return", click -> askToSend());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (found.maySend()) {
            offer(carry, send);
        } else {
            offer(carry);
        }
        Div rows = new Div();
        rows.addClassNames("card", "return-rows");
        for (ReturnRow row : found.rows()) {
            Line line = new Line(row);
            lines.add(line);
            rows.add(line);
        }
        Paragraph keys = new Paragraph("Tab to move, 1 to 4 on the rating to rate, Ctrl and Enter for the next promise."
                + (found.maySend() ? "" : " Your organisation’s lead sends the return."));
        keys.addClassName("small");
        Div otherWays = new Div(
                new SpreadsheetCard(sheets, currentActor, found.organisation().slug()));
        otherWays.addClassName("other-ways");
        if (found.maySend()) {
            otherWays.add(new LinkCard(links, currentActor, clock, found));
        }
        show(about, unconfirmed(found), rows, keys, otherWays);
    }

    /** What came without an account is somebody's to read before it is sent. */
    private static Paragraph unconfirmed(ReturnDetails found) {
        Paragraph words = new Paragraph(ReturnPage.unconfirmed(found));
        words.setVisible(!words.getText().isEmpty());
        words.addClassName("unconfirmed");
        return words;
    }

    private void title(ReturnDetails found) {
        named(ReturnPage.heading(found), ReturnPage.partOf(found, LocalDate.now(clock)));
        about.setText(ReturnPage.about(found, clock.instant(), clock.getZone()));
    }

    private Optional<ReturnDetails> refreshTitle() {
        return switch (returns.find(currentActor.get(), organisation)) {
            case Outcome.Done<ReturnDetails> found -> {
                title(found.value());
                yield Optional.of(found.value());
            }
            case Outcome.Refused<ReturnDetails> refused -> Optional.empty();
        };
    }

    private void open(Line line) {
        if (open != null && open != line) {
            open.fold();
        }
        open = line;
        line.unfold();
    }

    private void openNext(Line after) {
        int position = lines.indexOf(after);
        if (position + 1 < lines.size()) {
            open(lines.get(position + 1));
        } else {
            after.fold();
            open = null;
            after.focus();
        }
    }

    private void carryForward() {
        switch (returns.carryForward(currentActor.get(), organisation)) {
            case Outcome.Done<List<String>> done -> {
                begin(organisation);
                messages()
                        .tell(
                                done.value().isEmpty()
                                        ? "There is nothing to carry forward: every promise has an answer, or nothing"
                                                + " was said of it before."
                                        : "Carried forward, and marked as unchanged: " + Words.list(done.value())
                                                + ". Nothing is sent yet.");
            }
            case Outcome.Refused<List<String>> refused -> messages().warn(RefusalWords.of(refused.refusal()));
        }
    }

    private void askToSend() {
        // anew: what is listed is what goes along, and no more
        switch (returns.find(currentActor.get(), organisation)) {
            case Outcome.Done<ReturnDetails> found -> askToSend(found.value());
            case Outcome.Refused<ReturnDetails> refused -> messages().warn(RefusalWords.of(refused.refusal()));
        }
    }

    private void askToSend(ReturnDetails found) {
        TextField minutes = new TextField("How many minutes did it take all of you?");
        minutes.setHelperText("It may stay empty. Boards see the sum, so that they ask for no more than they use.");
        minutes.getElement().setAttribute("inputmode", "numeric");
        Checkbox publish = new Checkbox("Let everyone read the updates of promises that are public");
        publish.setValue(true);
        ActionDialog dialog = new ActionDialog(
                "Send the return of " + found.organisation().name() + "?",
                List.of(
                        "Each answer becomes an update of its promise, and answers every board that the promise is"
                                + " made to. Everybody who signs in to the partnership can read it.",
                        "What has no answer yet can follow until the round closes."),
                List.of(filesThatGo(found), minutes, publish),
                "Send return",
                () -> send(minutes, publish.getValue(), ReturnPage.files(found)));
        dialog.problems().knows("minutes", minutes);
        dialog.open();
    }

    /** Named one by one, to be opened: what goes along may be public at once, and can't be called back then. */
    private static Div filesThatGo(ReturnDetails found) {
        Div files = new Div();
        files.addClassName("files-that-go");
        Paragraph about = new Paragraph(ReturnPage.filesThatGo(found));
        about.setId("files-that-go");
        UnorderedList list = new UnorderedList();
        list.addClassName("evidence");
        list.getElement().setAttribute("aria-labelledby", "files-that-go");
        for (ReturnRow row : ReturnPage.withFiles(found)) {
            ListItem item = new ListItem(new Span(ReturnPage.filesOf(row)));
            EvidenceLine.of(row.evidence()).forEach(line -> item.add(new Text(" "), fileLink(line)));
            list.add(item);
        }
        files.add(about, list);
        files.setVisible(!ReturnPage.withFiles(found).isEmpty());
        return files;
    }

    private static Anchor fileLink(EvidenceLine line) {
        Anchor link = new Anchor("/workspace" + line.file(), line.title());
        link.getElement().setAttribute("dir", "auto").setAttribute("download", true);
        link.setRouterIgnore(true);
        return link;
    }

    private List<Refusal> send(TextField minutes, boolean publish, List<UUID> files) {
        BigDecimal typed = TypedNumber.read(minutes.getValue());
        if (!minutes.isEmpty() && (typed == null || typed.stripTrailingZeros().scale() > 0 || typed.precision() > 9)) {
            return List.of(Refusal.Invalid.of(
                    "minutes",
                    "“" + minutes.getValue().strip() + "” is not a whole number",
                    "Write minutes, such as 45"));
        }
        return switch (returns.send(
                currentActor.get(),
                new SendReturn(organisation, typed == null ? null : typed.intValue(), publish, files))) {
            case Outcome.Done<ReturnSent> sent -> {
                begin(organisation);
                messages().tell(ReturnPage.sent(sent.value()));
                yield List.of();
            }
            case Outcome.Refused<ReturnSent>(Refusal.Invalid invalid) -> {
                lines.forEach(line -> line.remember(invalid.problems()));
                yield List.of(invalid);
            }
            case Outcome.Refused<ReturnSent> refused -> List.of(refused.refusal());
        };
    }

    /** One promise: read as text, until it is the one that is being answered. */
    private final class Line extends Div {
        private final Fragment read = new Fragment();
        private final NativeButton answer = new NativeButton();
        private final List<FieldProblem> problems = new ArrayList<>();
        private ReturnRow row;
        private @Nullable ReturnEditor editor;

        Line(ReturnRow row) {
            this.row = row;
            addClassName("return-row");
            answer.addClassName("button");
            answer.addClickListener(click -> open(this));
            draw();
            add(read, answer);
        }

        private void draw() {
            ReturnLine line = ReturnLine.of(row);
            read.draw(output -> JtelineGenerated.render(output, null, line));
            boolean paused = row.standing() == ReturnDetails.Standing.PAUSED;
            String words = switch (row.standing()) {
                case WAITING -> row.answer().savedAt() == null ? "Answer" : "Go on";
                case WRITTEN -> "Change";
                case SENT -> "Answer anew";
                case PAUSED -> "End the pause";
            };
            answer.setText(words);
            answer.getElement().setAttribute("aria-label", words + ": " + row.reference() + " " + row.title());
            answer.getElement().setAttribute("aria-expanded", Boolean.toString(editor != null));
            setClassName("paused", paused);
        }

        void unfold() {
            if (row.standing() == ReturnDetails.Standing.PAUSED) {
                resume();
                return;
            }
            if (editor == null) {
                ReturnEditor made = new ReturnEditor(
                        row,
                        this::keep,
                        evidence.at(EvidencePlace.forNextUpdate(row.reference())),
                        () -> openNext(this),
                        this::askToPause);
                editor = made;
                add(made);
                problems.forEach(made::show);
                answer.setVisible(false);
            }
            editor.focusFirst();
        }

        void fold() {
            if (editor != null) {
                remove(editor);
                editor = null;
            }
            answer.setVisible(true);
            draw();
        }

        void focus() {
            answer.focus();
        }

        /** Reads the row anew, and with it how far the return is. */
        private void refresh() {
            refreshTitle().stream()
                    .flatMap(found -> found.rows().stream())
                    .filter(found -> found.reference().equals(row.reference()))
                    .forEach(found -> row = found);
        }

        void remember(List<FieldProblem> found) {
            problems.clear();
            found.stream()
                    .filter(problem -> problem.field().startsWith("answers[" + row.reference() + "]."))
                    .forEach(problems::add);
            if (editor != null) {
                problems.forEach(editor::show);
                editor.refreshFiles();
            }
        }

        private void keep(AnswerField field, @Nullable String was, @Nullable String now) {
            ReturnEditor writing = editor;
            if (writing == null) {
                return;
            }
            switch (returns.save(currentActor.get(), new SaveAnswer(row.reference(), field, was, now, CameBy.SCREEN))) {
                case Outcome.Done<Saving>(Saving.Kept kept) -> {
                    row = kept.row();
                    problems.clear();
                    writing.kept(field, now, row);
                    draw();
                    refreshTitle();
                }
                case Outcome.Done<Saving>(Saving.Clash clash) -> writing.clash(field, clash.theirs());
                case Outcome.Refused<Saving>(Refusal.Invalid invalid) ->
                    writing.refuse(field, RefusalWords.of(invalid.problems().getFirst()));
                case Outcome.Refused<Saving> refused ->
                    messages()
                            .warn(RefusalWords.of(refused.refusal())
                                    + " What you typed is still in the field and is not kept.");
            }
        }

        private void askToPause() {
            DayField until = new DayField("Until");
            TextArea reason = new TextArea("Why it rests");
            reason.setHelperText("Everybody who can read the promise reads this.");
            reason.setMaxLength(2_000);
            TextField agreedWith = new TextField("With whom it was agreed");
            agreedWith.setHelperText("A role, such as the board’s officer; never a person’s name.");
            agreedWith.setMaxLength(200);
            ActionDialog dialog = new ActionDialog(
                    "Pause " + row.reference() + "?",
                    List.of("A promise that rests as agreed is not silent: rounds that fall due meanwhile ask nothing"
                            + " of it."),
                    List.of(until, reason, agreedWith),
                    "Pause it",
                    () -> pause(until, reason.getValue(), agreedWith.getValue()));
            dialog.problems().knows("until", until);
            dialog.problems().knows("reason", reason);
            dialog.problems().knows("agreedWith", agreedWith);
            dialog.open();
        }

        private List<Refusal> pause(DayField until, String reason, String agreedWith) {
            LocalDate day = until.getValue();
            if (day == null) {
                return List.of(Refusal.Invalid.of("until", "The pause has no end", "Give its last day"));
            }
            return switch (returns.pause(
                    currentActor.get(), new PauseUndertaking(row.reference(), day, reason, agreedWith))) {
                case Outcome.Done<String> paused -> {
                    refresh();
                    fold();
                    answer.focus();
                    yield List.of();
                }
                case Outcome.Refused<String> refused -> List.of(refused.refusal());
            };
        }

        private void resume() {
            switch (returns.resume(currentActor.get(), row.reference())) {
                case Outcome.Done<String> resumed -> {
                    refresh();
                    draw();
                    messages().tell(row.reference() + " is no longer paused, and is asked about again.");
                }
                case Outcome.Refused<String> refused -> messages().warn(RefusalWords.of(refused.refusal()));
            }
        }
    }
}
