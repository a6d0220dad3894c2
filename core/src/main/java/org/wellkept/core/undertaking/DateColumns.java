package org.wellkept.core.undertaking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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

    static DateColumns of(@Nullable DateWritten date) {
        DateColumns columns = new DateColumns();
        if (date != null) {
            columns.text = date.text();
            columns.from = date.from();
            columns.to = date.to();
        }
        return columns;
    }

    @Nullable
    DateWritten read() {
        return text == null ? null : new DateWritten(text, from, to);
    }
}
