package org.wellkept.core.livingwage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;

/** How the yearly renewal of an accreditation stands, worked out from its dates. */
public enum Renewal implements Coded {
    /** There is no accreditation to renew. */
    NONE("none", "Nothing to renew"),
    /** Nobody has said when it is due. */
    UNKNOWN("unknown", "Renewal date not known"),
    LATER("later", "Up to date"),
    /** Within {@link #SOON_DAYS} days. */
    SOON("soon", "Renewal due soon"),
    OVERDUE("overdue", "Renewal overdue");

    /** From so many days before it is due it is due soon, and the organisation's leads are reminded. */
    public static final int SOON_DAYS = 60;

    private final String code;
    private final String words;

    Renewal(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    static Renewal of(WageStatus status, @Nullable LocalDate dueOn, LocalDate day) {
        if (!status.isAccredited()) {
            return NONE;
        }
        if (dueOn == null) {
            return UNKNOWN;
        }
        if (dueOn.isBefore(day)) {
            return OVERDUE;
        }
        return dueOn.minusDays(SOON_DAYS).isAfter(day) ? LATER : SOON;
    }
}
