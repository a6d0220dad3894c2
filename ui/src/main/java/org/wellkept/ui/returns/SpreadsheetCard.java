package org.wellkept.ui.returns;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.returns.sheet.ReturnSheets;
import org.wellkept.core.returns.sheet.SheetFile;
import org.wellkept.core.returns.sheet.SheetKind;
import org.wellkept.core.returns.sheet.SheetPreview;
import org.wellkept.core.returns.sheet.UploadReturn;
import org.wellkept.ui.imports.SpreadsheetUpload;
import org.wellkept.ui.workspace.Messages;
import org.wellkept.ui.workspace.RefusalWords;

/** The way out and back in for those who answer in a spreadsheet. */
final class SpreadsheetCard extends Div {

    private static final SpreadsheetUpload.Accepted FILLED_IN = new SpreadsheetUpload.Accepted(
            "Upload it filled in",
            List.of(".xlsx", ".ods"),
            10,
            "The file is larger than 10 MB. Copy the answers into a fresh spreadsheet, and upload that.",
            "The file is neither an .xlsx nor an .ods file. In your spreadsheet program, save it as one of them"
                    + " first.");

    private final ReturnSheets sheets;
    private final CurrentActor currentActor;
    private final String organisation;

    SpreadsheetCard(ReturnSheets sheets, CurrentActor currentActor, String organisation) {
        this.sheets = sheets;
        this.currentActor = currentActor;
        this.organisation = organisation;
        addClassNames("card", "spreadsheet-card");
        SpreadsheetUpload upload = new SpreadsheetUpload(FILLED_IN);
        upload.onUpload(this::preview);
        Div copies = new Div(copy(SheetKind.XLSX), copy(SheetKind.ODS));
        copies.addClassName("form-end");
        add(
                new H2("Rather in a spreadsheet?"),
                new Paragraph(
                        "Take a copy with all that is known, fill it in, or send it to whoever does. When it comes"
                                + " back, you see what it would change before anything is kept."),
                copies,
                upload);
    }

    private Anchor copy(SheetKind kind) {
        Anchor copy = new Anchor(
                DownloadHandler.fromInputStream(request -> made(kind)),
                "Copy for " + kind.words() + " (." + kind.code() + ")");
        copy.addClassName("button");
        copy.getElement().setAttribute("download", true);
        return copy;
    }

    private DownloadResponse made(SheetKind kind) {
        return switch (sheets.make(currentActor.get(), organisation, kind)) {
            case Outcome.Done<SheetFile>(SheetFile file) ->
                new DownloadResponse(
                        new ByteArrayInputStream(file.content()),
                        file.name(),
                        file.kind().mediaType(),
                        file.content().length);
            case Outcome.Refused<SheetFile> refused ->
                DownloadResponse.error(HttpServletResponse.SC_CONFLICT, RefusalWords.of(refused.refusal()));
        };
    }

    private Command preview(String fileName, Path file) {
        return switch (sheets.preview(currentActor.get(), new UploadReturn(organisation, fileName, file))) {
            case Outcome.Done<SheetPreview>(SheetPreview preview) ->
                () -> getUI().ifPresent(ui -> ui.navigate(ReturnNavigation.spreadsheet(organisation, preview.id())));
            case Outcome.Refused<SheetPreview>(var refusal) ->
                () -> Messages.near(this).warn(RefusalWords.of(refusal));
        };
    }
}
