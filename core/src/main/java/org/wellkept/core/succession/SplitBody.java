package org.wellkept.core.succession;

import java.time.LocalDate;
import java.util.List;

/**
 * Records that several bodies took over from one.
 *
 * @param predecessor the slug of the body that was split
 * @param successors the slugs of who took over, at least one
 * @param on the first day on which they act for it; one in the future is planned, and takes effect by itself
 */
public record SplitBody(String predecessor, List<String> successors, LocalDate on) {

    public SplitBody {
        successors = List.copyOf(successors);
    }
}
