package org.wellkept.core.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts working days in England: Monday to Friday, without the bank holidays, which are data. */
public final class WorkingDays {

    private static final Set<LocalDate> BANK_HOLIDAYS = bankHolidays();

    private WorkingDays() {}

    /** The day that many working days after another; the day itself does not count. */
    public static LocalDate after(LocalDate day, int workingDays) {
        return count(day, workingDays, 1);
    }

    /** The day that many working days before another; the day itself does not count. */
    public static LocalDate before(LocalDate day, int workingDays) {
        return count(day, workingDays, -1);
    }

    /**
     * The last day on which something can be made public so many clear days before a meeting: neither that day nor the
     * day of the meeting counts, and only working days do (Local Government Act 1972, section 100B; R v Swansea City
     * Council, ex parte Elitestone, 1993).
     */
    public static LocalDate clearDaysBefore(LocalDate meeting, int clearDays) {
        return before(meeting, clearDays + 1);
    }

    /**
     * The last day of the last year whose bank holidays are known. After it only weekends are left out, so that a clock may
     * end up to eight days a year too early, and a reminder may come on a bank holiday.
     */
    public static LocalDate knownUntil() {
        return LocalDate.of(Collections.max(BANK_HOLIDAYS).getYear(), 12, 31);
    }

    private static LocalDate count(LocalDate day, int workingDays, int step) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(step);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !BANK_HOLIDAYS.contains(day);
    }

    private static Set<LocalDate> bankHolidays() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WorkingDays.class.getResourceAsStream("bank-holidays.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
