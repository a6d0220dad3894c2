package org.wellkept.core.undertaking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.DateWritten;

/** A {@link DateWritten} in three columns. */
@Embeddable
class DateColumns {

    @Column(name = "text")
    private @Nullable String text;

    @Column(name = "from")
    private @Nullable LocalDate from;

    @Column(name = "to")
    private @Nullable LocalDate to;

    protected DateColumns() {}

    /** Columns that are all null come back as no columns at all, so that is how no date goes in. */
    static @Nullable DateColumns of(@Nullable DateWritten date) {
        if (date == null) {
            return null;
        }
        DateColumns columns = new DateColumns();
        columns.text = date.text();
        columns.from = date.from();
        columns.to = date.to();
        return columns;
    }

    static @Nullable DateWritten read(@Nullable DateColumns columns) {
        return columns == null || columns.text == null ? null : new DateWritten(columns.text, columns.from, columns.to);
    }
}
