package org.wellkept.ui.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.estates.Coverage;
import org.wellkept.core.estates.EstateRollup;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.livingwage.LivingWageRollup;
import org.wellkept.core.livingwage.LivingWageRollup.Total;
import org.wellkept.core.procurement.ContractFigures;
import org.wellkept.core.procurement.ContractFigures.Both;
import org.wellkept.core.procurement.ContractFigures.Sum;
import org.wellkept.core.procurement.ProcurementRollup;
import org.wellkept.core.procurement.SpendFigures;
import org.wellkept.core.procurement.SpendPart;
import org.wellkept.ui.anchor.Headlines.Headline;

class HeadlinesTest {

    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final LocalDate END = YEAR.to();
    private static final Circle WELLSHIRE =
            new Circle(Circle.Kind.PARTNERSHIP, UUID.randomUUID(), "wellshire-and-vale", "Wellshire and Vale");
    private static final Circle COUNCIL =
            new Circle(Circle.Kind.ORGANISATION, UUID.randomUUID(), "wellshire-county-council", "The council");
    private static final Sum NOTHING = new Sum(0, BigDecimal.ZERO);

    @Test
    void each_figure_stands_with_how_many_told_it_and_leads_to_its_records() {
        List<Headline> told = Headlines.of(
                        new Gathered(wage(2, 1, 7), buying(WELLSHIRE, 3, 6), estates(WELLSHIRE, 4)), Face.OPEN)
                .all();

        assertThat(told)
                .extracting(Headline::sentence)
                .containsExactly(
                        "3 of 9 partners were accredited at the end of the year, one of them in phases. That covered 5,492 people"
                                + " at work.",
                        "34% of £112.0m was spent close to home. Since 2023/24 the share rose by 6 percentage points.",
                        "34% of £112.0m went to charities and community groups. Since 2023/24 the share rose by 6 percentage"
                                + " points.",
                        "8 of 12 contracts whose weighting is told give social value at least 10%.",
                        "9 rooms could be had free or at low cost at the end of the year. Of 1,000 hours that were counted, 640 were used.");
        assertThat(told)
                .extracting(Headline::coverage)
                .containsExactly(
                        "7 of 9 partners said how they stood.",
                        "3 of 9 partners tell it.",
                        "3 of 9 partners tell it.",
                        "3 of 9 partners list their contracts.",
                        "4 of 9 partners list their places.");
        assertThat(told)
                .extracting(Headline::href)
                .containsExactly(
                        "/anchor/living-wage?partnership=wellshire-and-vale&year=2025-26",
                        "/anchor/wellshire-and-vale?year=2025-26&figure=inner",
                        "/anchor/wellshire-and-vale?year=2025-26&figure=vcse",
                        "/anchor/spending?figure=weightingTold&partnership=wellshire-and-vale&year=2025-26#contracts",
                        "/anchor/wellshire-and-vale?year=2025-26&figure=spaces");
    }

    @Test
    void one_body_alone_is_not_counted_among_others() {
        List<Headline> told = Headlines.of(
                        new Gathered(wage(1, 0, 1), buying(COUNCIL, 1, 0), estates(COUNCIL, 1)), Face.WORKSPACE)
                .all();

        assertThat(told).extracting(Headline::coverage).containsOnlyNulls();
        assertThat(told)
                .extracting(Headline::href)
                .containsExactly(
                        "anchor/living-wage?organisation=wellshire-county-council&year=2025-26",
                        "anchor?organisation=wellshire-county-council&year=2025-26&figure=inner",
                        "anchor?organisation=wellshire-county-council&year=2025-26&figure=vcse",
                        "anchor/contracts?figure=weightingTold&organisation=wellshire-county-council&year=2025-26",
                        "anchor?organisation=wellshire-county-council&year=2025-26&figure=spaces");
        assertThat(told.getFirst().sentence())
                .isEqualTo("It was accredited at the end of the year. That covered 5,492 people at work.");
        assertThat(told.get(1).sentence()).endsWith("Since 2023/24 the share is about the same.");
    }

    @Test
    void while_a_year_goes_on_it_is_told_as_of_today() {
        assertThat(Headlines.of(
                                new Gathered(
                                        wage(2, 0, 7, LocalDate.of(2025, 11, 23)),
                                        buying(WELLSHIRE, 3, 6),
                                        estates(WELLSHIRE, 4)),
                                Face.OPEN)
                        .all())
                .extracting(Headline::sentence)
                .contains(
                        "2 of 9 partners are accredited. That covers 5,492 people at work.",
                        "9 rooms can be had free or at low cost. Of 1,000 hours that were counted, 640 were used.");
    }

    @Test
    void what_nobody_told_is_left_out_and_never_nothing() {
        assertThat(Headlines.of(new Gathered(wage(0, 0, 0), nothingBought(), estates(WELLSHIRE, 0)), Face.OPEN)
                        .all())
                .isEmpty();
    }

    private static LivingWageRollup wage(int accredited, int inPhases, int said) {
        return wage(accredited, inPhases, said, END);
    }

    private static LivingWageRollup wage(int accredited, int inPhases, int said, LocalDate on) {
        Total staff = new Total(accredited == 0 ? null : 5_492, accredited, accredited + inPhases);
        return new LivingWageRollup(on, 9, said, accredited, inPhases, staff, staff, staff, staff, 0, List.of());
    }

    private static ProcurementRollup buying(Circle circle, int told, int points) {
        BigDecimal base = new BigDecimal("112000000");
        BigDecimal spent = new BigDecimal("38400000");
        SpendFigures.Change since =
                new SpendFigures.Change(List.of(new FinancialYear(2023)), told, spent, base, spent, base, points);
        List<SpendFigures.Part> parts = Arrays.stream(SpendPart.values())
                .map(part -> new SpendFigures.Part(part, told, spent, base, since, since))
                .toList();
        return new ProcurementRollup(
                circle,
                YEAR,
                END,
                9,
                contracts(told, 12, 8),
                new SpendFigures(told, new Sum(told, base), since, since, parts, List.of()));
    }

    private static ProcurementRollup nothingBought() {
        SpendFigures.Change none = new SpendFigures.Change(
                List.of(), 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);
        List<SpendFigures.Part> parts = Arrays.stream(SpendPart.values())
                .map(part -> new SpendFigures.Part(part, 0, BigDecimal.ZERO, BigDecimal.ZERO, none, none))
                .toList();
        return new ProcurementRollup(
                WELLSHIRE,
                YEAR,
                END,
                9,
                contracts(0, 0, 0),
                new SpendFigures(0, NOTHING, none, none, parts, List.of()));
    }

    private static ContractFigures contracts(int answered, int weightingTold, int enough) {
        return new ContractFigures(
                answered,
                weightingTold,
                0,
                0,
                NOTHING,
                0,
                Map.of(),
                weightingTold,
                enough,
                NOTHING,
                NOTHING,
                new Both(0, BigDecimal.ZERO, BigDecimal.ZERO),
                0,
                0,
                List.of());
    }

    private static EstateRollup estates(Circle circle, int answered) {
        Coverage coverage = new Coverage(answered, 9);
        @Nullable BigDecimal offered = answered == 0 ? null : new BigDecimal("1200");
        return new EstateRollup(
                circle,
                YEAR,
                answered,
                answered == 0 ? 0 : 11,
                answered == 0 ? 0 : 5,
                answered == 0 ? 0 : 4,
                coverage,
                offered,
                answered == 0 ? null : new BigDecimal("640"),
                answered == 0 ? null : new BigDecimal("1000"),
                coverage,
                null,
                coverage,
                null,
                null,
                coverage,
                null,
                0,
                coverage);
    }
}
