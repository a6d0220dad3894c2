package org.wellkept.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;

/**
 * A problem on the wire, as RFC 9457 shapes it.
 *
 * @param type tells kinds apart for programs: an address under the installation's own
 * @param reference under which the server's log tells more, where the fault is ours
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(
        String type,
        String title,
        int status,
        @Nullable String detail,
        List<FieldProblem> errors,
        List<Problem.Difference> differences,
        @Nullable String reference) {}
