package org.wellkept.ui.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.generated.precompiled.anchor.JtechooseGenerated;
import gg.jte.generated.precompiled.anchor.JteneighboursGenerated;
import gg.jte.generated.precompiled.anchor.JteopenGenerated;
import gg.jte.generated.precompiled.anchor.JterecordsGenerated;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellkept.core.Coded;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.anchoryear.AnchorRollup;
import org.wellkept.core.estates.EstateFigure;
import org.wellkept.core.procurement.SpendPart;
import org.wellkept.ui.transparency.Examples;
import org.wellkept.ui.transparency.ReadingGrade;

class AnchorPagesTest {

    private static String html(Consumer<OwaspHtmlTemplateOutput> template) {
        StringOutput output = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }

    private static String open(AnchorRollup rollup) {
        return open(rollup, Examples.nothingGathered());
    }

    private static String open(AnchorRollup rollup, Gathered gathered) {
        OpenAnchorPage page = OpenAnchorPage.of(rollup, gathered, Examples.anchorPartnerships());
        return html(output -> JteopenGenerated.render(output, null, page));
    }

    private static String figure() {
        return figure(OpenFigurePage.of(Examples.anchorRecords("Open Door"), Examples.anchorPartnerships()));
    }

    private static String figure(OpenFigurePage page) {
        return html(output -> JterecordsGenerated.render(output, null, page));
    }

    private static String section(AnchorRollup rollup) {
        return html(output ->
                JteneighboursGenerated.render(output, null, AnchorSection.open(rollup, Headlines.NONE), "card"));
    }

    private static String text(String html) {
        return Jsoup.parse(html).text();
    }

    static Stream<Arguments> pages() {
        AnchorChoicePage choice = AnchorChoicePage.of(Examples.anchorPartnerships());
        return Stream.of(
                Arguments.of("where", html(output -> JtechooseGenerated.render(output, null, choice))),
                Arguments.of("full", open(Examples.anchor("Open Door"))),
                Arguments.of("empty", open(Examples.noAnchor())),
                Arguments.of("rooms and money", open(Examples.noAnchor(), Examples.gathered())),
                Arguments.of("figure", figure()),
                Arguments.of("rooms", figure(sites(EstateFigure.SPACES))),
                Arguments.of("hours", figure(sites(EstateFigure.HOURS))),
                Arguments.of("works", figure(sites(EstateFigure.WALKING))),
                Arguments.of("money", figure(spent())));
    }

    private static OpenFigurePage sites(EstateFigure figure) {
        return OpenFigurePage.of(Examples.estateRecords(figure, "Wells Road Hall"), Examples.anchorPartnerships());
    }

    private static OpenFigurePage spent() {
        return OpenFigurePage.of(Examples.gathered().buying(), SpendPart.INNER, Examples.anchorPartnerships());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void six_years_of_school_are_enough_to_read_it(String name, String html) {
        assertThat(ReadingGrade.of(html)).isLessThanOrEqualTo(6.0);
    }

    @Test
    void beside_each_sum_stands_how_many_told_it() {
        assertThat(text(open(Examples.anchor("Open Door"))))
                .contains("540 people", "3 of 5 partners told this.", "To 1 of them it doesn’t apply.")
                .contains("360 of 540 people (67%), at the 2 partners that told both.")
                .contains(
                        "It rose from 400 people to 455 people since 2024/25, at the 1 partner that told it in both years.");
    }

    @Test
    void a_trend_is_drawn_in_the_table_that_says_the_same() {
        var rows = Jsoup.parse(open(Examples.anchor("Open Door"))).select("table.tallies tbody tr");

        assertThat(rows.get(0).text()).contains("2024/25", "400 people", "1 of 5");
        assertThat(rows.get(0).select("rect").attr("width")).isEqualTo("74.1%");
        assertThat(rows.get(0).select("svg").attr("aria-hidden")).isEqualTo("true");
    }

    @Test
    void levels_are_shown_one_by_one_with_why_and_who_looked() {
        assertThat(text(open(Examples.anchor("Open Door"))))
                .contains("3 of 4: established", "All adverts go to local groups first.")
                .contains("Healthwatch Wellshire looked on 20 June 2026 and found most of it borne out.")
                .doesNotContain("average", "score");
    }

    @Test
    void what_nobody_told_is_said_and_who_is_silent_is_not_named() {
        assertThat(text(open(Examples.anchor("Open Door"))))
                .contains("Nobody told of 2025/26:", AnchorFigure.CARBON.words())
                .contains("It is never taken for zero.")
                .doesNotContain("Nothing told yet by");
    }

    @Test
    void each_figure_leads_to_what_each_partner_told() {
        assertThat(Jsoup.parse(open(Examples.anchor("Open Door")))
                        .select("a.big")
                        .eachAttr("href"))
                .startsWith("/anchor/wellshire?year=2025-26&figure=hired");
        assertThat(text(figure()))
                .contains("Open Door 85 people", "Told by Old Door, which it took over from.", "Without volunteers.");
    }

    @Test
    void rooms_and_land_stand_among_the_rest_and_each_leads_to_its_places() {
        var page = Jsoup.parse(open(Examples.noAnchor(), Examples.gathered()));

        assertThat(page.text())
                .contains("As a landlord", "3 halls and rooms", "One of them costs nothing, and one little.")
                .contains("2 of 6 partners list their places.")
                .contains("1,000 hours", "Of 900 hours that were counted, 300 were used.")
                .contains("1.25 hectares for 30 homes")
                .contains("£10,000", "One work is paid from a pot that others count too, and not added up.")
                .contains("Nobody told of 2025/26: People hired;", "Green space that is open to all.")
                .contains("As a buyer", "40% of £10.0m");
        assertThat(page.select("a.big").eachAttr("href"))
                .containsExactly(
                        "/anchor/wellshire?year=2025-26&figure=inner",
                        "/anchor/wellshire?year=2025-26&figure=spaces",
                        "/anchor/wellshire?year=2025-26&figure=hours",
                        "/anchor/wellshire?year=2025-26&figure=homes",
                        "/anchor/wellshire?year=2025-26&figure=walking");
    }

    @Test
    void a_figure_of_rooms_opens_the_places_with_who_recorded_them() {
        assertThat(text(figure(sites(EstateFigure.SPACES))))
                .contains("Place by place", "Wells Road Hall Open Door 3 halls and rooms: one free and one at low cost")
                .contains("Recorded by Old Door, which it took over from.", "This place is made up.");
        assertThat(text(figure(sites(EstateFigure.WALKING))))
                .contains("£99,000, from a pot that others count too. It is not added up.", "A path by the river");
        assertThat(FigurePage.of(Examples.estateRecords(EstateFigure.SPACES, "Hall"), Face.WORKSPACE)
                        .rows())
                .extracting(FigurePage.Row::href)
                .containsOnly("anchor/rooms/wells-road-hall");
    }

    @Test
    void a_share_opens_the_partners_of_whose_money_it_is() {
        assertThat(text(figure(spent())))
                .contains("Money that stays near", "2025/26: 40% of £10.0m", "1 of 6 partners tell it.")
                .contains("Open Door £4,000,000 of £10,000,000 (40%) The place: Wells town.")
                .doesNotContain("Old Door");
    }

    @Test
    void no_two_figures_share_an_address() {
        List<String> codes = Stream.of(AnchorFigure.values(), EstateFigure.values(), SpendPart.values())
                .flatMap(Arrays::stream)
                .map(Coded::code)
                .toList();

        assertThat(codes)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(ShownFigure.read(code))
                        .hasValueSatisfying(figure -> assertThat(figure.code()).isEqualTo(code)));
        assertThat(ShownFigure.read("nothing")).isEmpty();
    }

    @Test
    void each_figure_on_a_board_s_page_leads_to_its_own_in_the_workspace_to_screens() {
        AnchorSection open = AnchorSection.open(Examples.anchor("Open Door"), Headlines.NONE);
        AnchorSection within = AnchorSection.within(Examples.anchor("Open Door"), Headlines.NONE);

        assertThat(open.figures())
                .extracting(Headlines.Headline::href)
                .containsExactly(
                        "/anchor/wellshire?year=2025-26&figure=hired",
                        "/anchor/wellshire?year=2025-26&figure=hiredLocally");
        assertThat(within.figures())
                .extracting(Headlines.Headline::href)
                .containsExactly(
                        "anchor?partnership=wellshire&year=2025-26&figure=hired",
                        "anchor?partnership=wellshire&year=2025-26&figure=hiredLocally");
        assertThat(within.href()).isEqualTo("anchor?partnership=wellshire&year=2025-26");
    }

    @Test
    void a_board_page_tells_the_first_figures_and_nothing_where_nobody_told_any() {
        assertThat(text(section(Examples.anchor("Open Door")))).contains("People hired: 540 people. Told by 3 of 5.");
        assertThat(section(Examples.noAnchor())).isBlank();
    }
}
