package org.wellkept.core.dates;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
                    2028, 2028-01-01, 2028-12-31
                    in 2028, 2028-01-01, 2028-12-31
                    2027/28, 2027-04-01, 2028-03-31
                    2027-28, 2027-04-01, 2028-03-31
                    2027–28, 2027-04-01, 2028-03-31
                    2027/2028, 2027-04-01, 2028-03-31
                    1999/00, 1999-04-01, 2000-03-31
                    23/24, 2023-04-01, 2024-03-31
                    FY 2027/28, 2027-04-01, 2028-03-31
                    financial year 2027-2028, 2027-04-01, 2028-03-31
                    Q3 2023/24, 2023-10-01, 2023-12-31
                    Q3 23/24, 2023-10-01, 2023-12-31
                    Q1 2023/24, 2023-04-01, 2023-06-30
                    Q4 2023-24, 2024-01-01, 2024-03-31
                    2023/24 Q4, 2024-01-01, 2024-03-31
                    Quarter 2 2023/24, 2023-07-01, 2023-09-30
                    2nd quarter of 2023/24, 2023-07-01, 2023-09-30
                    Q3 2023, 2023-07-01, 2023-09-30
                    H2 2025/26, 2025-10-01, 2026-03-31
                    first half of 2025, 2025-01-01, 2025-06-30
                    March 2027, 2027-03-01, 2027-03-31
                    march 2027, 2027-03-01, 2027-03-31
                    Sept. 2027, 2027-09-01, 2027-09-30
                    Feb 2020, 2020-02-01, 2020-02-29
                    Mar-27, 2027-03-01, 2027-03-31
                    Nov-19, 2019-11-01, 2019-11-30
                    Nov '19, 2019-11-01, 2019-11-30
                    2027-03, 2027-03-01, 2027-03-31
                    2011-12, 2011-12-01, 2011-12-31
                    2011/12, 2011-04-01, 2012-03-31
                    2027/03, 2027-03-01, 2027-03-31
                    01/2021, 2021-01-01, 2021-01-31
                    03/27, 2027-03-01, 2027-03-31
                    2027-03-31, 2027-03-31, 2027-03-31
                    2027-03-31T00:00:00, 2027-03-31, 2027-03-31
                    2027-03-31 00:00, 2027-03-31, 2027-03-31
                    31/03/2027, 2027-03-31, 2027-03-31
                    4/5/2027, 2027-05-04, 2027-05-04
                    31/03/27, 2027-03-31, 2027-03-31
                    31.12.17, 2017-12-31, 2017-12-31
                    31-12-2017, 2017-12-31, 2017-12-31
                    3 March 2027, 2027-03-03, 2027-03-03
                    Wednesday 3rd March 2027, 2027-03-03, 2027-03-03
                    3-Mar-27, 2027-03-03, 2027-03-03
                    'March 3rd, 2027', 2027-03-03, 2027-03-03
                    ３１/０３/２０２７, 2027-03-31, 2027-03-31
                    2019-2023, 2019-01-01, 2023-12-31
                    2014-16, 2014-01-01, 2016-12-31
                    2014–16, 2014-01-01, 2016-12-31
                    2015-2016, 2015-01-01, 2016-12-31
                    2016 to 2020, 2016-01-01, 2020-12-31
                    2016 – 2020, 2016-01-01, 2020-12-31
                    between 2016 and 2020, 2016-01-01, 2020-12-31
                    2024/25 to 2026/27, 2024-04-01, 2027-03-31
                    from April 2025 to March 2026, 2025-04-01, 2026-03-31
                    Jan–Mar 2027, 2027-01-01, 2027-03-31
                    Nov-Feb 2027, 2026-11-01, 2027-02-28
                    01/04/2025 - 31/03/2026, 2025-04-01, 2026-03-31
                    spring 2026, 2026-03-01, 2026-05-31
                    summer 2020, 2020-06-01, 2020-08-31
                    autumn 2012, 2012-09-01, 2012-11-30
                    winter 2023, 2023-12-01, 2024-02-29
                    Winter 2023/24, 2023-12-01, 2024-02-29
                    early 2020, 2020-01-01, 2020-04-30
                    mid-2020, 2020-05-01, 2020-08-31
                    late 2018, 2018-09-01, 2018-12-31
                    late 2027/28, 2027-12-01, 2028-03-31
                    start of March 2027, 2027-03-01, 2027-03-31
                    end of 2025, 2025-12-31, 2025-12-31
                    end of March 2026, 2026-03-31, 2026-03-31
                    the end of 2027/28, 2028-03-31, 2028-03-31
                    43831, 2020-01-01, 2020-01-01
                    45382.5, 2024-03-31, 2024-03-31
                    by 2021, , 2020-12-31
                    By 2021., , 2020-12-31
                    by March 2027, , 2027-03-31
                    by 31 March 2027, , 2027-03-31
                    by 2027/28, , 2028-03-31
                    by Q3 2023/24, , 2023-12-31
                    by summer 2020, , 2020-08-31
                    by the end of 2025, , 2025-12-31
                    before 2021, , 2020-12-31
                    before March 2027, , 2027-02-28
                    before the end of 2025, , 2025-12-31
                    until 2027, , 2027-12-31
                    no later than 31 March 2027, , 2027-03-31
                    """)
    void what_people_write_covers_these_days(String written, @Nullable LocalDate from, LocalDate to) {
        assertThat(WrittenDates.understand(written))
                .isEqualTo(new DateReading.Dated(new DateWritten(written, from, to)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ongoing",
                "Ongoing",
                "TBC",
                "tbc.",
                "n/a",
                "N/A",
                "each yr",
                "every year",
                "quarterly",
                "-",
                "–",
                "?"
            })
    void words_that_say_there_is_no_end_never_fall_due(String written) {
        assertThat(WrittenDates.understand(written))
                .isEqualTo(new DateReading.OpenEnded(new DateWritten(written, null, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "from April 2025, 2025-04-01",
        "since 2015, 2015-01-01",
        "2025 onwards, 2025-01-01",
        "from Q3 2023/24 onwards, 2023-10-01"
    })
    void a_beginning_without_an_end_keeps_its_beginning(String written, LocalDate from) {
        assertThat(WrittenDates.understand(written))
                .isEqualTo(new DateReading.OpenEnded(new DateWritten(written, from, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 yrs",
                "3 yrs from late 2018",
                "soon",
                "2030-02-30",
                "31/02/2027",
                "03/31/2027",
                "00/00/0000",
                "29 February 2027",
                "27-Mar",
                "11/12",
                "2028-2026",
                "31/03/2027 - 01/04/2026",
                "1234",
                "9999",
                "12345",
                "99999",
                "Q5 2023/24",
                "summer 2023/24",
                "13/2027",
                "by",
                "to to to",
                "end of end of 2025",
                "\"",
                "-2027",
                "٣١/٠٣/٢٠٢٧"
            })
    void what_is_no_date_is_kept_as_written(String written) {
        assertThat(WrittenDates.understand(written))
                .isEqualTo(new DateReading.NotUnderstood(new DateWritten(written, null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\n", "\u00a0", "\u0000"})
    void nothing_written_is_nothing_read(String written) {
        assertThat(WrittenDates.understand(written)).isEqualTo(new DateReading.Blank());
        assertThat(WrittenDates.read(written)).isNull();
        assertThat(WrittenDates.read(null)).isNull();
    }

    @Test
    void spaces_and_line_breaks_around_a_date_are_not_part_of_it() {
        assertThat(WrittenDates.read(" March\r\n2027\u00a0"))
                .isEqualTo(new DateWritten("March 2027", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31)));
    }

    @Test
    void a_text_too_long_for_a_date_is_shortened_without_halving_a_character() {
        String emoji = "🙂";
        DateReading reading = WrittenDates.understand("a" + emoji.repeat(100));

        assertThat(reading).isInstanceOf(DateReading.NotUnderstood.class);
        DateWritten date = requireNonNull(reading.date());
        assertThat(date.text()).isEqualTo("a" + emoji.repeat(49) + "…").hasSizeLessThanOrEqualTo(DateWritten.LONGEST);
    }

    @Property
    void every_day_reads_to_itself_in_every_form_of_a_day(
            @ForAll("days") LocalDate day, @ForAll("dayForms") String form) {
        String written = DateTimeFormatter.ofPattern(form, Locale.UK).format(day);

        assertThat(WrittenDates.understand(written))
                .isEqualTo(new DateReading.Dated(new DateWritten(written, day, day)));
    }

    @Property
    void every_day_that_a_spreadsheet_counts_reads_to_itself(@ForAll("countedDays") LocalDate day) {
        String serial = Long.toString(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day));

        assertThat(WrittenDates.understand(serial)).isEqualTo(new DateReading.Dated(new DateWritten(serial, day, day)));
    }

    @Property
    void every_month_reads_to_its_days_in_every_form_of_a_month(
            @ForAll("days") LocalDate day, @ForAll("monthForms") String form) {
        YearMonth month = YearMonth.from(day);
        String written = DateTimeFormatter.ofPattern(form, Locale.UK).format(month);

        assertThat(WrittenDates.understand(written))
                .isEqualTo(new DateReading.Dated(new DateWritten(written, month.atDay(1), month.atEndOfMonth())));
    }

    @Property
    void every_financial_year_reads_to_its_days(@ForAll @IntRange(min = 1950, max = 2150) int year) {
        String next = Integer.toString(year + 1);
        for (String written : new String[] {year + "/" + next, year + "/" + next.substring(2)}) {
            assertThat(WrittenDates.understand(written))
                    .isEqualTo(new DateReading.Dated(
                            new DateWritten(written, LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31))));
        }
    }

    @Property
    void quarters_follow_each_other_without_gap_through_a_financial_year(
            @ForAll @IntRange(min = 1990, max = 2090) int year) {
        LocalDate next = LocalDate.of(year, 4, 1);
        for (int quarter = 1; quarter <= 4; quarter++) {
            DateWritten read = requireNonNull(WrittenDates.read("Q" + quarter + " " + year + "/" + (year + 1)));
            assertThat(read.from()).isEqualTo(next);
            next = requireNonNull(read.to()).plusDays(1);
        }
        assertThat(next).isEqualTo(LocalDate.of(year + 1, 4, 1));
    }

    @Property(tries = 5_000)
    void any_text_has_an_answer_that_keeps_it_and_does_not_end_before_it_begins(@ForAll("texts") String written) {
        DateReading reading = WrittenDates.understand(written);
        DateWritten date = reading.date();

        if (date == null) {
            assertThat(written.replaceAll("[\\p{Cc}\\p{Z}\\s]+", "")).isEmpty();
        } else {
            assertThat(date.text()).hasSizeLessThanOrEqualTo(DateWritten.LONGEST);
            if (date.from() != null && date.to() != null) {
                assertThat(date.to()).isAfterOrEqualTo(date.from());
            }
            switch (reading) {
                case DateReading.Dated dated -> assertThat(dated.date().to()).isNotNull();
                case DateReading.OpenEnded open -> assertThat(open.date().to()).isNull();
                case DateReading.NotUnderstood unclear ->
                    assertThat(unclear.date().from()).isNull();
                case DateReading.Blank blank -> assertThat(blank.date()).isNotNull();
            }
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return daysBetween(LocalDate.of(1980, 1, 1), LocalDate.of(2079, 12, 31));
    }

    @Provide
    Arbitrary<LocalDate> countedDays() {
        return daysBetween(LocalDate.of(1990, 1, 1), LocalDate.of(2099, 12, 31));
    }

    private static Arbitrary<LocalDate> daysBetween(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> dayForms() {
        return Arbitraries.of(
                "yyyy-MM-dd",
                "yyyy-MM-dd'T'00:00",
                "dd/MM/yyyy",
                "d/M/yyyy",
                "dd/MM/yy",
                "dd.MM.yy",
                "dd.MM.yyyy",
                "dd-MM-yyyy",
                "d MMMM yyyy",
                "d MMM yyyy",
                "d-MMM-yy",
                "EEEE d MMMM yyyy",
                "EEE, d MMM yyyy",
                "MMMM d, yyyy");
    }

    @Provide
    Arbitrary<String> monthForms() {
        return Arbitraries.of("yyyy-MM", "MM/yyyy", "MMMM yyyy", "MMM yyyy", "MMM-yy", "MMMM ''yy");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                        "by", "before", "end of", "Q", "q3", "2027", "28", "2099", "00", "/", "-", "–", " ", ".",
                        "March", "mar", "31", "02", "29", "to", "from", "early", "winter", "H2", "fy", "43831",
                        "ongoing", "of", "the", "'", "\u200b", "\n", "٣")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(
                words,
                words.map(text -> text.replaceAll("(?<=[a-z0-9])(?=[a-zA-Z0-9])", " ")),
                Arbitraries.strings().ofMaxLength(150));
    }
}
