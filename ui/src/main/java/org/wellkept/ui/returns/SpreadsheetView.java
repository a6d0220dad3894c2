package org.wellkept.ui.returns;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.returns.JtespreadsheetGenerated;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.returns.sheet.ReturnSheets;
import org.wellkept.core.returns.sheet.SheetPreview;
import org.wellkept.core.returns.sheet.SheetTakenIn;
import org.wellkept.core.returns.sheet.TakeInSheet;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** Shows what a spreadsheet that came back would change in a return, and takes it in. */
@Route(value = ReturnNavigation.SPREADSHEET_PATH, layout = WorkspaceLayout.class)
public class SpreadsheetView extends Screen implements BeforeEnterObserver {

    private final ReturnSheets sheets;
    private final CurrentActor currentActor;
    private final Clock clock;

    @Inject
    public SpreadsheetView(ReturnSheets sheets, CurrentActor currentActor, Clock clock) {
        this.sheets = sheets;
        this.currentActor = currentActor;
        this.clock = clock;
        named("Spreadsheet");
        addClassName("spreadsheet-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String organisation =
                event.getRouteParameters().get(ReturnNavigation.ORGANISATION).orElse("");
        Optional<UUID> upload =
                event.getRouteParameters().get(ReturnNavigation.UPLOAD).flatMap(SpreadsheetView::id);
        if (upload.isEmpty() || !isLaid(organisation, upload.get())) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private boolean isLaid(String organisation, UUID upload) {
        return switch (sheets.find(currentActor.get(), organisation, upload)) {
            case Outcome.Done<SheetPreview>(SheetPreview preview) -> {
                lay(preview);
                yield true;
            }
            case Outcome.Refused<SheetPreview> refused -> false;
        };
    }

    private void lay(SheetPreview preview) {
        named(preview.fileName(), "Return of " + preview.organisation().name());
        SpreadsheetPage page = SpreadsheetPage.of(preview);
        Map<Checkbox, TakeInSheet.Instead> choices = new LinkedHashMap<>();
        List<Component> parts = new ArrayList<>();
        parts.add(new Paragraph(SpreadsheetPage.about(preview, clock.instant(), clock.getZone())));
        parts.add(new Fragment(output -> JtespreadsheetGenerated.render(output, null, page, true)));
        if (preview.clashes() > 0) {
            parts.add(clashes(preview, choices));
        }
        parts.add(new Fragment(output -> JtespreadsheetGenerated.render(output, null, page, false)));
        show(parts.toArray(Component[]::new));
        offer(preview, choices);
    }

    private void offer(SheetPreview preview, Map<Checkbox, TakeInSheet.Instead> choices) {
        Anchor back = new Anchor(ReturnNavigation.of(preview.organisation().slug()), "To the return");
        back.addClassName("button");
        if (preview.ready() + preview.clashes() == 0) {
            offer(back);
            return;
        }
        String organisation = preview.organisation().slug();
        UUID upload = preview.id();
        LinkedHashMap<Checkbox, TakeInSheet.Instead> chosen = new LinkedHashMap<>(choices);
        Button take = new Button("Take in", click -> takeIn(organisation, upload, chosen));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        offer(back, take);
    }

    /** Where two people wrote, somebody chooses: both texts stand here. */
    private static Div clashes(SheetPreview preview, Map<Checkbox, TakeInSheet.Instead> choices) {
        Div section = new Div(
                new H2("Somebody else wrote here meanwhile"),
                new Paragraph("What is in the return stays, unless you tick the box."));
        section.addClassNames("card", "sheet-clashes");
        preview.changes().stream()
                .filter(change -> change.state() == SheetPreview.State.CLASH)
                .forEach(change -> section.add(clash(change, choices)));
        return section;
    }

    private static Div clash(SheetPreview.Change change, Map<Checkbox, TakeInSheet.Instead> choices) {
        Checkbox choice =
                new Checkbox("Take the spreadsheet’s instead: " + change.reference() + ", " + change.column());
        choices.put(choice, new TakeInSheet.Instead(change.reference(), change.field(), change.inReturn()));
        Div clash = new Div(
                new H3(change.reference() + " · " + change.column()),
                text("In the return now:", SpreadsheetPage.words(change, change.inReturn(), "nothing")),
                text("In the spreadsheet:", SpreadsheetPage.words(change, change.inSheet(), "emptied")),
                choice);
        clash.addClassName("return-clash");
        return clash;
    }

    private static Div text(String what, String words) {
        Span written = new Span(words);
        written.addClassName("text-of");
        return new Div(new Paragraph(what), written);
    }

    private void takeIn(String organisation, UUID upload, Map<Checkbox, TakeInSheet.Instead> choices) {
        List<TakeInSheet.Instead> insteadOf = choices.entrySet().stream()
                .filter(choice -> choice.getKey().getValue())
                .map(Map.Entry::getValue)
                .toList();
        switch (sheets.takeIn(currentActor.get(), new TakeInSheet(organisation, upload, insteadOf))) {
            case Outcome.Done<SheetTakenIn>(SheetTakenIn taken) -> {
                isLaid(organisation, upload);
                focusAfterNavigation();
                messages().tell(SpreadsheetPage.takenIn(taken));
            }
            case Outcome.Refused<SheetTakenIn> refused -> messages().warn(RefusalWords.of(refused.refusal()));
        }
    }
}
