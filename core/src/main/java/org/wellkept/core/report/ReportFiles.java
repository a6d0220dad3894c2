package org.wellkept.core.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * The files of published reports, for whoever makes them in the background: what there is to make, the paper to make it of,
 * and where it is kept. Each call is a transaction of its own; a file that failed holds up no other. Nobody's permission is
 * asked: it hands out nothing to readers, who come through {@link Reports}.
 */
@ApplicationScoped
@Transactional
public class ReportFiles {

    private static final int LONGEST_REASON = 500;

    private final Jdbi jdbi;
    private final Clock clock;
    private final PaperMaking papers;

    @Inject
    ReportFiles(Jdbi jdbi, Clock clock, PaperMaking papers) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.papers = papers;
    }

    /**
     * What is to be made now: what waits for its first turn, the first published first; after it, what failed and is to be tried
     * again by now. What was given up is not among it until an officer wants it again.
     */
    public List<FileToMake> toMake() {
        return jdbi.withHandle(handle -> new FileStore(handle).toMake(clock.instant()));
    }

    /**
     * The paper of a published report.
     *
     * @throws IllegalStateException where there is no such report
     */
    public Paper paper(UUID report, Edition edition) {
        return jdbi.withHandle(handle -> {
            ReportStore.Stored stored = new ReportStore(handle)
                    .find(report)
                    .filter(found -> found.summary().isPublished())
                    .orElseThrow(() -> new IllegalStateException("No published report " + report));
            return PaperWriter.write(
                    stored.wording(), papers.source(handle, stored.summary().snapshot(), edition));
        });
    }

    /** Keeps a file. One that is kept already stays: another instance was faster. */
    public void keep(FileToMake file, byte[] bytes) {
        jdbi.useHandle(handle -> new FileStore(handle).keep(file, bytes, clock.instant()));
    }

    /**
     * It could not be made. It is tried again by itself, after pauses that grow, until it is given up.
     *
     * @param because for the officer, in plain English
     */
    public void failed(FileToMake file, String because) {
        String words = because.length() <= LONGEST_REASON ? because : because.substring(0, LONGEST_REASON);
        jdbi.useHandle(handle -> new FileStore(handle).failed(file, words, clock.instant()));
    }
}
