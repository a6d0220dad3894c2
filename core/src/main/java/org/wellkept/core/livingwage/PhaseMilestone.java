package org.wellkept.core.livingwage;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.terms.MilestoneStatus;

/**
 * A step of an accreditation that comes in phases, such as "Cleaning contract".
 *
 * @param title 1 to 300 characters
 */
public record PhaseMilestone(String title, @Nullable LocalDate dueOn, MilestoneStatus status) implements Serializable {

    /** Whether its day has passed on that day, and nobody has said what became of it. */
    public boolean isOverdue(LocalDate day) {
        return status == MilestoneStatus.SCHEDULED && dueOn != null && dueOn.isBefore(day);
    }
}
