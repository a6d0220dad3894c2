package org.wellkept.core.reply;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wellkept.core.mark.Mark;

/**
 * A body is told today of marks that came up on its promises: its leads are written to. Fired in the transaction in which
 * that is stored, once a day for a body at most.
 *
 * @param organisation the body
 * @param name its name
 * @param marks what came up, by reference
 */
public record MarksTold(UUID organisation, String name, List<OfPromise> marks) {

    public MarksTold {
        marks = List.copyOf(marks);
    }

    /** @param publicOn the first day on which it may be read in public */
    public record OfPromise(String reference, String title, Mark mark, LocalDate publicOn) {}
}
