package org.wellkept.deploy.demonstration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellkept.core.PlainDay;

/**
 * Days relative to the day of loading, so that the demonstration never ages: {@code Q-1-end} is the last day of the
 * calendar quarter before this one, {@code Q0-start+12d} twelve days into this one, {@code +14m} fourteen months from
 * now.
 */
final class RelativeDays {

    private static final Pattern TOKEN =
            Pattern.compile("(?:Q([+-]?\\d+)(?:-(start|end))?|today)?(?:([+-]\\d+)([dm]))?");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+):([^}]+)}");

    private final LocalDate today;

    RelativeDays(LocalDate today) {
        this.today = today;
    }

    /** The day that a token names. */
    LocalDate day(String token) {
        Matcher parts = TOKEN.matcher(token);
        if (token.isEmpty() || !parts.matches()) {
            throw new IllegalArgumentException("No relative day: " + token);
        }
        LocalDate day =
                parts.group(1) == null ? today : edge(Integer.parseInt(parts.group(1)), "end".equals(parts.group(2)));
        if (parts.group(3) == null) {
            return day;
        }
        int offset = Integer.parseInt(parts.group(3));
        return parts.group(4).equals("d") ? day.plusDays(offset) : day.plusMonths(offset);
    }

    /** The day that a token names, or today when that has not come yet: for what has happened. */
    LocalDate past(String token) {
        LocalDate day = day(token);
        return day.isAfter(today) ? today : day;
    }

    private LocalDate edge(int quartersFromNow, boolean end) {
        LocalDate start = today.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3L * quartersFromNow);
        return end ? start.plusMonths(3).minusDays(1) : start;
    }

    /** The text with its placeholders, such as <code>{month:Q-1-end}</code>, written out. */
    String words(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> written(found.group(1), found.group(2)));
    }

    private String written(String form, String token) {
        LocalDate day = day(token);
        return switch (form) {
            case "day" -> PlainDay.of(day);
            case "month" -> format(day, "MMMM uuuu");
            case "year" -> format(day, "uuuu");
            case "months" -> format(day, "MMMM") + " to " + format(day.plusMonths(2), "MMMM uuuu");
            case "fy" -> financialYear(day);
            case "fq" -> "Q" + financialQuarter(day) + " " + financialYear(day);
            case "quarter" -> "Quarter " + financialQuarter(day) + " of " + financialYear(day);
            default -> throw new IllegalArgumentException("No such form of a date: " + form);
        };
    }

    private static String format(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(day);
    }

    private static int financialQuarter(LocalDate day) {
        return day.minusMonths(3).get(IsoFields.QUARTER_OF_YEAR);
    }

    private static String financialYear(LocalDate day) {
        int began = day.minusMonths(3).getYear();
        return "%d/%02d".formatted(began, (began + 1) % 100);
    }
}
