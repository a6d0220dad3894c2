package org.wellkept.api.meeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.wellkept.api.json.Given;
import org.wellkept.core.meeting.AgendaItemTerms;
import org.wellkept.core.meeting.AskedOfBoard;

/** What a caller can write of an agenda item, under the names of {@link AgendaItemBody}. */
final class NewAgendaItemBody {

    private static final List<String> WORKED_OUT = List.of("id", "meeting", "number", "decisions", "hints");

    private NewAgendaItemBody() {}

    static AgendaItemTerms read(ObjectNode sent) {
        Given given = Patched.of(sent, WORKED_OUT);
        AgendaItemTerms terms = terms(given);
        given.done();
        return terms;
    }

    /** An item as it would stand after a merge patch. */
    static AgendaItemTerms patched(ObjectNode stored, ObjectNode patch) {
        Given given = Patched.of(stored, patch, WORKED_OUT);
        AgendaItemTerms terms = terms(given);
        given.done();
        return terms;
    }

    private static AgendaItemTerms terms(Given given) {
        return new AgendaItemTerms(
                given.text("title", "Say in one line what it is about"),
                given.optionalText("reportOf"),
                given.choice("asked", AskedOfBoard.class),
                given.optionalText("summary"),
                given.texts("recommendations"),
                given.texts("promises"),
                given.optionalText("bringsBack"));
    }
}
