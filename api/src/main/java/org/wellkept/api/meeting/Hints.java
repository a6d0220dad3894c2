package org.wellkept.api.meeting;

import java.util.List;
import org.wellkept.core.coproduction.PersonalDetail;

/** A word of warning to whoever writes: it stands against nothing. */
final class Hints {

    private Hints() {}

    static List<String> of(List<PersonalDetail> found) {
        return found.stream()
                .map(detail -> "%s: “%s” looks like %s. Roles are named here, and no people."
                        .formatted(detail.field(), detail.found(), detail.kind().words()))
                .toList();
    }
}
