package org.wellkept.core.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/**
 * Where the bytes of files are. The usual one is the database itself, so that they are backed up with everything else and are
 * there exactly when the transaction that brought them was. Memory doesn't grow with a file, in either direction.
 */
interface EvidenceStore {

    /** Keeps the bytes under an id, in the caller's transaction. */
    void keep(UUID content, InputStream bytes) throws IOException;

    /**
     * Writes the bytes, piece by piece. It needs no transaction, and keeps no connection while a slow reader takes its time.
     *
     * @throws IOException when the reader has gone, or the bytes have
     */
    void writeTo(UUID content, OutputStream out) throws IOException;

    /** Removes the bytes, in the caller's transaction. */
    void remove(UUID content);
}
