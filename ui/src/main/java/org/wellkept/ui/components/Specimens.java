package org.wellkept.ui.components;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.shown.MeasureRead;
import org.wellkept.core.shown.Observation;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.Pace;
import org.wellkept.ui.accountability.AnswerBar;
import org.wellkept.ui.accountability.BoardPage;
import org.wellkept.ui.accountability.OverviewTile;
import org.wellkept.ui.accountability.ReachTable;
import org.wellkept.ui.ask.AskLine;
import org.wellkept.ui.commitment.AnswerCell;
import org.wellkept.ui.commitment.ListPage;
import org.wellkept.ui.commitment.ListRow;
import org.wellkept.ui.commitment.PromiseList;
import org.wellkept.ui.commitment.PromiseRow;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.look.PaceChart;
import org.wellkept.ui.look.Share;
import org.wellkept.ui.look.ShareBar;
import org.wellkept.ui.partnership.SetUp;
import org.wellkept.ui.reply.MarkLine;
import org.wellkept.ui.today.TodayPage;

/** Made-up records, chosen so that each part is seen as it usually is, empty, and with more than fits. */
public final class Specimens {

    private static final String HERE = "/components";
    private static final String LONG =
            "Train everybody who meets the public in their work, housing officers, librarians, hairdressers, coaches and"
                    + " drivers alike, to begin a talk about wellbeing and to know where to point people";
    private static final String LONG_WORD =
            "Mental-health-and-wellbeing-commissioning-partnership-for-the-whole-county";
    private static final List<String> STEPS = List.of("Needs", "Partners", "Promises", "Outcomes", "Leaders");

    private Specimens() {}

    static ShareBar bar() {
        return ShareBar.of("What figures show, of 48 promises", shares());
    }

    private static List<Share> shares() {
        return List.of(
                new Share(Mark.KEPT, "kept", 9),
                new Share(Mark.ON_TRACK, "on track", 14),
                new Share(Mark.AT_RISK, "at risk", 3),
                new Share(Mark.BEHIND, "behind or overdue", 7),
                new Share(Mark.NO_WORD, "no word", 4),
                new Share(Mark.CANNOT_TELL, "can’t tell yet", 11));
    }

    /** With a pace and a target; with neither; with one figure alone. */
    static List<PaceChart> charts() {
        MeasureTerms paced = new MeasureTerms(
                null,
                "people trained",
                "people",
                BigDecimal.ZERO,
                BigDecimal.valueOf(300),
                null,
                null,
                Pace.EVEN,
                List.of());
        return List.of(
                chart(paced, observed(10, 0), observed(7, 41), observed(4, 84)),
                chart(MeasureTerms.named("evenings open"), observed(9, 3), observed(6, 2), observed(2, 4)),
                chart(MeasureTerms.named("rooms"), observed(3, 12)));
    }

    private static PaceChart chart(MeasureTerms terms, Observation... observations) {
        return PaceChart.of(
                        new MeasureRead(terms, List.of(observations)),
                        new DateWritten("April 2026", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30)),
                        new DateWritten("March 2027", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31)),
                        List.of())
                .orElseThrow();
    }

    private static Observation observed(int monthsBefore, int value) {
        return new Observation(LocalDate.of(2027, 2, 1).minusMonths(monthsBefore), BigDecimal.valueOf(value), null);
    }

    /** A page of a list, with a row for each mark, one with more words than fit, and one of a body that nobody asked. */
    static PromiseList promises() {
        return list(rows(), "9 promises on this page; more follow.", HERE + "?from=2");
    }

    static PromiseList noPromises() {
        return list(List.of(), "No promise fits.", null);
    }

    private static PromiseList list(List<PromiseRow> rows, String summary, @Nullable String next) {
        return new PromiseList(
                HERE,
                List.of(new PromiseList.Field(
                        "shown",
                        "Figures show",
                        List.of(
                                new PromiseList.Option("", "Any", true),
                                new PromiseList.Option("behind", "Behind", false)))),
                List.of(),
                null,
                true,
                true,
                rows,
                summary,
                next,
                null);
    }

    private static List<PromiseRow> rows() {
        List<PromiseRow> each = Arrays.stream(Mark.values())
                .map(mark -> row(
                        "WV-010",
                        "Open four evenings a week",
                        "Open Door",
                        null,
                        new PromiseRow.ThreeAnswers(
                                new AnswerCell(mark, word(mark), null),
                                new AnswerCell(mark, word(mark), "84 of 150 people expected by 30 September 2026"),
                                "Not checked")))
                .toList();
        return IntStream.range(0, each.size() + 2)
                .mapToObj(at -> switch (at - each.size()) {
                    case 0 ->
                        row(
                                "WV-097",
                                LONG,
                                LONG_WORD,
                                "Closed: stopped because of co-production",
                                new PromiseRow.ThreeAnswers(
                                        new AnswerCell(Mark.NO_WORD, "No word", "Asked, no answer yet"),
                                        new AnswerCell(Mark.CANNOT_TELL, "Can’t tell yet", "No measure is named"),
                                        "Substantial, October 2026"));
                    case 1 -> row("PP-017", "Raise personal wellbeing scores by 2028", "Frimley ICS", null, null);
                    default -> each.get(at);
                })
                .toList();
    }

    private static PromiseRow row(
            String reference,
            String title,
            String partner,
            @Nullable String closed,
            PromiseRow.@Nullable ThreeAnswers answers) {
        return new PromiseRow(reference, HERE, title, null, partner, HERE, "March 2027", null, closed, answers);
    }

    public static String word(Mark mark) {
        return switch (mark) {
            case KEPT -> "Kept";
            case ON_TRACK -> "On track";
            case AT_RISK -> "Amber";
            case BEHIND -> "Behind";
            case NO_WORD -> "No word";
            case CANNOT_TELL -> "Can’t tell yet";
            case NOT_YET -> "Not asked yet";
        };
    }

    static BoardPage.Reach reachOpen() {
        return new BoardPage.Reach(
                STEPS.stream().map(step -> new BoardPage.Reach.Step(step, step)).toList(),
                List.of(
                        openRow("Children and young people", 9, 7, 5, 3, 1),
                        openRow("People in contact with the criminal justice system", 0, 0, 1, 0, 0)));
    }

    private static BoardPage.Reach.Row openRow(String group, int... counts) {
        return new BoardPage.Reach.Row(
                group,
                true,
                Arrays.stream(counts)
                        .mapToObj(count -> new BoardPage.Reach.Cell(count, (count + 1) / 2, count == 0 ? null : HERE))
                        .toList());
    }

    public static ReachTable reachInside() {
        return new ReachTable(
                STEPS,
                List.of(
                        insideRow("Children and young people", 9, 7, 5, 3, 1),
                        insideRow("People in contact with the criminal justice system", 0, 0, 1, 0, 0)));
    }

    private static ReachTable.Row insideRow(String group, int... counts) {
        return new ReachTable.Row(
                group,
                true,
                Arrays.stream(counts)
                        .mapToObj(count -> new ReachTable.Cell(
                                count, (count + 1) / 2, count + " for " + group, count == 0 ? null : "components"))
                        .toList());
    }

    public static List<OverviewTile> tiles() {
        return List.of(
                new OverviewTile("48", "promises, 8 partners", null, "components"),
                new OverviewTile("4", "evidence gaps: green but behind", Mark.BEHIND, "components"),
                new OverviewTile("8", "no word: asked, and silent", Mark.NO_WORD, "components"),
                new OverviewTile(
                        "6", "changed since agreed: 4 easier, 1 harder, 1 clarified", Mark.AT_RISK, "components"),
                new OverviewTile("0", "without an update for two periods", null, "components"));
    }

    public static List<AnswerBar> answers() {
        return List.of(
                new AnswerBar(
                        "Partners say",
                        "What partners said of their own progress.",
                        bar(),
                        shares().stream()
                                .map(share ->
                                        new AnswerBar.Part(share.mark(), share.word(), share.count(), "components"))
                                .toList()),
                new AnswerBar(
                        "Checked",
                        "Nobody has looked yet.",
                        null,
                        List.of(new AnswerBar.Part(Mark.CANNOT_TELL, "Not checked", 48, null))));
    }

    public static List<AskLine> asks() {
        return List.of(
                ask(1, "Waiting; an answer is due by 9 November 2026", null, List.of()),
                ask(2, "No answer yet; it was due by 9 November 2026", Mark.NO_WORD, List.of()),
                ask(3, "Agreed, 2 October 2026", null, List.of("The clinic is yours from April.")));
    }

    private static AskLine ask(int id, String standing, @Nullable Mark mark, List<String> reply) {
        return new AskLine(
                new UUID(0, id),
                List.of("Release the old clinic at Marsh Lane for supported homes."),
                new AskLine.Link("Supported homes on hospital land", HERE),
                "Wellshire Hospitals",
                "Wellshire Health and Wellbeing Board",
                null,
                standing,
                mark,
                reply);
    }

    static List<MarkLine> marks() {
        return List.of(
                new MarkLine(
                        new UUID(1, 1),
                        "Said, but not shown",
                        "Said green, shown behind",
                        "The partner was told on 17 July 2026. Not public until 24 July 2026.",
                        true,
                        null,
                        List.of()),
                new MarkLine(
                        new UUID(1, 2),
                        "Overdue",
                        null,
                        "The partner was told on 3 July 2026. Public since 10 July 2026.",
                        false,
                        "Open Door says, 8 July 2026",
                        List.of("The lease came late.", "We open in May.")));
    }

    /** Two steps done, one to take, one that can be taken too, and one that has to wait. */
    static SetUp setUp() {
        return new SetUp(List.of(
                new SetUp.Step(
                        "Themes to sort promises by",
                        "Eight frameworks come with Wellkept.",
                        true,
                        new SetUp.Act("Look at them", "components")),
                new SetUp.Step("Name the partnership", "The partners who make promises together.", true, null),
                new SetUp.Step("Add two organisations", LONG, false, new SetUp.Act("Add the first", "components")),
                new SetUp.Step(
                        "Add the board that they report to",
                        "A Health and Wellbeing Board.",
                        false,
                        new SetUp.Act("Add the board", "components")),
                new SetUp.Step("Invite the board’s officer", "Officers run the board’s rounds.", false, null)));
    }

    static TodayPage today() {
        TodayPage.Link open = new TodayPage.Link("Active travel hub", "components");
        return new TodayPage(
                List.of(
                        new TodayPage.Group(
                                "Wellshire Health and Wellbeing Board asks Open Door",
                                "Quarter 2 of 2026/27 is due on 28 October 2026. 2 promises have no update since the round"
                                        + " opened.",
                                new TodayPage.Link("Open the return", "components"),
                                List.of(
                                        new TodayPage.Task(
                                                "WV-016",
                                                "Active travel hub",
                                                open,
                                                new TodayPage.Link("Post the update", "components")),
                                        new TodayPage.Task(
                                                "WV-017",
                                                LONG,
                                                new TodayPage.Link(LONG, "components"),
                                                new TodayPage.Link("Post the update", "components"))),
                                new TodayPage.Link("All seven in the return", "components")),
                        new TodayPage.Group("Its paper", "A draft waits.", null, List.of(), open)),
                List.of(open));
    }

    /** A row for each mark, a draft, and one of a body that nobody asked. */
    static ListPage list() {
        List<ListRow> rows = new ArrayList<>();
        for (Mark mark : Mark.values()) {
            rows.add(inside(
                    "WV-010",
                    "Open four evenings a week",
                    null,
                    new ListRow.ThreeAnswers(
                            mark,
                            word(mark),
                            null,
                            mark,
                            word(mark),
                            "84 of 150 people expected by 30 September 2026",
                            "Not checked")));
        }
        rows.add(inside("WV-097", LONG, "Draft", null));
        return new ListPage(
                List.of(new ListPage.Narrowing("Wellshire", "components")),
                rows,
                "components",
                null,
                "components",
                "commitments");
    }

    static ListPage emptyList() {
        return new ListPage(
                List.of(new ListPage.Narrowing("“lighthouse”", "components")),
                List.of(),
                null,
                null,
                "components",
                "commitments");
    }

    private static ListRow inside(
            String reference, String title, @Nullable String standing, ListRow.@Nullable ThreeAnswers answers) {
        return new ListRow(
                "components",
                reference,
                title,
                null,
                null,
                standing,
                "Open Door",
                "components",
                answers,
                "Not agreed yet",
                "March 2027");
    }
}
