package org.wellkept.api.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.wellkept.api.json.MergePatch;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.Problem.Difference;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.ProblemKind;
import org.wellkept.api.problem.Refusals;

/** What a change is answered with when it says no version, or not the one that is stored. */
public final class IfMatch {

    private IfMatch() {}

    /** Where none was sent. */
    public static ProblemException missing() {
        return new ProblemException(Problem.of(
                ProblemKind.IF_MATCH_NEEDED,
                "Nothing was changed. Send If-Match with the ETag of the text that you changed, so that nobody's words"
                        + " are lost."));
    }

    /** Where another one was: both texts, as far as they differ, so that neither is lost. */
    public static ProblemException clash(ObjectNode stored, ObjectNode patch) {
        ObjectNode wanted = MergePatch.apply(stored, patch);
        List<Difference> differences = new ArrayList<>();
        for (String field : (Iterable<String>) patch::fieldNames) {
            boolean known = stored.has(field) && !MergePatch.same(stored.get(field), wanted.get(field));
            if (known) {
                differences.add(new Difference(field, stored.get(field), wanted.get(field)));
            }
        }
        return new ProblemException(Problem.of(ProblemKind.CHANGED_MEANWHILE, Refusals.CHANGED_MEANWHILE)
                .withDifferences(differences));
    }
}
