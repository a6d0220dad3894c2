package org.wellkept.api.imports;

import org.wellkept.core.imports.ImportApplied;
import org.wellkept.core.imports.ImportStatus;

/** What taking in did: how many promises or activities were made, and how many rows were there already. */
record AppliedBody(ImportStatus status, int created, int skipped) {
    static AppliedBody of(ImportApplied applied) {
        return new AppliedBody(ImportStatus.APPLIED, applied.created(), applied.skipped());
    }
}
