package org.wellkept.deploy.launcher;

import java.io.PrintStream;
import org.wellkept.core.history.HistoryReport;
import org.wellkept.core.history.HistoryVerifier;
import org.wellkept.core.storage.Sql;

/** Verifies that nobody rewrote the history, and names what was touched. */
final class HistoryCheck {
    /** Another code than that of a failed start: the check ran, and found something. */
    static final int TOUCHED = 2;

    private HistoryCheck() {}

    static int of(Database database, PrintStream out) throws StartFailure {
        HistoryReport report = new HistoryVerifier(Sql.over(database.asApp())).verify();
        report.problems().forEach(out::println);
        out.println(sentence(report));
        return report.isWhole() ? 0 : TOUCHED;
    }

    static String sentence(HistoryReport report) {
        String looked = report.entries() + " entries of " + report.records() + " records and " + report.checkpoints()
                + " checkpoints were looked at";
        return report.isWhole()
                ? "The history is whole: " + looked + "."
                : "The history was touched, as named above: " + looked + ".";
    }
}
