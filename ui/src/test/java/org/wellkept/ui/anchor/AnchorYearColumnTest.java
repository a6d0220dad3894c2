package org.wellkept.ui.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.anchoryear.FigureTold;
import org.wellkept.core.anchoryear.ProgressionTold;
import org.wellkept.core.anchoryear.ToldOfYear;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.ui.transparency.OpenDataWriter;

/** The open data of yearly returns. */
class AnchorYearColumnTest {

    @Test
    void figures_and_levels_are_rows_beside_each_other() throws IOException {
        String[] lines = csv(
                        told(new ToldOfYear.OfFigure(
                                AnchorFigure.HIRED_LOCALLY,
                                new FigureTold(new BigDecimal("30.00"), true, "=1+1"),
                                new BigDecimal("85.00"),
                                false)),
                        told(new ToldOfYear.OfDimension(
                                AnchorDimension.EMPLOYMENT,
                                new ProgressionTold(3, "Half of it", "All of it", "We ask for fewer papers."))))
                .split("\r\n", -1);

        assertThat(lines)
                .containsExactly(
                        "organisation,organisationName,year,what,name,words,value,unit,whole,applies,fewerThanFive,note,now,next,sentOn",
                        "open-door,Open Door,2025-26,figure,hiredLocally,Of the people hired: those who live locally,30,people,85,true,"
                                + "false,'=1+1,,,2026-05-01",
                        "open-door,Open Door,2025-26,level,employment,Employment,3,,,,,We ask for fewer papers.,Half of it,All of"
                                + " it,2026-05-01",
                        "");
    }

    @Test
    void a_number_that_is_guarded_is_not_in_it() throws IOException {
        assertThat(csv(told(
                        new ToldOfYear.OfFigure(AnchorFigure.SUPPORTED_EMPLOYMENT, FigureTold.NOTHING, null, true))))
                .contains(
                        "supportedEmployment,People in jobs with support because of a disability or illness,,people,,true,true,,");
    }

    @Test
    void every_column_is_explained_and_named_once() {
        assertThat(Arrays.stream(AnchorYearColumn.values()).map(AnchorYearColumn::heading))
                .doesNotHaveDuplicates();
        assertThat(AnchorYearColumn.values())
                .allSatisfy(column -> assertThat(column.meaning()).endsWith("."));
    }

    private static ToldOfYear told(ToldOfYear.Answer answer) {
        return new ToldOfYear(
                new OrganisationRef("open-door", "Open Door", true),
                new FinancialYear(2025),
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 5, 2),
                answer);
    }

    private static String csv(ToldOfYear... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OpenDataWriter<ToldOfYear> writer = OpenDataWriter.csv(out, List.of(AnchorYearColumn.values()))) {
            Arrays.stream(rows).forEach(writer);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
