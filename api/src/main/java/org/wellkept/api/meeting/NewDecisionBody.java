package org.wellkept.api.meeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.dates.DateBody;
import org.wellkept.api.json.Given;
import org.wellkept.core.Version;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.meeting.AnswerEscalated;
import org.wellkept.core.meeting.CorrectDecision;
import org.wellkept.core.meeting.DecisionKind;
import org.wellkept.core.meeting.DecisionTerms;
import org.wellkept.core.meeting.TellOutcome;

/** What a caller can write of a decision, under the names of {@link DecisionBody}. */
final class NewDecisionBody {

    private static final List<String> WORKED_OUT = List.of(
            "reference",
            "board",
            "meeting",
            "on",
            "item",
            "state",
            "recordedOn",
            "outcome",
            "follows",
            "escalatedTo",
            "answer",
            "followedBy",
            "comesUpAt",
            "corrections");

    private NewDecisionBody() {}

    static DecisionTerms read(ObjectNode sent) {
        Given given = Patched.of(sent, WORKED_OUT);
        DecisionTerms terms = terms(given, null);
        given.done();
        return terms;
    }

    /** A correction: a merge patch that also says, in {@code because}, why. */
    static CorrectDecision patched(String reference, Version read, ObjectNode stored, ObjectNode patch) {
        Given given = Patched.of(stored, patch, WORKED_OUT);
        CorrectDecision correction = new CorrectDecision(
                reference,
                read,
                terms(given, stored),
                given.text("because", "Say why, in words that the public will read"));
        given.done();
        return correction;
    }

    private static DecisionTerms terms(Given given, @Nullable ObjectNode stored) {
        DateWritten due = DateBody.read(given, "due", stored);
        return new DecisionTerms(
                given.choice("kind", DecisionKind.class),
                given.text("resolved", "Say what was resolved"),
                given.optionalText("owner"),
                given.optionalText("ownerRole"),
                due == null ? null : due.text(),
                given.texts("promises"));
    }

    static TellOutcome outcome(String reference, ObjectNode sent) {
        Given given = Given.of(sent);
        TellOutcome outcome = new TellOutcome(
                reference,
                given.has("done") ? given.flag("done") : null,
                given.text("words", "Say in a sentence or two what came of it"),
                given.optionalDate("on"));
        given.done();
        return outcome;
    }

    static AnswerEscalated answer(String reference, ObjectNode sent) {
        Given given = Given.of(sent);
        AnswerEscalated answer =
                new AnswerEscalated(reference, given.text("words", "Say in a sentence or two what the board answers"));
        given.done();
        return answer;
    }
}
