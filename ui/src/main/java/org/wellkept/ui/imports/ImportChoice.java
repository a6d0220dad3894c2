package org.wellkept.ui.imports;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.imports.ImportKind;
import org.wellkept.core.imports.ImportMode;

/**
 * What a file can hold, on whose behalf it comes, and as what.
 *
 * @param organisation whose own they are; null for a published source
 * @param mayTakeIn whether the person may take the rows in, or only look at them
 */
record ImportChoice(
        ImportKind kind,
        String partnership,
        ImportMode mode,
        @Nullable String organisation,
        String words,
        boolean mayTakeIn)
        implements Serializable {

    String key() {
        return partnership + "/" + mode.code() + "/" + organisation + "/" + kind.code();
    }

    /** Whether both are of the same body and the same partnership, in the same way. */
    boolean isBeside(ImportChoice other) {
        return partnership.equals(other.partnership)
                && mode == other.mode
                && Objects.equals(organisation, other.organisation);
    }
}
