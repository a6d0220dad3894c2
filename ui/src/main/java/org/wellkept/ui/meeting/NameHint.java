package org.wellkept.ui.meeting;

import java.util.List;
import java.util.Optional;
import org.wellkept.core.coproduction.PersonalDetail;
import org.wellkept.ui.look.Words;

/** A kind word where something looks like a name; it stands against nothing. */
final class NameHint {

    private NameHint() {}

    /** Empty where nothing looks so. */
    static Optional<String> of(List<PersonalDetail> found) {
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of("It is saved. Anyone reads it, so please look once more: "
                        + Words.list(found.stream()
                                .map(detail -> "“" + detail.found() + "” looks like "
                                        + detail.kind().words())
                                .distinct()
                                .toList())
                        + ". Name roles here, and no people.");
    }
}
