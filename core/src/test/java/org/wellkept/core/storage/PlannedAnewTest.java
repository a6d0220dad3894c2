package org.wellkept.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.wellkept.core.test.TestDatabase;

@Tag("database")
class PlannedAnewTest {

    /** More often than the driver waits before it has a plan kept. */
    private static final int OFTEN = 20;

    private final Jdbi jdbi = Sql.over(TestDatabase.fresh().asApp());

    @Test
    void no_plan_is_used_that_was_kept_of_the_same_statement_and_none_is_kept() {
        jdbi.useHandle(handle -> {
            for (int time = 0; time < OFTEN; time++) {
                asked(handle, "").mapTo(Integer.class).one();
            }
            List<Kept> before = kept(handle);

            for (int time = 0; time < OFTEN; time++) {
                asked(handle, PlannedAnew.MARK)
                        .addCustomizer(new PlannedAnew())
                        .mapTo(Integer.class)
                        .one();
            }

            assertThat(before).hasSize(1);
            assertThat(kept(handle)).isEqualTo(before);
        });
    }

    private static Query asked(Handle handle, String mark) {
        return handle.createQuery(mark + "select cast(:value as integer) as asked")
                .bind("value", 1);
    }

    /** The statements whose plans are kept, and how often each was used. */
    private static List<Kept> kept(Handle handle) {
        return handle.createQuery("""
                        select statement, generic_plans + custom_plans as used from pg_prepared_statements where statement like '% as asked'""")
                .map((row, context) -> new Kept(row.getString("statement"), row.getInt("used")))
                .list();
    }

    private record Kept(String statement, int used) {}
}
