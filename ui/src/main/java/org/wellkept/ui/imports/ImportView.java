package org.wellkept.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import gg.jte.generated.precompiled.imports.JtepreviewGenerated;
import gg.jte.generated.precompiled.imports.JterecentGenerated;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Coded;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.imports.ImportApplied;
import org.wellkept.core.imports.ImportField;
import org.wellkept.core.imports.ImportKind;
import org.wellkept.core.imports.ImportPreview;
import org.wellkept.core.imports.ImportStatus;
import org.wellkept.core.imports.Imports;
import org.wellkept.core.imports.UploadSpreadsheet;
import org.wellkept.ui.commitment.CommitmentNavigation;
import org.wellkept.ui.estates.EstatesNavigation;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.procurement.ProcurementNavigation;
import org.wellkept.ui.workspace.CurrentHat;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.HatPlace;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.Place;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** Brings in a spreadsheet of promises or of co-production. Each upload has its own address, so that somebody can come back to it. */
@Route(value = ImportView.PATH, layout = WorkspaceLayout.class)
public class ImportView extends Screen implements BeforeEnterObserver {

    static final String PATH = Place.IMPORT_PATH + "/:import?";

    private final Imports imports;
    private final ImportChoices choices;
    private final CurrentActor currentActor;
    private final CurrentHat currentHat;

    @Inject
    public ImportView(Imports imports, ImportChoices choices, CurrentActor currentActor, CurrentHat currentHat) {
        this.imports = imports;
        this.choices = choices;
        this.currentActor = currentActor;
        this.currentHat = currentHat;
        named("Import");
        addClassName("import-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> asked = event.getRouteParameters().get("import");
        if (asked.isEmpty()) {
            choose();
            return;
        }
        Optional<Outcome<ImportPreview>> found = id(asked.get()).map(id -> imports.find(currentActor.get(), id));
        if (found.isPresent() && found.get() instanceof Outcome.Done<ImportPreview>(var preview)) {
            lay(preview);
        } else {
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

    private void choose() {
        HatPlace hat = currentHat.place(currentActor.get());
        List<ImportChoice> offered = choices.of(currentActor.get()).stream()
                .sorted(hat.organisationFirst(ImportChoice::organisation))
                .toList();
        if (offered.isEmpty()) {
            throw new NotPermittedHere("Contributors and leads of a partner, board officers and administrators bring in"
                    + " spreadsheets.");
        }
        named("Import");
        offer();
        SpreadsheetUpload upload = new SpreadsheetUpload(SpreadsheetUpload.Accepted.CSV);
        Div choosing = new Div();
        choosing.addClassName("import-choice");
        choosing.add(new Paragraph(
                "Bring in a spreadsheet of promises, of co-production activities, of anchor actions or of rooms, saved as CSV."
                        + " First you see what it would make;"
                        + " nothing is made before you say so, and you can take all of it out again."));
        Choice<ImportChoice> choice =
                new Choice<>("What the file holds", "Choose one", offered, ImportChoice::key, ImportChoice::words);
        ImportChoice first = offered.getFirst();
        if (hat.isOrganisation(first.organisation()) || offered.stream().allMatch(first::isBeside)) {
            choice.choose(first);
        }
        choosing.add(choice);
        upload.onUpload(choice, key -> {
            ImportChoice chosen = offered.stream()
                    .filter(each -> each.key().equals(key))
                    .findFirst()
                    .orElse(null);
            return (name, file) -> preview(chosen, name, file);
        });
        choosing.add(upload);
        List<RecentImport> recent = imports.recent(currentActor.get()).stream()
                .map(RecentImport::of)
                .toList();
        show(choosing, new Fragment(output -> JterecentGenerated.render(output, null, recent)));
    }

    private Command preview(@Nullable ImportChoice choice, String fileName, Path file) {
        if (choice == null) {
            return () ->
                    messages().warn("Nothing was taken in. Say first what the file holds, then choose the file again.");
        }
        return switch (imports.preview(
                currentActor.get(),
                new UploadSpreadsheet(
                        choice.kind(), choice.partnership(), choice.mode(), choice.organisation(), fileName, file))) {
            case Outcome.Done<ImportPreview>(var preview) ->
                () -> getUI().ifPresent(ui -> ui.navigate(Place.IMPORT_PATH + "/" + preview.id()));
            case Outcome.Refused<ImportPreview>(var refusal) -> () -> messages().warn(RefusalWords.of(refusal));
        };
    }

    private void lay(ImportPreview preview) {
        UUID id = preview.id();
        String fileName = preview.fileName();
        named(
                fileName,
                "Import · " + preview.kind().words() + " · " + preview.mode().words());
        ImportPage page = ImportPage.of(preview);
        boolean mayTakeIn = choices.of(currentActor.get()).stream()
                .anyMatch(choice -> choice.mayTakeIn()
                        && choice.mode() == preview.mode()
                        && choice.partnership().equals(preview.partnership()));

        Div buttons = new Div();
        buttons.addClassName("import-buttons");
        if (preview.ready() > 0 && mayTakeIn) {
            Button take = new Button(
                    "Take in " + Words.count(preview.ready(), "row", "rows"), click -> apply(id, preview.kind()));
            take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(take);
        }
        if (preview.created() > 0 && mayTakeIn) {
            buttons.add(new Button("Undo this import", click -> confirmUndo(preview)));
        }
        if (preview.status() == ImportStatus.APPLIED) {
            buttons.add(whatItMade(preview));
        }
        buttons.add(link(Place.IMPORT_PATH, "Import another file"));

        List<Component> parts = new ArrayList<>();
        parts.add(new Paragraph(standing(preview, mayTakeIn)));
        parts.add(new Fragment(output -> JtepreviewGenerated.render(output, null, page, true)));
        parts.add(buttons);
        parts.add(columns(preview));
        parts.add(new Fragment(output -> JtepreviewGenerated.render(output, null, page, false)));
        show(parts.toArray(Component[]::new));
    }

    private static String standing(ImportPreview preview, boolean mayTakeIn) {
        return switch (preview.status()) {
            case PREVIEWED ->
                "Nothing is made yet. This is what the file would bring in."
                        + (mayTakeIn ? "" : " Your lead can take it in: this address shows it to them.");
            case APPLIED ->
                "This file was taken in."
                        + (preview.held() == 0
                                ? ""
                                : " " + Words.sentence(Words.spelledCount(preview.held(), "row waits", "rows wait"))
                                        + " to be mended.");
            case UNDONE -> "This import was undone: what it had made is gone again. It can be taken in once more.";
        };
    }

    private static Anchor whatItMade(ImportPreview preview) {
        return switch (preview.kind()) {
            case COMMITMENTS ->
                link(
                        CommitmentNavigation.list(CommitmentFilter.ofPartnership(preview.partnership())),
                        "See the promises");
            case ANCHOR_ACTIONS ->
                link(
                        CommitmentNavigation.list(CommitmentFilter.ofPartnership(preview.partnership())
                                .ofAnchorActions(null)),
                        "See the anchor actions");
            case ACTIVITIES -> link(Place.COPRODUCTION_PATH, "See the activities");
            case ROOMS -> link(EstatesNavigation.PATH, "See the rooms");
            case CONTRACTS -> link(ProcurementNavigation.LIST_PATH, "See the contracts");
        };
    }

    private static Anchor link(String href, String words) {
        Anchor link = new Anchor(href, words);
        link.addClassName("button");
        return link;
    }

    /** The headings of the file, each with the field that it is taken as. */
    private Component columns(ImportPreview preview) {
        UUID id = preview.id();
        Map<String, Choice<ImportField>> fields = new LinkedHashMap<>();
        Div grid = new Div();
        grid.addClassName("columns");
        preview.mapping().forEach((heading, code) -> {
            Choice<ImportField> field = new Choice<>(
                    heading,
                    "Leave it out",
                    ImportField.of(preview.kind()),
                    ImportField::code,
                    known -> known.words(preview.kind()));
            field.choose(
                    code == null ? null : Coded.find(ImportField.class, code).orElse(null));
            fields.put(heading, field);
            grid.add(field);
        });
        long taken =
                preview.mapping().values().stream().filter(Objects::nonNull).count();
        LinkedHashMap<String, Choice<ImportField>> chosen = new LinkedHashMap<>(fields);
        Button again = new Button("Look again with these columns", click -> match(id, chosen));
        NativeDetails details = new NativeDetails(
                "Columns: " + Words.of(taken, preview.mapping().size()) + " taken",
                new Div(
                        new Paragraph("Each heading of the file, and what it is taken as. Change what is wrong, then"
                                + " look again."),
                        grid,
                        again));
        details.setOpen(preview.status() == ImportStatus.PREVIEWED && preview.ready() == 0);
        return details;
    }

    private void match(UUID id, Map<String, Choice<ImportField>> fields) {
        Map<String, @Nullable String> mapping = new LinkedHashMap<>();
        fields.forEach((heading, field) ->
                mapping.put(heading, field.chosen().map(ImportField::code).orElse(null)));
        switch (imports.match(currentActor.get(), id, mapping)) {
            case Outcome.Done<ImportPreview>(var preview) -> {
                again(preview);
                messages()
                        .tell("Looked at again: " + Words.of(preview.ready(), preview.rows())
                                + " rows are ready to take in.");
            }
            case Outcome.Refused<ImportPreview>(var refusal) -> refused(refusal);
        }
    }

    private void apply(UUID id, ImportKind kind) {
        switch (imports.apply(currentActor.get(), id)) {
            case Outcome.Done<ImportApplied>(var applied) -> {
                int held = reload(id);
                messages().tell(ImportPage.applied(kind, applied, held));
            }
            case Outcome.Refused<ImportApplied>(var refusal) -> refused(refusal);
        }
    }

    /** Shows what is stored now, and says how many rows still wait. */
    private int reload(UUID id) {
        if (imports.find(currentActor.get(), id) instanceof Outcome.Done<ImportPreview>(var preview)) {
            again(preview);
            return preview.held();
        }
        return 0;
    }

    private void confirmUndo(ImportPreview preview) {
        UUID id = preview.id();
        ImportKind kind = preview.kind();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader("Undo “" + preview.fileName() + "”?");
        dialog.setText("This removes " + Words.count(preview.created(), kind.one(), kind.many())
                + " that the file made, and organisations that only it named. If anybody has worked on one of them"
                + " since, nothing is removed and you are told which. The file can be taken in again.");
        dialog.setConfirmText("Undo the import");
        dialog.setConfirmButtonTheme("error");
        dialog.addConfirmListener(confirmed -> undo(id));
        dialog.setCancelable(true);
        dialog.setCancelText("Keep it");
        dialog.open();
    }

    private void undo(UUID id) {
        switch (imports.undo(currentActor.get(), id)) {
            case Outcome.Done<ImportPreview>(var preview) -> {
                again(preview);
                messages().tell("Undone: what this file had made is removed. You can take it in again.");
            }
            case Outcome.Refused<ImportPreview>(var refusal) -> refused(refusal);
        }
    }

    private void again(ImportPreview preview) {
        lay(preview);
        focusAfterNavigation();
    }

    private void refused(Refusal refusal) {
        messages().warn(RefusalWords.of(refusal));
    }
}
