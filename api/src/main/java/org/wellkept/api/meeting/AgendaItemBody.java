package org.wellkept.api.meeting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.http.Versioned;
import org.wellkept.core.Version;
import org.wellkept.core.meeting.AgendaItemRead;
import org.wellkept.core.meeting.AskedOfBoard;
import org.wellkept.core.meeting.MeetingCheck;
import org.wellkept.core.meeting.MeetingRead;
import org.wellkept.core.meeting.PromiseRef;

/**
 * An agenda item. What {@link NewAgendaItemBody} can write stands here under the same names.
 *
 * @param meeting the id of its meeting
 * @param number its place on the agenda
 * @param promises references of those that the caller may read
 * @param bringsBack the reference of the decision that it brings back
 * @param hints a kind word to the board's officer where something looks like a name
 */
record AgendaItemBody(
        @JsonIgnore Version version,
        UUID id,
        UUID meeting,
        int number,
        String title,
        @Nullable String reportOf,
        AskedOfBoard asked,
        @Nullable String summary,
        List<String> recommendations,
        List<String> promises,
        @Nullable String bringsBack,
        List<DecisionBody> decisions,
        List<String> hints)
        implements Versioned {

    static AgendaItemBody of(MeetingRead meeting, AgendaItemRead item) {
        return new AgendaItemBody(
                item.version(),
                item.id(),
                meeting.id(),
                item.number(),
                item.title(),
                item.reportOf(),
                item.asked(),
                item.summary(),
                item.recommendations(),
                item.promises().stream().map(PromiseRef::reference).toList(),
                item.terms().bringsBack(),
                item.decisions().stream().map(DecisionBody::of).toList(),
                meeting.editable() ? Hints.of(MeetingCheck.looksPersonal(item.terms())) : List.of());
    }
}
