package org.wellkept.api.commitment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.evidence.EvidenceBody;
import org.wellkept.api.json.Given;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.CheckRead;
import org.wellkept.core.check.RecordCheck;

/**
 * An independent check. No person is named.
 *
 * @param by the body that the checker spoke for
 * @param interests that were declared, or null for none
 */
record CheckBody(
        UUID id,
        CheckAnswer answer,
        LocalDate on,
        String by,
        @Nullable String note,
        @Nullable String interests,
        List<EvidenceBody> evidence) {

    static CheckBody of(CheckRead check) {
        return new CheckBody(
                check.id(),
                check.answer(),
                check.on(),
                check.by(),
                check.note(),
                check.interests(),
                check.evidence().stream().map(EvidenceBody::of).toList());
    }

    static RecordCheck read(String reference, ObjectNode sent) {
        Given given = Given.of(sent);
        if (!sent.has("interests")) {
            given.note(
                    "interests",
                    "It is not said whether there are interests to declare",
                    "Give null for none, or say what they are");
        }
        if (!given.has("moneyBetween")) {
            given.note(
                    "moneyBetween",
                    "It is not said whether money flows between the two",
                    "Give true or false, without quotation marks");
        }
        RecordCheck check = new RecordCheck(
                reference,
                given.choice("answer", CheckAnswer.class),
                given.date("on"),
                given.optionalText("note"),
                given.optionalText("interests"),
                given.flag("moneyBetween"),
                given.optionalText("organisation"),
                given.optionalText("board"),
                given.parts("evidence", EvidenceBody::read));
        given.done();
        return check;
    }
}
