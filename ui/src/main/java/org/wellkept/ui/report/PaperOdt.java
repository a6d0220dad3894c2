package org.wellkept.ui.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.office.OfficePackage;
import org.wellkept.core.office.OfficeXml;
import org.wellkept.core.report.Block;
import org.wellkept.core.report.Paper;
import org.wellkept.core.report.Span;
import org.wellkept.ui.look.Mark;

/** A paper as an OpenDocument text (OASIS OpenDocument 1.3, parts 2 and 3): with styles that one can go on writing in. */
final class PaperOdt implements Pen {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private static final Map<String, String> NAMESPACES = Map.ofEntries(
            Map.entry("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
            Map.entry("style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
            Map.entry("text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
            Map.entry("table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
            Map.entry("draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"),
            Map.entry("fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
            Map.entry("svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"),
            Map.entry("meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
            Map.entry("manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"),
            Map.entry("xlink", "http://www.w3.org/1999/xlink"),
            Map.entry("dc", "http://purl.org/dc/elements/1.1/"));

    /** Between the margins of A4, in millimetres. */
    private static final int PAGE_WIDTH = 176;

    private static final int WIDE_WIDTH = 263;
    private static final int MARK_SCALE = 6;
    private static final double MARK_HEIGHT = 3.2;
    private static final int LEVELS = 3;

    private final OfficeXml xml;
    private final PaperLinks links;
    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private final Map<Mark, String> marks = new LinkedHashMap<>();
    private int tables;
    private boolean wide;
    private boolean turning;

    private PaperOdt(OfficeXml xml, PaperLinks links) {
        this.xml = xml;
        this.links = links;
    }

    static void write(PrintedPaper printed, OutputStream out) throws IOException {
        Paper.Head head = printed.paper().head();
        List<PaperOdt> written = new ArrayList<>();
        try (OfficePackage parts = new OfficePackage(out, NAMESPACES)) {
            parts.mimeType(TYPE);
            parts.part("content.xml", xml -> {
                PaperOdt document = new PaperOdt(xml, printed.links());
                written.add(document);
                document.content(printed);
            });
            parts.part("styles.xml", xml -> new Styles(xml, head).write());
            parts.part("meta.xml", xml -> meta(xml, head));
            Map<String, Picture> pictures = written.getFirst().pictures;
            for (Map.Entry<String, Picture> picture : pictures.entrySet()) {
                parts.file(picture.getKey(), picture.getValue().png());
            }
            parts.part(
                    "META-INF/manifest.xml",
                    xml -> manifest(xml, pictures.keySet().stream().toList()));
        }
    }

    private void content(PrintedPaper printed) throws XMLStreamException {
        xml.root("office:document-content", "office:version", "1.3");
        xml.begin("office:automatic-styles");
        tableStyles();
        xml.begin(
                "style:style",
                "style:name",
                "WidePages",
                "style:family",
                "paragraph",
                "style:parent-style-name",
                "Heading_20_2",
                "style:master-page-name",
                "Wide");
        xml.end();
        xml.end();
        xml.begin("office:body");
        xml.begin("office:text");
        PaperText.write(printed, this);
        xml.end();
        xml.end();
        xml.end();
    }

    /** Writer looks for the styles of tables here alone. */
    private void tableStyles() throws XMLStreamException {
        for (int width = 1; width <= WIDE_WIDTH; width++) {
            xml.begin("style:style", "style:name", "Column" + width, "style:family", "table-column");
            xml.empty("style:table-column-properties", "style:column-width", width + "mm");
            xml.end();
        }
        tableStyle("PaperTable", PAGE_WIDTH);
        tableStyle("WideTable", WIDE_WIDTH);
        xml.begin("style:style", "style:name", "Row", "style:family", "table-row");
        xml.empty("style:table-row-properties", "fo:keep-together", "always");
        xml.end();
        cellStyle("HeadingCell", "1pt solid #aab4b3");
        cellStyle("Cell", "0.5pt solid #dfe3e0");
    }

    private void tableStyle(String name, int width) throws XMLStreamException {
        xml.begin("style:style", "style:name", name, "style:family", "table");
        xml.empty(
                "style:table-properties",
                "style:width",
                width + "mm",
                "table:align",
                "margins",
                "fo:margin-bottom",
                "2mm");
        xml.end();
    }

    private void cellStyle(String name, String below) throws XMLStreamException {
        xml.begin("style:style", "style:name", name, "style:family", "table-cell");
        xml.empty("style:table-cell-properties", "fo:padding", "0.8mm", "fo:border-bottom", below);
        xml.end();
    }

    @Override
    public void heading(int level, Block.Paragraph words) throws XMLStreamException {
        xml.begin(
                "text:h",
                "text:style-name",
                turning ? "WidePages" : "Heading_20_" + level,
                "text:outline-level",
                Integer.toString(level));
        turning = false;
        spans(words);
        xml.end();
    }

    @Override
    public void paragraph(Look look, Block.Paragraph words) throws XMLStreamException {
        paragraph(name(look.style()), words, null);
    }

    private void paragraph(String style, Block.Paragraph words, @Nullable Mark mark) throws XMLStreamException {
        xml.begin("text:p", "text:style-name", style);
        if (mark != null) {
            frame(
                    marks.computeIfAbsent(mark, drawn -> keep(Picture.of(PaperDrawing.of(drawn), MARK_SCALE, ""))),
                    MARK_HEIGHT);
            xml.text(" ");
        }
        spans(words);
        xml.end();
    }

    @Override
    public void points(List<Block.Paragraph> points, boolean numbered) throws XMLStreamException {
        xml.begin("text:list", "text:style-name", numbered ? "Numbers" : "Bullets");
        for (Block.Paragraph point : points) {
            xml.begin("text:list-item");
            paragraph("List_20_point", point, null);
            xml.end();
        }
        xml.end();
    }

    @Override
    public void table(Grid grid) throws XMLStreamException {
        tables++;
        paragraph("Caption", new Block.Paragraph(new Span.Text(grid.caption())), null);
        xml.begin(
                "table:table", "table:name", "Table " + tables, "table:style-name", wide ? "WideTable" : "PaperTable");
        int all = grid.widths().stream().mapToInt(Integer::intValue).sum();
        int room = wide ? WIDE_WIDTH : PAGE_WIDTH;
        for (int width : grid.widths()) {
            xml.empty("table:table-column", "table:style-name", "Column" + Math.max(1, room * width / all));
        }
        xml.begin("table:table-header-rows");
        xml.begin("table:table-row", "table:style-name", "Row");
        for (var column : grid.columns()) {
            cell(
                    "HeadingCell",
                    column.number() ? "Table_20_number_20_heading" : "Table_20_heading",
                    new Block.Paragraph(new Span.Text(column.heading())),
                    null);
        }
        xml.end();
        xml.end();
        for (Grid.Row row : grid.rows()) {
            xml.begin("table:table-row", "table:style-name", "Row");
            for (int at = 0; at < row.cells().size(); at++) {
                cell(
                        "Cell",
                        grid.columns().get(at).number() ? "Table_20_number" : "Table_20_contents",
                        row.cells().get(at),
                        at == 0 ? row.mark() : null);
            }
            xml.end();
        }
        xml.end();
    }

    private void cell(String cell, String style, Block.Paragraph words, @Nullable Mark mark) throws XMLStreamException {
        xml.begin("table:table-cell", "table:style-name", cell, "office:value-type", "string");
        paragraph(style, words, mark);
        xml.end();
    }

    @Override
    public void picture(Picture picture, double height) throws XMLStreamException {
        xml.begin("text:p", "text:style-name", name(Look.BODY.style()));
        frame(keep(picture), height);
        xml.end();
    }

    @Override
    public void widePages() {
        wide = true;
        turning = true;
    }

    private String keep(Picture picture) {
        String path = "Pictures/" + (pictures.size() + 1) + ".png";
        pictures.put(path, picture);
        return path;
    }

    private void frame(String path, double height) throws XMLStreamException {
        Picture picture = pictures.get(path);
        if (picture == null) {
            throw new IllegalStateException("No picture was kept as " + path);
        }
        xml.begin(
                "draw:frame",
                "draw:style-name",
                "Picture",
                "text:anchor-type",
                "as-char",
                "svg:width",
                millimetres(picture.widthAt(height)),
                "svg:height",
                millimetres(height));
        xml.empty(
                "draw:image",
                "xlink:href",
                path,
                "xlink:type",
                "simple",
                "xlink:show",
                "embed",
                "xlink:actuate",
                "onLoad",
                "draw:mime-type",
                "image/png");
        if (!picture.alternative().isEmpty()) {
            xml.words("svg:title", picture.alternative());
        }
        xml.end();
    }

    private void spans(Block.Paragraph paragraph) throws XMLStreamException {
        for (Span span : paragraph.spans()) {
            String words = BareWords.of(span.words());
            String href = links.of(span);
            if (href != null) {
                xml.words("text:a", words, "xlink:type", "simple", "xlink:href", href);
            } else if (span instanceof Span.Strong) {
                xml.words("text:span", words, "text:style-name", "Strong_20_Emphasis");
            } else {
                xml.text(words);
            }
        }
    }

    private static void meta(OfficeXml xml, Paper.Head head) throws XMLStreamException {
        xml.root("office:document-meta", "office:version", "1.3");
        xml.begin("office:meta");
        xml.words("meta:generator", "Wellkept");
        xml.words("dc:title", head.title());
        xml.words("dc:creator", head.reportOf());
        xml.words("dc:language", "en-GB");
        xml.end();
        xml.end();
    }

    private static void manifest(OfficeXml xml, List<String> pictures) throws XMLStreamException {
        xml.root("manifest:manifest", "manifest:version", "1.3");
        file(xml, "/", TYPE);
        for (String part : List.of("content.xml", "styles.xml", "meta.xml")) {
            file(xml, part, "text/xml");
        }
        for (String picture : pictures) {
            file(xml, picture, "image/png");
        }
        xml.end();
    }

    private static void file(OfficeXml xml, String path, String type) throws XMLStreamException {
        xml.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
    }

    /** Spaces are written so in the names of styles. */
    private static String name(String style) {
        return style.replace(" ", "_20_");
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.2fmm", length);
    }

    /** The styles, the page and its foot. */
    private static final class Styles {

        private final OfficeXml xml;
        private final Paper.Head head;
        private final String colour;

        Styles(OfficeXml xml, Paper.Head head) {
            this.xml = xml;
            this.head = head;
            this.colour = head.brand().colour();
        }

        void write() throws XMLStreamException {
            xml.root("office:document-styles", "office:version", "1.3");
            xml.begin("office:font-face-decls");
            xml.empty(
                    "style:font-face", "style:name", "Sans", "svg:font-family", "Arial, 'Liberation Sans', sans-serif");
            xml.end();
            xml.begin("office:styles");
            defaults();
            paragraphs();
            others();
            xml.end();
            pages();
            xml.end();
        }

        private void defaults() throws XMLStreamException {
            xml.begin("style:default-style", "style:family", "paragraph");
            xml.empty("style:paragraph-properties", "style:writing-mode", "lr-tb");
            xml.empty(
                    "style:text-properties",
                    "style:font-name",
                    "Sans",
                    "style:font-name-complex",
                    "Sans",
                    "fo:font-size",
                    "10.5pt",
                    "style:font-size-complex",
                    "10.5pt",
                    "fo:language",
                    "en",
                    "fo:country",
                    "GB");
            xml.end();
            xml.empty("style:style", "style:name", "Standard", "style:family", "paragraph", "style:class", "text");
        }

        private void paragraphs() throws XMLStreamException {
            paragraph("Text body", "Standard", List.of("fo:margin-bottom", "1.5mm"), List.of());
            paragraph(
                    "Heading",
                    "Standard",
                    List.of("fo:margin-top", "4mm", "fo:margin-bottom", "1.5mm", "fo:keep-with-next", "always"),
                    List.of("fo:font-weight", "bold", "fo:color", colour));
            for (int level = 1; level <= LEVELS; level++) {
                xml.begin(
                        "style:style",
                        "style:name",
                        "Heading_20_" + level,
                        "style:display-name",
                        "Heading " + level,
                        "style:family",
                        "paragraph",
                        "style:parent-style-name",
                        "Heading",
                        "style:next-style-name",
                        "Text_20_body",
                        "style:default-outline-level",
                        Integer.toString(level),
                        "style:class",
                        "text");
                xml.empty(
                        "style:text-properties", "fo:font-size", level == 1 ? "20pt" : level == 2 ? "14pt" : "10.5pt");
                xml.end();
            }
            paragraph("Small print", "Text body", List.of(), List.of("fo:font-size", "9pt", "fo:color", "#4a5b60"));
            paragraph(
                    "Notice",
                    "Text body",
                    List.of("fo:background-color", "#e4efee", "fo:padding", "1.5mm", "fo:border", "none"),
                    List.of());
            paragraph(
                    "Comment",
                    "Text body",
                    List.of("fo:border-left", "1.5pt solid " + colour, "fo:padding-left", "3mm"),
                    List.of());
            paragraph("List point", "Text body", List.of("fo:margin-bottom", "0.8mm"), List.of());
            paragraph(
                    "Caption",
                    "Text body",
                    List.of("fo:margin-top", "2mm", "fo:keep-with-next", "always"),
                    List.of("fo:font-weight", "bold"));
            paragraph("Table contents", "Standard", List.of(), List.of("fo:font-size", "9.5pt"));
            paragraph("Table heading", "Table contents", List.of(), List.of("fo:font-weight", "bold"));
            paragraph("Table number", "Table contents", List.of("fo:text-align", "end"), List.of());
            paragraph("Table number heading", "Table heading", List.of("fo:text-align", "end"), List.of());
            paragraph("Footer", "Small print", List.of(), List.of());
        }

        private void paragraph(String name, String parent, List<String> paragraph, List<String> text)
                throws XMLStreamException {
            xml.begin(
                    "style:style",
                    "style:name",
                    PaperOdt.name(name),
                    "style:display-name",
                    name,
                    "style:family",
                    "paragraph",
                    "style:parent-style-name",
                    PaperOdt.name(parent),
                    "style:class",
                    "text");
            if (!paragraph.isEmpty()) {
                xml.empty("style:paragraph-properties", paragraph.toArray(String[]::new));
            }
            if (!text.isEmpty()) {
                xml.empty("style:text-properties", text.toArray(String[]::new));
            }
            xml.end();
        }

        private void others() throws XMLStreamException {
            xml.begin(
                    "style:style",
                    "style:name",
                    "Strong_20_Emphasis",
                    "style:display-name",
                    "Strong Emphasis",
                    "style:family",
                    "text");
            xml.empty("style:text-properties", "fo:font-weight", "bold");
            xml.end();
            xml.begin("style:style", "style:name", "Picture", "style:family", "graphic");
            xml.empty("style:graphic-properties", "style:vertical-pos", "middle", "style:vertical-rel", "text");
            xml.end();
            list("Bullets", false);
            list("Numbers", true);
        }

        private void list(String name, boolean numbered) throws XMLStreamException {
            xml.begin("text:list-style", "style:name", name);
            if (numbered) {
                xml.begin(
                        "text:list-level-style-number",
                        "text:level",
                        "1",
                        "style:num-format",
                        "1",
                        "style:num-suffix",
                        ".");
            } else {
                xml.begin("text:list-level-style-bullet", "text:level", "1", "text:bullet-char", "•");
            }
            xml.begin("style:list-level-properties", "text:list-level-position-and-space-mode", "label-alignment");
            xml.empty(
                    "style:list-level-label-alignment",
                    "text:label-followed-by",
                    "listtab",
                    "fo:text-indent",
                    "-5mm",
                    "fo:margin-left",
                    "5mm");
            xml.end();
            xml.end();
            xml.end();
        }

        private void pages() throws XMLStreamException {
            xml.begin("office:automatic-styles");
            layout("Page", "210mm", "297mm", "portrait");
            layout("WidePage", "297mm", "210mm", "landscape");
            xml.end();
            xml.begin("office:master-styles");
            master("Standard", "Page");
            master("Wide", "WidePage");
            xml.end();
        }

        private void layout(String name, String across, String down, String turned) throws XMLStreamException {
            xml.begin("style:page-layout", "style:name", name);
            xml.empty(
                    "style:page-layout-properties",
                    "fo:page-width",
                    across,
                    "fo:page-height",
                    down,
                    "style:print-orientation",
                    turned,
                    "fo:margin-top",
                    "17mm",
                    "fo:margin-bottom",
                    "12mm",
                    "fo:margin-left",
                    "17mm",
                    "fo:margin-right",
                    "17mm");
            xml.empty("style:header-style");
            xml.begin("style:footer-style");
            xml.empty("style:header-footer-properties", "fo:min-height", "8mm", "fo:margin-top", "4mm");
            xml.end();
            xml.end();
        }

        private void master(String name, String layout) throws XMLStreamException {
            xml.begin("style:master-page", "style:name", name, "style:page-layout-name", layout);
            xml.begin("style:footer");
            xml.begin("text:p", "text:style-name", "Footer");
            xml.text(head.board().name() + " · Page ");
            xml.words("text:page-number", "1", "text:select-page", "current");
            xml.text(" of ");
            xml.words("text:page-count", "1");
            xml.end();
            xml.end();
            xml.end();
        }
    }
}
