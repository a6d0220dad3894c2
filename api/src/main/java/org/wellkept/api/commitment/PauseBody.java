package org.wellkept.api.commitment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.core.undertaking.PauseRead;
import org.wellkept.core.undertaking.PauseUndertaking;

/** That a commitment rests, as was agreed. */
record PauseBody(LocalDate until, String reason, String agreedWith) {

    static @Nullable PauseBody of(@Nullable PauseRead paused) {
        return paused == null ? null : new PauseBody(paused.until(), paused.reason(), paused.agreedWith());
    }

    static PauseUndertaking read(String reference, ObjectNode sent) {
        Given given = Given.of(sent);
        PauseUndertaking pause = new PauseUndertaking(
                reference,
                given.date("until"),
                given.text("reason", "Say why it rests, in words that its readers will see"),
                given.text("agreedWith", "Name the role with whom it was agreed, never a person"));
        given.done();
        return pause;
    }
}
