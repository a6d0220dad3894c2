package org.wellkept.core.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.postgresql.PGStatement;

/**
 * Has PostgreSQL plan a statement for the values that it is given, each time. A statement that is sent often is planned once for
 * whatever comes, by guesses such as that a list has ten entries; what costs more with a plan for ten than planning does
 * is planned anew.
 */
public final class PlannedAnew implements StatementCustomizer {

    /** How many entries PostgreSQL takes a list to have of which it knows nothing. */
    public static final int GUESSED = 10;

    /**
     * Begins such a statement where the same is sent with short lists too: by their text the driver knows statements whose
     * plans are kept already.
     */
    public static final String MARK = "/* planned anew */ ";

    @Override
    public void beforeExecution(PreparedStatement statement, StatementContext context) throws SQLException {
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
    }
}
