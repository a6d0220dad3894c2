package org.wellkept.ui.look;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.PlainDay;
import org.wellkept.core.dates.DateWritten;

/**
 * How numbers, dates and counts read in plain English: the one place where that is decided. A percentage never stands
 * without what it is a percentage of.
 */
public final class Words {
    private static final List<String> SMALL =
            List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Words() {}

    /** 30 September 2026. */
    public static String day(LocalDate day) {
        return PlainDay.of(day);
    }

    /** "today at 09:14", or "30 September 2026 at 09:14". */
    public static String moment(Instant moment, Instant now, ZoneId zone) {
        ZonedDateTime then = moment.atZone(zone);
        LocalDate day = then.toLocalDate();
        return (day.equals(LocalDate.ofInstant(now, zone)) ? "today" : day(day)) + " at " + TIME.format(then);
    }

    /** September 2026. */
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** "quarter to 30 September 2026" for three whole months, "year to …" for twelve, otherwise both ends. */
    public static String period(LocalDate from, LocalDate to) {
        if (from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth())) {
            LocalDate end = to.plusDays(1);
            if (from.plusMonths(3).equals(end)) {
                return "quarter to " + day(to);
            }
            if (from.plusMonths(12).equals(end)) {
                return "year to " + day(to);
            }
        }
        return day(from) + " to " + day(to);
    }

    /** "this quarter" for three whole months, otherwise "this time". */
    public static String thisPeriod(LocalDate from, LocalDate to) {
        String period = period(from, to);
        if (period.startsWith("quarter")) {
            return "this quarter";
        }
        return period.startsWith("year") ? "this year" : "this time";
    }

    /** As somebody wrote it, or the words for a date that nobody gave. */
    public static String written(@Nullable DateWritten date) {
        return date == null ? "no date given" : date.text();
    }

    /** 1,234. */
    public static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** 1,234.5: as exact as it was given, up to three places. */
    public static String number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** A figure with its unit: "84 people", "12%", "84". */
    public static String figure(BigDecimal value, @Nullable String unit) {
        if (unit == null || unit.isBlank()) {
            return number(value);
        }
        return unit.equals("%") ? number(value) + "%" : number(value) + " " + unit;
    }

    /** In words up to ten, in digits from there: "none", "nine", "14". */
    public static String spelled(long number) {
        return number >= 0 && number < SMALL.size() ? SMALL.get((int) number) : number(number);
    }

    /** "1 promise", "48 promises". */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** "one promise", "14 promises", "no promises". */
    public static String spelledCount(long number, String one, String many) {
        return (number == 0 ? "no" : spelled(number)) + " " + (number == 1 ? one : many);
    }

    /** The form that goes with the number, without the number. */
    public static String form(long number, String one, String many) {
        return number == 1 ? one : many;
    }

    /** "8 of 48". */
    public static String of(long part, long whole) {
        return number(part) + " of " + number(whole);
    }

    /** How large a file is: "340 kB", "1.2 MB". */
    public static String size(long bytes) {
        if (bytes < 1_000) {
            return count(bytes, "byte", "bytes");
        }
        return bytes < 999_500
                ? Math.round(bytes / 1_000.0) + " kB"
                : number(BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(1_000_000), 1, RoundingMode.HALF_UP))
                        + " MB";
    }

    /** "8 of 48 (17%)": a percentage with its base. Without a base there is no percentage. */
    public static String share(long part, long whole) {
        if (whole == 0) {
            return of(part, whole);
        }
        return of(part, whole) + " (" + Math.round(100.0 * part / whole) + "%)";
    }

    /** "a", "a and b", "a, b and c". */
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    /** With a capital at the beginning. */
    public static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** What somebody wrote, a paragraph for each line that says something; none of nothing. */
    public static List<String> paragraphs(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** A sentence with its full stop, whatever the writer ended it with. */
    public static String stopped(String words) {
        String sentence = sentence(words.strip());
        return sentence.isEmpty() || ".!?…".indexOf(sentence.charAt(sentence.length() - 1)) >= 0
                ? sentence
                : sentence + ".";
    }
}
