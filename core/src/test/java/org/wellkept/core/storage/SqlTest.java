package org.wellkept.core.storage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.wellkept.core.test.TestDatabase;

@Tag("database")
class SqlTest {

    @Test
    void a_statement_that_fails_says_why_and_nothing_of_what_people_wrote() {
        assertThatThrownBy(() -> Sql.over(TestDatabase.fresh().asApp())
                        .useHandle(handle -> handle.createQuery("select length(:words) / 0")
                                .bind("words", "The tea was real")
                                .mapTo(Integer.class)
                                .one()))
                .isInstanceOf(UnableToExecuteStatementException.class)
                .hasMessageContaining("division by zero")
                .hasMessageNotContaining("The tea was real");
    }
}
