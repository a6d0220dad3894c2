package org.wellkept.deploy.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.wellkept.core.imports.ImportKind;
import org.wellkept.core.imports.ImportMode;
import org.wellkept.core.imports.Imports;
import org.wellkept.core.imports.UploadSpreadsheet;

/** Spreadsheets that people of the story have uploaded and looked at, and not taken in yet. */
@ApplicationScoped
class ImportStories {

    /** At the end of a day's work. */
    private static final int EVENING = 45;

    private final Imports imports;

    @Inject
    ImportStories(Imports imports) {
        this.imports = imports;
    }

    List<Happening> happenings(JsonObject story, RelativeDays days, Cast cast) {
        return story.getJsonArray("imports").getValuesAs(JsonObject.class).stream()
                .map(told -> new Happening(
                        days.past(told.getString("on")),
                        EVENING,
                        () -> upload(told, story.getJsonObject("partnership").getString("slug"), days, cast)))
                .toList();
    }

    private void upload(JsonObject told, String partnership, RelativeDays days, Cast cast) {
        String lines = told.getJsonArray("lines").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .map(days::words)
                .collect(Collectors.joining("\r\n"));
        String organisation = told.getString("organisation", null);
        try {
            Path upload = Files.createTempFile("wellkept-story-", ".csv");
            try {
                Files.writeString(upload, lines);
                imports.preview(
                                cast.personCalled(told.getString("by")),
                                new UploadSpreadsheet(
                                        ImportKind.COMMITMENTS,
                                        partnership,
                                        organisation == null ? ImportMode.PUBLISHED : ImportMode.OWN,
                                        organisation,
                                        told.getString("file"),
                                        upload))
                        .orThrow();
            } finally {
                Files.delete(upload);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
