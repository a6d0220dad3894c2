package org.wellkept.api.meeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.wellkept.api.json.Given;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.meeting.MeetingTerms;
import org.wellkept.core.meeting.PlanMeeting;

/** What a caller can write of a meeting, under the names of {@link MeetingBody}. */
final class NewMeetingBody {

    private static final List<String> WORKED_OUT =
            List.of("id", "board", "cancelledBecause", "papersBy", "papers", "items");

    private NewMeetingBody() {}

    /** A new meeting, planned where nothing else is said. */
    static PlanMeeting read(String board, ObjectNode sent) {
        Given given = Patched.of(sent, WORKED_OUT);
        MeetingState state = given.optionalChoice("state", MeetingState.class);
        PlanMeeting meeting = new PlanMeeting(board, terms(given), state == null ? MeetingState.PLANNED : state);
        given.done();
        return meeting;
    }

    /** A meeting as it would stand after a merge patch; its state changes by what is done to it. */
    static MeetingTerms patched(ObjectNode stored, ObjectNode patch) {
        Given given = Patched.of(
                stored,
                patch,
                Stream.concat(WORKED_OUT.stream(), Stream.of("state")).toList());
        MeetingTerms terms = terms(given);
        given.done();
        return terms;
    }

    private static MeetingTerms terms(Given given) {
        return new MeetingTerms(
                given.optionalDate("on"),
                given.optionalTime("startsAt"),
                given.optionalText("place"),
                given.optionalText("link"));
    }
}
