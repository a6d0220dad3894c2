package org.wellkept.core.evidence;

import java.util.UUID;

/** Evidence that is given with an update or a check. */
public sealed interface EvidenceGiven {

    /**
     * A page that shows it.
     *
     * @param title what the page shows, at most 300 characters
     * @param url http or https, at most 2,000 characters
     */
    record Link(String title, String url) implements EvidenceGiven {}

    /** A file that was uploaded before and waits. */
    record WaitingFile(UUID id) implements EvidenceGiven {}
}
