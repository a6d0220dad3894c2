package org.wellkept.api.evidence;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.http.UploadedForm;
import org.wellkept.api.json.Given;
import org.wellkept.api.json.Ids;
import org.wellkept.api.problem.Refusals;
import org.wellkept.core.Coded;
import org.wellkept.core.access.Actor;
import org.wellkept.core.evidence.EvidencePlace;
import org.wellkept.core.evidence.EvidencePurpose;
import org.wellkept.core.evidence.FileExamination;

/** One file on its way in, on disk until it is closed. */
final class EvidenceUpload implements AutoCloseable {

    private final UploadedForm form;

    private EvidenceUpload(UploadedForm form) {
        this.form = form;
    }

    static EvidenceUpload receive(List<EntityPart> parts, FileExamination examination) throws IOException {
        return new EvidenceUpload(UploadedForm.receive(
                parts,
                new UploadedForm.Asked(
                        Set.of("for", "update"),
                        examination.limits().largestFile(),
                        () -> Refusals.problem(Actor.anyone(), examination.tooLarge()))));
    }

    /** Where it is to be put, once that and the file are there. */
    EvidencePlace place(String reference) {
        EvidencePurpose purpose = purpose();
        UUID update = update(purpose);
        if (form.file() == null) {
            form.note("file", "There is no file", "Send it in a part called file");
        }
        form.done();
        return new EvidencePlace(reference, purpose, update);
    }

    private EvidencePurpose purpose() {
        String written = form.answer("for");
        Optional<EvidencePurpose> purpose =
                written.isEmpty() ? Optional.of(EvidencePurpose.UPDATE) : Coded.find(EvidencePurpose.class, written);
        if (purpose.isEmpty() && !form.isNoted("for")) {
            form.note("for", "This is not one of the choices", "Give one of " + Given.codes(EvidencePurpose.class));
        }
        return purpose.orElse(EvidencePurpose.UPDATE);
    }

    private @Nullable UUID update(EvidencePurpose purpose) {
        String written = form.answer("update");
        if (written.isEmpty()) {
            return null;
        }
        Optional<UUID> update = Ids.read(written);
        if (update.isEmpty()) {
            form.note("update", "This is not an id", "Give the id of an update just as it was sent to you");
        } else if (purpose != EvidencePurpose.UPDATE) {
            form.note("update", "A check gets its files when it is recorded", "Leave the update out");
        }
        return update.orElse(null);
    }

    @Nullable
    String fileName() {
        return form.fileName();
    }

    Path file() {
        Path file = form.file();
        if (file == null) {
            throw new IllegalStateException("What is missing was noted");
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        form.close();
    }
}
