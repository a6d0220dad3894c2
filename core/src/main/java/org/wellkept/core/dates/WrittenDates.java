package org.wellkept.core.dates;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people write them into plans and spreadsheets. Whatever is written is kept; what can be made out gets
 * its first and last day. Pure, and every text has an answer.
 *
 * <p>Where people mean different things by the same words, the reading is fixed here:
 *
 * <ul>
 *   <li>Two years that follow each other are a financial year, 1 April to 31 March, when the second is written short
 *       (2027/28, 2027-28) or when a slash joins them (2027/2028). All other pairs are calendar years, both in full:
 *       2014–16 ends on 31 December 2016, and so does 2015-2016.
 *   <li>2011-12 with a hyphen could also be a month; months are read first, so it is December 2011. 2011/12 is the
 *       financial year.
 *   <li>"By 2021" is before 1 January 2021. "By" with anything shorter than a calendar year (by March 2027, by Q3
 *       2023/24) or with a financial year lasts to its last day: nobody is late in the month that they named.
 *   <li>A quarter of a financial year counts from April, a quarter of a calendar year (Q3 2023) from January.
 *   <li>Day comes before month: 04/05/2027 is 4 May. 03/31/2027 is no date.
 *   <li>Mar-27 is March 2027. A day without a year is no date.
 *   <li>Early, mid and late are the thirds of a year; summer is June to August; winter 2027 begins in December 2027.
 *   <li>A whole number from 32874 to 73050 is a day of the years 1990 to 2099 as spreadsheets count them.
 *   <li>A length of time alone ("2 yrs") is no date, because it does not say from when.
 * </ul>
 */
public final class WrittenDates {

    private static final Set<String> OPEN = Set.of(
            "ongoing",
            "on-going",
            "on going",
            "continuous",
            "continuing",
            "continual",
            "rolling",
            "rolling programme",
            "open",
            "open ended",
            "open-ended",
            "no end",
            "no end date",
            "no date",
            "undated",
            "indefinite",
            "permanent",
            "business as usual",
            "bau",
            "tbc",
            "tba",
            "tbd",
            "t.b.c",
            "to be confirmed",
            "to be agreed",
            "to be decided",
            "to be determined",
            "to be announced",
            "not set",
            "not known",
            "not stated",
            "not given",
            "unknown",
            "n/a",
            "na",
            "n.a",
            "not applicable",
            "none",
            "nil",
            "-",
            "--",
            "?",
            "each yr",
            "each year",
            "every yr",
            "every year",
            "yearly",
            "annual",
            "annually",
            "per year",
            "p.a",
            "quarterly",
            "each quarter",
            "every quarter",
            "monthly",
            "each month",
            "every month",
            "weekly",
            "daily",
            "regular",
            "regularly");

    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String TIME = "(?:[t ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)? ?z?)?";
    private static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? )?";
    private static final String YEAR = "(\\d{4}|'?\\d{2})";

    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + TIME);
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})([/. -])(\\d{1,2})\\2(\\d{4}|\\d{2})" + TIME);
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile(WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ /-]?" + MONTH + "[ ,/-]{0,2}" + YEAR);
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile(WEEKDAY + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile(MONTH + "(?: of)?[ ,/-]{0,2}" + YEAR);
    private static final Pattern MONTH_ALONE = Pattern.compile(MONTH);
    private static final Pattern NUMBERED_MONTH = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern NUMBERED_SHORT_MONTH = Pattern.compile("(\\d{2})/(\\d{2})");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern YEARS = Pattern.compile("(\\d{4}) ?([/-]) ?(\\d{4}|\\d{2})");
    private static final Pattern ONE_YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern FINANCIAL =
            Pattern.compile("(?:fy|financial year)[ :]?(\\d{4}|\\d{2}) ?[/-] ?(\\d{4}|\\d{2})"
                    + "|(\\d{4}|\\d{2}) ?[/-] ?(\\d{4}|\\d{2}) (?:fy|financial year)");
    private static final Pattern QUARTER =
            Pattern.compile("(?:q(?:uarter)? ?([1-4])|([1-4])(?:st|nd|rd|th) quarter)(?: of)?[ ,/-]{0,2}(.+)");
    private static final Pattern QUARTER_LAST = Pattern.compile("(.+?)[ ,/-]{1,2}q(?:uarter)? ?([1-4])");
    private static final Pattern HALF = Pattern.compile("(?:h([12])|(first|second) half)(?: of)?[ ,/-]{0,2}(.+)");
    private static final Pattern SEASON =
            Pattern.compile("(spring|summer|autumn|winter)(?: of)?[ ,/-]{0,2}(\\d{4})(?:[/-](\\d{4}|\\d{2}))?");
    private static final Pattern PART =
            Pattern.compile("(early|mid|late|(?:the )?(?:start|beginning|middle) of)(?: in)?[ -]{1,2}(?:the )?(.+)");
    private static final Pattern END = Pattern.compile("(?:the )?end(?: of)?[ -](?:the )?(.+)");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d{1,12})?");

    private static final Pattern WITHIN = Pattern.compile("(?:in|during|within|throughout) (?:the )?(.+)");
    private static final Pattern BY = Pattern.compile("by (?:the )?(.+)");
    private static final Pattern BEFORE = Pattern.compile("before (?:the )?(.+)");
    private static final Pattern UNTIL =
            Pattern.compile("(?:until|till|to|up to|no later than|not later than|on or before) (?:the )?(.+)");
    private static final Pattern SINCE = Pattern.compile("(?:(?:from|since|starting) (?:the )?)?(.+?)(?: onwards?)?");
    private static final Pattern BETWEEN =
            Pattern.compile("(?:from )?(.+?) (?:to|until|till) (.+)|between (.+?) and (.+)");

    private static final LocalDate SPREADSHEET_DAY_0 = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 32_874;
    private static final int LAST_SERIAL = 73_050;
    private static final Month FINANCIAL_YEAR_BEGINS = Month.APRIL;

    private WrittenDates() {}

    /** The words with their range, or null when nothing is written. */
    public static @Nullable DateWritten read(@Nullable String written) {
        return understand(written).date();
    }

    /** The words with their range, and whether they were understood. */
    public static DateReading understand(@Nullable String written) {
        String text = written == null
                ? ""
                : written.replaceAll("[\\p{Cc}\\p{Z}\\s]+", " ").strip();
        if (text.isBlank()) {
            return new DateReading.Blank();
        }
        if (text.length() > DateWritten.LONGEST) {
            return new DateReading.NotUnderstood(new DateWritten(shortened(text), null, null));
        }
        String words = words(text);
        if (OPEN.contains(words)) {
            return new DateReading.OpenEnded(new DateWritten(text, null, null));
        }
        Span span = any(words);
        if (span == null || span.isBackwards()) {
            return new DateReading.NotUnderstood(new DateWritten(text, null, null));
        }
        DateWritten date = new DateWritten(text, span.from(), span.to());
        return span.to() == null ? new DateReading.OpenEnded(date) : new DateReading.Dated(date);
    }

    /** Cut so that no character is halved. */
    private static String shortened(String text) {
        int end = DateWritten.LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{Cf}+", "")
                .replaceAll("\\p{Pd}|−", "-")
                .replaceAll("['’‘]", "'")
                .replaceAll("\\s+", " ")
                .replaceAll("(?<=.)[.,;: ]+$", "")
                .strip();
    }

    /** A first and a last day, either of which may be open. */
    private record Span(@Nullable LocalDate from, @Nullable LocalDate to) {

        static Span day(LocalDate day) {
            return new Span(day, day);
        }

        static Span month(YearMonth month) {
            return months(month, 1);
        }

        static Span months(YearMonth first, int count) {
            return new Span(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
        }

        static Span years(int first, int last) {
            return new Span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
        }

        static Span financialYear(int begins) {
            return months(YearMonth.of(begins, FINANCIAL_YEAR_BEGINS), 12);
        }

        boolean isBackwards() {
            return from != null && to != null && to.isBefore(from);
        }

        boolean isWholeYear() {
            return from != null
                    && to != null
                    && from.getDayOfYear() == 1
                    && to.equals(from.plusYears(1).minusDays(1));
        }
    }

    private static @Nullable Span any(String words) {
        Span simple = simple(words);
        if (simple != null) {
            return simple;
        }
        Span bounded = bounded(words);
        return bounded != null ? bounded : range(words);
    }

    /** "By", "before", "until", "since" and "in" before a simple date. */
    private static @Nullable Span bounded(String words) {
        Matcher within = WITHIN.matcher(words);
        if (within.matches()) {
            return simple(within.group(1));
        }
        Matcher by = BY.matcher(words);
        if (by.matches()) {
            Span span = simple(by.group(1));
            boolean year = span != null && span.isWholeYear();
            return year ? before(span) : upTo(span);
        }
        Matcher before = BEFORE.matcher(words);
        if (before.matches()) {
            boolean end = END.matcher(before.group(1)).matches();
            Span span = simple(before.group(1));
            return end ? upTo(span) : before(span);
        }
        Matcher until = UNTIL.matcher(words);
        if (until.matches()) {
            return upTo(simple(until.group(1)));
        }
        Matcher since = SINCE.matcher(words);
        if (since.matches()) {
            Span span = simple(since.group(1));
            return span == null ? null : new Span(span.from(), null);
        }
        return null;
    }

    private static @Nullable Span before(@Nullable Span span) {
        return span == null || span.from() == null
                ? null
                : new Span(null, span.from().minusDays(1));
    }

    private static @Nullable Span upTo(@Nullable Span span) {
        return span == null ? null : new Span(null, span.to());
    }

    /** Two simple dates with "to" or a dash between them. */
    private static @Nullable Span range(String words) {
        Matcher between = BETWEEN.matcher(words);
        if (between.matches()) {
            return between.group(1) != null
                    ? range(group(between, 1), group(between, 2))
                    : range(group(between, 3), group(between, 4));
        }
        for (int dash = words.indexOf('-'); dash > 0; dash = words.indexOf('-', dash + 1)) {
            Span span = range(
                    words.substring(0, dash).strip(), words.substring(dash + 1).strip());
            if (span != null) {
                return span;
            }
        }
        return null;
    }

    private static @Nullable Span range(String first, String second) {
        Span last = simple(second);
        if (last == null || last.from() == null) {
            return null;
        }
        Matcher month = MONTH_ALONE.matcher(first);
        if (month.matches()) {
            YearMonth end = YearMonth.from(last.from());
            YearMonth begin = YearMonth.of(end.getYear(), month(month.group(1)));
            return new Span(begin.minusYears(begin.isAfter(end) ? 1 : 0).atDay(1), last.to());
        }
        Span begin = simple(first);
        return begin == null ? null : new Span(begin.from(), last.to());
    }

    /** One day, month, quarter, season or year, or a pair of years. */
    private static @Nullable Span simple(String words) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(words);
            if (matcher.matches()) {
                Span span = valid(form, matcher);
                if (span != null) {
                    return span;
                }
            }
        }
        return null;
    }

    private static @Nullable Span valid(Form form, Matcher matcher) {
        try {
            return form.meaning().of(matcher);
        } catch (DateTimeException impossible) {
            // 30 February has the form of a date and is none
            return null;
        }
    }

    private record Form(Pattern pattern, Meaning meaning) {}

    private interface Meaning {
        @Nullable
        Span of(Matcher words);
    }

    /** How a simple date can be written. The first form that fits and is possible counts. */
    private static final List<Form> FORMS = List.of(
            new Form(ISO_DAY, m -> day(number(m, 1), number(m, 2), number(m, 3))),
            new Form(DAY, m -> day(year(group(m, 4)), number(m, 3), number(m, 1))),
            new Form(
                    DAY_MONTH_YEAR,
                    m -> day(year(group(m, 3)), month(group(m, 2)).getValue(), number(m, 1))),
            new Form(MONTH_DAY_YEAR, m -> day(number(m, 3), month(group(m, 1)).getValue(), number(m, 2))),
            new Form(
                    MONTH_YEAR, m -> month(year(group(m, 2)), month(group(m, 1)).getValue())),
            new Form(NUMBERED_MONTH, m -> month(number(m, 2), number(m, 1))),
            new Form(ISO_MONTH, m -> month(number(m, 1), number(m, 2))),
            new Form(YEARS, m -> years(number(m, 1), group(m, 2), group(m, 3))),
            new Form(
                    FINANCIAL,
                    m -> m.group(1) != null
                            ? financialYear(group(m, 1), group(m, 2))
                            : financialYear(group(m, 3), group(m, 4))),
            new Form(NUMBERED_SHORT_MONTH, m -> shortPair(group(m, 1), group(m, 2))),
            new Form(ONE_YEAR, m -> within(Span.years(number(m, 1), number(m, 1)))),
            new Form(SERIAL, m -> serial(number(m, 1))),
            new Form(
                    QUARTER, m -> part(group(m, 3), number(m.group(1) != null ? group(m, 1) : group(m, 2)) * 3 - 3, 3)),
            new Form(QUARTER_LAST, m -> part(group(m, 1), number(m, 2) * 3 - 3, 3)),
            new Form(HALF, m -> part(group(m, 3), "2".equals(m.group(1)) || "second".equals(m.group(2)) ? 6 : 0, 6)),
            new Form(SEASON, m -> season(group(m, 1), number(m, 2), m.group(3))),
            new Form(PART, m -> third(group(m, 1), group(m, 2))),
            new Form(END, m -> end(group(m, 1))));

    private static @Nullable Span day(int year, int month, int day) {
        return within(Span.day(LocalDate.of(year, month, day)));
    }

    private static @Nullable Span month(int year, int month) {
        return within(Span.month(YearMonth.of(year, month)));
    }

    private static @Nullable Span years(int first, String joint, String second) {
        int last = second.length() == 4 ? number(second) : shortYearAfter(first, number(second));
        boolean follow = last == first + 1;
        if (follow && (second.length() == 2 || joint.equals("/"))) {
            return within(Span.financialYear(first));
        }
        if (last <= first && second.length() == 2 && joint.equals("/")) {
            return month(first, number(second));
        }
        return last <= first ? null : within(Span.years(first, last));
    }

    private static int shortYearAfter(int first, int last) {
        int sameCentury = first / 100 * 100 + last;
        return first % 100 == 99 && last == 0 ? sameCentury + 100 : sameCentury;
    }

    private static @Nullable Span financialYear(String first, String second) {
        int begins = year(first);
        int ends = second.length() == 4 ? number(second) : shortYearAfter(begins, number(second));
        return ends == begins + 1 ? within(Span.financialYear(begins)) : null;
    }

    /** 03/27 is a month, 23/24 a financial year, 11/12 could be either and is neither. */
    private static @Nullable Span shortPair(String first, String second) {
        @Nullable Span financialYear = financialYear(first, second);
        boolean month = number(first) >= 1 && number(first) <= 12;
        if (financialYear != null) {
            return month ? null : financialYear;
        }
        return month ? month(year(second), number(first)) : null;
    }

    private static @Nullable Span serial(int days) {
        return days < FIRST_SERIAL || days > LAST_SERIAL ? null : Span.day(SPREADSHEET_DAY_0.plusDays(days));
    }

    /** Some months of a year or financial year. */
    private static @Nullable Span part(String yearWords, int skip, int months) {
        Span year = yearAlone(yearWords);
        return year == null || year.from() == null
                ? null
                : Span.months(YearMonth.from(year.from()).plusMonths(skip), months);
    }

    private static @Nullable Span yearAlone(String words) {
        Matcher one = ONE_YEAR.matcher(words);
        if (one.matches()) {
            return within(Span.years(number(one, 1), number(one, 1)));
        }
        Matcher two = FINANCIAL.matcher("fy " + words.replaceFirst("^(?:fy|financial year) ?", ""));
        return two.matches() ? financialYear(group(two, 1), group(two, 2)) : null;
    }

    private static @Nullable Span season(String season, int year, @Nullable String nextYear) {
        boolean winter = season.equals("winter");
        if (nextYear != null) {
            int next = nextYear.length() == 4 ? number(nextYear) : shortYearAfter(year, number(nextYear));
            if (!winter || next != year + 1) {
                return null;
            }
        }
        Month begins = switch (season) {
            case "spring" -> Month.MARCH;
            case "summer" -> Month.JUNE;
            case "autumn" -> Month.SEPTEMBER;
            default -> Month.DECEMBER;
        };
        return within(Span.months(YearMonth.of(year, begins), 3));
    }

    private static @Nullable Span third(String part, String words) {
        int skip = switch (part) {
            case "mid", "middle of", "the middle of" -> 4;
            case "late" -> 8;
            default -> 0;
        };
        Span year = part(words, skip, 4);
        if (year != null) {
            return year;
        }
        Matcher month = MONTH_YEAR.matcher(words);
        return month.matches()
                ? month(year(group(month, 2)), month(group(month, 1)).getValue())
                : null;
    }

    private static @Nullable Span end(String words) {
        boolean nested = END.matcher(words).matches();
        Span whole = nested ? null : simple(words);
        return whole == null || whole.to() == null ? null : Span.day(whole.to());
    }

    /** Years that a plan could mean; anything else is a number that looks like a year. */
    private static @Nullable Span within(Span span) {
        boolean early = span.from() != null && span.from().getYear() < 1900;
        boolean late = span.to() != null && span.to().getYear() > 2200;
        return early || late ? null : span;
    }

    /** Two digits are of this century up to 79. */
    private static int year(String written) {
        String digits = written.replace("'", "");
        int number = number(digits);
        if (digits.length() == 4) {
            return number;
        }
        return number < 80 ? 2000 + number : 1900 + number;
    }

    private static Month month(String name) {
        String start = name.substring(0, 3);
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(start)) {
                return month;
            }
        }
        throw new DateTimeException("No month is called " + name);
    }

    private static String group(Matcher matcher, int group) {
        String text = matcher.group(group);
        if (text == null) {
            throw new DateTimeException("Nothing is written there");
        }
        return text;
    }

    private static int number(Matcher matcher, int group) {
        return number(group(matcher, group));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
