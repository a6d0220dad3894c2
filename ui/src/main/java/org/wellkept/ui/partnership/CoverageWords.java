package org.wellkept.ui.partnership;

import org.wellkept.core.accountability.Coverage;
import org.wellkept.ui.look.Words;

/** Tells what published plans promise, without a word on how it stands. */
final class CoverageWords {
    private CoverageWords() {}

    static String count(Coverage coverage) {
        return coverage.commitments() == 0
                ? "No promise has been copied from a published plan yet."
                : Words.count(coverage.commitments(), "promise", "promises") + " of "
                        + Words.count(coverage.organisations(), "body", "bodies") + ".";
    }

    /** What the wording of the promises holds. */
    static String wording(Coverage coverage) {
        return coverage.commitments() == 0
                ? ""
                : "Of " + Words.number(coverage.commitments()) + ", "
                        + names(coverage.namesMeasure(), "a measure") + ", "
                        + Words.number(coverage.namesDate()) + " a date and "
                        + Words.number(coverage.namesTarget()) + " a target.";
    }

    private static String names(int number, String what) {
        return Words.number(number) + " " + Words.form(number, "names ", "name ") + what;
    }
}
