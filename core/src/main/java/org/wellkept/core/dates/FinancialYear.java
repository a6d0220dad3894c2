package org.wellkept.core.dates;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year in which English public bodies count: 1 April to 31 March, written "2025/26".
 *
 * @param begins the calendar year in which it begins, 1900 to 2199
 */
public record FinancialYear(int begins) implements Comparable<FinancialYear>, Serializable {

    private static final Pattern WRITTEN = Pattern.compile("((?:19|20|21)\\d\\d)\\s*[/–-]\\s*(?:\\d\\d)?(\\d\\d)");

    public FinancialYear {
        if (begins < 1900 || begins > 2199) {
            throw new IllegalArgumentException("No financial year begins in " + begins);
        }
    }

    /** The year in which a day lies. */
    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
    }

    /** The year that these words mean: 2025/26, 2025-26, 2025–2026; empty for anything else. */
    public static Optional<FinancialYear> read(String words) {
        Matcher matcher = WRITTEN.matcher(words.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int begins = Integer.parseInt(matcher.group(1));
        return Integer.parseInt(matcher.group(2)) == (begins + 1) % 100
                ? Optional.of(new FinancialYear(begins))
                : Optional.empty();
    }

    /** Its first day. */
    public LocalDate from() {
        return LocalDate.of(begins, Month.APRIL, 1);
    }

    /** Its last day. */
    public LocalDate to() {
        return LocalDate.of(begins + 1, Month.MARCH, 31);
    }

    public FinancialYear previous() {
        return new FinancialYear(begins - 1);
    }

    public FinancialYear next() {
        return new FinancialYear(begins + 1);
    }

    /** As people write it: "2025/26". */
    public String words() {
        return "%d/%02d".formatted(begins, (begins + 1) % 100);
    }

    /** As addresses and programs write it: "2025-26". */
    public String code() {
        return "%d-%02d".formatted(begins, (begins + 1) % 100);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(begins, other.begins);
    }
}
