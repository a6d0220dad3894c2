package org.wellkept.core.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Version;
import org.wellkept.core.partnership.BoardRef;

/**
 * A meeting of a board, with its agenda and what was decided.
 *
 * @param id stable, also when the meeting is moved to another day
 * @param startsAt in the time of England, or null where it is not known
 * @param link where it is broadcast or joined
 * @param cancelledBecause why it was cancelled, or null
 * @param papersBy the last day on which its papers can be made public: five clear days before (Local Government Act 1972,
 *     section 100B)
 * @param editable whether the reader prepares and records this board's meetings
 * @param items in the order of the agenda
 */
public record MeetingRead(
        UUID id,
        Version version,
        BoardRef board,
        LocalDate on,
        @Nullable LocalTime startsAt,
        @Nullable String place,
        @Nullable String link,
        MeetingState state,
        @Nullable String cancelledBecause,
        LocalDate papersBy,
        boolean editable,
        List<AgendaItemRead> items)
        implements Serializable {

    public MeetingRead {
        items = List.copyOf(items);
    }

    /** When and where, as it is written anew. */
    public MeetingTerms terms() {
        return new MeetingTerms(on, startsAt, place, link);
    }

    /** An item of the agenda, where it is there. */
    public Optional<AgendaItemRead> item(UUID id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Everything that was decided, in the order of the agenda. */
    public List<DecisionRead> decisions() {
        return items.stream().flatMap(item -> item.decisions().stream()).toList();
    }
}
