package org.wellkept.core.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Files as rows of the database, each a piece. Rows and not PostgreSQL's large objects: they go with their record, are
 * granted like any table, and can be read one by one without a transaction.
 */
@ApplicationScoped
class DatabaseStore implements EvidenceStore {

    static final int PIECE = 256 * 1024;

    private final Jdbi jdbi;

    @Inject
    DatabaseStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void keep(UUID content, InputStream bytes) throws IOException {
        byte[] piece = bytes.readNBytes(PIECE);
        for (int position = 0; piece.length > 0; position++) {
            int at = position;
            byte[] kept = piece;
            jdbi.useHandle(handle -> handle.createUpdate(
                            "insert into evidence_chunk (content_id, position, bytes) values (:content, :position, :bytes)")
                    .bind("content", content)
                    .bind("position", at)
                    .bind("bytes", kept)
                    .execute());
            piece = bytes.readNBytes(PIECE);
        }
    }

    @Override
    public void writeTo(UUID content, OutputStream out) throws IOException {
        Optional<byte[]> piece = piece(content, 0);
        if (piece.isEmpty()) {
            throw new EOFException("The file is not there any more");
        }
        for (int position = 1; piece.isPresent(); position++) {
            out.write(piece.get());
            piece = piece.get().length < PIECE ? Optional.empty() : piece(content, position);
        }
    }

    private Optional<byte[]> piece(UUID content, int position) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select bytes from evidence_chunk where content_id = :content and position = :position")
                .bind("content", content)
                .bind("position", position)
                .mapTo(byte[].class)
                .findOne());
    }

    @Override
    public void remove(UUID content) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from evidence_chunk where content_id = :content")
                .bind("content", content)
                .execute());
    }
}
