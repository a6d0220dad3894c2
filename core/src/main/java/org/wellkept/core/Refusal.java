package org.wellkept.core;

import java.util.List;

/** Why a door refused. Nothing was changed. */
public sealed interface Refusal {

    /** There is no such record, or the actor may not know that there is: the two look the same on purpose. */
    record NotFound(String what) implements Refusal {}

    /** The actor may see the record but not do this. {@code because} says who may, in plain English. */
    record NotPermitted(String because) implements Refusal {}

    /**
     * Somebody else changed the record meanwhile.
     *
     * @param current the version that is stored now
     */
    record Stale(Version current) implements Refusal {}

    /** Some answers need mending; all of them are named at once. */
    record Invalid(List<FieldProblem> problems) implements Refusal {
        public Invalid {
            problems = List.copyOf(problems);
        }

        public static Invalid of(String field, String problem, String mend) {
            return new Invalid(List.of(new FieldProblem(field, problem, mend)));
        }
    }

    /** The record's state, or a rule of the partnership, stands against it. */
    record RuleBroken(String rule, String mend) implements Refusal {}

    /** What was sent is larger than is taken in, such as a file of more than 50 MB. */
    record TooLarge(String problem, String mend) implements Refusal {}

    /** Something outside that it needs does not answer, such as a virus scanner; the same can be tried again soon. */
    record NotNow(String problem, String mend) implements Refusal {}

    /** The record existed and was removed. */
    record Removed(String what) implements Refusal {}
}
