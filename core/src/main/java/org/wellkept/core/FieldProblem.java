package org.wellkept.core;

/**
 * One answer that needs mending.
 *
 * @param field the field's name in the API, such as {@code due} or {@code measures[0].target}
 * @param problem what is wrong, as a sentence without a full stop: "The due date is before the start"
 * @param mend what would put it right: "Give a date after April 2025"
 */
public record FieldProblem(String field, String problem, String mend) {}
