package org.wellkept.core.member;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.coproduction.Change;
import org.wellkept.core.coproduction.Feedback;
import org.wellkept.core.coproduction.Told;

/**
 * Something that a member took part in, and what became of it.
 *
 * @param organisation the name of who ran it
 * @param held when it took place, as written, each occasion in order
 * @param feedback whether people were told, and by which day they were promised to be
 * @param told what people were told, or null
 * @param changes what people said, what was decided, and what was done
 * @param speakUntil the last day on which people can say how it was with a code; null where they can't now
 */
public record PartTaken(
        String reference,
        String title,
        String organisation,
        List<String> held,
        Visibility visibility,
        Feedback feedback,
        @Nullable Told told,
        List<Change> changes,
        @Nullable LocalDate speakUntil)
        implements Serializable {

    public PartTaken {
        held = List.copyOf(held);
        changes = List.copyOf(changes);
    }
}
