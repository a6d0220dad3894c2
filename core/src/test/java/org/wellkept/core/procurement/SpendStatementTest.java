package org.wellkept.core.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.dates.FinancialYear;

class SpendStatementTest {

    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final FinancialYear BEFORE = new FinancialYear(2023);
    private static final SpendTerms BASELINE = spend("100", "28.4", "52", true);

    @Test
    void it_says_where_money_stayed_and_what_changed_since_the_baseline() {
        assertThat(text(spend("112", "38.4", "71.1", false), BASELINE))
                .isEqualTo("£38.4m of £112.0m (34%) was spent in Wellshire city and £71.1m (63%) in the county. Since"
                        + " 2023/24, the share kept in Wellshire city rose by 6 percentage points.");
        assertThat(text(spend("100", "27.6", "71", false), BASELINE))
                .endsWith("the share kept in Wellshire city fell by 1 percentage point.");
        assertThat(text(spend("200", "57", "71", false), BASELINE))
                .endsWith("the share kept in Wellshire city stayed about the same.");
    }

    @Test
    void it_says_with_whom_each_with_its_share() {
        SpendTerms terms = new SpendTerms(
                million("10"),
                SpentIn.NOT_TOLD,
                SpentIn.NOT_TOLD,
                million("2"),
                million("0.5"),
                new BigDecimal("4000"),
                false);

        assertThat(text(terms, null))
                .isEqualTo(
                        "£10.0m was spent in 2025/26. Where it was spent is not told. £2.0m of £10.0m (20%) went to small"
                                + " and medium-sized businesses, £500,000 (5%) to voluntary, community and social enterprises and"
                                + " £4,000 (under 1%) to organisations led by the people who use them. No baseline year is told, so"
                                + " no change can be told.");
    }

    @Test
    void what_is_blank_is_said_to_be_not_told() {
        assertThat(text(SpendTerms.NOT_TOLD, BASELINE)).isEqualTo("What was spent in 2025/26 is not told.");
        assertThat(text(spend(null, "38.4", "71.1", false), BASELINE))
                .isEqualTo(
                        "£38.4m was spent in Wellshire city and £71.1m in the county. The total is not told, so no share"
                                + " can be told. The share that stayed near is not told, so no change since 2023/24 can be told.");
        assertThat(text(spend("112", null, "71.1", false), BASELINE))
                .isEqualTo("£71.1m of £112.0m (63%) was spent in the county. What stayed in Wellshire city is not told."
                        + " Since 2023/24, the share kept in the county rose by 11 percentage points.");
        assertThat(text(spend("112", "38.4", null, false), spend("100", null, null, true)))
                .isEqualTo(
                        "£38.4m of £112.0m (34%) was spent in Wellshire city. What stayed in the county is not told. The"
                                + " share that stayed near in 2023/24 is not told, so no change since then can be told.");
        assertThat(text(spend("0", "0", "0", false), BASELINE))
                .isEqualTo("Nothing was spent in 2025/26, so there is no share to tell.");
        assertThat(text(spend("112", "38.4", "71.1", false), spend("0", "0", "0", true)))
                .endsWith("Nothing was spent in 2023/24, so no change since then can be told.");
    }

    @Test
    void years_are_only_compared_where_the_place_is_the_same() {
        SpendTerms elsewhere = new SpendTerms(
                million("100"), new SpentIn("the borough", million("28")), SpentIn.NOT_TOLD, null, null, null, true);

        assertThat(text(spend("112", "38.4", "71.1", false), elsewhere))
                .endsWith("In 2023/24 the place was called the borough and not Wellshire city, so the two years are not"
                        + " compared.");
        SpendTerms spelt = new SpendTerms(
                million("100"),
                new SpentIn("Wellshire  City", million("28.4")),
                SpentIn.NOT_TOLD,
                null,
                null,
                null,
                true);
        assertThat(text(spend("112", "38.4", "71.1", false), spelt)).endsWith("rose by 6 percentage points.");
    }

    @Test
    void the_baseline_itself_and_what_came_before_it_are_not_compared() {
        assertThat(SpendStatement.of(BEFORE, BASELINE, new SpendStatement.Baseline(BEFORE, BASELINE))
                        .text())
                .endsWith("This is the year with which other years are compared.");
        assertThat(SpendStatement.of(
                                new FinancialYear(2022),
                                spend("90", "20", "40", false),
                                new SpendStatement.Baseline(BEFORE, BASELINE))
                        .text())
                .endsWith("The baseline year, 2023/24, is later, so no change is told.");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "0, £0",
                "12.4, £12",
                "450000, '£450,000'",
                "999999.49, '£999,999'",
                "999999.50, £1.0m",
                "38400000, £38.4m",
                "1234567890, '£1,234.6m'"
            })
    void sums_read_as_people_say_them(BigDecimal amount, String words) {
        assertThat(Pounds.words(amount)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 9, 0%", "1, 1000, under 1%", "999, 1000, over 99%", "9, 9, 100%", "1, 3, 33%"})
    void a_share_never_rounds_to_none_or_all(BigDecimal part, BigDecimal whole, String words) {
        assertThat(Pounds.share(part, whole)).isEqualTo(words);
    }

    @Test
    void parts_above_the_whole_are_refused_all_at_once() {
        SpendTerms terms = new SpendTerms(
                million("10"),
                new SpentIn(null, million("12")),
                new SpentIn("the county", million("11")),
                million("10.01"),
                million("10"),
                new BigDecimal("-1"),
                false);

        List<FieldProblem> problems = SpendCheck.problems(new FinancialYear(2027), terms, LocalDate.of(2026, 10, 12));

        assertThat(problems)
                .extracting(FieldProblem::field)
                .containsExactly("year", "innerPlace", "innerSpend", "widerSpend", "sme", "userLed", "innerSpend");
        assertThat(problems)
                .extracting(FieldProblem::problem)
                .contains(
                        "The spend with suppliers in the county (£11,000,000) is above the total (£10,000,000)",
                        "More was spent in the nearest place (£12,000,000) than in the wider place that includes it"
                                + " (£11,000,000)");
    }

    private static String text(SpendTerms terms, @Nullable SpendTerms baseline) {
        return SpendStatement.of(YEAR, terms, baseline == null ? null : new SpendStatement.Baseline(BEFORE, baseline))
                .text();
    }

    private static SpendTerms spend(
            @Nullable String total, @Nullable String inner, @Nullable String wider, boolean baseline) {
        return new SpendTerms(
                total == null ? null : million(total),
                new SpentIn("Wellshire city", inner == null ? null : million(inner)),
                new SpentIn("the county", wider == null ? null : million(wider)),
                null,
                null,
                null,
                baseline);
    }

    private static BigDecimal million(String millions) {
        return new BigDecimal(millions).multiply(BigDecimal.valueOf(1_000_000));
    }
}
