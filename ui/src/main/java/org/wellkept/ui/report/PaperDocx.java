package org.wellkept.ui.report;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.office.OfficePackage;
import org.wellkept.core.office.OfficeXml;
import org.wellkept.core.report.Block;
import org.wellkept.core.report.Paper;
import org.wellkept.core.report.Span;
import org.wellkept.ui.look.Mark;

/** A paper as a Word document (ECMA-376, part 1, WordprocessingML): with styles that one can go on writing in. */
final class PaperDocx implements Pen {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** By which Word knows that a picture says nothing that the words beside it don't. */
    private static final String DECORATIVE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

    private static final Map<String, String> NAMESPACES = Map.of(
            "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "a", "http://schemas.openxmlformats.org/drawingml/2006/main",
            "pic", PICTURE,
            "adec", "http://schemas.microsoft.com/office/drawing/2017/decorative");

    private static final Map<String, String> CORE = Map.of(
            "cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            "dc", "http://purl.org/dc/elements/1.1/");

    private static final int MARK_SCALE = 6;
    private static final double MARK_HEIGHT = 3.2;
    private static final int UNITS_OF_A_MILLIMETRE = 36_000;
    /** A4 and its margins, in twentieths of a point. */
    private static final int PAGE_SHORT = 11_906;

    private static final int PAGE_LONG = 16_838;
    private static final int MARGIN = 964;

    private static final int BULLETS = 1;

    private final OfficeXml xml;
    private final PaperLinks links;
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private final Map<Mark, String> marks = new LinkedHashMap<>();
    private int drawings;
    private int lists = BULLETS;
    private boolean wide;

    private PaperDocx(OfficeXml xml, PaperLinks links) {
        this.xml = xml;
        this.links = links;
    }

    static void write(PrintedPaper printed, OutputStream out) throws IOException {
        Paper.Head head = printed.paper().head();
        List<PaperDocx> written = new ArrayList<>();
        try (OfficePackage parts = new OfficePackage(out, both(NAMESPACES, CORE))) {
            parts.part("[Content_Types].xml", PaperDocx::types);
            parts.part("_rels/.rels", PaperDocx::beginning);
            parts.part("word/document.xml", xml -> {
                PaperDocx document = new PaperDocx(xml, printed.links());
                written.add(document);
                document.document(printed);
            });
            PaperDocx document = written.getFirst();
            parts.part("word/_rels/document.xml.rels", document::relations);
            parts.part(
                    "word/styles.xml", xml -> new DocxStyles(xml, head.brand().colour()).write());
            parts.part("word/numbering.xml", document::numbering);
            parts.part("word/settings.xml", PaperDocx::settings);
            parts.part("word/footer1.xml", xml -> footer(xml, head));
            parts.part("docProps/core.xml", xml -> core(xml, head));
            for (Map.Entry<String, Picture> picture : document.pictures.entrySet()) {
                parts.file(
                        "word/media/" + picture.getKey() + ".png",
                        picture.getValue().png());
            }
        }
    }

    private static Map<String, String> both(Map<String, String> one, Map<String, String> other) {
        Map<String, String> both = new LinkedHashMap<>(one);
        both.putAll(other);
        return both;
    }

    private void document(PrintedPaper printed) throws XMLStreamException {
        xml.root("w:document");
        xml.begin("w:body");
        PaperText.write(printed, this);
        section();
        xml.end();
        xml.end();
    }

    /** Ends what was written on pages of one shape. */
    private void section() throws XMLStreamException {
        String across = Integer.toString(wide ? PAGE_LONG : PAGE_SHORT);
        String down = Integer.toString(wide ? PAGE_SHORT : PAGE_LONG);
        xml.begin("w:sectPr");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "footer");
        xml.empty("w:pgSz", "w:w", across, "w:h", down, "w:orient", wide ? "landscape" : "portrait");
        String margin = Integer.toString(MARGIN);
        xml.empty(
                "w:pgMar",
                "w:top",
                margin,
                "w:right",
                margin,
                "w:bottom",
                margin,
                "w:left",
                margin,
                "w:header",
                "567",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        xml.end();
    }

    @Override
    public void heading(int level, Block.Paragraph words) throws XMLStreamException {
        xml.begin("w:p");
        xml.begin("w:pPr");
        xml.empty("w:pStyle", "w:val", "Heading" + level);
        xml.end();
        spans(words);
        xml.end();
    }

    @Override
    public void paragraph(Look look, Block.Paragraph words) throws XMLStreamException {
        paragraph(DocxStyles.id(look.style()), words, null);
    }

    private void paragraph(String style, Block.Paragraph words, @Nullable Mark mark) throws XMLStreamException {
        xml.begin("w:p");
        style(style);
        if (mark != null) {
            drawing(
                    marks.computeIfAbsent(mark, drawn -> keep(Picture.of(PaperDrawing.of(drawn), MARK_SCALE, ""))),
                    MARK_HEIGHT);
            run(" ", false, false);
        }
        spans(words);
        xml.end();
    }

    private void style(String style) throws XMLStreamException {
        xml.begin("w:pPr");
        xml.empty("w:pStyle", "w:val", style);
        xml.end();
    }

    @Override
    public void points(List<Block.Paragraph> points, boolean numbered) throws XMLStreamException {
        int list = numbered ? ++lists : BULLETS;
        for (Block.Paragraph point : points) {
            xml.begin("w:p");
            xml.begin("w:pPr");
            xml.empty("w:pStyle", "w:val", DocxStyles.id("List Paragraph"));
            xml.begin("w:numPr");
            xml.empty("w:ilvl", "w:val", "0");
            xml.empty("w:numId", "w:val", Integer.toString(list));
            xml.end();
            xml.end();
            spans(point);
            xml.end();
        }
    }

    @Override
    public void table(Grid grid) throws XMLStreamException {
        paragraph("Caption", new Block.Paragraph(new Span.Text(grid.caption())), null);
        int all = grid.widths().stream().mapToInt(Integer::intValue).sum();
        int room = (wide ? PAGE_LONG : PAGE_SHORT) - 2 * MARGIN;
        List<String> widths = grid.widths().stream()
                .map(width -> Integer.toString(room * width / all))
                .toList();
        xml.begin("w:tbl");
        xml.begin("w:tblPr");
        xml.empty("w:tblStyle", "w:val", DocxStyles.TABLE);
        xml.empty("w:tblW", "w:w", "5000", "w:type", "pct");
        xml.empty("w:tblLook", "w:val", "0420", "w:firstRow", "1", "w:firstColumn", "0", "w:noVBand", "1");
        xml.empty("w:tblCaption", "w:val", grid.caption());
        xml.end();
        xml.begin("w:tblGrid");
        for (String width : widths) {
            xml.empty("w:gridCol", "w:w", width);
        }
        xml.end();
        xml.begin("w:tr");
        xml.begin("w:trPr");
        xml.empty("w:cantSplit");
        xml.empty("w:tblHeader");
        xml.end();
        for (int at = 0; at < grid.columns().size(); at++) {
            var column = grid.columns().get(at);
            cell(
                    widths.get(at),
                    column.number() ? "Table number" : "Table contents",
                    new Block.Paragraph(new Span.Text(column.heading())),
                    null);
        }
        xml.end();
        for (Grid.Row row : grid.rows()) {
            xml.begin("w:tr");
            xml.begin("w:trPr");
            xml.empty("w:cantSplit");
            xml.end();
            for (int at = 0; at < row.cells().size(); at++) {
                cell(
                        widths.get(at),
                        grid.columns().get(at).number() ? "Table number" : "Table contents",
                        row.cells().get(at),
                        at == 0 ? row.mark() : null);
            }
            xml.end();
        }
        xml.end();
    }

    private void cell(String width, String style, Block.Paragraph words, @Nullable Mark mark)
            throws XMLStreamException {
        xml.begin("w:tc");
        xml.begin("w:tcPr");
        xml.empty("w:tcW", "w:w", width, "w:type", "dxa");
        xml.end();
        paragraph(DocxStyles.id(style), words, mark);
        xml.end();
    }

    @Override
    public void picture(Picture picture, double height) throws XMLStreamException {
        xml.begin("w:p");
        style(DocxStyles.id(Look.BODY.style()));
        drawing(keep(picture), height);
        xml.end();
    }

    @Override
    public void widePages() throws XMLStreamException {
        xml.begin("w:p");
        xml.begin("w:pPr");
        section();
        xml.end();
        xml.end();
        wide = true;
    }

    private String keep(Picture picture) {
        String id = "picture" + (pictures.size() + 1);
        pictures.put(id, picture);
        return id;
    }

    private void drawing(String id, double height) throws XMLStreamException {
        Picture picture = pictures.get(id);
        if (picture == null) {
            throw new IllegalStateException("No picture was kept as " + id);
        }
        String number = Integer.toString(++drawings);
        String[] size = {"cx", units(picture.widthAt(height)), "cy", units(height)};
        xml.begin("w:r");
        xml.begin("w:drawing");
        xml.begin("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", size);
        xml.begin("wp:docPr", "id", number, "name", "Picture " + number, "descr", picture.alternative());
        if (picture.alternative().isEmpty()) {
            xml.begin("a:extLst");
            xml.begin("a:ext", "uri", DECORATIVE);
            xml.empty("adec:decorative", "val", "1");
            xml.end();
            xml.end();
        }
        xml.end();
        xml.begin("a:graphic");
        xml.begin("a:graphicData", "uri", PICTURE);
        xml.begin("pic:pic");
        xml.begin("pic:nvPicPr");
        xml.empty("pic:cNvPr", "id", number, "name", "Picture " + number, "descr", picture.alternative());
        xml.empty("pic:cNvPicPr");
        xml.end();
        xml.begin("pic:blipFill");
        xml.empty("a:blip", "r:embed", id);
        xml.begin("a:stretch");
        xml.empty("a:fillRect");
        xml.end();
        xml.end();
        xml.begin("pic:spPr");
        xml.begin("a:xfrm");
        xml.empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", size);
        xml.end();
        xml.begin("a:prstGeom", "prst", "rect");
        xml.empty("a:avLst");
        xml.end();
        xml.end();
        xml.end();
        xml.end();
        xml.end();
        xml.end();
        xml.end();
        xml.end();
    }

    private static String units(double millimetres) {
        return Long.toString(Math.round(millimetres * UNITS_OF_A_MILLIMETRE));
    }

    private void spans(Block.Paragraph paragraph) throws XMLStreamException {
        for (Span span : paragraph.spans()) {
            String words = BareWords.of(span.words());
            String href = links.of(span);
            if (href == null) {
                runs(words, span instanceof Span.Strong, false);
            } else {
                xml.begin("w:hyperlink", "r:id", addresses.computeIfAbsent(href, unknown -> "link" + addresses.size()));
                runs(words, false, true);
                xml.end();
            }
        }
    }

    /** Word wants to be told what runs from right to left. */
    private void runs(String words, boolean strong, boolean link) throws XMLStreamException {
        if (words.isEmpty()) {
            return;
        }
        Bidi directions = new Bidi(words, Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int run = 0; run < directions.getRunCount(); run++) {
            boolean rightToLeft = directions.getRunLevel(run) % 2 == 1;
            begin(strong, link, rightToLeft);
            xml.words(
                    "w:t",
                    words.substring(directions.getRunStart(run), directions.getRunLimit(run)),
                    "xml:space",
                    "preserve");
            xml.end();
        }
    }

    private void run(String words, boolean strong, boolean link) throws XMLStreamException {
        begin(strong, link, false);
        xml.words("w:t", words, "xml:space", "preserve");
        xml.end();
    }

    private void begin(boolean strong, boolean link, boolean rightToLeft) throws XMLStreamException {
        xml.begin("w:r");
        if (strong || link || rightToLeft) {
            xml.begin("w:rPr");
            if (link) {
                xml.empty("w:rStyle", "w:val", "Hyperlink");
            } else if (strong) {
                xml.empty("w:rStyle", "w:val", "Strong");
            }
            if (rightToLeft) {
                xml.empty("w:rtl");
            }
            xml.end();
        }
    }

    private void relations(OfficeXml part) throws XMLStreamException {
        part.rootIn(RELATIONSHIPS, "Relationships");
        relation(part, "styles", "styles", "styles.xml");
        relation(part, "numbering", "numbering", "numbering.xml");
        relation(part, "settings", "settings", "settings.xml");
        relation(part, "footer", "footer", "footer1.xml");
        for (String picture : pictures.keySet()) {
            relation(part, picture, "image", "media/" + picture + ".png");
        }
        for (Map.Entry<String, String> address : addresses.entrySet()) {
            part.empty(
                    "Relationship",
                    "Id",
                    address.getValue(),
                    "Type",
                    RELATION + "hyperlink",
                    "Target",
                    address.getKey(),
                    "TargetMode",
                    "External");
        }
        part.end();
    }

    private static void relation(OfficeXml part, String id, String type, String target) throws XMLStreamException {
        part.empty("Relationship", "Id", id, "Type", RELATION + type, "Target", target);
    }

    /** Bullets, and a list of its own for each that is numbered, so that each begins with 1. */
    private void numbering(OfficeXml part) throws XMLStreamException {
        part.root("w:numbering");
        level(part, "0", "bullet", "•");
        level(part, "1", "decimal", "%1.");
        for (int list = BULLETS; list <= lists; list++) {
            part.begin("w:num", "w:numId", Integer.toString(list));
            part.empty("w:abstractNumId", "w:val", list == BULLETS ? "0" : "1");
            if (list != BULLETS) {
                part.begin("w:lvlOverride", "w:ilvl", "0");
                part.empty("w:startOverride", "w:val", "1");
                part.end();
            }
            part.end();
        }
        part.end();
    }

    private static void level(OfficeXml part, String id, String format, String text) throws XMLStreamException {
        part.begin("w:abstractNum", "w:abstractNumId", id);
        part.empty("w:multiLevelType", "w:val", "singleLevel");
        part.begin("w:lvl", "w:ilvl", "0");
        part.empty("w:start", "w:val", "1");
        part.empty("w:numFmt", "w:val", format);
        part.empty("w:lvlText", "w:val", text);
        part.empty("w:lvlJc", "w:val", "left");
        part.begin("w:pPr");
        part.empty("w:ind", "w:left", "340", "w:hanging", "340");
        part.end();
        part.end();
        part.end();
    }

    private static void settings(OfficeXml part) throws XMLStreamException {
        part.root("w:settings");
        part.begin("w:compat");
        part.empty(
                "w:compatSetting",
                "w:name",
                "compatibilityMode",
                "w:uri",
                "http://schemas.microsoft.com/office/word",
                "w:val",
                "15");
        part.end();
        part.empty("w:themeFontLang", "w:val", "en-GB", "w:bidi", "ar-SA");
        part.end();
    }

    private static void footer(OfficeXml part, Paper.Head head) throws XMLStreamException {
        part.root("w:ftr");
        part.begin("w:p");
        part.begin("w:pPr");
        part.empty("w:pStyle", "w:val", "Footer");
        part.end();
        footerWords(part, head.board().name() + " · Page ");
        field(part, "PAGE");
        footerWords(part, " of ");
        field(part, "NUMPAGES");
        part.end();
        part.end();
    }

    private static void footerWords(OfficeXml part, String words) throws XMLStreamException {
        part.begin("w:r");
        part.words("w:t", words, "xml:space", "preserve");
        part.end();
    }

    private static void field(OfficeXml part, String name) throws XMLStreamException {
        part.begin("w:fldSimple", "w:instr", name);
        footerWords(part, "1");
        part.end();
    }

    private static void core(OfficeXml part, Paper.Head head) throws XMLStreamException {
        part.root("cp:coreProperties");
        part.words("dc:title", head.title());
        part.words("dc:creator", head.reportOf());
        part.words("dc:language", "en-GB");
        part.end();
    }

    private static void types(OfficeXml part) throws XMLStreamException {
        part.rootIn(TYPES, "Types");
        part.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        part.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        part.empty("Default", "Extension", "png", "ContentType", "image/png");
        type(part, "/word/document.xml", WORD_TYPE + "document.main+xml");
        for (String name : List.of("styles", "numbering", "settings")) {
            type(part, "/word/" + name + ".xml", WORD_TYPE + name + "+xml");
        }
        type(part, "/word/footer1.xml", WORD_TYPE + "footer+xml");
        type(part, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        part.end();
    }

    private static void type(OfficeXml part, String name, String type) throws XMLStreamException {
        part.empty("Override", "PartName", name, "ContentType", type);
    }

    private static void beginning(OfficeXml part) throws XMLStreamException {
        part.rootIn(RELATIONSHIPS, "Relationships");
        relation(part, "document", "officeDocument", "word/document.xml");
        part.empty(
                "Relationship",
                "Id",
                "core",
                "Type",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "Target",
                "docProps/core.xml");
        part.end();
    }
}
