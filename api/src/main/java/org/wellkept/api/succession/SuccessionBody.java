package org.wellkept.api.succession;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.wellkept.api.json.Given;
import org.wellkept.core.succession.RecordSuccession;
import org.wellkept.core.succession.SplitBody;
import org.wellkept.core.succession.SuccessionKind;
import org.wellkept.core.succession.SuccessionRead;

/**
 * That one body took over from another.
 *
 * @param on the first day on which the successor acts
 */
public record SuccessionBody(String predecessor, String successor, LocalDate on, SuccessionKind kind) {

    public static SuccessionBody of(SuccessionRead succession) {
        return new SuccessionBody(
                succession.predecessor().slug(), succession.successor().slug(), succession.on(), succession.kind());
    }

    /** What somebody sends who records that an organisation took over from others. */
    public static RecordSuccession read(String successor, ObjectNode sent) {
        Given given = Given.of(sent);
        RecordSuccession succession = new RecordSuccession(
                successor, given.texts("predecessors"), given.date("on"), given.choice("kind", SuccessionKind.class));
        given.done();
        return succession;
    }

    static SplitBody readSplit(String predecessor, ObjectNode sent) {
        Given given = Given.of(sent);
        SplitBody split = new SplitBody(predecessor, given.texts("successors"), given.date("on"));
        given.done();
        return split;
    }
}
