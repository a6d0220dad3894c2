package org.wellkept.ui.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.evidence.EvidenceFiles;
import org.wellkept.core.evidence.EvidenceLimits;
import org.wellkept.core.evidence.EvidencePlace;
import org.wellkept.core.evidence.EvidenceRead;
import org.wellkept.core.evidence.FileExamination;

/** Makes the fields in which somebody puts files beside a promise. */
@Dependent
public class EvidenceFields implements Serializable {

    private final EvidenceFiles files;
    private final FileExamination examination;
    private final CurrentActor currentActor;

    @Inject
    public EvidenceFields(EvidenceFiles files, FileExamination examination, CurrentActor currentActor) {
        this.files = files;
        this.examination = examination;
        this.currentActor = currentActor;
    }

    /** The files at a place, with what it takes to add to them and to take one away. */
    public EvidenceField at(EvidencePlace place) {
        return new EvidenceField(new DoorShelf(place));
    }

    /** A place behind the doors. */
    private final class DoorShelf implements EvidenceField.Shelf {
        private final EvidencePlace place;

        DoorShelf(EvidencePlace place) {
            this.place = place;
        }

        @Override
        public EvidenceLimits limits() {
            return examination.limits();
        }

        @Override
        public Outcome<List<EvidenceRead>> there() {
            return files.at(currentActor.get(), place);
        }

        @Override
        public Outcome<EvidenceRead.File> put(String name, Path file) {
            return files.mayAdd(currentActor.get(), place)
                    .then(open -> examination.examine(name, file))
                    .then(examined -> files.add(currentActor.get(), place, examined));
        }

        @Override
        public Outcome<EvidenceRead> take(UUID evidence) {
            return files.remove(currentActor.get(), evidence, place);
        }
    }
}
