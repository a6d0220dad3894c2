package org.wellkept.core.coproduction;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fourth step of an activity's log: what happened.
 *
 * @param changes what became of each thing that people said, in order
 * @param tellBy the day by which people were promised to hear, or null: then working days count from the last occasion
 */
public record Happened(List<Change> changes, @Nullable LocalDate tellBy) implements Serializable {

    /** Of which nothing is said yet. */
    public static final Happened NOTHING_YET = new Happened(List.of(), null);

    public Happened {
        changes = List.copyOf(changes);
    }
}
