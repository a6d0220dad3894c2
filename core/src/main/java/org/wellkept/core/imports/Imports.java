package org.wellkept.core.imports;

import java.util.UUID;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;

@Door
public class Imports {
    public Outcome<ImportPreview> preview(Actor actor, UploadSpreadsheet command) {
        throw new UnsupportedOperationException();
    }

    public Outcome<ImportPreview> find(Actor actor, UUID id) {
        throw new UnsupportedOperationException();
    }
    /** Matches headings to fields anew: heading to field name, for all of the file's headings. */
    public Outcome<ImportPreview> match(Actor actor, UUID id, java.util.Map<String, String> mapping) {
        throw new UnsupportedOperationException();
    }

    public Outcome<ImportApplied> apply(Actor actor, UUID id) {
        throw new UnsupportedOperationException();
    }
    /** RuleBroken with the list of what somebody has touched since. */
    public Outcome<ImportPreview> undo(Actor actor, UUID id) {
        throw new UnsupportedOperationException();
    }
    /** Latest first, of what the actor may see. */
    public java.util.List<ImportPreview> recent(Actor actor) {
        throw new UnsupportedOperationException();
    }
}
