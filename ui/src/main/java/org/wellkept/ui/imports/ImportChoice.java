package org.wellkept.ui.imports;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.imports.ImportMode;

/**
 * On whose behalf a file can come, and as what.
 *
 * @param organisation whose own promises they are; null for a published source
 * @param mayTakeIn whether the person may take the rows in, or only look at them
 */
record ImportChoice(
        String partnership, ImportMode mode, @Nullable String organisation, String words, boolean mayTakeIn)
        implements Serializable {

    String key() {
        return partnership + "/" + mode.code() + "/" + organisation;
    }
}
