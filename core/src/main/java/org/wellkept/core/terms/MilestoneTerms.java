package org.wellkept.core.terms;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.DateWritten;

/**
 * A step on the way that is either reached or not.
 *
 * @param id null for a milestone that is new
 */
public record MilestoneTerms(
        @Nullable UUID id, String title, @Nullable DateWritten due, MilestoneStatus status) implements Serializable {

    /** The same words for a milestone of another promise. */
    public MilestoneTerms asNew() {
        return new MilestoneTerms(null, title, due, status);
    }
}
