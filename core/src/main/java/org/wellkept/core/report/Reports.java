package org.wellkept.core.report;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;

/**
 * A board's reports: begun from a snapshot, worded, published for ever, and corrected by a new one beside it. Anyone reads
 * what is published; a draft is its officer's, and the briefing is for those whom the table names.
 */
@Door
public class Reports {

    /** The most reports on one page of a list. */
    public static final int MOST_ON_A_PAGE = 200;

    /**
     * Reports that the reader may know of, the latest answers first: published ones, and drafts of boards whose officer they
     * are. Those of a board, and what was reported up to it, where one is named.
     *
     * @param board its slug, or null for all
     * @param cursor from the page before, or null for the first
     * @param limit 1 to {@value #MOST_ON_A_PAGE}
     */
    public Outcome<Page<ReportSummary>> list(Actor actor, @Nullable String board, @Nullable String cursor, int limit) {
        throw new UnsupportedOperationException();
    }

    /** One report. A draft is not found by anybody but its board's officer. */
    public Outcome<ReportDetails> find(Actor actor, UUID report) {
        throw new UnsupportedOperationException();
    }

    /** The paper, as every form of it is made. The briefing is not found by those who may not read it. */
    public Outcome<Paper> paper(Actor actor, UUID report, Edition edition) {
        throw new UnsupportedOperationException();
    }

    /** One figure of it, with the records that it counts, as they were. */
    public Outcome<PaperFigure> figure(Actor actor, UUID report, Edition edition, FigureKey key) {
        throw new UnsupportedOperationException();
    }

    /** The board's officer begins a report. */
    public Outcome<ReportDetails> draft(Actor actor, DraftReport command) {
        throw new UnsupportedOperationException();
    }

    /**
     * The board's officer words a draft anew.
     *
     * @param read the version over which it was written
     */
    public Outcome<ReportDetails> edit(Actor actor, UUID report, Version read, EditReport command) {
        throw new UnsupportedOperationException();
    }

    /** The board's officer throws a draft away. What is published stays. */
    public Outcome<UUID> discard(Actor actor, UUID report) {
        throw new UnsupportedOperationException();
    }

    /** The board's officer lets the board's members read the briefing. */
    public Outcome<ReportDetails> shareBriefing(Actor actor, UUID report) {
        throw new UnsupportedOperationException();
    }

    /** The board's officer makes the paper public, for ever. */
    public Outcome<ReportDetails> publish(Actor actor, UUID report, PublishReport command) {
        throw new UnsupportedOperationException();
    }

    /**
     * The board's officer begins a new version of a published report. The old one stays at its address, and says that there
     * is another once that is published.
     *
     * @param what was wrong and is put right, 1 to 500 characters; it stands on the new version
     */
    public Outcome<ReportDetails> correct(Actor actor, UUID report, String what) {
        throw new UnsupportedOperationException();
    }

    /** How the files of a published report stand, in the order of {@link PaperForm}, as far as the reader may read them. */
    public Outcome<List<ReportFile>> files(Actor actor, UUID report) {
        throw new UnsupportedOperationException();
    }

    /** The bytes of one of them; not found until it is made. */
    public Outcome<byte[]> file(Actor actor, UUID report, Edition edition, PaperForm form) {
        throw new UnsupportedOperationException();
    }

    /** The board's officer has a file that failed made again. */
    public Outcome<List<ReportFile>> makeAgain(Actor actor, UUID report) {
        throw new UnsupportedOperationException();
    }
}
