package org.wellkept.api.commitment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.CheckRead;
import org.wellkept.core.check.RecordCheck;

/**
 * An independent check. No person is named.
 *
 * @param by the body that the checker spoke for
 */
record CheckBody(
        CheckAnswer answer,
        LocalDate on,
        String by,
        @Nullable String note,
        @Nullable String interests) {

    static CheckBody of(CheckRead check) {
        return new CheckBody(check.answer(), check.on(), check.by(), check.note(), check.interests());
    }

    static RecordCheck read(String reference, ObjectNode sent) {
        Given given = Given.of(sent);
        RecordCheck check = new RecordCheck(
                reference,
                given.choice("answer", CheckAnswer.class),
                given.date("on"),
                given.optionalText("note"),
                given.optionalText("interests"));
        given.done();
        return check;
    }
}
