package org.wellkept.deploy.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.evidence.EvidenceFiles;
import org.wellkept.core.evidence.EvidenceGiven;
import org.wellkept.core.evidence.EvidencePlace;
import org.wellkept.core.evidence.EvidenceRead;
import org.wellkept.core.evidence.FileExamination;

/** The small files and links of the story, made on the spot and brought in through the doors. */
@ApplicationScoped
class StoryEvidence {

    private final FileExamination examination;
    private final EvidenceFiles files;

    @Inject
    StoryEvidence(FileExamination examination, EvidenceFiles files) {
        this.examination = examination;
        this.files = files;
    }

    /** What a happening came with; nothing where the story tells of none. */
    List<EvidenceGiven> of(Actor actor, EvidencePlace place, RelativeDays days, JsonObject happening) {
        List<EvidenceGiven> given = new ArrayList<>();
        if (happening.containsKey("files")) {
            for (JsonObject file : happening.getJsonArray("files").getValuesAs(JsonObject.class)) {
                put(actor, place, days, file).ifPresent(given::add);
            }
        }
        if (happening.containsKey("links")) {
            happening.getJsonArray("links").getValuesAs(JsonObject.class).stream()
                    .map(link -> new EvidenceGiven.Link(link.getString("title"), link.getString("url")))
                    .forEach(given::add);
        }
        return given;
    }

    private Optional<EvidenceGiven> put(Actor actor, EvidencePlace place, RelativeDays days, JsonObject file) {
        String name = days.words(file.getString("name"));
        List<String> lines = file.getJsonArray("lines").getValuesAs(JsonString::getString).stream()
                .map(days::words)
                .toList();
        try {
            Path made = Files.createTempFile("wellkept-story-", null);
            try {
                Files.write(made, name.endsWith(".pdf") ? OnePage.pdf(lines) : text(lines));
                return put(actor, place, name, made);
            } finally {
                Files.delete(made);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<EvidenceGiven> put(Actor actor, EvidencePlace place, String name, Path file) {
        Outcome<EvidenceRead.File> outcome =
                examination.examine(name, file).then(examined -> files.add(actor, place, examined));
        // the story goes on without its files where the virus scanner is down
        return outcome instanceof Outcome.Refused<EvidenceRead.File>(Refusal.NotNow notNow)
                ? Optional.empty()
                : Optional.of(new EvidenceGiven.WaitingFile(outcome.orThrow().id()));
    }

    private static byte[] text(List<String> lines) {
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
