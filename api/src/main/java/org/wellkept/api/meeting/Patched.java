package org.wellkept.api.meeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.wellkept.api.json.Given;
import org.wellkept.api.json.MergePatch;

/** What is worked out can be sent back unchanged, but not set. */
final class Patched {

    private Patched() {}

    /** A record as it would stand after a merge patch; members that are worked out and differ are noted. */
    static Given of(ObjectNode stored, ObjectNode patch, List<String> workedOut) {
        Given given = Given.of(MergePatch.apply(stored, patch));
        for (String name : workedOut) {
            if (!MergePatch.same(stored.get(name), given.member(name))) {
                noteWorkedOut(given, name);
            }
        }
        return given;
    }

    /** A new record; members that are worked out are noted. */
    static Given of(ObjectNode sent, List<String> workedOut) {
        Given given = Given.of(sent);
        for (String name : workedOut) {
            if (given.has(name)) {
                noteWorkedOut(given, name);
            }
        }
        return given;
    }

    private static void noteWorkedOut(Given given, String name) {
        given.note(given.field(name), "This is worked out and cannot be set", "Leave it out");
    }
}
