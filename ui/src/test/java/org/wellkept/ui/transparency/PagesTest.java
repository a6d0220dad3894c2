package org.wellkept.ui.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wellkept.core.Page;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.ask.AskStanding;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.estates.EstateFigure;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.BoardKind;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.reference.Theme;
import org.wellkept.ui.accountability.AsksPage;
import org.wellkept.ui.accountability.BoardPage;
import org.wellkept.ui.anchor.AnchorChoicePage;
import org.wellkept.ui.anchor.Headlines;
import org.wellkept.ui.anchor.OpenAnchorPage;
import org.wellkept.ui.anchor.OpenFigurePage;
import org.wellkept.ui.commitment.CommitmentPage;
import org.wellkept.ui.commitment.DataPage;
import org.wellkept.ui.commitment.PromiseSearch;
import org.wellkept.ui.partnership.HomePage;
import org.wellkept.ui.partnership.PartnerPage;
import org.wellkept.ui.partnership.PartnershipPage;
import org.wellkept.ui.reply.QuietNotice;
import org.wellkept.ui.report.PaperList;
import org.wellkept.ui.workspace.DemonstrationTrial;

/** Every template, rendered with much, with nothing and with what may do harm. */
class PagesTest {
    private static final Contact CONTACT = Contact.of("corrections@wellkept.example");

    private static final Map<String, String> STEPS =
            Examples.steps().themes().stream().collect(Collectors.toMap(Theme::slug, Theme::label));

    @TestFactory
    Stream<DynamicTest> every_page_is_sound() {
        return pages().entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(),
                        () -> assertThat(Soundness.faults(page.getValue())).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> what_people_type_stays_text() {
        return pages().entrySet().stream()
                .filter(page -> page.getKey().contains("hostile"))
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> {
                    assertThat(page.getValue())
                            .containsPattern("&lt;script(>|&gt;)alert")
                            .doesNotContain("<script", "<img");
                    assertThat(Jsoup.parse(page.getValue()).select("[href^=javascript], img, script"))
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> nothing_unfavourable_is_said_of_a_body_that_nobody_has_asked() {
        return pages().entrySet().stream()
                .filter(page -> page.getKey().contains("published"))
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> {
                    String words = main(page.getValue()).text().toLowerCase(java.util.Locale.UK);
                    assertThat(words)
                            .doesNotContainPattern(
                                    "\\b(no word|overdue|behind|late|failed|red|amber|green|silent|stale|no role|not checked"
                                            + "|no update|partner says|figures show|easier|not met|can’t tell|missing|no figure)\\b");
                    assertThat(main(page.getValue()).select(".mark, .bar")).isEmpty();
                    assertThat(words).contains("nobody has asked").contains("corrections@");
                }));
    }

    @Test
    void a_verdict_on_a_body_that_nobody_has_asked_would_be_found() {
        assertThat("figures show: overdue").containsPattern("\\b(overdue)\\b");
        assertThat(main(page("commitment full")).select(".mark")).isNotEmpty();
    }

    @Test
    void an_unsound_page_is_found() {
        String sound = page("home full");
        assertThat(Soundness.faults(sound.replace("<h1>", "<h1>Another</h1><h1>")))
                .isNotEmpty();
        assertThat(Soundness.faults(sound.replace("<main", "<main style=\"color:red\"")))
                .isNotEmpty();
        assertThat(Soundness.faults(sound.replace("</main>", "<script></script></main>")))
                .isNotEmpty();
        assertThat(Soundness.faults(sound.replace("</main>", "<a href=\"/x\" onclick=\"x()\">x</a></main>")))
                .isNotEmpty();
        assertThat(Soundness.faults(sound.replace("</main>", "<table><tr><td>1</td></tr></table></main>")))
                .isNotEmpty();
        assertThat(Soundness.faults(sound.replace("</main>", "<input name=\"x\"></main>")))
                .isNotEmpty();
        assertThat(Soundness.faults(sound.replace("</main>", "<p>null</p></main>")))
                .isNotEmpty();
    }

    @Test
    void a_promise_has_stable_links_to_its_parts() {
        Document page = Jsoup.parse(page("commitment full"));
        assertThat(page.select("#update-00000000-0000-0004-0000-000000000001, #changes, #checks, #measure-1"))
                .hasSize(4);
    }

    @Test
    void a_drawing_says_in_a_table_what_it_shows() {
        Document page = Jsoup.parse(page("commitment full"));
        assertThat(page.select("svg[role=img]")).hasSize(1);
        assertThat(page.select("details table td").eachText()).contains("84 people", "zero is a figure");
    }

    private static String page(String name) {
        return Objects.requireNonNull(pages().get(name), name);
    }

    private static Element main(String html) {
        return Objects.requireNonNull(Jsoup.parse(html).selectFirst("main"));
    }

    static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        board(pages);
        asks(pages);
        home(pages);
        partnerships(pages);
        commitments(pages);
        anchor(pages);
        pages.put(
                "data full",
                render(
                        "commitment/data.jte",
                        DataPage.of(
                                List.of(Examples.LIVE, Examples.PUBLISHED),
                                List.of(Examples.BOARD),
                                List.of(Examples.behind(), Examples.published()),
                                CONTACT)));
        pages.put(
                "data empty",
                render("commitment/data.jte", DataPage.of(List.of(), List.of(), List.of(), Contact.NOT_SET)));
        pages.put("about", render("transparency/about.jte", InformationPage.about(CONTACT)));
        pages.put("accessibility", render("transparency/accessibility.jte", InformationPage.accessibility(CONTACT)));
        pages.put("privacy", render("transparency/privacy.jte", InformationPage.privacy(CONTACT)));
        for (int status : new int[] {400, 401, 404, 405, 406, 410, 413, 500, 502, 503}) {
            pages.put("error " + status, render("transparency/error.jte", ErrorPage.forStatus(status)));
        }
        pages.put("error with a number", render("transparency/error.jte", ErrorPage.unexpected("0a1b2c3d")));
        return pages;
    }

    private static void board(Map<String, String> pages) {
        pages.put(
                "board full",
                render("accountability/board.jte", BoardPage.of(boardFacts(), PromiseSearch.EVERYTHING, CONTACT)));
        pages.put(
                "board empty",
                render(
                        "accountability/board.jte",
                        BoardPage.of(
                                new BoardPage.Facts(
                                        Examples.BOARD,
                                        Examples.rollup(0, 0, 0, 0, 0, 0, 0),
                                        Examples.reach(),
                                        null,
                                        new AskStanding(0, 0, 0),
                                        List.of(),
                                        null,
                                        null,
                                        Examples.page(),
                                        Map.of(),
                                        List.of(),
                                        Examples.noCoproduction(),
                                        Examples.noAnchor(),
                                        Headlines.NONE,
                                        Examples.noMeetings(),
                                        PaperList.NONE,
                                        List.of()),
                                PromiseSearch.EVERYTHING,
                                Contact.NOT_SET)));
        BoardDetails hostile = new BoardDetails(
                Examples.BOARD.id(),
                "wellshire",
                Examples.HOSTILE,
                Examples.HOSTILE,
                BoardKind.OTHER,
                null,
                List.of(new PartnershipRef("x", Examples.HOSTILE, false, Examples.HOSTILE)));
        Rollup rollup = Examples.rollup(1, 1, 0, 1, 0, 0, 1);
        pages.put(
                "board hostile",
                render(
                        "accountability/board.jte",
                        BoardPage.of(
                                new BoardPage.Facts(
                                        hostile,
                                        rollup,
                                        Examples.reach(1),
                                        null,
                                        new AskStanding(7, 3, 2),
                                        List.of(Examples.hostile().summary()),
                                        Examples.hostile().summary(),
                                        Examples.hostile(),
                                        new Page<>(List.of(Examples.hostile().summary()), Examples.HOSTILE),
                                        Map.of(),
                                        List.of(Examples.HOSTILE),
                                        Examples.noCoproduction(),
                                        Examples.noAnchor(),
                                        Headlines.NONE,
                                        Examples.noMeetings(),
                                        PaperList.NONE,
                                        List.of()),
                                new PromiseSearch(null, null, null, null, null, null, "g", Examples.HOSTILE, "c"),
                                Contact.of(Examples.HOSTILE))));
    }

    private static void anchor(Map<String, String> pages) {
        pages.put("anchor, where", render("anchor/choose.jte", AnchorChoicePage.of(Examples.anchorPartnerships())));
        pages.put("anchor, nowhere", render("anchor/choose.jte", AnchorChoicePage.of(List.of())));
        pages.put(
                "anchor full",
                render(
                        "anchor/open.jte",
                        OpenAnchorPage.of(Examples.anchor("Open Door"), Examples.gathered(), List.of())));
        pages.put(
                "anchor empty",
                render(
                        "anchor/open.jte",
                        OpenAnchorPage.of(Examples.noAnchor(), Examples.nothingGathered(), List.of())));
        pages.put(
                "anchor hostile",
                render(
                        "anchor/open.jte",
                        OpenAnchorPage.of(Examples.anchor(Examples.HOSTILE), Examples.gathered(), List.of())));
        pages.put(
                "anchor figure hostile",
                render("anchor/records.jte", OpenFigurePage.of(Examples.anchorRecords(Examples.HOSTILE), List.of())));
        pages.put(
                "anchor place hostile",
                render(
                        "anchor/records.jte",
                        OpenFigurePage.of(Examples.estateRecords(EstateFigure.SPACES, Examples.HOSTILE), List.of())));
    }

    private static void asks(Map<String, String> pages) {
        pages.put(
                "asks full",
                render(
                        "accountability/asks.jte",
                        AsksPage.of(
                                Examples.BOARD,
                                new AskStanding(2, 1, 1),
                                List.of(Examples.ask(), Examples.answeredAsk(Examples.HOSTILE)))));
        pages.put(
                "asks empty",
                render("accountability/asks.jte", AsksPage.of(Examples.BOARD, new AskStanding(0, 0, 0), List.of())));
    }

    static BoardPage.Facts boardFacts() {
        return new BoardPage.Facts(
                Examples.BOARD,
                Examples.rollup(8, 9, 14, 7, 3, 15, 8),
                Examples.reach(9, 6, 10, 7, 4),
                Examples.ROUND,
                new AskStanding(7, 3, 2),
                List.of(Examples.behind(), Examples.silent()),
                Examples.behind(),
                Examples.full(),
                new Page<>(
                        List.of(
                                Examples.behind(),
                                Examples.onTrack(),
                                Examples.silent(),
                                Examples.withdrawn(),
                                Examples.published()),
                        "abc"),
                STEPS,
                QuietNotice.words(List.of(Examples.quietPeriod("Local elections on 6 May 2027"))),
                Examples.noCoproduction(),
                Examples.noAnchor(),
                Headlines.NONE,
                Examples.noMeetings(),
                PaperList.NONE,
                List.of());
    }

    private static void home(Map<String, String> pages) {
        pages.put(
                "home full",
                render(
                        "partnership/home.jte",
                        HomePage.of(
                                List.of(new DemonstrationTrial(
                                        "The lead of a council",
                                        "answers the board.",
                                        "lead@wellshire.example",
                                        "/workspace/")),
                                List.of(Examples.PUBLISHED, Examples.LIVE),
                                List.of(Examples.BOARD),
                                Map.of(Examples.PUBLISHED.slug(), Examples.coverage()),
                                body -> Optional.empty(),
                                null)));
        pages.put(
                "home area",
                render(
                        "partnership/home.jte",
                        HomePage.of(
                                List.of(),
                                List.of(Examples.PUBLISHED, Examples.LIVE),
                                List.of(Examples.BOARD),
                                Map.of(Examples.PUBLISHED.slug(), Examples.coverage()),
                                body -> Optional.of("/partners/" + body.ods()),
                                "Slough")));
        pages.put(
                "home empty",
                render(
                        "partnership/home.jte",
                        HomePage.of(List.of(), List.of(), List.of(), Map.of(), body -> Optional.empty(), null)));
        pages.put(
                "home hostile",
                render(
                        "partnership/home.jte",
                        HomePage.of(
                                List.of(),
                                List.of(Examples.LIVE),
                                List.of(Examples.BOARD),
                                Map.of(),
                                body -> Optional.empty(),
                                Examples.HOSTILE)));
    }

    private static void partnerships(Map<String, String> pages) {
        pages.put(
                "partnership live",
                render(
                        "partnership/partnership.jte",
                        PartnershipPage.living(
                                Examples.LIVE,
                                List.of(Examples.BOARD),
                                List.of(
                                        Examples.organisation(Examples.COUNCIL),
                                        Examples.organisation(Examples.OPEN_DOOR),
                                        Examples.organisation(Examples.NAMED)),
                                List.of(),
                                CONTACT)));
        pages.put(
                "partnership live empty",
                render(
                        "partnership/partnership.jte",
                        PartnershipPage.living(Examples.LIVE, List.of(), List.of(), List.of(), Contact.NOT_SET)));
        pages.put(
                "partnership published",
                render(
                        "partnership/partnership.jte",
                        PartnershipPage.published(
                                Examples.PUBLISHED,
                                Examples.coverage(),
                                new Page<>(List.of(Examples.published()), "next"),
                                PromiseSearch.EVERYTHING,
                                List.of(Examples.steps()),
                                CONTACT)));
        pages.put(
                "partnership published, empty",
                render(
                        "partnership/partnership.jte",
                        PartnershipPage.published(
                                Examples.PUBLISHED,
                                Examples.noCoverage(),
                                Examples.page(),
                                PromiseSearch.EVERYTHING,
                                List.of(),
                                CONTACT)));
        pages.put(
                "partner joined",
                render(
                        "partnership/partner.jte",
                        PartnerPage.of(
                                Examples.organisation(Examples.COUNCIL),
                                Examples.NOTHING_BEFORE,
                                Examples.page(Examples.behind(), Examples.silent(), Examples.withdrawn()),
                                PromiseSearch.EVERYTHING,
                                QuietNotice.words(List.of(Examples.quietPeriod(Examples.HOSTILE))),
                                Examples.noCoproduction(),
                                Examples.noAnchor(),
                                Headlines.NONE,
                                CONTACT)));
        pages.put(
                "partner ended",
                render(
                        "partnership/partner.jte",
                        PartnerPage.of(
                                Examples.organisation(Examples.OPEN_DOOR),
                                Examples.ended(),
                                Examples.page(),
                                PromiseSearch.EVERYTHING,
                                List.of(),
                                Examples.noCoproduction(),
                                Examples.noAnchor(),
                                Headlines.NONE,
                                CONTACT)));
        pages.put(
                "partner joined, empty",
                render(
                        "partnership/partner.jte",
                        PartnerPage.of(
                                Examples.organisation(Examples.COUNCIL),
                                Examples.NOTHING_BEFORE,
                                Examples.page(),
                                PromiseSearch.EVERYTHING,
                                List.of(),
                                Examples.noCoproduction(),
                                Examples.noAnchor(),
                                Headlines.NONE,
                                Contact.NOT_SET)));
        pages.put(
                "partner published",
                render(
                        "partnership/partner.jte",
                        PartnerPage.of(
                                Examples.organisation(Examples.NAMED),
                                Examples.NOTHING_BEFORE,
                                Examples.page(Examples.published(), forged()),
                                PromiseSearch.EVERYTHING,
                                List.of(),
                                Examples.noCoproduction(),
                                Examples.noAnchor(),
                                Headlines.NONE,
                                Contact.of(Examples.organisation(Examples.NAMED).contact(), Examples.nowhere()))));
    }

    /** A record that must never be: answers of a body that nobody has asked. The page keeps still all the same. */
    private static CommitmentSummary forged() {
        return Examples.promise(
                "PP-018", "A promise", Examples.NAMED, Examples.behind().answers());
    }

    private static void commitments(Map<String, String> pages) {
        pages.put(
                "commitment split",
                commitment(CommitmentPage.of(
                        Examples.full(),
                        Examples.split(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        CONTACT)));
        pages.put(
                "commitment full",
                commitment(CommitmentPage.of(
                        Examples.full(),
                        Examples.WITH_ITS_MAKER,
                        List.of(Examples.ask(), Examples.answeredAsk("From May on.")),
                        List.of(),
                        List.of(
                                Examples.question(),
                                Examples.lateQuestion(),
                                Examples.answeredQuestion("Two trainers were ill.")),
                        List.of(Examples.mark(), Examples.waitingMark()),
                        List.of(Examples.LIVE.about()),
                        CONTACT)));
        pages.put(
                "commitment bare",
                commitment(CommitmentPage.of(
                        Examples.bare(),
                        Examples.WITH_ITS_MAKER,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Contact.NOT_SET)));
        pages.put(
                "commitment resting",
                commitment(CommitmentPage.of(
                        Examples.resting(Examples.HOSTILE),
                        Examples.WITH_ITS_MAKER,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(Examples.LIVE.about()),
                        CONTACT)));
        pages.put(
                "commitment stopped",
                commitment(CommitmentPage.of(
                        Examples.stopped(),
                        Examples.WITH_ITS_MAKER,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        CONTACT)));
        pages.put(
                "commitment published",
                commitment(CommitmentPage.of(
                        Examples.asPublished(),
                        Examples.WITH_ITS_MAKER,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(Examples.PUBLISHED.about()),
                        CONTACT)));
        pages.put(
                "commitment hostile",
                commitment(CommitmentPage.of(
                        Examples.hostile(),
                        Examples.WITH_ITS_MAKER,
                        List.of(Examples.answeredAsk(Examples.HOSTILE)),
                        List.of(),
                        List.of(Examples.answeredQuestion(Examples.HOSTILE)),
                        List.of(Examples.hostileMark()),
                        List.of(Examples.HOSTILE),
                        Contact.of(Examples.HOSTILE))));
    }

    private static String commitment(CommitmentPage page) {
        return render("commitment/commitment.jte", page);
    }

    private static String render(String template, PublicPage page) {
        return new String(Templates.render(template, page), StandardCharsets.UTF_8);
    }
}
