package org.wellkept.core.imports;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.estates.Slot;
import org.wellkept.core.estates.Weekday;

/**
 * Times of the week as people write them: "Monday 18:00-21:00", "Mon to Fri 9am-5pm", "Tue & Thu 6-9pm", "weekdays 10 until
 * noon". Pure.
 */
final class WrittenTimes {

    private static final String TIME = "(?:\\d{1,2}(?:[:.]\\d{2})?\\s*(?:am|pm)?|noon|midday|midnight)";
    private static final Pattern WRITTEN =
            Pattern.compile("(?<days>.+?)[\\s,:]+(?<from>" + TIME + ")\\s*(?:-|to|until|till)\\s*(?<to>" + TIME + ")");
    private static final Pattern CLOCK =
            Pattern.compile("(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?\\s*(?<half>am|pm)?");
    private static final Pattern RANGE = Pattern.compile("(?<first>\\w+)\\s*(?:-|to)\\s*(?<last>\\w+)");
    private static final Pattern AND = Pattern.compile("[,&/+]|\\band\\b");
    private static final int LONGEST = 200;

    private WrittenTimes() {}

    /** The times that these words mean; empty where they are not understood. */
    static Optional<List<Slot>> of(String written, boolean taken) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String text = written.toLowerCase(Locale.UK)
                .replaceAll("[\\p{Pd}−]", "-")
                .replace("a.m.", "am")
                .replace("p.m.", "pm")
                .replaceAll("\\b12\\s*(noon|midday|midnight)\\b", "$1")
                .strip();
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<Weekday> days = days(matcher.group("days"));
        LocalTime to = time(matcher.group("to"), null);
        boolean pm = matcher.group("to").endsWith("pm");
        LocalTime from = time(matcher.group("from"), pm ? to : null);
        if (days.isEmpty() || from == null || to == null) {
            return Optional.empty();
        }
        boolean ends = to.isAfter(from) || to.equals(LocalTime.MIDNIGHT);
        return ends
                ? Optional.of(
                        days.stream().map(day -> new Slot(day, from, to, taken)).toList())
                : Optional.empty();
    }

    private static List<Weekday> days(String written) {
        List<Weekday> days = new ArrayList<>();
        for (String part : AND.split(written, -1)) {
            List<Weekday> some = someDays(part.strip());
            if (some.isEmpty()) {
                return List.of();
            }
            days.addAll(some);
        }
        return days.stream().distinct().toList();
    }

    private static List<Weekday> someDays(String written) {
        List<Weekday> week = List.of(Weekday.values());
        Matcher range = RANGE.matcher(written);
        if (range.matches()) {
            Weekday first = day(range.group("first"));
            Weekday last = day(range.group("last"));
            return first == null || last == null || last.compareTo(first) < 0
                    ? List.of()
                    : week.subList(first.number() - 1, last.number());
        }
        Weekday one = day(written);
        if (one != null) {
            return List.of(one);
        }
        return switch (written) {
            case "weekdays", "every weekday" -> week.subList(0, Weekday.FRIDAY.number());
            case "weekend", "weekends" -> week.subList(Weekday.FRIDAY.number(), week.size());
            case "every day", "daily", "all week" -> week;
            default -> List.of();
        };
    }

    /** People write Monday, Mondays, Mon, Tues, Thurs. */
    private static @Nullable Weekday day(String written) {
        String bare = written.replaceFirst("\\.$", "");
        for (Weekday day : Weekday.values()) {
            if (bare.length() >= 3 && (day.code() + "s").startsWith(bare)) {
                return day;
            }
        }
        return null;
    }

    /** @param end set where it is said to be pm: 6-9pm begins in the evening too, 10-1pm in the morning */
    private static @Nullable LocalTime time(String written, @Nullable LocalTime end) {
        if (written.equals("noon") || written.equals("midday")) {
            return LocalTime.NOON;
        }
        if (written.equals("midnight")) {
            return LocalTime.MIDNIGHT;
        }
        Matcher clock = CLOCK.matcher(written);
        if (!clock.matches()) {
            return null;
        }
        int hour = Integer.parseInt(clock.group("hour"));
        int minute = clock.group("minute") == null ? 0 : Integer.parseInt(clock.group("minute"));
        String half = clock.group("half");
        if (minute > 59 || hour > 24 || (half != null && (hour == 0 || hour > 12)) || (hour == 24 && minute > 0)) {
            return null;
        }
        if (half != null) {
            return LocalTime.of(hour % 12 + (half.equals("pm") ? 12 : 0), minute);
        }
        LocalTime asWritten = LocalTime.of(hour % 24, minute);
        boolean inTheEvening =
                end != null && hour < 12 && asWritten.plusHours(12).isBefore(end);
        return inTheEvening ? asWritten.plusHours(12) : asWritten;
    }
}
