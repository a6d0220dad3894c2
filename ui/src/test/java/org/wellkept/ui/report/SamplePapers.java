package org.wellkept.ui.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.report.Block;
import org.wellkept.core.report.Edition;
import org.wellkept.core.report.FigureKey;
import org.wellkept.core.report.Paper;
import org.wellkept.core.report.PaperFigure;
import org.wellkept.core.report.PaperSection;
import org.wellkept.core.report.PaperTable;
import org.wellkept.core.report.SectionKind;
import org.wellkept.core.report.Span;
import org.wellkept.core.shown.RulesVersion;
import org.wellkept.core.shown.ShownAnswer;

/** Papers to lay out: what a board usually gets, and what makes a form break. */
final class SamplePapers {

    static final UUID REPORT = UUID.fromString("0192f5a0-0000-7000-8000-000000000001");
    static final PaperLinks LINKS = PaperLinks.inFiles("https://wellkept.example", REPORT);

    /** Arabic with vowel signs and a lam-alef, Urdu, Hebrew. */
    static final String ARABIC = "جمعية الصداقة والسَّلام";

    static final String URDU = "خواتین کی ٹولی";
    static final String HEBREW = "קהילת שלום (מנצ׳סטר)";

    private static final FigureKey BEHIND = new FigureKey("shown.behind");

    private SamplePapers() {}

    static Stream<Paper> all() {
        return Stream.of(ordinary(), draft(), briefing(), reopened(), empty(), large(), awkward());
    }

    static PrintedPaper printed(Paper paper) {
        return new PrintedPaper(paper, LINKS, null);
    }

    static Paper ordinary() {
        return new Paper(head(1, null, LocalDate.of(2026, 11, 10), Edition.PAPER), sections(9), annex(48), figures(9));
    }

    static Paper draft() {
        return new Paper(head(1, null, null, Edition.PAPER), sections(9), annex(48), figures(9));
    }

    static Paper briefing() {
        return new Paper(head(1, null, null, Edition.BRIEFING), sections(9), annex(48), figures(9));
    }

    static Paper reopened() {
        return new Paper(
                head(2, "The hospital’s figures were wrong", LocalDate.of(2026, 11, 20), Edition.PAPER),
                sections(2),
                annex(12),
                figures(2));
    }

    /** Of a board to which nobody has promised anything. */
    static Paper empty() {
        List<PaperSection> sections = new ArrayList<>();
        for (SectionKind kind : SectionKind.values()) {
            sections.add(new PaperSection(
                    kind,
                    kind.words(),
                    null,
                    kind == SectionKind.KEPT
                            ? List.of(
                                    words("No partner has made a promise to this board in public yet."),
                                    bar(0, 0, 0, 0, 0))
                            : List.of(words("There is nothing to tell here this time."))));
        }
        return new Paper(
                head(1, null, LocalDate.of(2026, 11, 10), Edition.PAPER),
                sections,
                List.of(promises(0)),
                List.of(figure(BEHIND, 0)));
    }

    /** Of the largest board that there is. */
    static Paper large() {
        return new Paper(
                head(1, null, LocalDate.of(2026, 11, 10), Edition.PAPER), sections(9), annex(5_000), figures(9));
    }

    /** Titles as long as they may be, without and with spaces, names from right to left, and whatever else people type. */
    static Paper awkward() {
        String longTitle = "Train everybody who works with people in difficulty to notice and to ask "
                .repeat(6)
                .substring(0, 400);
        List<Block> entries = List.of(
                entry("WV-001", longTitle, "Wellshire County Council"),
                entry("WV-002", "Un".repeat(200), ARABIC),
                entry("WV-003", "Befriending in Urdu: " + URDU, "\u2068" + URDU + "\u2069"),
                entry("WV-004", "Tea & talk <together> \"weekly\" ]]> &amp; 你好 🙂 \u0007\uD800", HEBREW));
        return new Paper(
                head(1, null, LocalDate.of(2026, 11, 10), Edition.PAPER),
                List.of(new PaperSection(
                        SectionKind.EXCEPTIONS,
                        SectionKind.EXCEPTIONS.words(),
                        "First paragraph.\n\nSecond, by " + ARABIC + ".",
                        entries)),
                List.of(new PaperTable(
                        "promises",
                        "Promises to this board",
                        columns(),
                        List.of(
                                row(1, longTitle, "Wellshire County Council"),
                                row(2, "Un".repeat(200), ARABIC),
                                row(3, "=HYPERLINK(\"http://bad.example\")", URDU),
                                row(4, "-1+2", HEBREW)),
                        "A note.")),
                figures(9));
    }

    private static List<PaperTable> annex(int promises) {
        return List.of(
                new PaperTable(
                        "reach",
                        "Promises by whom they are for",
                        List.of(new PaperTable.Column("Group", false), new PaperTable.Column("Promises", true)),
                        List.of(
                                List.of(words("Carers"), words("12")),
                                List.of(words("People leaving prison"), words("0"))),
                        "A promise for several groups counts in each."),
                promises(promises));
    }

    static Block.Paragraph words(String words) {
        return new Block.Paragraph(new Span.Text(words));
    }

    private static Paper.Head head(
            int version, @Nullable String reopenedBecause, @Nullable LocalDate publishedOn, Edition edition) {
        return new Paper.Head(
                REPORT,
                edition,
                new BoardRef("wellshire", "Wellshire Health and Wellbeing Board"),
                "Promises about mental health: how they stand",
                "Director of Public Health",
                LocalDate.of(2026, 11, 19),
                "Quarter 2 of 2026/27",
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 9, 30),
                LocalDate.of(2026, 11, 5),
                version,
                reopenedBecause,
                RulesVersion.ONE,
                publishedOn,
                new Paper.Brand("#0c5a5e", null),
                List.of("Wellshire and Vale is fictional: it shows what Wellkept does."));
    }

    private static List<PaperSection> sections(int behind) {
        return List.of(
                section(
                        SectionKind.ASKED_TODAY,
                        null,
                        new Block.Points(
                                List.of(
                                        new Block.Paragraph(
                                                new Span.Strong("Note"),
                                                new Span.Text(" that figures show "),
                                                new Span.Figure(BEHIND, behind + " of 48 promises"),
                                                new Span.Text(" as behind or overdue.")),
                                        new Block.Paragraph(
                                                new Span.Strong("Decide"),
                                                new Span.Text(" whether the free room at the town hall stays open.")),
                                        new Block.Paragraph(
                                                new Span.Strong("Endorse"),
                                                new Span.Text(" the six new promises of this round."))),
                                true)),
                section(
                        SectionKind.KEPT,
                        "The quarter was a hard one: two organisations lost the people who kept count.\n\n"
                                + "We expect figures from both by January.",
                        new Block.Paragraph(
                                new Span.Text("Eight partners have made "),
                                new Span.Figure(new FigureKey("promises"), "48 promises"),
                                new Span.Text(" to this board. Their figures show "),
                                new Span.Figure(new FigureKey("shown.met"), "9 kept"),
                                new Span.Text(", 14 on track and "),
                                new Span.Figure(BEHIND, behind + " behind"),
                                new Span.Text(
                                        ". For the others we can’t tell yet: they have no figures that could show it.")),
                        bar(9, 14, behind, 1, 24 - behind)),
                section(
                        SectionKind.EXCEPTIONS,
                        null,
                        IntStream.rangeClosed(1, 8)
                                .mapToObj(number -> entry(
                                        String.format("WV-%03d", number),
                                        "Train 300 people a year to talk about wellbeing",
                                        "Wellshire County Council"))
                                .toArray(Block[]::new)),
                section(
                        SectionKind.ASKS,
                        null,
                        words("Partners asked 7 things of the board. It answered 3 in time."),
                        new Block.Points(
                                List.of(
                                        words("A free room for peer groups: agreed on 3 October 2026."),
                                        words("Bus passes for volunteers: waiting since 1 September 2026.")),
                                false)),
                section(
                        SectionKind.MOVEMENT,
                        null,
                        words("Since the round before: 3 more on track, 1 more behind, 2 new promises.")),
                section(
                        SectionKind.EVIDENCE_GAPS,
                        null,
                        words("On 4 promises the partner says green while its own figures are behind.")),
                section(
                        SectionKind.CHANGES,
                        null,
                        words("6 promises changed after they were agreed: 4 easier, 1 harder, 1 clarified.")),
                section(
                        SectionKind.COVERAGE,
                        null,
                        words("12 promises are for carers. None is for people leaving prison.")),
                section(
                        SectionKind.COPRODUCTION,
                        null,
                        words("17 changes came from people who took part. 5 groups still wait to hear back.")),
                section(
                        SectionKind.ANCHOR,
                        null,
                        words("9 of 14 partners told what they did as employers: 212 people were hired from nearby.")),
                section(
                        SectionKind.QUESTIONS,
                        null,
                        new Block.Points(
                                List.of(
                                        words("What would help the county council to train the other 66 people?"),
                                        words("Who speaks for people leaving prison?"),
                                        words("What happened to the room that was agreed in October?")),
                                true)),
                section(SectionKind.DECISIONS, null, words("No decision of this board is still open.")));
    }

    private static PaperSection section(SectionKind kind, @Nullable String commentary, Block... blocks) {
        return new PaperSection(kind, kind.words(), commentary, List.of(blocks));
    }

    private static Block entry(String reference, String title, String partner) {
        return new Block.Entry(
                new Block.Paragraph(
                        new Span.Link(title, "/commitments/" + reference), new Span.Text(" (" + reference + ")")),
                List.of(
                        new Block.Line("Partner", words(partner)),
                        new Block.Line("Partner says", words("Green. “Courses run every month.”")),
                        new Block.Line("Figures show", words("Behind: 84 of 150 people expected by 30 September 2026")),
                        new Block.Line("Checked", words("Limited, on 12 June 2026"))));
    }

    private static Block bar(int kept, int onTrack, int behind, int overdue, int cannotTell) {
        return new Block.Bar(
                "What figures show",
                List.of(
                        part(ShownAnswer.MET, "shown.met", kept),
                        part(ShownAnswer.ON_TRACK, "shown.onTrack", onTrack),
                        part(ShownAnswer.BEHIND, "shown.behind", behind),
                        part(ShownAnswer.OVERDUE, "shown.overdue", overdue),
                        part(ShownAnswer.CANNOT_TELL, "shown.cannotTell", cannotTell)));
    }

    private static Block.Part part(ShownAnswer answer, String key, int count) {
        return new Block.Part(answer, new FigureKey(key), count);
    }

    private static PaperTable promises(int count) {
        return new PaperTable(
                "promises",
                "Promises to this board",
                columns(),
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> row(
                                number, "Train 300 people a year to talk about wellbeing", "Wellshire County Council"))
                        .toList(),
                "As they stood on 5 November 2026.");
    }

    private static List<PaperTable.Column> columns() {
        return List.of(
                new PaperTable.Column("Promise", false),
                new PaperTable.Column("Title", false),
                new PaperTable.Column("Partner", false),
                new PaperTable.Column("Partner says", false),
                new PaperTable.Column("Figures show", false),
                new PaperTable.Column("Changes", true));
    }

    private static List<Block.Paragraph> row(int number, String title, String partner) {
        String reference = String.format("WV-%03d", number);
        return List.of(
                new Block.Paragraph(new Span.Link(reference, "/commitments/" + reference)),
                words(title),
                words(partner),
                words("Green"),
                words("Behind"),
                words(number % 3 == 0 ? "1,234" : Integer.toString(number % 3)));
    }

    private static List<PaperFigure> figures(int behind) {
        return List.of(
                figure(BEHIND, behind),
                figure(new FigureKey("promises"), 48),
                figure(new FigureKey("shown.met"), 9),
                figure(new FigureKey("shown.overdue"), 0));
    }

    private static PaperFigure figure(FigureKey key, int count) {
        return new PaperFigure(
                key,
                BigDecimal.valueOf(count),
                key.equals(BEHIND) ? BigDecimal.valueOf(48) : null,
                "promises that figures show as behind",
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> new PaperFigure.Counted(
                                String.format("WV-%03d", number),
                                "Train 300 people a year to talk about wellbeing",
                                String.format("/commitments/WV-%03d", number),
                                null))
                        .toList());
    }
}
