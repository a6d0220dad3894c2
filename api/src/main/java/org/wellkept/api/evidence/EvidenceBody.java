package org.wellkept.api.evidence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.core.evidence.EvidenceGiven;
import org.wellkept.core.evidence.EvidenceRead;
import org.wellkept.core.evidence.EvidenceType;

/**
 * A file or a link. Who added it is never told.
 *
 * @param title what a link shows, or the file's name
 * @param url of a link; null for a file, which is at {@code /api/v1/evidence/} and its id
 * @param file null for a link
 */
public record EvidenceBody(
        UUID id,
        String title,
        @Nullable String url,
        @Nullable FileBody file) {

    /**
     * What a file is.
     *
     * @param size in bytes
     * @param sha256 digest of its bytes, in hexadecimal
     */
    public record FileBody(EvidenceType type, String mediaType, long size, String sha256) {}

    public static EvidenceBody of(EvidenceRead evidence) {
        return switch (evidence) {
            case EvidenceRead.Link link -> new EvidenceBody(link.id(), link.title(), link.url(), null);
            case EvidenceRead.File file ->
                new EvidenceBody(
                        file.id(),
                        file.title(),
                        null,
                        new FileBody(file.type(), file.type().mediaType(), file.size(), file.digest()));
        };
    }

    /** One that is sent with an update or a check: a link, or the id of a file that waits. */
    public static EvidenceGiven read(Given given) {
        return given.has("file")
                ? new EvidenceGiven.WaitingFile(given.id("file"))
                : new EvidenceGiven.Link(
                        given.text("title", "Say what the page shows"),
                        given.text("url", "Give an address with https://, or the id of a file that you uploaded"));
    }
}
