package org.wellkept.ui.accountability;

import org.wellkept.ui.look.Words;

/** Time that partners spend on a round, as it is told to boards. */
final class PartnerTime {

    private static final int HOUR = 60;

    private PartnerTime() {}

    /** "31 partner-hours", to the nearest hour; below one hour "40 partner-minutes". */
    static String words(int minutes) {
        return minutes < HOUR
                ? Words.count(minutes, "partner-minute", "partner-minutes")
                : Words.count(Math.round(minutes / (double) HOUR), "partner-hour", "partner-hours");
    }
}
