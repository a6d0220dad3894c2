package org.wellkept.api.dates;

import org.jspecify.annotations.Nullable;
import org.wellkept.api.http.Query;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.core.dates.FinancialYear;

/** Financial years as addresses write them: 2025-26. */
public final class Years {

    private Years() {}

    public static FinancialYear inPath(String written) {
        return FinancialYear.read(written).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    /** As {@link #asked}; that none is asked for is noted too. */
    public static @Nullable FinancialYear needed(Query query) {
        FinancialYear year = asked(query);
        if (year == null && query.text("year") == null) {
            query.note("year", "This is missing", "Give a year such as 2025-26");
        }
        return year;
    }

    /** Null where none is asked for, or where it can't be read, which is noted. */
    public static @Nullable FinancialYear asked(Query query) {
        String written = query.text("year");
        if (written == null) {
            return null;
        }
        FinancialYear year = FinancialYear.read(written).orElse(null);
        if (year == null) {
            query.note("year", "This is not a financial year", "Give a year such as 2025-26");
        }
        return year;
    }
}
