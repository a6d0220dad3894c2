package org.wellkept.core.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/** A file that its reader may have. */
public final class EvidenceContent {

    private final EvidenceRead.File file;
    private final boolean open;
    private final UUID content;
    private final EvidenceStore store;

    EvidenceContent(EvidenceRead.File file, boolean open, UUID content, EvidenceStore store) {
        this.file = file;
        this.open = open;
        this.content = content;
        this.store = store;
    }

    public EvidenceRead.File file() {
        return file;
    }

    public FileName name() {
        return new FileName(file.title());
    }

    /** Whether anyone may have it. */
    public boolean isOpenToAnyone() {
        return open;
    }

    /**
     * Writes its bytes piece by piece.
     *
     * @throws IOException when the reader has gone, or somebody has taken the file away meanwhile
     */
    public void writeTo(OutputStream out) throws IOException {
        store.writeTo(content, out);
    }
}
