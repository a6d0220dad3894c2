package org.wellkept.core.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.meeting.MeetingState;

/**
 * The meeting that a paper is for, as it stands now.
 *
 * @param movedFrom the day that it was on when the draft was last worded, or the paper published, where that is another one
 */
public record ReportMeeting(
        UUID id, LocalDate on, MeetingState state, @Nullable LocalDate movedFrom) implements Serializable {

    public boolean isCancelled() {
        return state == MeetingState.CANCELLED;
    }
}
